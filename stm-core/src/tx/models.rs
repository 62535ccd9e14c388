//! What the runtime needs to run in a loom model (`tests/loom`) or a shuttle scenario (`tests/shuttle`): a world for
//! each execution, and threads that end.
//!
//! All threads of a model are coroutines of one thread of the system, so what is global or thread-local in the runtime is
//! kept by hand, beside what there is of it outside of models. (The checkers' own statics and thread-locals will not do: loom
//! drops the statics before the main thread's locals, and a thread cannot use one local in the destructor of another.)

use super::global::{Global, global, set_global};
#[cfg(feature = "stats")]
pub use super::observe::Notes;
use super::reclaim::history::forget_kept;
use super::thread::{self as runtime_thread, dismantle};
pub use super::transaction::unwind::models::destructor;
use super::wait::gate;

#[cfg(stm_loom)]
use loom::thread::{self, JoinHandle};
#[cfg(stm_shuttle)]
use shuttle::thread::{self, JoinHandle};

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
    // Many times what a scenario takes: one that goes on for longer waits for what never comes, and does not sleep.
    config.max_steps = shuttle::MaxSteps::FailAfter(100_000);
    // Told in `tests/shuttle`.
    config.silence_warnings = true;
    shuttle::Runner::new(scheduler, config).run(move || execute(&f));
}

fn execute(f: &impl Fn()) {
    let global = Box::into_raw(Box::new(Global::new()));
    // SAFETY: made above, and freed below after the last use.
    set_global(Some(unsafe { &*global }));
    runtime_thread::models::forget();
    forget_kept();
    super::transaction::unwind::models::forget();
    gate::let_holds_end(false);
    f();
    // Once more as a thread that ends when no other runs, so that everything can be freed.
    super::is_running();
    super::collect();
    dismantle();
    self::global().assert_at_rest();
    set_global(None);
    // SAFETY: made above; all threads have ended.
    drop(unsafe { Box::from_raw(global) });
}

/// Lets waiters at the gate pass from here on when chance has it, though a transaction is in serial mode. Without this, that
/// one fails only by those that had passed before.
#[cfg(stm_shuttle)]
pub fn let_holds_end() {
    gate::let_holds_end(true);
}

/// A thread of a model.
pub fn spawn<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    thread::spawn(move || {
        let result = f();
        dismantle();
        result
    })
}
