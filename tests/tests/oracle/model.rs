//! What transactions mean: one after the other, on plain data. To undo is to go back to a copy.

use super::program::{BOXES, HOLDERS, Hook, INTS, Kind, Level, Op, PLACES, Tx, Var};

/// What a transaction notices while it runs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Event {
    Saw(Option<i64>),
    Peeked(Option<i64>),
    Popped(Option<i64>),
    Failed,
    Caught(i64),
    /// A part with a time limit has begun, at this place.
    Began(usize),
    GaveUp,
    Swallowed,
}

/// How a transaction ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Outcome {
    Done,
    Failed,
    /// It would have to wait.
    GaveUp,
    /// Others were in the way. Never in the model.
    Conflict,
    Panicked(i64),
}

/// What is to be seen of the variables from outside.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct View {
    pub(crate) ints: [i64; INTS],
    pub(crate) boxes: [i64; BOXES],
    pub(crate) list: Vec<i64>,
    pub(crate) held: [Option<i64>; HOLDERS],
    pub(crate) shared: bool,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    ints: [i64; INTS],
    boxes: [i64; BOXES],
    list: Vec<i64>,
    /// What each holder holds: a number of `made`.
    holders: [Option<usize>; HOLDERS],
    made: Vec<i64>,
}

/// Why a list of operations ended early.
enum Stop {
    Retry,
    Fail,
    Panic(i64),
}

/// What one attempt did.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) outcome: Outcome,
    pub(crate) committed: bool,
    pub(crate) events: Vec<Event>,
    /// The labels of the hooks that ran, and whether they are such as run after a commit.
    pub(crate) hooks: Vec<(bool, i64)>,
    /// A part would have waited until its time is over: nobody waits for longer.
    has_end: bool,
}

/// How many parts with a time limit the attempts so far have come by, at each place. Their time is over in all later ones.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Over([usize; PLACES]);

impl Over {
    /// Something has happened in an attempt that is over.
    pub(crate) fn learn(&mut self, events: &[Event]) {
        for (place, over) in self.0.iter_mut().enumerate() {
            *over = events.iter().filter(|event| **event == Event::Began(place)).count().max(*over);
        }
    }
}

struct Run {
    state: State,
    events: Vec<Event>,
    /// The parts whose time is over.
    over: Over,
    /// How many parts this attempt has come by.
    met: [usize; PLACES],
    has_end: bool,
    on_commit: Vec<Hook>,
    on_rollback: Vec<Hook>,
    undone: Vec<Hook>,
    /// A retry was swallowed: whatever comes, that is how it ends.
    swallowed: bool,
}

impl State {
    pub(crate) fn view(&self) -> View {
        View {
            ints: self.ints,
            boxes: self.boxes,
            list: self.list.clone(),
            held: self.holders.map(|id| id.map(|id| self.made[id])),
            shared: self.holders[0].is_some() && self.holders[0] == self.holders[1],
        }
    }

    /// Runs a transaction on this state, with all the attempts that it takes. `None`: it would wait for ever.
    pub(crate) fn run(&mut self, tx: &Tx) -> Option<Vec<Report>> {
        let mut over = Over::default();
        let mut attempts = Vec::new();
        loop {
            let report = self.attempt(tx, over);
            over.learn(&report.events);
            let waits = report.outcome == Outcome::GaveUp;
            let goes_on = match tx.kind {
                Kind::Trying => false,
                Kind::Timed => waits && attempts.is_empty(),
                Kind::Plain | Kind::Fallible | Kind::Snapshot if waits && !report.has_end => return None,
                Kind::Plain | Kind::Fallible | Kind::Snapshot => waits,
            };
            attempts.push(report);
            if !goes_on {
                return Some(attempts);
            }
        }
    }

    /// Runs one attempt of a transaction on this state, when the time of some parts is over.
    pub(crate) fn attempt(&mut self, tx: &Tx, over: Over) -> Report {
        let mut run = Run {
            state: self.clone(),
            events: Vec::new(),
            over,
            met: [0; PLACES],
            has_end: false,
            on_commit: Vec::new(),
            on_rollback: Vec::new(),
            undone: Vec::new(),
            swallowed: false,
        };
        let result = run.all(&tx.ops);
        let (outcome, committed) = match if run.swallowed { Err(Stop::Retry) } else { result } {
            Ok(()) => (Outcome::Done, true),
            Err(Stop::Fail) => (Outcome::Failed, !matches!(tx.kind, Kind::Fallible)),
            Err(Stop::Retry) => (Outcome::GaveUp, false),
            Err(Stop::Panic(n)) => (Outcome::Panicked(n), false),
        };
        let due = if committed { run.on_commit } else { run.on_rollback };
        let mut hooks: Vec<_> = run.undone.iter().map(|hook| (false, *hook)).collect();
        hooks.extend(due.iter().map(|hook| (committed, *hook)));
        let panicked = hooks.iter().find(|(_, hook)| hook.panics).map(|(_, hook)| Outcome::Panicked(hook.label));
        if committed {
            *self = run.state;
        }
        Report {
            outcome: if let Outcome::Panicked(_) = outcome { outcome } else { panicked.unwrap_or(outcome) },
            committed,
            events: run.events,
            hooks: hooks.into_iter().map(|(commit, hook)| (commit, hook.label)).collect(),
            has_end: run.has_end,
        }
    }
}

impl Run {
    fn place(&mut self, var: Var) -> Option<&mut i64> {
        match var {
            Var::Int(n) => Some(&mut self.state.ints[n]),
            Var::Boxed(n) => Some(&mut self.state.boxes[n]),
            Var::Held(n) => self.state.holders[n].map(|id| &mut self.state.made[id]),
        }
    }

    fn see(&mut self, var: Var) -> Option<i64> {
        let seen = self.place(var).copied();
        self.events.push(Event::Saw(seen));
        seen
    }

    fn all(&mut self, ops: &[Op]) -> Result<(), Stop> {
        ops.iter().try_for_each(|op| self.one(op))
    }

    /// Runs a level, which is undone where `undoes` says so of how it ended.
    fn level(&mut self, ops: &[Op], undoes: impl FnOnce(&Stop) -> bool) -> Result<(), Stop> {
        let before = self.state.clone();
        let (commit, rollback) = (self.on_commit.len(), self.on_rollback.len());
        let result = self.all(ops);
        if result.as_ref().is_err_and(undoes) {
            self.state = before;
            self.on_commit.truncate(commit);
            self.undone.extend(self.on_rollback.drain(rollback..));
        }
        result
    }

    fn one(&mut self, op: &Op) -> Result<(), Stop> {
        match op {
            Op::Read(var) => {
                self.see(*var);
            }
            Op::Write(var, n) => {
                if let Some(place) = self.place(*var) {
                    *place = *n;
                }
            }
            Op::Add(var, n) => {
                if let Some(place) = self.place(*var) {
                    *place += n;
                }
            }
            Op::Push(n) => self.state.list.push(*n),
            Op::Pop => {
                let popped = self.state.list.pop();
                self.events.push(Event::Popped(popped));
            }
            Op::Make(holder, n) => {
                self.state.made.push(*n);
                self.state.holders[*holder] = Some(self.state.made.len() - 1);
            }
            Op::Clear(holder) => self.state.holders[*holder] = None,
            Op::Share(from, to) => self.state.holders[*to] = self.state.holders[*from],
            Op::Hold(_, ops) => self.all(ops)?,
            Op::Peek(var) => {
                let seen = self.place(*var).copied();
                self.events.push(Event::Peeked(seen));
            }
            Op::Snapshot(vars) => {
                for var in vars {
                    self.see(*var);
                }
            }
            Op::Level(level, ops) => self.nested(*level, ops)?,
            Op::OrElse(alternatives) => {
                for ops in alternatives {
                    match self.level(ops, |stop| !matches!(stop, Stop::Fail)) {
                        Err(Stop::Retry) => {}
                        result => return result,
                    }
                }
                return Err(Stop::Retry);
            }
            Op::Retry => return Err(Stop::Retry),
            Op::RetryIfOdd(var) => {
                if self.see(*var).is_some_and(|n| n % 2 != 0) {
                    return Err(Stop::Retry);
                }
            }
            Op::Fail => return Err(Stop::Fail),
            Op::FailIfOdd(var) => {
                if self.see(*var).is_some_and(|n| n % 2 != 0) {
                    return Err(Stop::Fail);
                }
            }
            Op::Panic(n) => return Err(Stop::Panic(*n)),
            Op::OnCommit(hook) => self.on_commit.push(*hook),
            Op::OnRollback(hook) => self.on_rollback.push(*hook),
            Op::Yield => {}
        }
        Ok(())
    }

    /// A part with a time limit begins: is its time over?
    fn begin(&mut self, place: usize) -> bool {
        self.events.push(Event::Began(place));
        self.met[place] += 1;
        self.met[place] <= self.over.0[place]
    }

    fn nested(&mut self, level: Level, ops: &[Op]) -> Result<(), Stop> {
        let is_over = if let Level::Timed(place) = level { self.begin(place) } else { false };
        let undoes_failures = matches!(level, Level::Fallible);
        let noticed = match (self.level(ops, |stop| undoes_failures || !matches!(stop, Stop::Fail)), level) {
            (Err(Stop::Fail), Level::Fallible) => Event::Failed,
            (Err(Stop::Panic(n)), Level::Catching) => Event::Caught(n),
            (Err(Stop::Retry), Level::Trying) => Event::GaveUp,
            (Err(Stop::Retry), Level::Timed(_)) if is_over => Event::GaveUp,
            (Err(Stop::Retry), Level::Timed(_)) => {
                self.has_end = true;
                return Err(Stop::Retry);
            }
            (Err(stop @ (Stop::Retry | Stop::Panic(_))), Level::Swallowing) => {
                self.swallowed |= matches!(stop, Stop::Retry);
                Event::Swallowed
            }
            (result, _) => return result,
        };
        self.events.push(noticed);
        Ok(())
    }
}
