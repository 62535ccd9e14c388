//! Cores, and the cache lines between them.
//!
//! A line has one owner that may write it, or sharers that may read it (MESI with M and E as one). Whoever has it as he
//! needs it goes on at once. Whoever does not asks for it, and the requests for one line are served in the order in which
//! they were made, each keeping the next one waiting for a while. A write takes effect when it is requested, for that is its
//! place in this order, and its core goes on when it is served. Until then those who have the line read what was there
//! before: [`Core::load`] tells them.
//!
//! What a core does is an `async` function that awaits its accesses, so it reads like the code that it stands for. Events
//! are ordered by time and then by when they were made: the same functions always do the same.

use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use fastrand::Rng;

/// Picoseconds: whole numbers add up to the same everywhere.
pub type Picos = u64;

/// The most cores that a line knows its sharers of.
pub const MOST_CORES: usize = 128;

/// What accesses take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Costs {
    /// To change a line atomically that this core has written last.
    pub rmw: Picos,
    /// The same if another core has it.
    pub transfer: Picos,
    /// The same if this core has read the line since then.
    pub upgrade: Picos,
    /// For how long that keeps the next one waiting who wants the line.
    pub occupancy: Picos,
    /// To read a line that another core has written last.
    pub load: Picos,
    /// How many loads of different lines, of which none depends on another, are under way at once.
    pub overlap: u64,
    /// For how long one who reads a shared line keeps the next one waiting.
    pub serve: Picos,
    /// One pause of a loop that waits.
    pub pause: Picos,
    /// To offer the processor to other threads, when there are none.
    pub give_way: Picos,
    /// To read the processor's cycle counter.
    pub cycles: Picos,
    /// What a line from the other socket takes, in percent of one from the same.
    pub far: u64,
    /// By how much each time for a line differs from these at most, in percent.
    pub jitter: u64,
}

/// A cache line, by number.
pub type LineId = usize;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Load,
    /// Its core waits until it is done.
    Rmw,
    /// Its core goes on meanwhile.
    Store,
}

#[derive(Clone, Default)]
struct Line {
    /// If there is one, it is the only sharer.
    owner: Option<usize>,
    sharers: u128,
    free_at: Picos,
    /// Who reads, until when, what was there before the change of this number.
    before: u128,
    before_until: Picos,
    change: u64,
    /// For how long it was on its way.
    busy: Picos,
    /// For how long cores have waited for it, all of them together.
    waited: Picos,
    /// How often a core changed it that did not have it.
    taken: u64,
}

/// All that the cores share.
pub struct Machine {
    costs: Costs,
    cores_per_socket: usize,
    lines: Vec<Line>,
    random: Rng,
    now: Picos,
    /// When which core goes on. The number in the middle makes the order of simultaneous ones definite.
    events: BinaryHeap<Reverse<(Picos, u64, usize)>>,
    scheduled: u64,
    accesses: u64,
    stop_after: u64,
}

impl Machine {
    /// Its lines belong to nobody.
    #[must_use]
    pub fn new(costs: Costs, cores_per_socket: usize, lines: usize, seed: u64) -> Self {
        Machine {
            costs,
            cores_per_socket,
            lines: vec![Line::default(); lines],
            random: Rng::with_seed(seed),
            now: 0,
            events: BinaryHeap::new(),
            scheduled: 0,
            accesses: 0,
            stop_after: 0,
        }
    }

    /// Gives a line to a core, at no cost.
    pub fn give(&mut self, line: LineId, core: usize) {
        self.lines[line] = Line { owner: Some(core), sharers: 1 << core, ..Line::default() };
    }

    /// Lets all cores have a line to read, at no cost.
    pub fn share(&mut self, line: LineId) {
        self.lines[line] = Line { sharers: u128::MAX, ..Line::default() };
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Picos {
        self.now
    }

    /// Forgets how busy the lines were.
    pub fn start_counting(&mut self) {
        for line in &mut self.lines {
            (line.busy, line.waited, line.taken) = (0, 0, 0);
        }
    }

    /// For how long cores have waited for a line of others since [`Machine::start_counting`], all of them together.
    #[must_use]
    pub fn waited(&self, line: LineId) -> Picos {
        self.lines[line].waited
    }

    /// How often a line was changed by a core that did not have it, since [`Machine::start_counting`].
    #[must_use]
    pub fn taken(&self, line: LineId) -> u64 {
        self.lines[line].taken
    }

    /// For how long the line was on its way since [`Machine::start_counting`].
    #[must_use]
    pub fn busy(&self, line: LineId) -> Picos {
        self.lines[line].busy
    }

    fn schedule(&mut self, core: usize, at: Picos) {
        self.events.push(Reverse((at, self.scheduled, core)));
        self.scheduled += 1;
    }

    /// What takes `near` from a neighbour takes this from the cores in `from`, of which the nearest (for a copy) or the
    /// farthest (to take it from all of them) counts.
    fn distance(&self, near: Picos, core: usize, from: u128, all: bool) -> Picos {
        let first = core / self.cores_per_socket * self.cores_per_socket;
        let mask = if self.cores_per_socket >= MOST_CORES { u128::MAX } else { (1 << self.cores_per_socket) - 1 };
        let socket = mask << first;
        let far = if all { from & !socket != 0 } else { from & socket == 0 };
        if far { near * self.costs.far / 100 } else { near }
    }

    /// A core asks for a line now. Returns when it has it.
    fn request(&mut self, core: usize, id: LineId, access: Access) -> Picos {
        let (costs, me) = (self.costs, 1_u128 << core);
        let (owner, sharers) = (self.lines[id].owner, self.lines[id].sharers);
        let to_write = access != Access::Load;
        let others = sharers & !me;
        let (cost, keeps) = if to_write && others == 0 {
            let done = self.now + if access == Access::Rmw { costs.rmw } else { 0 };
            let line = &mut self.lines[id];
            (line.owner, line.sharers) = (Some(core), me);
            line.free_at = line.free_at.max(done);
            return done;
        } else if to_write {
            let distance = |near| self.distance(near, core, others, true);
            let cost = if sharers & me == 0 { costs.transfer } else { costs.upgrade };
            (distance(cost), distance(costs.occupancy.min(cost)))
        } else if sharers & me != 0 {
            return self.now;
        } else if owner.is_some() {
            let distance = |near| self.distance(near, core, sharers, false);
            (distance(costs.load), distance(costs.occupancy.min(costs.load)))
        } else {
            (self.distance(costs.load, core, sharers, false), costs.serve)
        };
        let percent = 100 - costs.jitter + self.random.u64(..=2 * costs.jitter);
        let (cost, keeps) = (cost * percent / 100, keeps * percent / 100);
        let line = &mut self.lines[id];
        let start = self.now.max(line.free_at);
        line.free_at = start + keeps;
        line.busy += keeps;
        line.taken += u64::from(to_write);
        if access != Access::Store {
            line.waited += start + cost - self.now;
        }
        if to_write && self.now >= line.before_until {
            line.before = others;
            // Half of the time the request is on its way to them.
            line.before_until = start + cost / 2;
            line.change += 1;
        }
        (line.owner, line.sharers) = if to_write { (Some(core), me) } else { (None, sharers | me) };
        start + cost
    }

    /// Where not all know of the line's last change yet, its number.
    fn change_under_way(&self, line: LineId) -> Option<u64> {
        let line = &self.lines[line];
        (self.now < line.before_until).then_some(line.change)
    }

    fn reads_before(&self, core: usize, line: LineId) -> Option<u64> {
        self.change_under_way(line).filter(|_| self.lines[line].before & 1 << core != 0)
    }
}

/// A core, as the function sees it that says what the core does.
pub struct Core {
    /// Its number.
    pub id: usize,
    machine: Rc<RefCell<Machine>>,
    /// When it goes on: after the time of the machine, if it has work to do before its next access.
    time: Cell<Picos>,
    /// When its last store has reached the line.
    drained: Cell<Picos>,
}

impl Core {
    /// Works without an access.
    pub fn work(&self, time: Picos) {
        self.time.set(self.time.get() + time);
    }

    /// Waits until its stores have reached their lines.
    pub fn fence(&self) {
        self.time.set(self.time.get().max(self.drained.get()));
    }

    /// What one access or another takes.
    #[must_use]
    pub fn costs(&self) -> Costs {
        self.machine.borrow().costs
    }

    /// Its own time.
    #[must_use]
    pub fn time(&self) -> Picos {
        self.time.get()
    }

    /// Reads a line. The number is that of a change that the core does not know of yet.
    pub async fn load(&self, line: LineId) -> Option<u64> {
        Turn { core: self, scheduled: false }.await;
        let before = self.machine.borrow().reads_before(self.id, line);
        if before.is_none() {
            self.request(line, Access::Load);
        }
        before
    }

    /// The load of this line, since then, was one of so many that do not depend on each other, and others were under way
    /// meanwhile.
    pub fn overlap(&self, line: LineId, since: Picos, loads: usize) {
        let together = self.costs().overlap.min(loads as u64).max(1);
        let waited = self.time.get() - since;
        let counts = waited / together;
        self.time.set(since + counts);
        self.machine.borrow_mut().lines[line].waited -= waited - counts;
    }

    /// After a write: the number of a change that not all others know of yet.
    #[must_use]
    pub fn change_under_way(&self, line: LineId) -> Option<u64> {
        self.machine.borrow().change_under_way(line)
    }

    /// Changes a line atomically.
    pub async fn rmw(&self, line: LineId) {
        self.fence();
        Turn { core: self, scheduled: false }.await;
        self.request(line, Access::Rmw);
    }

    /// Writes a line, and goes on meanwhile.
    pub async fn store(&self, line: LineId) {
        Turn { core: self, scheduled: false }.await;
        let issued = self.time.get();
        self.request(line, Access::Store);
        self.drained.set(self.drained.get().max(self.time.get()));
        self.time.set(issued);
    }

    fn request(&self, line: LineId, access: Access) {
        let done = self.machine.borrow_mut().request(self.id, line, access);
        self.time.set(done);
    }
}

/// Becomes ready when the time of the machine has come to that of the core.
struct Turn<'a> {
    core: &'a Core,
    scheduled: bool,
}

impl Future for Turn<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        let mut machine = self.core.machine.borrow_mut();
        let at = self.core.time.get();
        if !self.scheduled {
            let is_next = machine.events.peek().is_none_or(|Reverse((first, ..))| *first > at);
            if !is_next || machine.accesses >= machine.stop_after {
                machine.schedule(self.core.id, at);
                drop(machine);
                self.scheduled = true;
                return Poll::Pending;
            }
        }
        machine.now = at;
        machine.accesses += 1;
        Poll::Ready(())
    }
}

type Job = Pin<Box<dyn Future<Output = ()>>>;

/// A machine whose cores are doing something.
pub struct Running {
    /// Between two calls of [`Running::run`] anybody may look.
    pub machine: Rc<RefCell<Machine>>,
    /// `None` has finished.
    cores: Vec<Option<Job>>,
}

impl Running {
    /// `job` says what each of the cores does.
    ///
    /// # Panics
    ///
    /// If there are more than [`MOST_CORES`].
    pub fn new<F: Future<Output = ()> + 'static>(machine: Machine, cores: usize, job: impl Fn(Core) -> F) -> Self {
        assert!(cores <= MOST_CORES, "a line can be shared by {MOST_CORES} cores and not by {cores}");
        let machine = Rc::new(RefCell::new(machine));
        let start = |id| {
            let core = Core { id, machine: machine.clone(), time: Cell::new(0), drained: Cell::new(0) };
            machine.borrow_mut().schedule(id, 0);
            Some(Box::pin(job(core)) as Job)
        };
        let cores = (0..cores).map(start).collect();
        Running { machine, cores }
    }

    /// Goes on for so many accesses, or until all cores have finished.
    pub fn run(&mut self, accesses: u64) {
        let mut context = Context::from_waker(Waker::noop());
        self.machine.borrow_mut().stop_after += accesses;
        loop {
            let core = {
                let mut machine = self.machine.borrow_mut();
                if machine.accesses >= machine.stop_after {
                    return;
                }
                let Some(Reverse((at, _, core))) = machine.events.pop() else { return };
                machine.now = at;
                core
            };
            if let Some(job) = &mut self.cores[core]
                && job.as_mut().poll(&mut context).is_ready()
            {
                self.cores[core] = None;
            }
        }
    }
}
