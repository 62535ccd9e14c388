//! The life of a transaction, as the runtime does it, told in accesses to lines.
//!
//! The names are those of the runtime: [`Thread::begin`], [`Thread::find`], [`Thread::extend`], [`Thread::publish`],
//! [`Thread::survey`] and [`Thread::reclaim`] stand for the functions of that name. Left out is what costs no line:
//! looking up the write set, hooks, waiters (nobody waits). Histories are charged for and not kept: a registered read
//! finds what it needs.
//!
//! Where one number cannot tell a snapshot ([`Scheme::PerCore`]) nobody registers, and a survey finds nothing held.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use fastrand::Rng;

#[cfg(doc)]
use super::Scheme;
use super::clock::{Clock, Known, Moment, Stamp};
use super::machine::{Core, LineId, Picos};
use super::workload::{Step, Workload};
use super::{Design, Work};

/// Every so many transactions begin with a look at the clock.
const REFRESH: u64 = 32;
/// How often a committer looks at a lock before it gives up its own.
const LOCK_LOOKS: u32 = 63;
/// After so many looks, waiting means to give way.
const SPINS: u32 = 64;
/// How many attempts fail before one runs alone.
const PATIENCE: u32 = 32;
/// The least and the most pauses of a back-off, of which a random part is taken.
const BACKOFF: (u64, u64) = (64, 1 << 14);
/// How much garbage a thread collects before it looks, at least.
const BATCH: u64 = 64;
/// How often a read moves the snapshot before the attempt is registered where it stands.
const MOST_EXTENSIONS: u32 = 8;
/// How many log entries extensions look at in an attempt, beyond twice the number of its reads.
const CHECKS: usize = 4096;
/// After how many of them the clock jumps.
const CHECKS_BEFORE_JUMP: usize = 64;
/// So many reads make a transaction that failed worth a registration from the start, and the next few at its place.
const LONG: usize = 64;
const EXPECTED: u32 = 16;
/// The slot of a thread between two transactions.
const IDLE: u64 = u64::MAX;

/// Which line is what.
pub(super) struct Layout {
    pub(super) cores: usize,
    pub(super) workload: Workload,
}

impl Layout {
    pub(super) const CLOCK: LineId = 0;
    pub(super) const REGISTERED: LineId = 1;
    pub(super) const ALONE: LineId = 2;
    const SLOTS: LineId = 3;

    pub(super) fn slot(core: usize) -> LineId {
        Self::SLOTS + core
    }

    pub(super) fn cell(&self, cell: usize) -> LineId {
        Self::SLOTS + self.cores + self.workload.line_of(cell)
    }

    pub(super) fn lines(&self) -> usize {
        self.cell(self.workload.cells(self.cores) - 1) + 1
    }
}

#[derive(Clone, Copy, Default)]
struct Head {
    version: Stamp,
    locked_by: Option<usize>,
}

#[derive(Clone, Copy, Default)]
struct Variable {
    head: Head,
    /// As it was before the change of this number, for those who do not know of that yet.
    before: Option<(u64, Head)>,
}

/// What a slot says of its thread, for the others to see.
#[derive(Default)]
struct Slot {
    low: Cell<u64>,
    high: Cell<u64>,
    since: Cell<u64>,
    snapshot: Cell<Option<Snapshot>>,
}

/// A registered snapshot.
#[derive(Clone, Copy)]
enum Snapshot {
    From(u64),
    Exact(u64),
}

/// Something that is to be freed.
#[derive(Clone, Copy)]
struct Garbage {
    birth: u64,
    death: u64,
    /// It is an older version that a registered snapshot may ask for, and not a value that a transaction may look at.
    in_history: bool,
}

impl Slot {
    fn holds(&self, piece: Garbage) -> bool {
        let low = self.low.get();
        if piece.in_history {
            return self.sees(piece.birth, piece.death);
        }
        low != IDLE && piece.birth <= self.high.get() && low.max(self.since.get()) < piece.death
    }

    fn sees(&self, birth: u64, death: u64) -> bool {
        match self.snapshot.get() {
            None => false,
            Some(Snapshot::From(from)) => from < death,
            Some(Snapshot::Exact(at)) => birth <= at && at < death,
        }
    }
}

/// What all cores share.
pub(super) struct World {
    pub(super) layout: Layout,
    pub(super) clock: Clock,
    pub(super) design: Design,
    pub(super) work: Work,
    cells: RefCell<Vec<Variable>>,
    registered: Cell<u32>,
    alone: Cell<Option<usize>>,
    slots: Vec<Slot>,
    /// By core.
    pub(super) committed: Vec<Cell<u64>>,
    pub(super) counts: Counts,
}

/// What has happened so far.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) failed: Cell<u64>,
    /// How often a thread looked at the slots of others.
    pub(super) surveys: Cell<u64>,
    pub(super) registered: Cell<u64>,
    /// For how long cores paused, to try again later.
    pub(super) paused: Cell<Picos>,
}

fn add(count: &Cell<u64>, more: u64) {
    count.set(count.get() + more);
}

impl World {
    pub(super) fn new(layout: Layout, design: Design, work: Work) -> Self {
        let cores = layout.cores;
        World {
            clock: Clock::new(design.clock, Layout::CLOCK),
            cells: RefCell::new(vec![Variable::default(); layout.workload.cells(cores)]),
            committed: vec![Cell::new(0); cores],
            layout,
            design,
            work,
            registered: Cell::new(0),
            alone: Cell::new(None),
            slots: (0..cores).map(|_| Slot { low: Cell::new(IDLE), ..Slot::default() }).collect(),
            counts: Counts::default(),
        }
    }

    /// May a registered snapshot of another core than `core` see what was current in this time?
    fn is_visible(&self, core: usize, birth: u64, death: u64) -> bool {
        self.slots.iter().enumerate().any(|(other, slot)| other != core && slot.sees(birth, death))
    }
}

/// A core that runs one transaction after the other.
pub(super) struct Thread {
    core: Core,
    world: Rc<World>,
    known: Known,
    random: Rng,
    begun: u64,
    registered: bool,
    /// How many log entries the extensions of this attempt have looked at.
    checked: usize,
    /// The last attempt failed after many reads.
    was_long: bool,
    /// So many long transactions are to register at once.
    expected: u32,
    garbage: Vec<Garbage>,
    /// So much garbage makes it worth while to look.
    limit: u64,
    reads: Vec<(usize, Stamp)>,
    writes: Vec<Write>,
}

#[derive(Clone, Copy)]
struct Write {
    cell: usize,
    /// The version that was found when it was locked.
    over: Stamp,
}

struct Conflict;

impl Thread {
    pub(super) fn new(core: Core, world: Rc<World>, seed: u64) -> Self {
        let known = world.clock.known(core.id, world.layout.cores);
        // The seeds of neighbours are neighbours; the generator mixes them.
        let mut random = Rng::with_seed(seed ^ (core.id as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let begun = random.u64(..REFRESH);
        // As in the middle of a program.
        let garbage = vec![Garbage { birth: 0, death: 0, in_history: false }; random.usize(..64)];
        let limit = batch(&world);
        Thread {
            core,
            world,
            known,
            random,
            begun,
            registered: false,
            checked: 0,
            was_long: false,
            expected: 0,
            garbage,
            limit,
            reads: Vec::new(),
            writes: Vec::new(),
        }
    }

    pub(super) async fn run_for_ever(mut self) {
        let mut steps = Vec::new();
        self.core.work(self.random.u64(..1_000_000));
        loop {
            self.world.layout.workload.plan(self.core.id, &mut self.random, &mut steps);
            self.transaction(&steps).await;
            let committed = &self.world.committed[self.core.id];
            committed.set(committed.get() + 1);
        }
    }

    async fn transaction(&mut self, steps: &[Step]) {
        let (mut conflicts, mut pauses) = (0, BACKOFF.0);
        // Only those that are long are expected to fail, and all of them are at one place.
        let expected = steps.len() >= LONG && self.expected > 0;
        self.expected -= u32::from(expected);
        let mut register = expected;
        while self.attempt(steps, register).await.is_err() {
            add(&self.world.counts.failed, 1);
            conflicts += 1;
            register = self.was_long || conflicts >= self.world.design.patience;
            if self.was_long {
                self.expected = EXPECTED;
            }
            if !self.is_alone() {
                let wait = self.random.u64(..pauses) * self.core.costs().pause;
                self.pause(wait);
                if pauses < BACKOFF.1 {
                    pauses *= 2;
                } else {
                    self.pause(self.core.costs().give_way);
                }
                if conflicts >= PATIENCE {
                    self.run_alone().await;
                }
            }
        }
        if self.is_alone() {
            self.core.store(Layout::ALONE).await;
            self.world.alone.set(None);
        }
        if self.garbage.len() as u64 >= self.limit {
            self.reclaim().await;
        }
    }

    /// Works for about so long: cores that all take the same time fall into a step that real ones do not keep.
    fn work(&mut self, time: Picos) {
        self.core.work(time * self.random.u64(192..=320) / 256);
    }

    /// Lets time go by, in the hope that something changes.
    fn pause(&self, time: Picos) {
        self.core.work(time);
        add(&self.world.counts.paused, time);
    }

    fn slot(&self) -> LineId {
        Layout::slot(self.core.id)
    }

    fn published(&self) -> &Slot {
        &self.world.slots[self.core.id]
    }

    fn is_alone(&self) -> bool {
        self.world.alone.get() == Some(self.core.id)
    }

    async fn run_alone(&self) {
        let mut waits = 0;
        loop {
            self.core.rmw(Layout::ALONE).await;
            if self.world.alone.get().is_none() {
                self.world.alone.set(Some(self.core.id));
                return;
            }
            self.spin(&mut waits);
        }
    }

    fn spin(&self, waits: &mut u32) {
        *waits += 1;
        let costs = self.core.costs();
        self.pause(if *waits < SPINS { costs.pause } else { costs.give_way });
    }

    async fn attempt(&mut self, steps: &[Step], register: bool) -> Result<(), Conflict> {
        self.begin(register).await;
        let mut result = self.body(steps).await;
        if result.is_ok() && !self.writes.is_empty() {
            result = self.publish().await;
        }
        self.was_long = result.is_err() && self.reads.len() >= LONG;
        self.end().await;
        result
    }

    async fn begin(&mut self, register: bool) {
        self.reads.clear();
        self.writes.clear();
        self.checked = 0;
        self.work(self.world.work.begin);
        self.begun += 1;
        if self.begun.is_multiple_of(REFRESH) {
            self.world.clock.refresh(&self.core, &self.known).await;
        }
        self.known.begin();
        self.core.rmw(self.slot()).await;
        let slot = self.published();
        slot.low.set(self.known.limit());
        slot.high.set(self.known.high());
        if register && self.world.design.clock.has_one_order() {
            self.register().await;
        }
    }

    /// Registers this moment as the snapshot, if all that was read is unchanged.
    async fn register(&mut self) -> bool {
        self.core.rmw(Layout::REGISTERED).await;
        add(&self.world.counts.registered, 1);
        self.world.registered.set(self.world.registered.get() + 1);
        self.registered = true;
        let moment = self.move_registered().await;
        let unchanged = self.all_unchanged().await;
        if unchanged {
            self.move_to(&moment);
            self.settle().await;
        } else {
            self.unregister().await;
        }
        unchanged
    }

    async fn move_registered(&self) -> Moment {
        self.core.rmw(self.slot()).await;
        let slot = self.published();
        slot.high.set(IDLE - 1);
        slot.snapshot.set(Some(Snapshot::From(self.known.limit())));
        let moment = self.world.clock.jump(&self.core).await;
        self.core.rmw(self.slot()).await;
        self.published().high.set(moment.now());
        moment
    }

    async fn settle(&self) {
        self.core.store(self.slot()).await;
        self.published().snapshot.set(Some(Snapshot::Exact(self.known.limit())));
    }

    async fn unregister(&mut self) {
        self.registered = false;
        self.core.store(self.slot()).await;
        self.published().snapshot.set(None);
        self.core.rmw(Layout::REGISTERED).await;
        self.world.registered.set(self.world.registered.get() - 1);
    }

    fn move_to(&self, moment: &Moment) {
        self.known.move_to(moment);
        self.published().since.set(moment.now());
    }

    async fn end(&mut self) {
        if self.registered {
            self.unregister().await;
        }
        self.core.store(self.slot()).await;
        self.published().low.set(IDLE);
    }

    async fn body(&mut self, steps: &[Step]) -> Result<(), Conflict> {
        for step in steps {
            let work = self.world.work;
            self.work(if step.writes { work.update } else { work.read } + work.memory);
            self.find(step.cell, steps.len()).await?;
            if step.writes {
                self.writes.push(Write { cell: step.cell, over: Stamp::default() });
            }
        }
        Ok(())
    }

    async fn look(&self, cell: usize) -> Head {
        let unknown = self.core.load(self.world.layout.cell(cell)).await;
        let variable = self.world.cells.borrow()[cell];
        match variable.before {
            Some((change, before)) if unknown == Some(change) => before,
            _ => variable.head,
        }
    }

    /// After a write.
    fn change(&self, cell: usize, head: Head) {
        let under_way = self.core.change_under_way(self.world.layout.cell(cell));
        let variable = &mut self.world.cells.borrow_mut()[cell];
        let known = variable.before.map(|(change, _)| change);
        if let Some(change) = under_way.filter(|_| under_way != known) {
            variable.before = Some((change, variable.head));
        }
        variable.head = head;
    }

    /// Reads one of so many variables of the transaction.
    async fn find(&mut self, cell: usize, reads: usize) -> Result<(), Conflict> {
        let (mut waits, mut extensions) = (0, 0);
        let mut is_first_look = true;
        loop {
            let since = self.core.time();
            let found = self.look(cell).await;
            if is_first_look && found.locked_by.is_none() && self.known.is_plain(found.version) {
                self.core.overlap(self.world.layout.cell(cell), since, reads);
                self.reads.push((cell, found.version));
                return Ok(());
            }
            if std::mem::take(&mut is_first_look) {
                // What the processor has done ahead of time was in vain.
                self.core.work(self.world.work.slow_read);
            }
            if found.locked_by.is_some() {
                self.spin(&mut waits);
                continue;
            }
            if !self.known.is_newer(found.version) {
                self.reads.push((cell, found.version));
                return Ok(());
            }
            extensions += 1;
            if extensions <= MOST_EXTENSIONS && self.extend(found.version).await {
                continue;
            }
            if !self.registered {
                let registers = extensions > MOST_EXTENSIONS && self.world.design.clock.has_one_order();
                if registers && self.register().await {
                    continue;
                }
                return Err(Conflict);
            }
            if self.expected > 0 {
                self.expected = EXPECTED;
            }
            // The history is locked, walked and unlocked.
            self.core.rmw(self.world.layout.cell(cell)).await;
            self.core.work(self.world.work.history);
            self.core.store(self.world.layout.cell(cell)).await;
            self.reads.push((cell, Stamp::default()));
            return Ok(());
        }
    }

    async fn extend(&mut self, newer: Stamp) -> bool {
        let checked = self.checked + self.reads.len();
        if checked > CHECKS + self.reads.len() * 2 {
            return false;
        }
        self.checked = checked;
        let moment = if self.registered {
            self.move_registered().await
        } else {
            let mut moment = self.world.clock.catch_up(&self.core, newer).await;
            if moment.accepts() && checked > CHECKS_BEFORE_JUMP && self.world.design.clock.has_one_order() {
                moment = self.world.clock.jump(&self.core).await;
            }
            self.core.rmw(self.slot()).await;
            self.published().high.set(moment.now().max(newer.at).max(self.known.high()));
            moment
        };
        let unchanged = self.all_unchanged().await;
        if unchanged {
            self.move_to(&moment);
        }
        if self.registered {
            self.settle().await;
        }
        unchanged
    }

    async fn all_unchanged(&self) -> bool {
        for &(cell, version) in &self.reads {
            let mut waits = 0;
            loop {
                let found = self.look(cell).await;
                let of_another = found.locked_by.is_some_and(|owner| owner != self.core.id);
                if found.version == version && !of_another {
                    break;
                }
                // Who runs alone does not fail because somebody holds the lock for a moment.
                if !(self.is_alone() && of_another && found.version == version) {
                    return false;
                }
                self.spin(&mut waits);
            }
        }
        true
    }

    async fn publish(&mut self) -> Result<(), Conflict> {
        self.core.load(Layout::ALONE).await;
        if let Some(other) = self.world.alone.get().filter(|&other| other != self.core.id) {
            let mut waits = 0;
            while self.world.alone.get() == Some(other) {
                self.spin(&mut waits);
                self.core.load(Layout::ALONE).await;
            }
        }
        let overwritten = self.lock_all().await?;
        let (at, alone) = self.world.clock.tick(&self.core, &self.known, overwritten).await;
        if !alone && !self.all_unchanged().await {
            self.unlock(self.writes.len(), None).await;
            return Err(Conflict);
        }
        self.core.load(Layout::REGISTERED).await;
        let snapshots = self.world.registered.get() > u32::from(self.registered);
        if snapshots {
            self.survey(self.world.design.names_registered).await;
        }
        self.work(self.world.work.commit);
        let is_boxed = self.world.layout.workload.is_boxed();
        for number in 0..self.writes.len() {
            let Write { cell, over } = self.writes[number];
            let in_history = snapshots && self.world.is_visible(self.core.id, over.at, at.at);
            if in_history {
                // A word of the same line.
                self.core.rmw(self.world.layout.cell(cell)).await;
                self.core.work(self.world.work.history);
            }
            if in_history || is_boxed {
                self.garbage.push(Garbage { birth: over.at, death: at.at, in_history });
            }
            if is_boxed {
                self.core.work(self.world.work.boxed);
            }
        }
        self.unlock(self.writes.len(), Some(at)).await;
        Ok(())
    }

    /// Returns the greatest timestamp of what is to be overwritten.
    async fn lock_all(&mut self) -> Result<u64, Conflict> {
        let mut greatest = 0;
        for number in 0..self.writes.len() {
            let cell = self.writes[number].cell;
            let mut looks = 0;
            loop {
                if self.look(cell).await.locked_by.is_none() {
                    self.core.rmw(self.world.layout.cell(cell)).await;
                    let head = self.world.cells.borrow()[cell].head;
                    if head.locked_by.is_none() {
                        self.change(cell, Head { locked_by: Some(self.core.id), ..head });
                        self.writes[number].over = head.version;
                        greatest = head.version.at.max(greatest);
                        break;
                    }
                }
                if looks >= LOCK_LOOKS && self.writes.len() > 1 && !self.is_alone() {
                    self.unlock(number, None).await;
                    return Err(Conflict);
                }
                self.spin(&mut looks);
            }
        }
        Ok(greatest)
    }

    /// Releases the first `count` locks, with a new version if something was written.
    async fn unlock(&self, count: usize, at: Option<Stamp>) {
        for &Write { cell, over } in &self.writes[..count] {
            self.core.store(self.world.layout.cell(cell)).await;
            self.change(cell, Head { version: at.unwrap_or(over), locked_by: None });
        }
    }

    /// Looks at the slots of all others, or of those whose snapshots are registered.
    async fn survey(&self, only_registered: bool) {
        add(&self.world.counts.surveys, 1);
        self.core.load(Layout::CLOCK).await;
        self.core.fence();
        for other in (0..self.world.layout.cores).filter(|&other| other != self.core.id) {
            if only_registered && self.world.slots[other].snapshot.get().is_none() {
                continue;
            }
            self.core.load(Layout::slot(other)).await;
            self.core.work(self.world.work.slot);
        }
    }

    /// Frees what can be freed.
    async fn reclaim(&mut self) {
        while let Some(latest) = self.garbage.iter().map(|piece| piece.death).max() {
            self.world.clock.pass(&self.core, latest).await;
            let before = self.garbage.len();
            self.keep_what_is_held().await;
            if self.garbage.len() == before {
                break;
            }
        }
        self.limit = self.garbage.len() as u64 * 2 + batch(&self.world);
    }

    /// Looks at the slots of all others, and forgets what none of them holds.
    async fn keep_what_is_held(&mut self) {
        self.survey(false).await;
        let compared = (self.garbage.len() * (self.world.layout.cores - 1)) as u64;
        self.core.work(compared * self.world.work.compare);
        if !self.world.design.clock.has_one_order() {
            self.garbage.clear();
            return;
        }
        let (slots, me) = (&self.world.slots, self.core.id);
        let is_held = |piece: Garbage| slots.iter().enumerate().any(|(other, slot)| other != me && slot.holds(piece));
        self.garbage.retain(|&piece| is_held(piece));
    }
}

/// How much garbage a thread collects before it looks.
fn batch(world: &World) -> u64 {
    BATCH.max(world.design.garbage_per_slot * world.layout.cores as u64)
}
