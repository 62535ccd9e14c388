//! Where commits get their timestamps from.

use std::cell::{Cell, RefCell};

use super::machine::{Core, LineId, Picos};

/// A way to order commits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Each commit of writes adds one to the clock, and has a timestamp of its own.
    Ticket,
    /// A commit that finds that somebody else has just advanced the clock takes that timestamp, too (TL2's GV4).
    PassOn,
    /// Commits take the next timestamp without advancing the clock; whoever meets a timestamp from the future advances it
    /// (TL2's GV5, and the deferred clock of DCTL).
    Deferred,
    /// Each core counts its own commits, and remembers what it has seen of the others (Avni and Shavit 2008).
    PerCore,
    /// The processor's cycle counter, which all cores have in common (Ruan, Liu, Spear 2013).
    Cycles,
}

impl Scheme {
    /// All of them.
    pub const ALL: [Scheme; 5] = [Scheme::Ticket, Scheme::PassOn, Scheme::Deferred, Scheme::PerCore, Scheme::Cycles];

    /// In a word or two.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Scheme::Ticket => "ticket",
            Scheme::PassOn => "pass on",
            Scheme::Deferred => "deferred",
            Scheme::PerCore => "per core",
            Scheme::Cycles => "cycle counter",
        }
    }
}

/// A timestamp. In [`Scheme::PerCore`] `by` counts, and no two of different cores compare.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Stamp {
    at: u64,
    by: usize,
}

/// The clock of all cores.
pub(super) struct Clock {
    scheme: Scheme,
    line: LineId,
    at: Cell<u64>,
}

/// What one core knows of the clock.
pub(super) struct Known {
    /// By core; schemes that have one clock only use the first.
    seen: RefCell<Vec<u64>>,
    commits: Cell<u64>,
    /// The core's number in `seen`.
    me: usize,
}

impl Clock {
    pub(super) fn new(scheme: Scheme, line: LineId) -> Self {
        Clock { scheme, line, at: Cell::new(1) }
    }

    pub(super) fn known(&self, core: usize, cores: usize) -> Known {
        let (slots, me) = if self.scheme == Scheme::PerCore { (cores, core) } else { (1, 0) };
        Known { seen: RefCell::new(vec![0; slots]), commits: Cell::new(0), me }
    }

    /// Moves what the core knows to now.
    pub(super) async fn refresh(&self, core: &Core, known: &Known) {
        match self.scheme {
            Scheme::Ticket | Scheme::PassOn | Scheme::Deferred => {
                core.load(self.line).await;
                known.seen.borrow_mut()[0] = self.at.get();
            }
            Scheme::PerCore => {}
            Scheme::Cycles => known.seen.borrow_mut()[0] = read_cycles(core),
        }
    }

    /// Moves what the core knows to now, having met `newer`.
    pub(super) async fn catch_up(&self, core: &Core, known: &Known, newer: Stamp) {
        self.refresh(core, known).await;
        if self.scheme == Scheme::Deferred && self.at.get() < newer.at {
            core.rmw(self.line).await;
            self.at.set(self.at.get().max(newer.at));
            known.seen.borrow_mut()[0] = self.at.get();
        }
        let seen = &mut known.seen.borrow_mut()[newer.by];
        *seen = newer.at.max(*seen);
    }

    /// Takes a timestamp for a commit, which holds its locks. `true`: nobody else has committed since what the core knew.
    pub(super) async fn tick(&self, core: &Core, known: &Known) -> (Stamp, bool) {
        let before = known.seen.borrow()[known.me];
        let (at, alone) = match self.scheme {
            Scheme::Ticket => {
                core.rmw(self.line).await;
                self.at.set(self.at.get() + 1);
                (self.at.get(), self.at.get() == before + 1)
            }
            Scheme::PassOn => {
                core.load(self.line).await;
                let found = self.at.get();
                core.rmw(self.line).await;
                let won = self.at.get() == found;
                self.at.set(self.at.get().max(found + 1));
                (self.at.get(), won && found == before)
            }
            Scheme::Deferred => {
                core.load(self.line).await;
                (self.at.get() + 1, false)
            }
            Scheme::PerCore => {
                known.commits.set(known.commits.get() + 1);
                (known.commits.get(), false)
            }
            Scheme::Cycles => (read_cycles(core).max(before + 1), false),
        };
        if self.scheme != Scheme::Deferred {
            known.seen.borrow_mut()[known.me] = at;
        }
        (Stamp { at, by: known.me }, alone)
    }
}

impl Known {
    /// The snapshot, where one number tells it.
    pub(super) fn snapshot(&self) -> u64 {
        self.seen.borrow()[self.me]
    }

    pub(super) fn set_back(&self, snapshot: u64) {
        self.seen.borrow_mut()[self.me] = snapshot;
    }

    /// Is this newer than what the core knows?
    pub(super) fn is_newer(&self, stamp: Stamp) -> bool {
        stamp.at > self.seen.borrow()[stamp.by]
    }
}

fn read_cycles(core: &Core) -> Picos {
    core.work(core.costs().cycles);
    core.time()
}
