//! Where commits get their timestamps from.

use std::cell::{Cell, RefCell};

use super::machine::{Core, LineId, Picos};

/// A way to order commits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Commits only read the clock, and advance it when their timestamps have run ahead of it by so much. A version tells
    /// whose it is, and one from the future is accepted if all that was read before is unchanged. As the runtime does it.
    Lagging {
        /// How far timestamps may be ahead of the clock.
        ahead: u64,
    },
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
    /// As the runtime has it.
    pub const NOW: Scheme = Scheme::Lagging { ahead: 32 };

    /// One of each kind.
    pub const ALL: [Scheme; 6] =
        [Scheme::NOW, Scheme::Ticket, Scheme::PassOn, Scheme::Deferred, Scheme::PerCore, Scheme::Cycles];

    /// In a word or two.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Scheme::Lagging { .. } => "lagging (now)",
            Scheme::Ticket => "ticket",
            Scheme::PassOn => "pass on",
            Scheme::Deferred => "deferred",
            Scheme::PerCore => "per core",
            Scheme::Cycles => "cycle counter",
        }
    }

    /// Can a snapshot be told by one number? Clocks of many parts give no order to look up old versions by.
    pub(super) fn has_one_order(self) -> bool {
        self != Scheme::PerCore
    }
}

/// A timestamp, and the core that took it.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) at: u64,
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
    scheme: Scheme,
    me: usize,
    /// What the clock has shown.
    clock: Cell<u64>,
    /// The snapshot of the running attempt.
    limit: Cell<u64>,
    /// The latest timestamp that the core has taken or accepted.
    last: Cell<u64>,
    /// By core: the latest timestamp of it that was accepted.
    accepted: RefCell<Vec<u64>>,
}

/// What a core has found out about the present, to which its snapshot may move.
pub(super) struct Moment {
    now: u64,
    /// A newer timestamp that becomes a part of the snapshot, too.
    accepts: Option<Stamp>,
}

impl Clock {
    pub(super) fn new(scheme: Scheme, line: LineId) -> Self {
        Clock { scheme, line, at: Cell::new(1) }
    }

    pub(super) fn known(&self, core: usize, cores: usize) -> Known {
        let known = || Cell::new(0);
        Known {
            scheme: self.scheme,
            me: core,
            clock: known(),
            limit: known(),
            last: known(),
            accepted: RefCell::new(vec![0; cores]),
        }
    }

    /// What the clock shows now.
    async fn read(&self, core: &Core) -> u64 {
        match self.scheme {
            Scheme::PerCore => 0,
            Scheme::Cycles => read_cycles(core),
            _ => {
                core.load(self.line).await;
                self.at.get()
            }
        }
    }

    /// Advances the clock from what it has shown, unless others have done so.
    async fn advance(&self, core: &Core, shown: u64, to: u64) {
        let mut expected = shown;
        loop {
            // An exchange that fails if the clock is not as expected, and then tells how it is.
            core.rmw(self.line).await;
            let found = self.at.get();
            if found == expected {
                self.at.set(found.max(to));
                return;
            }
            expected = found;
        }
    }

    /// Tells what the clock shows to a core that is between two transactions.
    pub(super) async fn refresh(&self, core: &Core, known: &Known) {
        known.clock.set(self.read(core).await.max(known.clock.get()));
    }

    /// A moment for a registered snapshot: one number tells what comes before it.
    pub(super) async fn jump(&self, core: &Core) -> Moment {
        let now = if let Scheme::Lagging { ahead } = self.scheme {
            core.rmw(self.line).await;
            self.at.set(self.at.get() + ahead + 1);
            self.at.get()
        } else {
            self.read(core).await
        };
        Moment { now, accepts: None }
    }

    /// A moment for a snapshot of which `newer`, which was met, is to be a part.
    pub(super) async fn catch_up(&self, core: &Core, newer: Stamp) -> Moment {
        let now = self.read(core).await;
        match self.scheme {
            Scheme::Lagging { .. } | Scheme::PerCore => Moment { now, accepts: (newer.at > now).then_some(newer) },
            Scheme::Deferred if now < newer.at => {
                self.advance(core, now, newer.at).await;
                Moment { now: self.at.get(), accepts: None }
            }
            _ => Moment { now: now.max(newer.at), accepts: None },
        }
    }

    /// Takes a timestamp for a commit, which holds its locks and overwrites what is as old as `overwritten`. `true`: nobody
    /// else has committed since its snapshot.
    pub(super) async fn tick(&self, core: &Core, known: &Known, overwritten: u64) -> (Stamp, bool) {
        let before = known.clock.get();
        let (at, alone) = match self.scheme {
            Scheme::Lagging { ahead } => {
                let now = self.read(core).await;
                let at = known.last.get().max(now).max(overwritten) + 1;
                known.clock.set(now);
                if at - now > ahead {
                    self.advance(core, now, at).await;
                    known.clock.set(at);
                }
                (at, false)
            }
            Scheme::Ticket => {
                core.rmw(self.line).await;
                self.at.set(self.at.get() + 1);
                (self.at.get(), self.at.get() == known.limit.get() + 1)
            }
            Scheme::PassOn => {
                core.load(self.line).await;
                let found = self.at.get();
                core.rmw(self.line).await;
                let won = self.at.get() == found;
                self.at.set(self.at.get().max(found + 1));
                (self.at.get(), won && found == known.limit.get())
            }
            Scheme::Deferred => (self.read(core).await + 1, false),
            Scheme::PerCore => (known.last.get() + 1, false),
            Scheme::Cycles => (read_cycles(core).max(before + 1), false),
        };
        known.last.set(at);
        if matches!(self.scheme, Scheme::Ticket | Scheme::PassOn | Scheme::Cycles) {
            known.clock.set(at);
        }
        (Stamp { at, by: known.me }, alone)
    }

    /// Sees to it that the clock shows `at` or later, so that transactions which begin later do not seem to hold what was
    /// superseded then.
    pub(super) async fn pass(&self, core: &Core, at: u64) {
        if let Scheme::Lagging { .. } | Scheme::Deferred = self.scheme {
            let now = self.read(core).await;
            if now < at {
                // The runtime's `fetch_max` looks again.
                let now = self.read(core).await;
                self.advance(core, now, at).await;
            }
        }
    }
}

impl Known {
    /// An attempt begins, at what the clock has shown.
    pub(super) fn begin(&self) {
        self.limit.set(self.clock.get());
    }

    /// All that was read is still unchanged at that moment.
    pub(super) fn move_to(&self, moment: &Moment) {
        self.clock.set(moment.now.max(self.clock.get()));
        self.limit.set(moment.now);
        if let Some(newer) = moment.accepts {
            let accepted = &mut self.accepted.borrow_mut()[newer.by];
            *accepted = newer.at.max(*accepted);
            if self.scheme.has_one_order() {
                self.last.set(self.last.get().max(newer.at));
            }
        }
    }

    /// The snapshot, where one number tells it.
    pub(super) fn limit(&self) -> u64 {
        self.limit.get()
    }

    /// The latest timestamp that the running attempt can have read.
    pub(super) fn high(&self) -> u64 {
        self.limit.get().max(self.last.get())
    }

    /// Does the snapshot's limit, or whose it is, tell that this is a part of the snapshot?
    pub(super) fn is_plain(&self, stamp: Stamp) -> bool {
        match self.scheme {
            Scheme::Lagging { .. } => stamp.at <= self.limit.get() || stamp.by == self.me,
            _ => !self.is_newer(stamp),
        }
    }

    /// Is this not a part of the snapshot?
    pub(super) fn is_newer(&self, stamp: Stamp) -> bool {
        let accepted = || stamp.by == self.me || stamp.at <= self.accepted.borrow()[stamp.by];
        match self.scheme {
            Scheme::Lagging { .. } => stamp.at > self.limit.get() && !accepted(),
            Scheme::PerCore => !accepted(),
            _ => stamp.at > self.limit.get(),
        }
    }
}

impl Moment {
    pub(super) fn now(&self) -> u64 {
        self.now
    }

    /// Does it take a newer timestamp on trust, since the clock does not show it?
    pub(super) fn accepts(&self) -> bool {
        self.accepts.is_some()
    }
}

fn read_cycles(core: &Core) -> Picos {
    core.work(core.costs().cycles);
    core.time()
}
