//! A thread's observer: which attempt is running, and how it goes.

use super::blame::Blame;
use super::cells::{NOBODY, SiteCell, nanoseconds};
use super::record::Record;
use super::trace::Untold;
use super::{Cause, End};
use crate::tx::backoff::xorshift;
use crate::tx::clock::version_at;
use crate::tx::site::Site;
use crate::tx::transaction::state::Transaction;
use std::cell::{Cell, RefCell};
use std::panic::Location;
use std::ptr;
use std::time::Instant;

/// How many call sites a thread finds without a lock.
const CACHED: usize = 256;

/// What a thread's transaction tells of itself.
pub(in crate::tx) struct Observer {
    /// Counters of call sites, found by the address of their location.
    cache: Box<[Cell<Option<&'static SiteCell>>; CACHED]>,
    /// The call site of the attempt that is running, or of the last one; and of the last part.
    running: Cell<&'static SiteCell>,
    part: Cell<&'static SiteCell>,
    /// What else there is to be told of the running attempt, should it commit: [`NOTE`], [`WATCHED`], [`AGAIN`].
    attention: Cell<u8>,
    watched: Cell<Option<Watched>>,
    /// The attempt's number in its transaction.
    number: Cell<u32>,
    pub(super) blame: RefCell<Option<Blame>>,
    retries: Retries,
    pub(super) untold: Untold,
    random: Cell<u64>,
}

/// Who writes now may have to take a note of its call site.
const NOTE: u8 = 1;
/// It is watched.
const WATCHED: u8 = 2;
/// It is not the first of its transaction.
const AGAIN: u8 = 4;

/// An attempt that is timed and measured.
#[derive(Clone, Copy)]
struct Watched {
    began: Instant,
    /// For how many attempts it stands.
    weight: u64,
}

/// A `retry`: as written, if that is known, and where.
pub(super) type Retry = (Option<&'static str>, &'static Location<'static>);

/// Where the attempt with this number has retried: at first, and where then, with the number of that attempt. Most retry once.
#[derive(Default)]
struct Retries {
    attempt: Cell<u32>,
    first: Cell<Option<Retry>>,
    others: RefCell<(u32, Vec<Retry>)>,
}

impl Retries {
    #[inline]
    fn note(&self, attempt: u32, retry: Retry) {
        if self.attempt.replace(attempt) == attempt {
            self.note_other(attempt, retry);
        } else {
            self.first.set(Some(retry));
        }
    }

    #[inline(never)]
    fn note_other(&self, attempt: u32, retry: Retry) {
        let (of, others) = &mut *self.others.borrow_mut();
        if *of != attempt {
            *of = attempt;
            others.clear();
        }
        if self.first.get() != Some(retry) && !others.contains(&retry) {
            others.push(retry);
        }
    }

    fn of(&self, attempt: u32) -> Vec<Retry> {
        if self.attempt.get() != attempt {
            return Vec::new();
        }
        let (of, others) = &*self.others.borrow();
        let others = if *of == attempt { &others[..] } else { &[] };
        self.first.get().into_iter().chain(others.iter().copied()).collect()
    }
}

/// How many attempts a transaction has made.
#[derive(Clone, Copy, Default)]
pub(in crate::tx) struct Attempt(pub(super) u32);

impl Attempt {
    /// The first attempt.
    pub(in crate::tx) const FIRST: Attempt = Attempt(1);

    pub(in crate::tx) fn next(self) -> Self {
        Attempt(self.0.saturating_add(1))
    }
}

impl Observer {
    pub(in crate::tx) fn new(seed: u64) -> Self {
        super::collect::start();
        Observer {
            cache: Box::new([const { Cell::new(None) }; CACHED]),
            running: Cell::new(&NOBODY),
            part: Cell::new(&NOBODY),
            attention: Cell::new(0),
            watched: Cell::new(None),
            number: Cell::new(1),
            blame: RefCell::default(),
            retries: Retries::default(),
            untold: Untold::new(),
            random: Cell::new(seed | 1),
        }
    }

    pub(super) fn random(&self) -> u64 {
        self.random.set(xorshift(self.random.get()));
        self.random.get()
    }

    /// The counters of a call site.
    #[inline(always)]
    fn find(&self, site: Site, record: &Record) -> &'static SiteCell {
        let (name, at) = site.parts();
        self.find_by_parts(name, at, record)
    }

    #[inline(never)]
    fn find_by_parts(&self, name: &'static str, at: &'static Location<'static>, record: &Record) -> &'static SiteCell {
        match self.cached(at).get() {
            Some(cell) if cell.is_of(Site::of_parts(name, at)) => cell,
            _ => self.add(name, at, record),
        }
    }

    #[inline(always)]
    fn cached(&self, at: &'static Location<'static>) -> &Cell<Option<&'static SiteCell>> {
        &self.cache[ptr::from_ref(at).addr() / size_of::<usize>() % CACHED]
    }

    #[cold]
    #[inline(never)]
    fn add(&self, name: &'static str, at: &'static Location<'static>, record: &Record) -> &'static SiteCell {
        let cell = record.cell(Site::of_parts(name, at));
        self.cached(at).set(Some(cell));
        cell
    }

    /// The first attempt of a transaction is about to begin.
    #[inline(always)]
    pub(in crate::tx) fn begins(&self, site: Site, record: &Record) {
        let mut cell = self.running.get();
        if !cell.is_of(site) {
            cell = self.find(site, record);
            self.run(cell, record);
        }
        if cell.one_more() {
            self.watch(cell);
        }
    }

    /// Another call site than the last time.
    #[inline(always)]
    fn run(&self, cell: &'static SiteCell, record: &Record) {
        self.running.set(cell);
        record.run(cell);
        self.attend(NOTE);
    }

    #[inline(always)]
    fn attend(&self, to: u8) {
        self.attention.set(self.attention.get() | to);
    }

    /// Is there more to be told of the running attempt, should it commit, than that? It `writes` or only reads: then it needs
    /// no note, which is left to the next one that does.
    #[inline(always)]
    pub(in crate::tx) fn is_attentive(&self, writes: bool) -> bool {
        let to = if writes { u8::MAX } else { !NOTE };
        self.attention.get() & to != 0
    }

    #[cold]
    #[inline(never)]
    fn watch(&self, cell: &SiteCell) {
        let weight = cell.next_gap(self.random());
        self.attend(WATCHED);
        self.watched.set(Some(Watched { began: Instant::now(), weight }));
    }

    /// Attempt number `number` of a transaction is about to begin, which may not be the first.
    pub(in crate::tx) fn begins_again(&self, site: Site, record: &Record, Attempt(number): Attempt, alone: bool) {
        self.begins(site, record);
        if number > 1 {
            self.number.set(number);
            self.attend(AGAIN);
        }
        if alone {
            self.running.get().alone.add(1);
        }
    }

    /// The counters of a part of a transaction.
    #[inline(always)]
    fn part(&self, site: Site, record: &Record) -> &'static SiteCell {
        let part = self.part.get();
        if part.is_of(site) {
            return part;
        }
        let part = self.find(site, record);
        self.part.set(part);
        part
    }

    /// A part of the running transaction begins.
    #[inline(always)]
    pub(in crate::tx) fn joins(&self, site: Site, record: &Record) {
        self.part(site, record).parts.add(1);
    }

    /// An error has undone a part of the running transaction.
    #[inline(always)]
    pub(in crate::tx) fn part_is_undone(&self, site: Site, record: &Record) {
        self.part(site, record).undone_parts.add(1);
    }

    /// A transaction with a limit has ended without a result.
    #[cold]
    pub(in crate::tx) fn gave_up(&self, site: Site, record: &Record) {
        self.find(site, record).given_up.add(1);
    }

    /// A transaction waited for a change since then.
    #[cold]
    pub(in crate::tx) fn waited(&self, site: Site, record: &Record, since: super::Since) {
        if let Some(since) = since.moment() {
            self.find(site, record).waited.add(nanoseconds(since.elapsed()));
        }
    }

    /// A transaction made a pause after a conflict since then.
    #[cold]
    pub(in crate::tx) fn paused(&self, site: Site, record: &Record, since: super::Since) {
        if let Some(since) = since.moment() {
            self.find(site, record).paused.add(nanoseconds(since.elapsed()));
        }
    }

    fn stop_watch(&self, cell: &SiteCell) -> Option<Watched> {
        let watched = self.watched.take()?;
        let time = watched.began.elapsed().saturating_sub(super::collect::clock_takes());
        cell.took(time, watched.weight);
        Some(watched)
    }
}

impl Transaction {
    /// Is a note all there is to the running attempt, which is about to publish what it has written? Then it is taken.
    #[inline(never)]
    pub(in crate::tx) fn is_only_to_note(&self) -> bool {
        let only = self.observer.attention.get() == NOTE;
        if only {
            self.observe_publishing();
            self.observer.attention.set(0);
        }
        only
    }

    /// The running attempt, to which there is more, is about to publish what it has written.
    pub(in crate::tx) fn observe_publishing(&self) {
        if self.observer.attention.get() & NOTE != 0 {
            // Later than all that the thread has committed, and not later than what it is about to.
            let from = version_at(self.knowledge.last() + 1, 0);
            self.slot.record.writers.commits(from, self.observer.running.get());
        }
    }

    /// The running attempt, to which there is more, has committed so many writes. Its reads are still in the log.
    #[inline]
    pub(in crate::tx) fn observe_commit(&self, writes: usize) {
        let attention = self.observer.attention.get();
        self.observer.attention.set(if writes > 0 { 0 } else { attention & NOTE });
        if attention & !NOTE != 0 {
            self.measure(self.logs.reads().len(), writes);
        }
    }

    #[inline(never)]
    fn measure(&self, reads: usize, writes: usize) {
        let cell = self.observer.running.get();
        let number = self.observer.number.replace(1);
        if number > 1 {
            cell.committed_after(number);
        }
        if let Some(Watched { weight, .. }) = self.observer.stop_watch(cell) {
            cell.reads.add(reads, weight);
            cell.writes.add(writes, weight);
        }
    }

    /// The running attempt is about to end in another way.
    #[cold]
    pub(in crate::tx) fn observe_end(&self, end: End) {
        let cell = self.observer.running.get();
        self.observer.stop_watch(cell);
        self.observer.number.set(1);
        let blame = self.observer.take_blame(self.attempt.begun.get());
        match end {
            End::Error => cell.errors.add(1),
            End::Panic => cell.panics.add(1),
            End::Retry => cell.retries.add(1),
            End::Conflict => {
                match blame.as_ref().map(|blame| blame.cause) {
                    Some(Cause::Locked) => cell.locked.add(1),
                    Some(Cause::Alone) => cell.gave_way.add(1),
                    // The body has ended by a conflict of its own accord, or of another transaction.
                    Some(Cause::Changed) | None => cell.changed.add(1),
                }
                if let Some(Blame { cause, of: Some(of), .. }) = &blame {
                    self.slot.record.conflicts.lock().add(cell.site, *cause, of);
                }
                self.observer.untold.note(blame);
            }
        }
        cell.ends_in_vain();
    }

    /// A registered snapshot has looked at so many older versions.
    pub(in crate::tx) fn observe_walk(&self, versions: u64) {
        self.observer.running.get().walked.add(versions);
    }

    /// The running attempt retries, by what stands at `at`, and is written so.
    #[inline]
    pub(crate) fn note_retry(&self, text: Option<&'static str>, at: &'static Location<'static>) {
        self.observer.retries.note(self.attempt.begun.get(), (text, at));
    }

    /// Where the attempt that is running, or was the last to, has retried.
    pub(super) fn retries(&self) -> Vec<Retry> {
        self.observer.retries.of(self.attempt.begun.get())
    }
}
