//! Random transactions on collections, recorded and checked.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

use stm_core::prelude::*;
use tests::history::Attempt;
use tests::history::program::Random;
use tests::history::record::{Log, Recorder};
use tests::linear::{History, Model, Step, StepOf};

use crate::program::{Chance, Do, Kind, Program};
use crate::told::Told;

pub(crate) type CallOf<O> = <<O as Object>::Model as Model>::Call;
pub(crate) type Rec<'l, O> = Recorder<'l, StepOf<<O as Object>::Model>>;

/// An error, or a panic, that a program makes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Undone;

/// Collections that can be compared with a model.
pub(crate) trait Object: Sync + Sized {
    type Model: Model<Call: Send + Sync, Reply = Told> + Send;

    /// How a round begins.
    fn new(chance: &mut Chance) -> (Self, Self::Model);

    /// Does what the call says, in the running transaction if there is one.
    fn call(&self, call: &CallOf<Self>) -> Told;

    /// Any call; one that may wait only if it `may_wait`.
    fn any_call(chance: &mut Chance, may_wait: bool) -> CallOf<Self>;

    /// A call that takes out what `give` puts in; `key` says what, if one can choose. It does not wait.
    fn take(key: u16) -> CallOf<Self>;

    fn give(item: u16) -> CallOf<Self>;

    /// Takes from one part and gives to another: calls that depend on what others return.
    fn pass(&self, _rec: &Rec<'_, Self>, _key: u16) -> Result<(), Undone> {
        Ok(())
    }

    /// Does a transaction that had to wait in this call have a place in a line from then to its end?
    fn stands_in_line(_call: &CallOf<Self>) -> bool {
        false
    }

    /// The call as it is for one that others in the line have held up, if that can be why it was told this.
    fn held_up(_call: &CallOf<Self>, _told: Option<&Told>) -> Option<CallOf<Self>> {
        None
    }

    /// What to look at in the end.
    fn content() -> Vec<CallOf<Self>>;
}

/// How long a test may go on, and from where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Budget {
    pub(crate) time: Duration,
    pub(crate) seed: u64,
}

impl Budget {
    /// What each test takes when nothing else was asked for.
    pub(crate) const SHORT: Budget = Budget { time: Duration::from_millis(700), seed: 1 };
}

/// How many attempts there were, how many did not take effect, and what took longest.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    rounds: usize,
    attempts: usize,
    undone: usize,
    again: usize,
    waited: usize,
    longest_round: Duration,
    longest_check: Duration,
}

/// As many rounds as the budget allows: some threads, some transactions each, and an order that explains all.
pub(crate) fn check<O: Object>(budget: Budget) {
    let start = Instant::now();
    let mut count = Count::default();
    let mut chance = Chance::new(budget.seed);
    while start.elapsed() < budget.time {
        chance.next_round();
        let (object, initial) = O::new(&mut chance);
        let threads: Vec<Vec<_>> = (0..2 + chance.below(3)).map(|_| chance.programs::<O>()).collect();
        let round = Instant::now();
        let history = record(&object, initial, &threads);
        count.longest_round = count.longest_round.max(round.elapsed());
        let round = Instant::now();
        if let Err(violation) = history.check() {
            panic!("{violation}\nin round {} with {chance:?}", count.rounds);
        }
        count.longest_check = count.longest_check.max(round.elapsed());
        count.rounds += 1;
        count.attempts += history.attempts.len();
        count.undone += history.attempts.iter().filter(|attempt| !attempt.committed).count();
        count.again += history.attempts.iter().filter(|attempt| attempt.again).count();
        let ops = history.attempts.iter().flat_map(|attempt| &attempt.ops);
        count.waited += ops.filter(|op| matches!(op, Step::Call(_, None))).count();
    }
    println!("{}: {count:?} in {:?}", std::any::type_name::<O>(), start.elapsed());
    assert!(count.again * 100 > count.attempts, "hardly any conflicts: {count:?}");
}

/// Runs each thread's programs, looks at the content at the end, and tells what happened.
pub(crate) fn record<O: Object>(
    object: &O,
    initial: O::Model,
    threads: &[Vec<Program<CallOf<O>>>],
) -> History<O::Model> {
    let log = Log::default();
    let start = Barrier::new(threads.len());
    thread::scope(|scope| {
        for (number, programs) in (1..).zip(threads) {
            let (log, start) = (&log, &start);
            scope.spawn(move || {
                Pauses::seed(number);
                let rec = log.recorder();
                start.wait();
                for program in programs {
                    run(object, log, &rec, program);
                }
            });
        }
    });
    let rec = log.recorder();
    for call in O::content() {
        run(object, &log, &rec, &Program { kind: Kind::Direct, steps: vec![Do::Call(call)] });
    }
    drop(rec);
    let mut attempts = log.take();
    note_lines::<O>(&mut attempts);
    History { initial, attempts }
}

/// While a transaction may have had a place in a line.
struct Stay {
    thread: usize,
    from: u64,
    to: u64,
}

/// Says of each call whether it may have been held up by a transaction of another thread that stood in a line.
fn note_lines<O: Object>(attempts: &mut [Attempt<StepOf<O::Model>>]) {
    let stays = stays::<O>(attempts);
    for attempt in attempts {
        let meets = |stay: &Stay| stay.thread != attempt.thread && stay.from < attempt.ended && attempt.begun < stay.to;
        if !stays.iter().any(meets) {
            continue;
        }
        for step in &mut attempt.ops {
            if let Step::Call(call, told) = step
                && let Some(held_up) = O::held_up(call, told.as_ref())
            {
                *call = held_up;
            }
        }
    }
}

/// From the end of the first attempt that had to wait for its turn to the end of the transaction.
fn stays<O: Object>(attempts: &[Attempt<StepOf<O::Model>>]) -> Vec<Stay> {
    let waits = |step: &StepOf<O::Model>| matches!(step, Step::Call(call, None) if O::stands_in_line(call));
    let mut stays: Vec<Stay> = Vec::new();
    // The last one of each thread's transaction, while that goes on.
    let mut last = BTreeMap::new();
    for attempt in attempts {
        let thread = attempt.thread;
        let stay = last.remove(&thread).filter(|_| attempt.again);
        let stay = stay.or_else(|| {
            attempt.ops.iter().any(waits).then(|| {
                stays.push(Stay { thread, from: attempt.left, to: attempt.ended });
                stays.len() - 1
            })
        });
        if let Some(stay) = stay {
            stays[stay].to = attempt.ended;
            last.insert(thread, stay);
        }
    }
    stays
}

type LogOf<O> = Log<StepOf<<O as Object>::Model>>;

fn run<O: Object>(object: &O, log: &LogOf<O>, rec: &Rec<'_, O>, program: &Program<CallOf<O>>) {
    let runner = Runner { object, log, rec };
    rec.invoke();
    let committed = match catch_unwind(AssertUnwindSafe(|| runner.run(program))) {
        Ok(committed) => committed,
        Err(panic) if panic.is::<Undone>() => false,
        Err(panic) => resume_unwind(panic),
    };
    rec.end(committed);
}

/// How long a transaction with a timeout may wait.
const SOON: Duration = Duration::from_micros(300);

struct Runner<'a, 'l, O: Object> {
    object: &'a O,
    log: &'l LogOf<O>,
    rec: &'a Rec<'l, O>,
}

impl<O: Object> Runner<'_, '_, O> {
    /// Did it commit?
    fn run(&self, program: &Program<CallOf<O>>) -> bool {
        let steps = &program.steps;
        let result = match program.kind {
            Kind::Direct => self.body(steps),
            Kind::Atomically => atomically! { self.body(steps) },
            Kind::Snapshot => snapshot! { self.body(steps) },
            Kind::Try => try_atomically! { self.body(steps) }.unwrap_or(Err(Undone)),
            Kind::Within => atomically!(timeout: SOON; { self.body(steps) }).unwrap_or(Err(Undone)),
        };
        result.is_ok()
    }

    fn body(&self, steps: &[Do<CallOf<O>>]) -> Result<(), Undone> {
        let _body = self.rec.body();
        self.steps(steps)
    }

    fn steps(&self, steps: &[Do<CallOf<O>>]) -> Result<(), Undone> {
        steps.iter().try_for_each(|step| self.step(step))
    }

    fn step(&self, step: &Do<CallOf<O>>) -> Result<(), Undone> {
        let rec = self.rec;
        match step {
            Do::Call(call) => drop(rec.call(call, || self.object.call(call))),
            Do::Pass(key) => self.object.pass(rec, *key)?,
            Do::Yield => thread::yield_now(),
            Do::Nested(steps) => {
                let level = rec.save();
                let result = atomically! { self.steps(steps) };
                rec.settle(level, result.is_ok());
            }
            Do::Snapshot(steps) => snapshot! { self.steps(steps) }?,
            Do::OrElse(first, second) => self.alternatives(first, second)?,
            Do::Fail => return Err(Undone),
            Do::Retry => atomically! { check!(false) },
            Do::Panic => resume_unwind(Box::new(Undone)),
            Do::Elsewhere(programs) => self.elsewhere(programs),
        }
        Ok(())
    }

    #[transactional]
    fn alternatives(&self, first: &[Do<CallOf<O>>], second: &[Do<CallOf<O>>]) -> Result<(), Undone> {
        let level = self.rec.save();
        or_else!(
            {
                let result = self.steps(first);
                self.rec.settle(level, result.is_ok());
                result
            },
            {
                self.rec.settle(level, false);
                self.steps(second)
            }
        )
    }

    /// Whole transactions in another thread, while this one is in the middle of its first attempt.
    fn elsewhere(&self, programs: &[Program<CallOf<O>>]) {
        if !self.rec.is_first() {
            return;
        }
        thread::scope(|scope| {
            scope.spawn(|| {
                let rec = self.log.recorder();
                for program in programs {
                    run(self.object, self.log, &rec, program);
                }
            });
        });
    }
}

thread_local! {
    static PAUSES: RefCell<Random> = RefCell::new(Random::new(0));
}

/// Where a thread may lose the processor in the middle of a method.
pub(crate) struct Pauses;

impl Pauses {
    fn seed(seed: u64) {
        PAUSES.with_borrow_mut(|random| *random = Random::new(seed));
    }

    /// Called by elements and keys when they are cloned, compared, or hashed.
    pub(crate) fn pause() {
        if PAUSES.try_with(|random| random.borrow_mut().below(12) == 0).unwrap_or(false) {
            thread::yield_now();
        }
    }
}
