//! Programs: what transactions do, and how to make them at random.

use tests::history::program::Random;
use tests::linear::Model;

use crate::harness::{CallOf, Object};

/// What a body does next.
#[derive(Clone, Debug)]
pub(crate) enum Do<C> {
    Call(C),
    /// Takes from one part and gives to another.
    Pass(u16),
    /// Lets others run.
    Yield,
    /// A nested block, whose error is handled.
    Nested(Vec<Do<C>>),
    /// A nested `snapshot!`.
    Snapshot(Vec<Do<C>>),
    /// Two alternatives.
    OrElse(Vec<Do<C>>, Vec<Do<C>>),
    Fail,
    Retry,
    Panic,
    /// In the first attempt, whole transactions in another thread, before this one goes on.
    Elsewhere(Vec<Program<C>>),
}

/// What kind of transaction a program is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A call outside of any.
    Direct,
    Atomically,
    Snapshot,
    Try,
    /// With a timeout.
    Within,
}

#[derive(Clone, Debug)]
pub(crate) struct Program<C> {
    pub(crate) kind: Kind,
    pub(crate) steps: Vec<Do<C>>,
}

/// Where all that is random comes from, and what a round is like.
#[derive(Debug)]
pub(crate) struct Chance {
    random: Random,
    /// Keys and elements are less than this.
    pub(crate) keys: usize,
    /// Much comes in, and little goes out.
    pub(crate) grows: bool,
    /// Everything goes out, and little comes in.
    pub(crate) shrinks: bool,
}

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Chance { random: Random::new(seed), keys: 0, grows: false, shrinks: false }
    }

    /// Decides what the next round is like.
    pub(crate) fn next_round(&mut self) {
        let mood = self.below(8);
        self.grows = mood == 0;
        self.shrinks = mood == 1;
        self.keys = match mood {
            0 | 1 => 200,
            2 => 20,
            _ => 2 + self.below(3),
        };
    }

    /// One with the fewest keys.
    pub(crate) fn next_small_round(&mut self) {
        (self.grows, self.shrinks, self.keys) = (false, false, 2);
    }

    /// A number less than `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.random.below(n)
    }

    /// Once in `n` times.
    pub(crate) fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// A key or an element.
    pub(crate) fn key(&mut self) -> u16 {
        u16::try_from(self.random.below(self.keys)).expect("few keys")
    }

    /// How many elements there are at the beginning.
    pub(crate) fn size(&mut self) -> usize {
        if self.shrinks {
            100 + self.below(100)
        } else if self.grows {
            0
        } else {
            self.below(4)
        }
    }

    /// What one thread does.
    pub(crate) fn programs<O: Object>(&mut self) -> Vec<Program<CallOf<O>>> {
        let long = self.grows || self.shrinks;
        (0..if long { 12 } else { 2 + self.below(4) }).map(|_| self.program::<O>()).collect()
    }

    fn program<O: Object>(&mut self) -> Program<CallOf<O>> {
        let kind = match self.below(20) {
            0..=4 => Kind::Direct,
            5..=12 => Kind::Atomically,
            13..=14 => Kind::Snapshot,
            15..=16 => Kind::Try,
            _ => Kind::Within,
        };
        if kind == Kind::Direct {
            return Program { kind, steps: vec![Do::Call(O::any_call(self, false))] };
        }
        // Whoever has no way out must not wait for what may never come.
        let may_wait = matches!(kind, Kind::Try | Kind::Within);
        let mut steps = if kind == Kind::Snapshot { self.reads::<O>() } else { self.steps::<O>(2, may_wait) };
        if kind != Kind::Snapshot && self.once_in(8) {
            let other = |chance: &mut Self| loop {
                let program = chance.program::<O>();
                if matches!(program.kind, Kind::Direct | Kind::Atomically) {
                    return program;
                }
            };
            let at = self.below(steps.len() + 1);
            steps.insert(at, Do::Elsewhere((0..=self.below(2)).map(|_| other(self)).collect()));
        }
        match self.below(16) {
            0 => steps.push(Do::Fail),
            1 => steps.push(Do::Panic),
            2 if may_wait => steps.push(Do::Retry),
            _ => {}
        }
        Program { kind, steps }
    }

    /// Between one and three steps, into which others get from time to time.
    fn steps<O: Object>(&mut self, depth: usize, may_wait: bool) -> Vec<Do<CallOf<O>>> {
        let mut steps = Vec::new();
        for _ in 0..=self.below(3) {
            steps.push(self.step::<O>(depth, may_wait));
            if self.once_in(4) {
                steps.push(Do::Yield);
            }
        }
        steps
    }

    fn step<O: Object>(&mut self, depth: usize, may_wait: bool) -> Do<CallOf<O>> {
        match if depth == 0 { 0 } else { self.below(20) } {
            0..=12 => Do::Call(O::any_call(self, may_wait)),
            13..=14 => Do::Pass(self.key()),
            15 => Do::Snapshot(self.reads::<O>()),
            16..=17 => {
                let mut steps = self.steps::<O>(depth - 1, may_wait);
                if self.once_in(2) {
                    steps.push(Do::Fail);
                }
                Do::Nested(steps)
            }
            _ => {
                let mut first = self.steps::<O>(depth - 1, true);
                if self.once_in(2) {
                    first.push(Do::Retry);
                }
                Do::OrElse(first, self.steps::<O>(depth - 1, may_wait))
            }
        }
    }

    /// Calls that change nothing and do not wait.
    fn reads<O: Object>(&mut self) -> Vec<Do<CallOf<O>>> {
        let read = |chance: &mut Self| loop {
            let call = O::any_call(chance, false);
            if O::Model::only_reads(&call) {
                return Do::Call(call);
            }
        };
        let mut steps = Vec::new();
        for _ in 0..=self.below(3) {
            steps.push(read(self));
            if self.once_in(3) {
                steps.push(Do::Yield);
            }
        }
        steps
    }
}
