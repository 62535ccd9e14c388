//! Stand-in for the runtime: one global re-entrant lock and an undo log.

#![allow(
    clippy::unused_self,
    clippy::multiple_unsafe_ops_per_block,
    clippy::deref_addrof
)]

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, Location, catch_unwind, resume_unwind};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread::ThreadId;

use crate::var::ValueOnlyInsideATransaction as Cellar;

struct Lock {
    state: Mutex<(Option<ThreadId>, u32, u64)>,
    changed: Condvar,
}

static LOCK: Lock = Lock {
    state: Mutex::new((None, 0, 0)),
    changed: Condvar::new(),
};

pub(crate) struct Held(());

pub(crate) fn lock() -> Held {
    let me = std::thread::current().id();
    let mut state = LOCK.state.lock().unwrap_or_else(PoisonError::into_inner);
    loop {
        if state.0.is_none_or(|owner| owner == me) {
            state.0 = Some(me);
            state.1 += 1;
            return Held(());
        }
        state = LOCK
            .changed
            .wait(state)
            .unwrap_or_else(PoisonError::into_inner);
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut state = LOCK.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.1 -= 1;
        if state.1 == 0 {
            state.0 = None;
            drop(state);
            LOCK.changed.notify_all();
        }
    }
}

pub(crate) fn bump() {
    LOCK.state.lock().unwrap_or_else(PoisonError::into_inner).2 += 1;
    LOCK.changed.notify_all();
}

type Undo = Box<dyn FnOnce() -> Box<dyn Any>>;

#[derive(Default)]
struct Log {
    undo: Vec<Undo>,
    grave: Vec<Box<dyn Any>>,
}

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static MARK: Cell<u64> = const { Cell::new(0) };
    static LOG: RefCell<Log> = RefCell::new(Log::default());
}
static MARKS: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);

/// A running transaction.
#[derive(Debug)]
pub struct Transaction {
    _here: PhantomData<*const ()>,
}

pub(crate) enum Step<T> {
    Commit(T),
    Undo(T),
    Retry,
}

#[derive(Debug)]
pub(crate) struct Retried;

pub(crate) fn is_running() -> bool {
    DEPTH.with(Cell::get) > 0
}

struct Restore(u32, u64);
impl Drop for Restore {
    fn drop(&mut self) {
        DEPTH.with(|d| d.set(self.0));
        MARK.with(|m| m.set(self.1));
    }
}

fn undo_to(n: usize) {
    loop {
        let next = LOG.with(|l| {
            let mut l = l.borrow_mut();
            if l.undo.len() > n { l.undo.pop() } else { None }
        });
        let Some(undo) = next else { break };
        let old = undo();
        LOG.with(|l| l.borrow_mut().grave.push(old));
    }
}

fn attempt<T>(body: impl FnOnce(&Transaction) -> Step<T>) -> Result<T, Retried> {
    let held = lock();
    let depth = DEPTH.with(Cell::get);
    let restore = Restore(depth, MARK.with(Cell::get));
    DEPTH.with(|d| d.set(depth + 1));
    MARK.with(|m| m.set(MARKS.fetch_add(1, std::sync::atomic::Ordering::Relaxed)));
    let start = LOG.with(|l| l.borrow().undo.len());
    let tx = Transaction { _here: PhantomData };
    let result = catch_unwind(AssertUnwindSafe(|| body(&tx)));
    if !matches!(result, Ok(Step::Commit(_))) {
        undo_to(start);
    }
    if depth == 0 {
        let (undo, grave) = LOG.with(|l| {
            let mut l = l.borrow_mut();
            (std::mem::take(&mut l.undo), std::mem::take(&mut l.grave))
        });
        if !undo.is_empty() {
            bump();
        }
        drop(restore);
        drop(held);
        drop(undo);
        drop(grave);
    }
    match result {
        Ok(Step::Commit(v) | Step::Undo(v)) => Ok(v),
        Ok(Step::Retry) => Err(Retried),
        Err(p) if p.is::<Retried>() => Err(Retried),
        Err(p) => resume_unwind(p),
    }
}

pub(crate) fn run<T>(mut body: impl FnMut(&Transaction) -> Step<T>) -> T {
    if is_running() {
        return match attempt(body) {
            Ok(v) => v,
            Err(Retried) => resume_unwind(Box::new(Retried)),
        };
    }
    loop {
        let before = LOCK.state.lock().unwrap_or_else(PoisonError::into_inner).2;
        if let Ok(v) = attempt(&mut body) {
            return v;
        }
        let mut state = LOCK.state.lock().unwrap_or_else(PoisonError::into_inner);
        while state.2 == before {
            state = LOCK
                .changed
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

pub(crate) fn alternative<T>(
    _: &Transaction,
    body: impl FnOnce(&Transaction) -> Step<T>,
) -> Result<T, Retried> {
    attempt(body)
}

/// A value read in a transaction.
#[derive(Debug)]
pub struct Value<'tx, T>(&'tx T);
impl<T> Deref for Value<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.0
    }
}

/// Access in place to a variable's value.
#[derive(Debug)]
pub struct InPlaceMutationNeedsClone<'tx, T: Send + Sync + 'static> {
    cell: *const Cellar<T>,
    writing: Cell<bool>,
    line: &'static Location<'static>,
    _tx: PhantomData<&'tx T>,
}

impl<T: Send + Sync + 'static> Deref for InPlaceMutationNeedsClone<'_, T> {
    type Target = T;
    #[track_caller]
    fn deref(&self) -> &T {
        // SAFETY: stand-in.
        let cell = unsafe { &*self.cell };
        if !self.writing.get() {
            cell.check_not_mutated();
        }
        // SAFETY: stand-in.
        unsafe { &*cell.value.get() }
    }
}

impl<T: Clone + Send + Sync + 'static> DerefMut for InPlaceMutationNeedsClone<'_, T> {
    #[track_caller]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: stand-in.
        let cell = unsafe { &*self.cell };
        if !self.writing.get() {
            cell.check_not_mutated();
            cell.live.set(Some(self.line));
            self.writing.set(true);
        }
        if cell.mark.get() != MARK.with(Cell::get) || cell.pinned.get() {
            // SAFETY: stand-in.
            let copy = unsafe { (**cell.value.get()).clone() };
            install(cell, Box::new(copy));
            cell.clones.set(cell.clones.get() + 1);
        }
        // SAFETY: stand-in.
        unsafe { &mut *cell.value.get() }
    }
}

impl<T: Send + Sync + 'static> Drop for InPlaceMutationNeedsClone<'_, T> {
    fn drop(&mut self) {
        if self.writing.get() {
            // SAFETY: stand-in.
            unsafe { (*self.cell).live.set(None) }
        }
    }
}

fn install<T: Send + Sync + 'static>(cell: &Cellar<T>, new: Box<T>) {
    // SAFETY: stand-in.
    let old = unsafe { std::mem::replace(&mut *cell.value.get(), new) };
    let mark = cell.mark.replace(MARK.with(Cell::get));
    cell.pinned.set(false);
    let cell: *const Cellar<T> = cell;
    LOG.with(|l| {
        l.borrow_mut().undo.push(Box::new(move || {
            // SAFETY: stand-in.
            let cell = unsafe { &*cell };
            cell.mark.set(mark);
            // SAFETY: stand-in.
            Box::new(unsafe { std::mem::replace(&mut *cell.value.get(), old) })
        }));
    });
}

impl Transaction {
    #[allow(clippy::unused_self)]
    pub(crate) fn retry_by_unwinding(&self) -> ! {
        resume_unwind(Box::new(Retried))
    }

    #[track_caller]
    pub(crate) fn value<'tx, T: Send + Sync + 'static>(&'tx self, v: &Cellar<T>) -> Value<'tx, T> {
        v.check_not_mutated();
        // SAFETY: stand-in.
        Value(unsafe { &*(&raw const **v.value.get()) })
    }

    #[track_caller]
    pub(crate) fn borrow<'tx, T: Send + Sync + 'static>(&'tx self, v: &Cellar<T>) -> &'tx T {
        v.check_not_mutated();
        v.pinned.set(true);
        // SAFETY: stand-in.
        unsafe { &*(&raw const **v.value.get()) }
    }

    #[track_caller]
    #[allow(clippy::unused_self)]
    pub(crate) fn set<T: Send + Sync + 'static>(&self, v: &Cellar<T>, new: T) {
        v.check_not_mutated();
        install(v, Box::new(new));
    }

    #[allow(clippy::unused_self)]
    #[track_caller]
    pub(crate) fn access<'tx, T: Send + Sync + 'static>(
        &'tx self,
        v: &Cellar<T>,
    ) -> InPlaceMutationNeedsClone<'tx, T> {
        InPlaceMutationNeedsClone {
            cell: v,
            writing: Cell::new(false),
            line: Location::caller(),
            _tx: PhantomData,
        }
    }

    #[allow(clippy::unused_self)]
    pub(crate) fn peeking<R>(&self, f: impl FnOnce() -> R) -> R {
        f()
    }
}
