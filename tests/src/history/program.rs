//! Transactions to record: small programs, run through the macros or through the explicit API.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::thread;
use std::time::Duration;

use stm_core::prelude::*;
use stm_core::{Stm, Transaction, atomically_timeout};

use super::record::{Log, Recorder};
use super::{History, Name, Value, Var};

/// What a body does next.
#[derive(Clone, Debug)]
pub enum Step {
    /// Reads a variable.
    Read(Var),
    /// Writes a variable without looking.
    Write(Var),
    /// Changes a variable's value in place.
    Modify(Var),
    /// Reads the listing, and all variables that are listed.
    Scan,
    /// Lists a variable, or no longer.
    Toggle(Var),
    /// Reads, in a `peek!`.
    Peek(Vec<Step>),
    /// A nested function, whose error is handled.
    Nested(Vec<Step>),
    /// A nested `snapshot!`.
    Snapshot(Vec<Step>),
    /// A nested `try_atomically!`, whose failure is handled.
    Try(Vec<Step>),
    /// A nested transaction with a timeout, which is handled.
    Within(Vec<Step>),
    /// Two alternatives.
    OrElse(Vec<Step>, Vec<Step>),
    /// An error, where the explicit API has none a `retry`.
    Fail,
    /// A `retry`.
    Retry,
    /// A `retry`, in the first attempt.
    Wait,
    /// A panic.
    Panic,
    /// Steps under a guard, which reads variables when it is dropped, in whichever way that comes.
    Guarded(Vec<Var>, Vec<Step>),
    /// Lets others run.
    Yield,
    /// In the first attempt, whole transactions in another thread, before this one goes on.
    Elsewhere(Vec<Program>),
}

/// What kind of transaction a program is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `atomically!`, or `atomically`.
    Atomically,
    /// A `#[transactional]` function; without macros the same as above.
    Function,
    /// `snapshot!`, or `snapshot`.
    Snapshot,
    /// `try_atomically!`, or `try_atomically`.
    Try,
    /// With a timeout.
    Within,
    /// Each step is a `load`, `store` or `update`.
    Outside,
}

/// Which way the library is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The macros.
    Macros,
    /// The explicit API.
    Explicit,
}

/// A transaction.
#[derive(Clone, Debug)]
pub struct Program {
    /// Written how.
    pub style: Style,
    /// Run how.
    pub kind: Kind,
    /// What it does.
    pub steps: Vec<Step>,
}

const SOON: Duration = Duration::from_micros(300);

/// A value that does not fit into a word.
#[derive(Clone, Debug)]
struct Boxed {
    stamp: Value,
    /// The same as text, so that half a value would show.
    text: String,
    listed: Vec<Var>,
}

impl Boxed {
    fn new(stamp: Value, listed: Vec<Var>) -> Self {
        Boxed { stamp, text: stamp.to_string(), listed }
    }

    fn stamp(&self) -> Value {
        assert_eq!(self.stamp.to_string(), self.text, "half a value");
        self.stamp
    }
}

fn toggled(listed: &[Var], var: Var) -> Vec<Var> {
    let mut after: Vec<_> = listed.iter().copied().filter(|other| *other != var).collect();
    if after.len() == listed.len() {
        after.push(var);
    }
    after
}

enum Place<'w> {
    Inline(&'w TVar<Value>),
    Boxed(&'w TVar<Boxed>),
}

/// The error of a nested level, and the payload of a panic that is meant.
struct Undone;

/// Variables, numbered: first the inline ones, then the boxed ones, of which the last is the listing.
#[derive(Debug)]
pub struct World {
    inline: Vec<TVar<Value>>,
    boxed: Vec<TVar<Boxed>>,
    log: Log,
}

impl World {
    /// So many inline and boxed variables, and the listing.
    pub fn new(inline: usize, boxed: usize) -> Self {
        World {
            inline: (0..inline).map(|_| TVar::new(0)).collect(),
            boxed: (0..=boxed).map(|_| TVar::new(Boxed::new(0, Vec::new()))).collect(),
            log: Log::default(),
        }
    }

    /// The number of the listing; those of all others are less.
    pub fn listing(&self) -> Var {
        self.inline.len() + self.boxed.len() - 1
    }

    /// Runs each thread's programs in a thread of its own, and returns all that happened.
    pub fn record(&self, threads: &[Vec<Program>]) -> History {
        let initial = self.values();
        self.log.take();
        thread::scope(|scope| {
            for programs in threads {
                scope.spawn(|| self.run_all(programs));
            }
        });
        self.values();
        let names = (0..=self.listing()).map(|var| match var.checked_sub(self.inline.len()) {
            None => Name { text: format!("inline{var}"), collection: false },
            Some(_) if var == self.listing() => Name { text: "listing".into(), collection: true },
            Some(boxed) => Name { text: format!("boxed{boxed}"), collection: false },
        });
        History { names: names.collect(), initial, attempts: self.log.take() }
    }

    /// The values of all variables, read in a recorded transaction.
    fn values(&self) -> Vec<Value> {
        let steps = (0..=self.listing()).map(Step::Read).collect();
        self.run_all(&[Program { style: Style::Explicit, kind: Kind::Atomically, steps }]);
        atomically(|tx| {
            let inline = self.inline.iter().map(|var| tx.read(var));
            inline.chain(self.boxed.iter().map(|var| Ok(tx.read_ref(var)?.stamp()))).collect()
        })
    }

    fn run_all(&self, programs: &[Program]) {
        let rec = self.log.recorder();
        for program in programs {
            self.run(&rec, program);
        }
    }

    fn run(&self, rec: &Recorder<'_>, program: &Program) {
        if program.kind == Kind::Outside {
            return program.steps.iter().for_each(|step| self.outside(rec, step));
        }
        rec.invoke();
        let run = || match program.style {
            Style::Macros => self.run_macros(rec, program).unwrap_or(false),
            Style::Explicit => self.run_explicit(rec, program),
        };
        let committed = match catch_unwind(AssertUnwindSafe(run)) {
            Ok(committed) => committed,
            Err(payload) if payload.is::<Undone>() => false,
            Err(payload) => resume_unwind(payload),
        };
        rec.end(committed);
    }

    fn place(&self, var: Var) -> Place<'_> {
        match var.checked_sub(self.inline.len()) {
            None => Place::Inline(&self.inline[var]),
            Some(boxed) => Place::Boxed(&self.boxed[boxed]),
        }
    }

    fn elsewhere(&self, rec: &Recorder<'_>, programs: &[Program]) {
        if rec.is_first() {
            thread::scope(|scope| scope.spawn(|| self.run_all(programs)).join())
                .unwrap_or_else(|panic| resume_unwind(panic));
        }
    }

    fn outside(&self, rec: &Recorder<'_>, step: &Step) {
        rec.invoke();
        match *step {
            Step::Read(var) => {
                let _body = rec.body();
                rec.read(
                    var,
                    match self.place(var) {
                        Place::Inline(x) => x.load(),
                        Place::Boxed(x) => x.load().stamp(),
                    },
                );
            }
            Step::Write(var) => {
                let _body = rec.body();
                match self.place(var) {
                    Place::Inline(x) => x.store(rec.write(var)),
                    Place::Boxed(x) => x.store(Boxed::new(rec.write(var), Vec::new())),
                }
            }
            Step::Modify(var) => match self.place(var) {
                Place::Inline(x) => x.update(|value| {
                    let _body = rec.body();
                    rec.read(var, value);
                    rec.write(var)
                }),
                Place::Boxed(x) => x.update(|value| {
                    let _body = rec.body();
                    rec.read(var, value.stamp());
                    Boxed::new(rec.write(var), value.listed)
                }),
            },
            ref step => unreachable!("{step:?} outside of a transaction"),
        }
        rec.end(true);
    }

    // --------------------------------------------------------------------------------------------- the macros

    /// Did it commit? Each kind ends in its own way when a step fails.
    fn run_macros(&self, rec: &Recorder<'_>, program: &Program) -> Result<bool, Undone> {
        let steps = &*program.steps;
        Ok(match program.kind {
            Kind::Function | Kind::Outside => self.function(rec, steps).is_ok(),
            Kind::Atomically => {
                atomically! {
                    let _body = rec.body();
                    for step in steps {
                        self.step(rec, step)?;
                    }
                }
                true
            }
            Kind::Snapshot => {
                let result = snapshot! {
                    let _body = rec.body();
                    self.steps(rec, steps)
                };
                result.is_ok()
            }
            Kind::Try => {
                let result = try_atomically! {
                    let _body = rec.body();
                    for step in steps {
                        if self.step(rec, step).is_err() {
                            abort!(Undone)
                        }
                    }
                    Ok(())
                };
                matches!(result, Ok(Ok(())))
            }
            Kind::Within => {
                let result = atomically!(timeout: SOON; {
                    let _body = rec.body();
                    for step in steps {
                        if self.step(rec, step).is_err() {
                            return Err(Undone);
                        }
                    }
                });
                result.is_ok()
            }
        })
    }

    #[transactional]
    fn function(&self, rec: &Recorder<'_>, steps: &[Step]) -> Result<(), Undone> {
        let _body = rec.body();
        for step in steps {
            self.step(rec, step)?;
        }
        Ok(())
    }

    #[transactional]
    fn steps(&self, rec: &Recorder<'_>, steps: &[Step]) -> Result<(), Undone> {
        for step in steps {
            self.step(rec, step)?;
        }
        Ok(())
    }

    /// A nested level that is handled.
    fn nested<E>(rec: &Recorder<'_>, run: impl FnOnce() -> Result<(), E>) {
        let level = rec.save();
        rec.settle(level, run().is_ok());
    }

    #[transactional]
    fn step(&self, rec: &Recorder<'_>, step: &Step) -> Result<(), Undone> {
        match step {
            Step::Read(var) => drop(self.look(rec, *var)),
            Step::Write(var) => self.put(rec, *var),
            Step::Modify(var) => self.change(rec, *var, None),
            Step::Scan => {
                for var in self.look(rec, self.listing()) {
                    self.look(rec, var);
                }
            }
            Step::Toggle(var) => self.change(rec, self.listing(), Some(*var)),
            Step::Peek(steps) => {
                rec.peeking(true);
                peek!(self.steps(rec, steps))?;
                rec.peeking(false);
            }
            Step::Nested(steps) => Self::nested(rec, || self.steps(rec, steps)),
            Step::Snapshot(steps) => Self::nested(rec, || snapshot! { self.steps(rec, steps) }),
            Step::Try(steps) => Self::nested(rec, || try_atomically! { self.steps(rec, steps) }.unwrap_or(Err(Undone))),
            Step::Within(steps) => {
                Self::nested(rec, || atomically!(timeout: SOON; { self.steps(rec, steps) }).unwrap_or(Err(Undone)));
            }
            Step::OrElse(first, second) => {
                let level = rec.save();
                let result = or_else!(
                    {
                        let result = self.steps(rec, first);
                        rec.settle(level, result.is_ok());
                        result
                    },
                    {
                        rec.settle(level, false);
                        self.steps(rec, second)
                    }
                );
                result?;
            }
            Step::Guarded(vars, steps) => {
                let _guard = Guard { world: self, rec, vars, style: Style::Macros, level: rec.open() };
                // A function is a level: what it wrote is undone before the guard is dropped, if it fails or unwinds.
                let level = rec.save();
                let result = self.steps(rec, steps);
                rec.settle(level, result.is_ok());
                result?;
            }
            Step::Fail => return Err(Undone),
            Step::Retry => retry!(),
            Step::Wait => check!(!rec.is_first()),
            Step::Panic => resume_unwind(Box::new(Undone)),
            Step::Yield => thread::yield_now(),
            Step::Elsewhere(programs) => self.elsewhere(rec, programs),
        }
        Ok(())
    }

    /// Reads a variable; returns what it lists.
    #[transactional]
    fn look(&self, rec: &Recorder<'_>, var: Var) -> Vec<Var> {
        match self.place(var) {
            Place::Inline(x) => {
                rec.read(var, *x);
                Vec::new()
            }
            Place::Boxed(x) => {
                let value = &*x;
                rec.read(var, value.stamp());
                value.listed.clone()
            }
        }
    }

    #[transactional]
    fn put(&self, rec: &Recorder<'_>, var: Var) {
        match self.place(var) {
            Place::Inline(x) => *x = rec.write(var),
            Place::Boxed(x) => *x = Boxed::new(rec.write(var), Vec::new()),
        }
    }

    #[transactional]
    fn change(&self, rec: &Recorder<'_>, var: Var, listed: Option<Var>) {
        match self.place(var) {
            Place::Inline(x) => {
                let value = &mut *x;
                rec.read(var, *value);
                *value = rec.write(var);
            }
            Place::Boxed(x) => {
                let value = &mut *x;
                rec.read(var, value.stamp());
                let after = listed.map_or(value.listed.clone(), |listed| toggled(&value.listed, listed));
                *value = Boxed::new(rec.write(var), after);
            }
        }
    }

    // ----------------------------------------------------------------------------------------- the explicit API

    /// Did it commit?
    fn run_explicit(&self, rec: &Recorder<'_>, program: &Program) -> bool {
        let body = |tx: &Transaction| {
            let _body = rec.body();
            self.explicit(tx, rec, &program.steps)
        };
        match program.kind {
            Kind::Function | Kind::Atomically | Kind::Outside => atomically(body),
            Kind::Snapshot => snapshot(body),
            Kind::Try => return try_atomically(body).is_ok(),
            Kind::Within => return atomically_timeout(SOON, body).is_ok(),
        }
        true
    }

    fn explicit(&self, tx: &Transaction, rec: &Recorder<'_>, steps: &[Step]) -> Stm<()> {
        for step in steps {
            match step {
                Step::Read(var) => drop(self.look_explicit(tx, rec, *var)?),
                Step::Write(var) => match self.place(*var) {
                    Place::Inline(x) => tx.write(x, rec.write(*var))?,
                    Place::Boxed(x) => tx.write(x, Boxed::new(rec.write(*var), Vec::new()))?,
                },
                Step::Modify(var) => self.change_explicit(tx, rec, *var, None)?,
                Step::Scan => {
                    for var in self.look_explicit(tx, rec, self.listing())? {
                        self.look_explicit(tx, rec, var)?;
                    }
                }
                Step::Toggle(var) => self.change_explicit(tx, rec, self.listing(), Some(*var))?,
                Step::Peek(steps) => {
                    rec.peeking(true);
                    tx.peek(|| self.explicit(tx, rec, steps))?;
                    rec.peeking(false);
                }
                Step::Nested(steps) if !steps.iter().any(|step| matches!(step, Step::Fail)) => {
                    Self::nested(rec, || {
                        atomically(|tx| self.explicit(tx, rec, steps));
                        Ok::<_, Undone>(())
                    });
                }
                Step::Nested(steps) | Step::Try(steps) => {
                    Self::nested(rec, || try_atomically(|tx| self.explicit(tx, rec, steps)));
                }
                Step::Snapshot(steps) => Self::nested(rec, || {
                    snapshot(|tx| self.explicit(tx, rec, steps));
                    Ok::<_, Undone>(())
                }),
                Step::Within(steps) => {
                    Self::nested(rec, || atomically_timeout(SOON, |tx| self.explicit(tx, rec, steps)));
                }
                Step::OrElse(first, second) => {
                    let level = rec.save();
                    tx.or_else(
                        |tx| {
                            self.explicit(tx, rec, first)?;
                            rec.settle(level, true);
                            Ok(())
                        },
                        |tx| {
                            rec.settle(level, false);
                            self.explicit(tx, rec, second)
                        },
                    )?;
                }
                Step::Guarded(vars, steps) => {
                    let _guard = Guard { world: self, rec, vars, style: Style::Explicit, level: rec.open() };
                    self.explicit(tx, rec, steps)?;
                }
                Step::Fail | Step::Retry => return tx.retry(),
                Step::Wait if rec.is_first() => return tx.retry(),
                Step::Wait => {}
                Step::Panic => resume_unwind(Box::new(Undone)),
                Step::Yield => thread::yield_now(),
                Step::Elsewhere(programs) => self.elsewhere(rec, programs),
            }
        }
        Ok(())
    }

    fn look_explicit(&self, tx: &Transaction, rec: &Recorder<'_>, var: Var) -> Stm<Vec<Var>> {
        Ok(match self.place(var) {
            Place::Inline(x) => {
                rec.read(var, tx.read(x)?);
                Vec::new()
            }
            Place::Boxed(x) => {
                let value = tx.read_ref(x)?;
                rec.read(var, value.stamp());
                value.listed.clone()
            }
        })
    }

    fn change_explicit(&self, tx: &Transaction, rec: &Recorder<'_>, var: Var, listed: Option<Var>) -> Stm<()> {
        match self.place(var) {
            Place::Inline(x) => tx.modify(x, |value| {
                rec.read(var, *value);
                *value = rec.write(var);
            }),
            Place::Boxed(x) => tx.modify(x, |value| {
                rec.read(var, value.stamp());
                let after = listed.map_or(value.listed.clone(), |listed| toggled(&value.listed, listed));
                *value = Boxed::new(rec.write(var), after);
            }),
        }
    }
}

/// Reads variables when it is dropped, in a part of the transaction.
struct Guard<'a> {
    world: &'a World,
    rec: &'a Recorder<'a>,
    vars: &'a [Var],
    style: Style,
    /// How many levels were open around it.
    level: usize,
}

impl Guard<'_> {
    fn look(&self) {
        match self.style {
            Style::Macros => {
                atomically! {
                    for var in self.vars {
                        self.world.look(self.rec, *var);
                    }
                }
            }
            Style::Explicit => atomically(|tx| {
                for var in self.vars {
                    self.world.look_explicit(tx, self.rec, *var)?;
                }
                Ok(())
            }),
        }
    }

    fn look_late(&self) {
        match self.style {
            Style::Macros => {
                atomically! {
                    self.rec.begin_late();
                    self.look();
                }
            }
            Style::Explicit => atomically(|tx| {
                self.rec.begin_late();
                for var in self.vars {
                    self.world.look_explicit(tx, self.rec, *var)?;
                }
                Ok(())
            }),
        }
        self.rec.end_late();
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.rec.unwound_to(self.level);
            return self.look_late();
        }
        let level = self.rec.save();
        self.look();
        self.rec.settle(level, true);
    }
}

/// xorshift64: reproducible, and as random as this needs.
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// The same seed, the same numbers.
    pub fn new(seed: u64) -> Self {
        Random(0x9E37_79B9_7F4A_7C15 ^ seed.wrapping_mul(0xBF58_476D_1CE4_E5B9))
    }

    /// A number less than `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).expect("48 bits") % n
    }

    /// A transaction over the variables less than `listing`, and the listing.
    pub fn program(&mut self, listing: Var) -> Program {
        let style = [Style::Macros, Style::Explicit][self.below(2)];
        let kind = match self.below(20) {
            0..=6 => Kind::Atomically,
            7..=10 => Kind::Function,
            11..=13 => Kind::Snapshot,
            14..=15 => Kind::Try,
            16..=17 => Kind::Within,
            _ => Kind::Outside,
        };
        if kind == Kind::Outside {
            let var = self.below(listing);
            let step = [Step::Read(var), Step::Write(var), Step::Modify(var)][self.below(3)].clone();
            return Program { style, kind, steps: vec![step] };
        }
        let mut steps = self.steps(listing, if kind == Kind::Snapshot { 0 } else { 2 }, 5);
        if kind != Kind::Snapshot && self.below(25) == 0 {
            let at = self.below(steps.len());
            let others = (0..=self.below(2)).map(|_| {
                let (read, written) = (self.below(listing), self.below(listing));
                let steps = vec![Step::Read(read), Step::Write(written), Step::Modify(self.below(listing))];
                Program { style, kind: Kind::Atomically, steps }
            });
            steps.insert(at, Step::Elsewhere(others.collect()));
        }
        match (kind, self.below(12)) {
            (Kind::Try, 0..=3) | (Kind::Within, 0) => steps.push(Step::Retry),
            (Kind::Within, 1..=4) => steps.push(Step::Wait),
            (_, 10) if style == Style::Macros => steps.push(Step::Fail),
            (_, 11) => steps.push(Step::Panic),
            _ => {}
        }
        Program { style, kind, steps }
    }

    /// At `depth` 0 there is nothing but reads.
    fn steps(&mut self, listing: Var, depth: usize, most: usize) -> Vec<Step> {
        (0..=self.below(most)).map(|_| self.step(listing, depth)).collect()
    }

    fn step(&mut self, listing: Var, depth: usize) -> Step {
        let var = self.below(listing);
        let deeper = depth.saturating_sub(1).max(1);
        match self.below(if depth == 0 {
            10
        } else if depth == 1 {
            20
        } else {
            34
        }) {
            0..=5 => Step::Read(var),
            6..=8 => Step::Yield,
            9 => Step::Scan,
            10..=13 => Step::Write(var),
            14..=17 => Step::Modify(var),
            18 => Step::Toggle(var),
            19..=20 => Step::Peek(self.steps(listing, 0, 3)),
            21 => Step::Snapshot(self.steps(listing, 0, 3)),
            22..=24 => {
                let mut steps = self.steps(listing, deeper, 3);
                if self.below(2) == 0 {
                    steps.push(Step::Fail);
                }
                Step::Nested(steps)
            }
            25..=26 => {
                let mut steps = self.steps(listing, deeper, 3);
                if self.below(2) == 0 {
                    steps.push(Step::Retry);
                }
                Step::Try(steps)
            }
            27 => {
                let mut steps = self.steps(listing, deeper, 3);
                if self.below(4) == 0 {
                    steps.push(Step::Retry);
                }
                Step::Within(steps)
            }
            28..=29 => {
                let vars = (0..=self.below(3)).map(|_| self.below(listing)).collect();
                Step::Guarded(vars, self.steps(listing, deeper, 3))
            }
            _ => {
                let mut first = self.steps(listing, deeper, 3);
                if self.below(3) > 0 {
                    first.push(Step::Retry);
                }
                Step::OrElse(first, self.steps(listing, deeper, 3))
            }
        }
    }
}
