//! The life of a transaction, as the runtime does it, told in accesses to lines.
//!
//! The names are those of the runtime: [`Thread::begin`], [`Thread::find`], [`Thread::extend`], [`Thread::publish`],
//! [`Thread::survey`] and [`Thread::reclaim`] stand for the functions of that name. Left out is what costs no line:
//! looking up the write set, hooks, waiters (nobody waits). Histories are charged for and not kept: a registered read
//! finds what it needs.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use fastrand::Rng;

use super::clock::{Clock, Known, Stamp};
use super::machine::{Core, LineId, Picos};
use super::workload::{Step, Workload};
use super::{Design, Scheme, Work};

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

/// What all cores share.
pub(super) struct World {
    pub(super) layout: Layout,
    pub(super) clock: Clock,
    pub(super) design: Design,
    pub(super) work: Work,
    cells: RefCell<Vec<Variable>>,
    registered: Cell<u32>,
    alone: Cell<Option<usize>>,
    /// By core.
    pub(super) committed: Vec<Cell<u64>>,
    pub(super) failed: Cell<u64>,
}

impl World {
    pub(super) fn new(layout: Layout, design: Design, work: Work) -> Self {
        World {
            clock: Clock::new(design.clock, Layout::CLOCK),
            cells: RefCell::new(vec![Variable::default(); layout.workload.cells(layout.cores)]),
            committed: vec![Cell::new(0); layout.cores],
            layout,
            design,
            work,
            registered: Cell::new(0),
            alone: Cell::new(None),
            failed: Cell::new(0),
        }
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
    garbage: u64,
    reads: Vec<(usize, Stamp)>,
    writes: Vec<usize>,
}

struct Conflict;

impl Thread {
    pub(super) fn new(core: Core, world: Rc<World>, seed: u64) -> Self {
        let known = world.clock.known(core.id, world.layout.cores);
        // The seeds of neighbours are neighbours; the generator mixes them.
        let mut random = Rng::with_seed(seed ^ (core.id as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let begun = random.u64(..REFRESH);
        // As in the middle of a program.
        let garbage = random.u64(..batch(&world));
        Thread { core, world, known, random, begun, registered: false, garbage, reads: Vec::new(), writes: Vec::new() }
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
        while self.attempt(steps, conflicts >= self.world.design.patience).await.is_err() {
            self.world.failed.set(self.world.failed.get() + 1);
            conflicts += 1;
            if !self.is_alone() {
                self.core.work(self.random.u64(..pauses) * self.core.costs().pause);
                if pauses < BACKOFF.1 {
                    pauses *= 2;
                } else {
                    self.core.work(self.core.costs().give_way);
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
        // A list that cannot be cleared is looked at again when it has doubled; here, all of it can.
        if self.garbage >= batch(&self.world) {
            self.reclaim().await;
        }
    }

    /// Works for about so long: cores that all take the same time fall into a step that real ones do not keep.
    fn work(&mut self, time: Picos) {
        self.core.work(time * self.random.u64(192..=320) / 256);
    }

    fn slot(&self) -> LineId {
        Layout::slot(self.core.id)
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
        self.core.work(if *waits < SPINS { costs.pause } else { costs.give_way });
    }

    async fn attempt(&mut self, steps: &[Step], register: bool) -> Result<(), Conflict> {
        self.begin(register).await;
        let result = self.body(steps).await;
        if result.is_ok() && !self.writes.is_empty() {
            let result = self.publish().await;
            self.end().await;
            return result;
        }
        self.end().await;
        result
    }

    async fn begin(&mut self, register: bool) {
        self.reads.clear();
        self.writes.clear();
        self.work(self.world.work.begin);
        self.begun += 1;
        if self.begun.is_multiple_of(REFRESH) {
            self.world.clock.refresh(&self.core, &self.known).await;
        }
        self.core.rmw(self.slot()).await;
        // Clocks of many parts give no order to look up old versions by.
        if register && self.world.design.clock != Scheme::PerCore {
            self.core.rmw(Layout::REGISTERED).await;
            self.world.registered.set(self.world.registered.get() + 1);
            self.registered = true;
            self.move_registered().await;
            self.core.store(self.slot()).await;
        }
    }

    async fn move_registered(&self) {
        self.core.rmw(self.slot()).await;
        self.world.clock.refresh(&self.core, &self.known).await;
        self.core.rmw(self.slot()).await;
    }

    async fn end(&mut self) {
        if self.registered {
            self.registered = false;
            self.core.store(self.slot()).await;
            self.core.rmw(Layout::REGISTERED).await;
            self.world.registered.set(self.world.registered.get() - 1);
        }
        self.core.store(self.slot()).await;
    }

    async fn body(&mut self, steps: &[Step]) -> Result<(), Conflict> {
        for step in steps {
            let work = self.world.work;
            self.work(if step.writes { work.update } else { work.read } + work.memory);
            self.find(step.cell).await?;
            if step.writes {
                self.writes.push(step.cell);
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

    async fn find(&mut self, cell: usize) -> Result<(), Conflict> {
        let mut waits = 0;
        loop {
            let found = self.look(cell).await;
            if found.locked_by.is_some() {
                self.spin(&mut waits);
            } else if !self.known.is_newer(found.version) {
                self.reads.push((cell, found.version));
                return Ok(());
            } else if !self.extend(found.version).await {
                if !self.registered {
                    return Err(Conflict);
                }
                // The history is locked, walked and unlocked.
                self.core.rmw(self.world.layout.cell(cell)).await;
                self.core.work(self.world.work.history);
                self.core.store(self.world.layout.cell(cell)).await;
                self.reads.push((cell, Stamp::default()));
                return Ok(());
            }
        }
    }

    async fn extend(&self, newer: Stamp) -> bool {
        let before = self.known.snapshot();
        if self.registered {
            self.move_registered().await;
        }
        self.world.clock.catch_up(&self.core, &self.known, newer).await;
        if !self.registered {
            self.core.rmw(self.slot()).await;
        }
        let unchanged = self.all_unchanged().await;
        if self.registered {
            self.core.store(self.slot()).await;
            if !unchanged {
                self.known.set_back(before);
            }
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
        self.lock_all().await?;
        let (at, alone) = self.world.clock.tick(&self.core, &self.known).await;
        if !alone && !self.all_unchanged().await {
            self.unlock(self.writes.len(), None).await;
            return Err(Conflict);
        }
        self.core.load(Layout::REGISTERED).await;
        let registered = self.world.registered.get();
        if registered > 0 {
            self.survey().await;
        }
        if registered > u32::from(self.registered) {
            // What another one's snapshot may see goes to the history, which is a word of the same line.
            for &cell in &self.writes {
                self.core.rmw(self.world.layout.cell(cell)).await;
                self.core.work(self.world.work.history);
                self.garbage += 1;
            }
        }
        self.work(self.world.work.commit);
        if self.world.layout.workload.is_boxed() {
            self.garbage += self.writes.len() as u64;
            self.core.work(self.world.work.boxed);
        }
        self.unlock(self.writes.len(), Some(at)).await;
        Ok(())
    }

    async fn lock_all(&self) -> Result<(), Conflict> {
        for (number, &cell) in self.writes.iter().enumerate() {
            let mut looks = 0;
            loop {
                if self.look(cell).await.locked_by.is_none() {
                    self.core.rmw(self.world.layout.cell(cell)).await;
                    let head = self.world.cells.borrow()[cell].head;
                    if head.locked_by.is_none() {
                        self.change(cell, Head { locked_by: Some(self.core.id), ..head });
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
        Ok(())
    }

    /// Releases the first `count` locks, with a new version if something was written.
    async fn unlock(&self, count: usize, at: Option<Stamp>) {
        for &cell in &self.writes[..count] {
            self.core.store(self.world.layout.cell(cell)).await;
            let version = self.world.cells.borrow()[cell].head.version;
            self.change(cell, Head { version: at.unwrap_or(version), locked_by: None });
        }
    }

    async fn survey(&self) {
        self.core.load(Layout::CLOCK).await;
        self.core.fence();
        for other in (0..self.world.layout.cores).filter(|&other| other != self.core.id) {
            self.core.load(Layout::slot(other)).await;
            self.core.work(self.world.work.slot);
        }
    }

    async fn reclaim(&mut self) {
        for _ in 0..self.world.design.surveys {
            self.survey().await;
        }
        self.garbage = 0;
    }
}

/// How much garbage a thread collects before it looks.
fn batch(world: &World) -> u64 {
    BATCH.max(world.design.garbage_per_slot * world.layout.cores as u64)
}
