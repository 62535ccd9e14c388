//! What the runtime needs to run in a loom model (`tests/loom.rs`) or a shuttle scenario (`tests/shuttle.rs`): a world for
//! each execution, and threads that end.
//!
//! All threads of a model are coroutines of one thread of the system, so what is global or thread-local in the runtime is
//! kept here by hand. (The checkers' own statics and thread-locals will not do: loom drops the statics before the main
//! thread's locals, and a thread cannot use one local in the destructor of another.)

use crate::StmError;
use crate::tx::global::World;
#[cfg(feature = "stats")]
pub use crate::tx::observe::Notes;
use crate::tx::reclaim::history::Record;
use crate::tx::thread::dismantle;
use crate::tx::transaction::state::Transaction;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

#[cfg(stm_loom)]
use loom::thread::{self, JoinHandle, ThreadId};
#[cfg(stm_shuttle)]
use shuttle::thread::{self, JoinHandle, ThreadId};

std::thread_local! {
    static WORLD: Cell<Option<&'static World>> = const { Cell::new(None) };
    static CURRENT: RefCell<HashMap<ThreadId, *const Transaction>> = RefCell::default();
    static KEPT: RefCell<Vec<Box<Record>>> = RefCell::default();
    static IN_DESTRUCTORS: RefCell<HashMap<ThreadId, u32>> = RefCell::default();
    static HOLDS_END: Cell<bool> = const { Cell::new(false) };
}

/// Runs all executions of `f`, within the preemption bound `preemptions` unless `LOOM_MAX_PREEMPTIONS` says otherwise.
///
/// At the end of each, all variables are gone, and the runtime must be at rest: nothing that was made is left.
#[cfg(stm_loom)]
pub fn model(preemptions: usize, f: impl Fn() + Send + Sync + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = builder.preemption_bound.or(Some(preemptions));
    // loom sets something up when a process first runs a thread: the first two executions then differ, and it takes the
    // model for a random one. So a model of nothing comes first.
    loom::model(|| drop(loom::thread::spawn(|| ()).join()));
    builder.check(move || execute(&f));
}

/// Runs `f` in each of the executions that `scheduler` makes up.
///
/// At the end of each, all variables are gone, and the runtime must be at rest: nothing that was made is left.
#[cfg(stm_shuttle)]
pub fn model(scheduler: impl shuttle::scheduler::Scheduler + 'static, f: impl Fn() + Send + Sync + 'static) {
    let mut config = shuttle::Config::new();
    // Enough for a panic and its report.
    config.stack_size = 1 << 18;
    // Many times what a scenario takes: whoever goes on for longer waits in vain, and does not sleep.
    config.max_steps = shuttle::MaxSteps::FailAfter(100_000);
    // Told in `tests/shuttle.rs`.
    config.silence_warnings = true;
    shuttle::Runner::new(scheduler, config).run(move || execute(&f));
}

fn execute(f: &impl Fn()) {
    let world = Box::into_raw(Box::new(World::new()));
    // SAFETY: made above, and freed below after the last use.
    WORLD.set(Some(unsafe { &*world }));
    CURRENT.with_borrow_mut(HashMap::clear);
    KEPT.with_borrow_mut(Vec::clear);
    IN_DESTRUCTORS.with_borrow_mut(HashMap::clear);
    HOLDS_END.set(false);
    f();
    // Once more as a thread that ends when no other runs, so that everything can be freed.
    super::is_running();
    super::collect();
    dismantle();
    self::world().assert_at_rest();
    WORLD.set(None);
    // SAFETY: made above; all threads have ended.
    drop(unsafe { Box::from_raw(world) });
}

/// From here on who stands at the gate may pass when chance has it, though one runs alone. Without, that one fails only by those
/// who had passed before.
#[cfg(stm_shuttle)]
pub fn let_holds_end() {
    HOLDS_END.set(true);
}

pub(in crate::tx) fn holds_end() -> bool {
    HOLDS_END.get()
}

/// The attempt fails as if another transaction had been in its way.
pub fn meet_conflict(tx: &Transaction) -> StmError {
    tx.note_conflict();
    StmError::Conflict
}

/// A thread of a model.
pub fn spawn<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    thread::spawn(move || {
        let result = f();
        dismantle();
        result
    })
}

pub(crate) fn world() -> &'static World {
    WORLD.get().expect("inside a model")
}

pub(in crate::tx) fn current() -> *const Transaction {
    let id = thread::current().id();
    CURRENT.with_borrow(|current| current.get(&id).copied()).unwrap_or(std::ptr::null())
}

pub(in crate::tx) fn set_current(transaction: *const Transaction) {
    let id = thread::current().id();
    CURRENT.with_borrow_mut(|current| current.insert(id, transaction));
}

/// Is something unwinding in this thread of the model? While one unwinds, all seem to: who runs in a [`destructor`] says so.
pub(in crate::tx) fn is_unwinding() -> bool {
    let id = thread::current().id();
    IN_DESTRUCTORS.with_borrow(|depths| depths.get(&id).is_some_and(|depth| *depth > 0))
}

/// Runs `f`, which is what a destructor does while something unwinds.
pub fn destructor<T>(f: impl FnOnce() -> T) -> T {
    struct Within(ThreadId);

    impl Within {
        fn change(&self, change: impl FnOnce(&mut u32)) {
            IN_DESTRUCTORS.with_borrow_mut(|depths| change(depths.entry(self.0).or_default()));
        }
    }

    impl Drop for Within {
        fn drop(&mut self) {
            self.change(|depth| *depth -= 1);
        }
    }

    let within = Within(thread::current().id());
    within.change(|depth| *depth += 1);
    f()
}

/// Keeps a record allocated to the end of the execution.
///
/// The lock of a history compares addresses. If one comes back, the comparison succeeds, which does no harm; but whether
/// it comes back is the allocator's choice, and an execution must depend on its choices alone, or the checker loses its way.
pub(in crate::tx) fn keep(record: Box<Record>) {
    KEPT.with_borrow_mut(|kept| kept.push(record));
}

/// [`spawn`] and [`model`] do it.
pub(in crate::tx) fn dismantle_at_exit() -> bool {
    true
}
