//! Memory for cells and small values: free lists of each thread, by size.
//!
//! A transaction that writes a boxed value needs a block for the new one and, some time later, gives back that of the old
//! one. From a list of the thread's own that costs a few instructions, and in the steady state nothing is asked of the
//! global allocator. Cells lie side by side, 32 bytes each, so that walking many variables touches few cache lines.
//!
//! Blocks are carved from slabs in the order of their addresses. A list that has grown long (one thread makes, another
//! drops) gives a chain of blocks to a common stock, from which lists that have run dry are refilled; a thread that ends
//! gives it all. Slabs are never given back to the system: a program keeps the memory of its peak, for variables to come.
//!
//! Under loom, shuttle, Miri and `--cfg stm_plain_alloc` (for sanitizers, which then see each block come and go) every
//! block comes from the global allocator.

use crate::sync::Mutex;
use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::cell::Cell;
use std::ptr::{NonNull, null_mut};

/// Sizes are multiples of this, and it is the strictest alignment of a pooled block.
const UNIT: usize = 16;
/// Larger blocks come from the global allocator.
const CLASSES: usize = 16;
/// How much is asked of the system at once.
const SLAB: usize = 64 * 1024;
/// How many blocks a list keeps, and how many it gives away when it has twice as many.
const CHAIN: u32 = 512;

const PLAIN: bool = cfg!(any(stm_loom, stm_shuttle, miri, stm_plain_alloc));

/// A free block: the next one lies in its first bytes.
struct Block {
    next: *mut Block,
}

/// The free blocks of one size.
struct List {
    first: Cell<*mut Block>,
    count: Cell<u32>,
}

impl List {
    const fn new() -> Self {
        List { first: Cell::new(null_mut()), count: Cell::new(0) }
    }

    #[inline(always)]
    fn pop(&self) -> Option<NonNull<Block>> {
        let block = NonNull::new(self.first.get())?;
        // SAFETY: blocks in the list are free and belong to this thread; `push` has written `next`.
        self.first.set(unsafe { block.as_ref() }.next);
        self.count.set(self.count.get() - 1);
        Some(block)
    }

    /// # Safety
    ///
    /// The block is free, of this list's size, and belongs to the caller.
    #[inline(always)]
    unsafe fn push(&self, block: NonNull<Block>) {
        // SAFETY: a block has room for a pointer, is aligned for it, and is the caller's.
        unsafe { block.write(Block { next: self.first.get() }) };
        self.first.set(block.as_ptr());
        self.count.set(self.count.get() + 1);
    }

    /// Takes out all blocks. O(1).
    fn take_all(&self) -> Option<Chain> {
        let first = NonNull::new(self.first.replace(null_mut()))?;
        Some(Chain { first, count: self.count.replace(0) })
    }

    /// Takes out up to so many blocks, linked.
    fn take_chain(&self, most: u32) -> Option<Chain> {
        let first = self.pop()?;
        let (mut last, mut count) = (first, 1);
        while count < most {
            let Some(block) = self.pop() else { break };
            last = block;
            count += 1;
        }
        // SAFETY: `last` was taken from the list just now. Its predecessors still link to their successors.
        unsafe { last.write(Block { next: null_mut() }) };
        Some(Chain { first, count })
    }
}

/// Free blocks of one size that no thread has.
struct Chain {
    first: NonNull<Block>,
    count: u32,
}

// SAFETY: the blocks are free, and belong to the owner of the chain.
unsafe impl Send for Chain {}

thread_local! {
    // Without a destructor, so that it can be used while the thread ends; `flush` empties it.
    static LISTS: [List; CLASSES] = const { [const { List::new() }; CLASSES] };
    static AT_EXIT: FlushAtExit = const { FlushAtExit };
}

/// Gives the thread's blocks to the stock when the thread ends.
struct FlushAtExit;

impl Drop for FlushAtExit {
    fn drop(&mut self) {
        flush();
    }
}

#[cfg(not(any(stm_loom, stm_shuttle)))]
static STOCK: [Mutex<Vec<Chain>>; CLASSES] = [const { Mutex::new(Vec::new()) }; CLASSES];

#[cfg(any(stm_loom, stm_shuttle))]
static STOCK: std::sync::LazyLock<[Mutex<Vec<Chain>>; CLASSES]> =
    std::sync::LazyLock::new(|| std::array::from_fn(|_| Mutex::new(Vec::new())));

/// The list for blocks of this layout, if such blocks are pooled.
#[inline(always)]
fn class_of(layout: Layout) -> Option<usize> {
    let pooled = !PLAIN && layout.align() <= UNIT && layout.size() <= CLASSES * UNIT;
    pooled.then(|| (layout.size() - 1) / UNIT)
}

/// A block of this layout, whose size is not 0.
#[inline(always)]
fn allocate(layout: Layout) -> NonNull<u8> {
    if let Some(class) = class_of(layout) {
        let block = LISTS.with(|lists| lists[class].pop());
        return block.unwrap_or_else(|| refill(class)).cast();
    }
    // SAFETY: callers ask for no block of size 0.
    let block = unsafe { alloc(layout) };
    NonNull::new(block).unwrap_or_else(|| handle_alloc_error(layout))
}

/// Gives a block back.
///
/// # Safety
///
/// The block came from [`allocate`] with the same layout, and is not used afterwards.
#[inline(always)]
unsafe fn deallocate(block: NonNull<u8>, layout: Layout) {
    let Some(class) = class_of(layout) else {
        // SAFETY: as the caller promises.
        return unsafe { dealloc(block.as_ptr(), layout) };
    };
    LISTS.with(|lists| {
        // SAFETY: as the caller promises.
        unsafe { lists[class].push(block.cast()) };
        if lists[class].count.get() >= 2 * CHAIN {
            give(class, &lists[class]);
        }
    });
}

/// Puts a value into a block of its own.
#[inline(always)]
pub(crate) fn put<T>(value: T) -> NonNull<T> {
    let place = if size_of::<T>() == 0 { NonNull::dangling() } else { allocate(Layout::new::<T>()).cast() };
    // SAFETY: a fresh block of this layout, or a value that has no bytes.
    unsafe { place.write(value) };
    place
}

/// Takes a value out of its block, and gives the block back.
///
/// # Safety
///
/// The value came from [`put`], is the caller's, and its place is not used afterwards.
#[inline(always)]
pub(crate) unsafe fn take<T>(place: NonNull<T>) -> T {
    // SAFETY: as the caller promises.
    let value = unsafe { place.read() };
    if size_of::<T>() != 0 {
        // SAFETY: as the caller promises.
        unsafe { deallocate(place.cast(), Layout::new::<T>()) };
    }
    value
}

/// Drops a value where it lies, and gives its block back, also if its destructor panics.
///
/// # Safety
///
/// The value came from [`put`], is the caller's, and is not used afterwards.
pub(crate) unsafe fn drop_and_free<T>(value: *mut T) {
    struct Free<T>(*mut T);

    impl<T> Drop for Free<T> {
        fn drop(&mut self) {
            if size_of::<T>() != 0 {
                // SAFETY: from `put`, so not null.
                let block = unsafe { NonNull::new_unchecked(self.0) };
                // SAFETY: from `put`, and the value in it is gone.
                unsafe { deallocate(block.cast(), Layout::new::<T>()) };
            }
        }
    }

    let free = Free(value);
    // SAFETY: as the caller promises.
    unsafe { free.0.drop_in_place() };
}

#[cold]
#[inline(never)]
fn give(class: usize, list: &List) {
    if let Some(chain) = list.take_chain(CHAIN) {
        STOCK[class].lock().push(chain);
    }
}

/// Gives all blocks to the stock.
fn give_all(class: usize, list: &List) {
    if let Some(chain) = list.take_all() {
        STOCK[class].lock().push(chain);
    }
}

/// Fills the thread's list and takes a block from it.
#[cold]
#[inline(never)]
fn refill(class: usize) -> NonNull<Block> {
    // A thread that has blocks gives them back when it ends. One that has done so already keeps none.
    let keeps = AT_EXIT.try_with(|_| ()).is_ok();
    let chain = STOCK[class].lock().pop();
    LISTS.with(|lists| {
        let list = &lists[class];
        if let Some(Chain { first, count }) = chain {
            // The destructors that may have run meanwhile may have filled the list.
            give_all(class, list);
            list.first.set(first.as_ptr());
            list.count.set(count);
        } else {
            carve(list, (class + 1) * UNIT);
        }
        let block = list.pop().expect("the list was filled just now");
        if !keeps {
            give_all(class, list);
        }
        block
    })
}

/// Adds a new slab's blocks to the list, the lowest address first.
fn carve(list: &List, size: usize) {
    let layout = Layout::from_size_align(SLAB, SLAB.min(4096)).expect("a valid layout");
    // SAFETY: the size is not 0.
    let slab = unsafe { alloc(layout) };
    let slab = NonNull::new(slab).unwrap_or_else(|| handle_alloc_error(layout));
    for number in (0..SLAB / size).rev() {
        // SAFETY: the block lies inside of the slab.
        let block = unsafe { slab.add(number * size) };
        // SAFETY: new, of that size, aligned to `UNIT` as the slab is, and in no other list.
        unsafe { list.push(block.cast()) };
    }
}

/// The thread ends: its blocks go to the stock.
pub(in crate::tx) fn flush() {
    LISTS.with(|lists| {
        for (class, list) in lists.iter().enumerate() {
            give_all(class, list);
        }
    });
}
