//! The same programs on variables.

use super::model::{Event, Outcome, Over, View};
use super::program::{BOXES, HOLDERS, Hook, INTS, Kind, Level, Op, Tx, Var};
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};
use std::thread::{sleep, yield_now};
use std::time::{Duration, Instant};
use stm_core::prelude::*;
use stm_core::{Stm, TimedOut, Transaction, TryError, atomically, atomically_timeout, snapshot, try_atomically};

/// A number in a box of its own, which counts how many there are.
struct Boxed {
    n: i64,
    alive: Arc<AtomicI64>,
}

impl Boxed {
    fn new(n: i64, alive: &Arc<AtomicI64>) -> Self {
        alive.fetch_add(1, SeqCst);
        Boxed { n, alive: alive.clone() }
    }
}

impl Clone for Boxed {
    fn clone(&self) -> Self {
        Boxed::new(self.n, &self.alive)
    }
}

impl Drop for Boxed {
    fn drop(&mut self) {
        assert!(self.alive.fetch_sub(1, SeqCst) > 0, "dropped twice");
    }
}

pub(crate) struct World {
    ints: [TVar<i64>; INTS],
    boxes: [TVar<Boxed>; BOXES],
    list: TVar<Vec<i64>>,
    holders: [TVar<Option<TVar<Boxed>>>; HOLDERS],
    /// How many transactions have committed, where they count.
    serial: Option<TVar<usize>>,
    alive: Arc<AtomicI64>,
}

/// More than any transaction makes.
const MOST_ATTEMPTS: usize = 1000;

/// Longer than any test.
const NEVER: Duration = Duration::from_hours(1);

/// A panic that the program asked for.
struct Planned(i64);

#[derive(Debug)]
struct Failed;

/// What happened in one attempt.
#[derive(Debug, Default)]
pub(crate) struct Attempt {
    /// How many transactions had committed before.
    pub(crate) after: usize,
    pub(crate) events: Vec<Event>,
    /// What hooks ran before the next one began.
    pub(crate) hooks: Vec<(bool, i64)>,
}

/// What happened in one transaction.
#[derive(Debug)]
pub(crate) struct Observed {
    pub(crate) outcome: Outcome,
    pub(crate) attempts: Vec<Attempt>,
}

impl Observed {
    pub(crate) fn last(&self) -> &Attempt {
        self.attempts.last().expect("every transaction makes an attempt")
    }

    /// All attempts, each with the parts whose time was over.
    pub(crate) fn attempts(&self) -> impl Iterator<Item = (&Attempt, Over)> {
        let mut over = Over::default();
        self.attempts.iter().map(move |attempt| {
            let before = over;
            over.learn(&attempt.events);
            (attempt, before)
        })
    }

    /// The parts whose time was over in the last attempt.
    pub(crate) fn over(&self) -> Over {
        self.attempts().last().expect("every transaction makes an attempt").1
    }
}

#[derive(Default)]
struct Recorder {
    attempts: RefCell<Vec<Attempt>>,
    hooks: Rc<RefCell<Vec<(bool, i64)>>>,
}

impl Recorder {
    fn begin(&self) {
        self.end();
        let mut attempts = self.attempts.borrow_mut();
        assert!(attempts.len() < MOST_ATTEMPTS, "it never ends");
        attempts.push(Attempt::default());
    }

    /// All hooks of the last attempt have run.
    fn end(&self) {
        let hooks = self.hooks.take();
        match self.attempts.borrow_mut().last_mut() {
            Some(last) => last.hooks = hooks,
            None => assert!(hooks.is_empty()),
        }
    }

    fn change(&self, f: impl FnOnce(&mut Attempt)) {
        f(self.attempts.borrow_mut().last_mut().expect("begun"));
    }

    fn note(&self, event: Event) {
        self.change(|attempt| attempt.events.push(event));
    }

    fn hook(&self, commit: bool, hook: Hook) -> impl FnOnce() + 'static {
        let hooks = self.hooks.clone();
        move || {
            hooks.borrow_mut().push((commit, hook.label));
            if hook.panics {
                resume_unwind(Box::new(Planned(hook.label)));
            }
        }
    }
}

#[transactional(join)]
fn add(var: &TVar<i64>, n: i64) {
    var += n;
}

#[transactional(join)]
fn add_boxed(var: &TVar<Boxed>, n: i64) {
    var.n += n;
}

#[transactional(join)]
fn push(list: &TVar<Vec<i64>>, n: i64) {
    list.push(n);
}

#[transactional(join)]
fn pop(list: &TVar<Vec<i64>>) -> Option<i64> {
    list.pop()
}

#[transactional(join)]
fn fallible(run: &Run, ops: &[Op]) -> Result<(), Failed> {
    atomically(|tx| run.all(tx, ops))
}

impl World {
    pub(crate) fn new(counts: bool) -> Self {
        let alive = Arc::new(AtomicI64::new(0));
        World {
            ints: Default::default(),
            boxes: std::array::from_fn(|_| TVar::new(Boxed::new(0, &alive))),
            list: TVar::default(),
            holders: Default::default(),
            serial: counts.then(TVar::default),
            alive,
        }
    }

    pub(crate) fn run(&self, tx: &Tx) -> Observed {
        let run = Run { world: self, recorder: Recorder::default() };
        let outcome = run.outermost(tx);
        run.recorder.end();
        Observed { outcome, attempts: run.recorder.attempts.into_inner() }
    }

    pub(crate) fn view(&self) -> View {
        View {
            ints: std::array::from_fn(|n| self.ints[n].load()),
            boxes: std::array::from_fn(|n| self.boxes[n].load().n),
            list: self.list.load(),
            held: std::array::from_fn(|n| self.holders[n].load().map(|var| var.load().n)),
            shared: match [0, 1].map(|n| self.holders[n].load()) {
                [Some(a), Some(b)] => TVar::ptr_eq(&a, &b),
                _ => false,
            },
        }
    }

    pub(crate) fn committed(&self) -> usize {
        self.serial.as_ref().expect("they count").load()
    }

    /// Drops all variables, and waits until all values are gone.
    pub(crate) fn end(self) -> Result<(), String> {
        let alive = self.alive.clone();
        drop(self);
        // Threads of other tests may have taken over some of the garbage.
        let end = Instant::now() + Duration::from_secs(20);
        while Instant::now() < end {
            for _ in 0..5 {
                if alive.load(SeqCst) == 0 {
                    return Ok(());
                }
                (0..100).for_each(|n| drop(TVar::new(n)));
            }
            sleep(Duration::from_millis(1));
        }
        Err(format!("{alive:?} values were never dropped"))
    }
}

struct Run<'a> {
    world: &'a World,
    recorder: Recorder,
}

impl Run<'_> {
    fn outermost(&self, tx: &Tx) -> Outcome {
        let gave_up = |result: Result<Result<(), Failed>, TryError>| match result {
            Ok(result) => outcome_of(&result),
            Err(TryError::WouldBlock) => Outcome::GaveUp,
            Err(TryError::Conflict) => Outcome::Conflict,
        };
        let body = |handle: &Transaction| self.body(handle, tx);
        let call = || match tx.kind {
            Kind::Plain => outcome_of(&atomically(body)),
            Kind::Fallible => {
                let result: Result<(), Failed> = atomically! { atomically(|handle| self.body(handle, tx)) };
                outcome_of(&result)
            }
            Kind::Trying => gave_up(try_atomically(body)),
            Kind::Timed => {
                atomically_timeout(Duration::ZERO, body).map_or(Outcome::GaveUp, |result| outcome_of(&result))
            }
            Kind::Snapshot => outcome_of(&snapshot(body)),
        };
        catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|payload| match payload.downcast::<Planned>() {
            Ok(planned) => Outcome::Panicked(planned.0),
            Err(payload) => resume_unwind(payload),
        })
    }

    fn body(&self, handle: &Transaction, tx: &Tx) -> Stm<Result<(), Failed>> {
        self.recorder.begin();
        if let Some(serial) = &self.world.serial {
            let after = handle.read(serial)?;
            self.recorder.change(|attempt| attempt.after = after);
            if !matches!(tx.kind, Kind::Snapshot) {
                handle.write(serial, after + 1)?;
            }
        }
        self.all(handle, &tx.ops)
    }

    fn all(&self, tx: &Transaction, ops: &[Op]) -> Stm<Result<(), Failed>> {
        for op in ops {
            if self.one(tx, op)?.is_err() {
                return Ok(Err(Failed));
            }
        }
        Ok(Ok(()))
    }

    fn held<'tx>(&self, tx: &'tx Transaction, holder: usize) -> Stm<Option<&'tx TVar<Boxed>>> {
        Ok(tx.read_ref(&self.world.holders[holder])?.as_ref())
    }

    /// A reference to the number, if there is one.
    fn read<'tx>(&self, tx: &'tx Transaction, var: Var) -> Stm<Option<&'tx i64>> {
        Ok(match var {
            Var::Int(n) => Some(tx.read_ref(&self.world.ints[n])?),
            Var::Boxed(n) => Some(&tx.read_ref(&self.world.boxes[n])?.n),
            Var::Held(n) => match self.held(tx, n)? {
                Some(var) => Some(&tx.read_ref(var)?.n),
                None => None,
            },
        })
    }

    fn see(&self, tx: &Transaction, var: Var) -> Stm<Option<i64>> {
        let seen = match var {
            Var::Int(n) => Some(tx.read(&self.world.ints[n])?),
            _ => self.read(tx, var)?.copied(),
        };
        self.recorder.note(Event::Saw(seen));
        Ok(seen)
    }

    fn write(&self, tx: &Transaction, var: Var, n: i64) -> Stm<()> {
        let boxed = || Boxed::new(n, &self.world.alive);
        match var {
            Var::Int(var) => tx.write(&self.world.ints[var], n),
            Var::Boxed(var) => tx.write(&self.world.boxes[var], boxed()),
            Var::Held(holder) => self.held(tx, holder)?.map_or(Ok(()), |var| tx.write(var, boxed())),
        }
    }

    fn add(&self, tx: &Transaction, var: Var, n: i64) -> Stm<()> {
        match var {
            Var::Int(var) => add(&self.world.ints[var], n),
            Var::Boxed(var) => add_boxed(&self.world.boxes[var], n),
            Var::Held(holder) => {
                if let Some(var) = self.held(tx, holder)? {
                    tx.modify(var, |value| value.n += n)?;
                }
            }
        }
        Ok(())
    }

    fn or_else(&self, tx: &Transaction, alternatives: &[Vec<Op>]) -> Stm<Result<(), Failed>> {
        match alternatives {
            [] => tx.retry(),
            [first, rest @ ..] => tx.or_else(|tx| self.all(tx, first), |tx| self.or_else(tx, rest)),
        }
    }

    fn one(&self, tx: &Transaction, op: &Op) -> Stm<Result<(), Failed>> {
        match op {
            Op::Read(var) => {
                self.see(tx, *var)?;
            }
            Op::Write(var, n) => self.write(tx, *var, *n)?,
            Op::Add(var, n) => self.add(tx, *var, *n)?,
            Op::Push(n) => push(&self.world.list, *n),
            Op::Pop => self.recorder.note(Event::Popped(pop(&self.world.list))),
            Op::Make(holder, n) => {
                let made = TVar::new(Boxed::new(*n, &self.world.alive));
                tx.write(&self.world.holders[*holder], Some(made))?;
            }
            Op::Clear(holder) => tx.write(&self.world.holders[*holder], None)?,
            Op::Share(from, to) => {
                let shared = tx.read(&self.world.holders[*from])?;
                tx.write(&self.world.holders[*to], shared)?;
            }
            Op::Hold(var, ops) => {
                let held = self.read(tx, *var)?;
                let before = held.copied();
                let result = self.all(tx, ops);
                assert_eq!(held.copied(), before, "a reference shows another value");
                return result;
            }
            Op::Peek(var) => {
                let peeked = tx.peek(|| Ok(self.read(tx, *var)?.copied()))?;
                self.recorder.note(Event::Peeked(peeked));
            }
            Op::Snapshot(vars) => snapshot(|tx| vars.iter().try_for_each(|var| self.see(tx, *var).map(drop))),
            Op::Level(level, ops) => return Ok(self.nested(*level, ops)),
            Op::OrElse(alternatives) => return self.or_else(tx, alternatives),
            Op::Retry => return tx.retry(),
            Op::RetryIfOdd(var) => {
                if self.see(tx, *var)?.is_some_and(|n| n % 2 != 0) {
                    return tx.retry();
                }
            }
            Op::Fail => return Ok(Err(Failed)),
            Op::FailIfOdd(var) => {
                if self.see(tx, *var)?.is_some_and(|n| n % 2 != 0) {
                    return Ok(Err(Failed));
                }
            }
            Op::Panic(n) => resume_unwind(Box::new(Planned(*n))),
            Op::OnCommit(hook) => tx.on_commit(self.recorder.hook(true, *hook)),
            Op::OnRollback(hook) => tx.on_rollback(self.recorder.hook(false, *hook)),
            Op::Yield => yield_now(),
        }
        Ok(Ok(()))
    }

    fn nested(&self, level: Level, ops: &[Op]) -> Result<(), Failed> {
        let body = |tx: &Transaction| self.all(tx, ops);
        let noticed = match level {
            Level::Plain => return atomically(body),
            Level::Fallible => match fallible(self, ops) {
                Ok(()) => return Ok(()),
                Err(Failed) => Event::Failed,
            },
            Level::Catching => match catch_unwind(AssertUnwindSafe(|| atomically(body))) {
                Ok(result) => return result,
                Err(payload) => match payload.downcast::<Planned>() {
                    Ok(planned) => Event::Caught(planned.0),
                    Err(payload) => resume_unwind(payload),
                },
            },
            Level::Trying => match try_atomically(body) {
                Ok(result) => return result,
                Err(error) => {
                    assert_eq!(error, TryError::WouldBlock, "a nested attempt meets no conflict of its own");
                    Event::GaveUp
                }
            },
            Level::Swallowing => match catch_unwind(AssertUnwindSafe(|| atomically(body))) {
                Ok(result) => return result,
                Err(_) => Event::Swallowed,
            },
            Level::Timed(place) => {
                self.recorder.note(Event::Began(place));
                let result = match place {
                    0 => atomically_timeout(Duration::ZERO, body),
                    _ => at_another_place(body),
                };
                match result {
                    Ok(result) => return result,
                    Err(TimedOut) => Event::GaveUp,
                }
            }
            Level::Patient => return atomically_timeout(NEVER, body).expect("its time never ends"),
        };
        self.recorder.note(noticed);
        Ok(())
    }
}

/// Where a part with a time limit stands that is not among the others.
fn at_another_place<T>(body: impl FnMut(&Transaction) -> Stm<T>) -> Result<T, TimedOut> {
    atomically_timeout(Duration::ZERO, body)
}

fn outcome_of(result: &Result<(), Failed>) -> Outcome {
    if result.is_ok() { Outcome::Done } else { Outcome::Failed }
}
