//! How a value is kept in a cell: one machine word, which is the value itself or points to it.
//!
//! Integers, floats, `bool` and `char` that fit a pointer are kept inline. Only those: their every byte is
//! initialised and they have no interior mutability, so copying the word copies the value and a torn view is
//! impossible. Everything else lives in a box of its own that is immutable once published.

use super::pool;
use std::any::TypeId;
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// The payload of a cell: the bits of an inline value (without provenance), or a box.
pub(crate) type Word = *mut u8;

/// Frees what a boxed word points to, running the value's `Drop`.
pub(crate) type Free = unsafe fn(Word);

/// Returns whether `T` is kept inline. Folds to a constant.
#[inline(always)]
pub(crate) fn is_inline<T: 'static>() -> bool {
    let id = TypeId::of::<T>();
    let primitive = id == TypeId::of::<bool>()
        || id == TypeId::of::<char>()
        || id == TypeId::of::<u8>()
        || id == TypeId::of::<u16>()
        || id == TypeId::of::<u32>()
        || id == TypeId::of::<u64>()
        || id == TypeId::of::<usize>()
        || id == TypeId::of::<i8>()
        || id == TypeId::of::<i16>()
        || id == TypeId::of::<i32>()
        || id == TypeId::of::<i64>()
        || id == TypeId::of::<isize>()
        || id == TypeId::of::<f32>()
        || id == TypeId::of::<f64>();
    primitive && size_of::<T>() <= size_of::<Word>()
}

/// How to free a word of type `T`; `None` where there is nothing to free.
#[inline(always)]
pub(crate) fn free_of<T: 'static>() -> Option<Free> {
    if is_inline::<T>() { None } else { Some(free_box::<T>) }
}

/// How to free what belongs to a variable, whatever its type.
pub(crate) struct Kind {
    /// Frees a value; `None` for an inline one.
    pub(crate) free: Option<Free>,
    /// Frees the cell with its value.
    pub(crate) free_var: Free,
    /// Values have no destructor: when they are dropped is seen by nothing but the memory that they take.
    pub(in crate::tx) is_plain: bool,
    /// The size of a value.
    pub(in crate::tx) size: usize,
}

/// # Safety
///
/// `word` came from [`encode::<T>`] of a boxed `T`, and is not used afterwards.
pub(super) unsafe fn free_box<T>(word: Word) {
    // SAFETY: by the contract above the word points to a `T` in a block from `put` that this call owns.
    unsafe { pool::drop_and_free(word.cast::<T>()) };
}

/// Turns a value into a word, which then owns it.
#[inline(always)]
pub(crate) fn encode<T: 'static>(value: T) -> Word {
    if is_inline::<T>() {
        let mut word: Word = std::ptr::null_mut();
        // SAFETY: an inline `T` is no larger than a word, and no more strictly aligned than its size.
        unsafe { (&raw mut word).cast::<T>().write(value) };
        word
    } else {
        pool::put(value).as_ptr().cast()
    }
}

/// The place of the value: inside `word` itself for an inline `T`, in its box otherwise.
#[inline(always)]
pub(crate) fn place<T: 'static>(word: &Word) -> *const T {
    if is_inline::<T>() { (&raw const *word).cast() } else { word.cast_const().cast() }
}

/// The place of the value, to change it.
#[inline(always)]
pub(crate) fn place_mut<T: 'static>(word: &mut Word) -> *mut T {
    if is_inline::<T>() { (&raw mut *word).cast() } else { word.cast() }
}

/// A word that this thread alone owns: frees what it points to when it is dropped.
pub(crate) struct Owned {
    word: Word,
    free: Free,
}

impl Owned {
    /// # Safety
    ///
    /// `word` is owned by the caller, and `free` is its [`free_of`].
    pub(crate) unsafe fn new(word: Word, free: Free) -> Self {
        Owned { word, free }
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // SAFETY: `new` was promised ownership and the right function.
        unsafe { (self.free)(self.word) }
    }
}

/// Drops all of them, also after one whose destructor panics; the first panic then goes on. (When a `Vec` is dropped, a
/// second panic aborts.)
pub(crate) fn drop_each<T>(all: impl IntoIterator<Item = T>) {
    let mut panic = None;
    for one in all {
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(one))) {
            panic.get_or_insert(payload);
        }
    }
    if let Some(payload) = panic {
        resume_unwind(payload);
    }
}

/// Marks a type as one through which a `T` may be written to where others read it: neither a subtype of `T` nor a supertype
/// can take its place. It has nothing to do with any auto trait.
pub(crate) type Invariant<T> = PhantomData<fn(*const T) -> *const T>;

/// Marks a type as using a `T` from any thread without owning one. It is covariant: such a type only lends the `T`.
pub(crate) type Uses<T> = PhantomData<fn() -> T>;
