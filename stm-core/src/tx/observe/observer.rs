//! A thread's observer: which attempt is running, and how it goes.

use super::about::Since;
use super::blame::{Aborter, Blame};
use super::cause::{Cause, End};
use super::counters::{NO_SITE, SiteCounters, nanoseconds};
use super::pending::PendingEvent;
use super::record::Record;
use super::retries::{Retries, Retry};
use super::start;
use crate::tx::clock::{Timestamp, version_at};
use crate::tx::random::xorshift;
use crate::tx::site::Site;
use std::cell::{Cell, RefCell};
use std::panic::Location;
use std::ptr;
use std::time::Instant;

/// How many call sites a thread finds without a lock.
const CACHED: usize = 256;

/// What a thread's transaction tells of itself.
pub(in crate::tx) struct Observer {
    /// Counters of call sites, found by the address of their location.
    cache: Box<[Cell<Option<&'static SiteCounters>>; CACHED]>,
    /// The call site of the attempt that is running, or of the last one; and of the last part.
    running: Cell<&'static SiteCounters>,
    part: Cell<&'static SiteCounters>,
    /// What else there is to be told of the running attempt, should it commit: [`NOTE`], [`SAMPLED`], [`AGAIN`].
    attention: Cell<u8>,
    sampled: Cell<Option<Sample>>,
    /// The attempt's number in its transaction.
    number: Cell<u32>,
    blame: RefCell<Option<Blame>>,
    retries: Retries,
    pub(in crate::tx) pending: PendingEvent,
    random: Cell<u64>,
}

/// Who writes now may have to take a note of its call site.
const NOTE: u8 = 1;
/// It is sampled.
const SAMPLED: u8 = 2;
/// It is not the first of its transaction.
const AGAIN: u8 = 4;

/// An attempt that is timed and measured.
#[derive(Clone, Copy)]
struct Sample {
    began: Instant,
    /// For how many attempts it stands.
    weight: u64,
}

/// How many attempts a transaction has made.
#[derive(Clone, Copy, Default)]
pub(in crate::tx) struct Attempt(pub(in crate::tx) u32);

impl Attempt {
    /// The first attempt.
    pub(in crate::tx) const FIRST: Attempt = Attempt(1);

    pub(in crate::tx) fn next(self) -> Self {
        Attempt(self.0.saturating_add(1))
    }
}

impl Observer {
    pub(in crate::tx) fn new(seed: u64) -> Self {
        start::start();
        Observer {
            cache: Box::new([const { Cell::new(None) }; CACHED]),
            running: Cell::new(&NO_SITE),
            part: Cell::new(&NO_SITE),
            attention: Cell::new(0),
            sampled: Cell::new(None),
            number: Cell::new(1),
            blame: RefCell::default(),
            retries: Retries::default(),
            pending: PendingEvent::new(),
            random: Cell::new(seed | 1),
        }
    }

    pub(in crate::tx) fn random(&self) -> u64 {
        self.random.set(xorshift(self.random.get()));
        self.random.get()
    }

    /// The counters of a call site.
    #[inline(always)]
    fn find(&self, site: Site, record: &Record) -> &'static SiteCounters {
        let (name, at) = site.parts();
        self.find_by_parts(name, at, record)
    }

    #[inline(never)]
    fn find_by_parts(
        &self,
        name: &'static str,
        at: &'static Location<'static>,
        record: &Record,
    ) -> &'static SiteCounters {
        match self.cached(at).get() {
            Some(cell) if cell.is_of(Site::of_parts(name, at)) => cell,
            _ => self.add(name, at, record),
        }
    }

    #[inline(always)]
    fn cached(&self, at: &'static Location<'static>) -> &Cell<Option<&'static SiteCounters>> {
        &self.cache[ptr::from_ref(at).addr() / size_of::<usize>() % CACHED]
    }

    #[cold]
    #[inline(never)]
    fn add(&self, name: &'static str, at: &'static Location<'static>, record: &Record) -> &'static SiteCounters {
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
    fn run(&self, cell: &'static SiteCounters, record: &Record) {
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
    fn watch(&self, cell: &SiteCounters) {
        let weight = cell.next_gap(self.random());
        self.attend(SAMPLED);
        self.sampled.set(Some(Sample { began: Instant::now(), weight }));
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
    fn part(&self, site: Site, record: &Record) -> &'static SiteCounters {
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
    pub(in crate::tx) fn waited(&self, site: Site, record: &Record, since: Since) {
        if let Some(since) = since.moment() {
            self.find(site, record).waited.add(nanoseconds(since.elapsed()));
        }
    }

    /// A transaction made a pause after a conflict since then.
    #[cold]
    pub(in crate::tx) fn paused(&self, site: Site, record: &Record, since: Since) {
        if let Some(since) = since.moment() {
            self.find(site, record).paused.add(nanoseconds(since.elapsed()));
        }
    }

    fn stop_watch(&self, cell: &SiteCounters) -> Option<Sample> {
        let sampled = self.sampled.take()?;
        let time = sampled.began.elapsed().saturating_sub(start::clock_takes());
        cell.took(time, sampled.weight);
        Some(sampled)
    }

    /// Is a note all that there is to be told of the running attempt, should it commit?
    #[inline(always)]
    pub(in crate::tx) fn is_only_to_note(&self) -> bool {
        self.attention.get() == NOTE
    }

    /// There is no more to be told of the running attempt.
    #[inline(always)]
    pub(in crate::tx) fn has_noted(&self) {
        self.attention.set(0);
    }

    /// The running attempt is about to publish what it has written, and its thread has committed at `last`.
    #[inline(always)]
    pub(in crate::tx) fn publishes(&self, last: Timestamp, record: &Record) {
        if self.attention.get() & NOTE != 0 {
            // Later than all that the thread has committed, and not later than what it is about to.
            let from = version_at(last + 1, 0);
            record.writers.commits(from, self.running.get());
        }
    }

    /// The running attempt, to which there is more, has committed so many writes, and had logged so many reads.
    #[inline(always)]
    pub(in crate::tx) fn commits(&self, reads: impl FnOnce() -> usize, writes: usize) {
        let attention = self.attention.get();
        self.attention.set(if writes > 0 { 0 } else { attention & NOTE });
        if attention & !NOTE != 0 {
            self.measure(reads(), writes);
        }
    }

    #[inline(never)]
    fn measure(&self, reads: usize, writes: usize) {
        let cell = self.running.get();
        let number = self.number.replace(1);
        if number > 1 {
            cell.committed_after(number);
        }
        if let Some(Sample { weight, .. }) = self.stop_watch(cell) {
            cell.reads.add(reads, weight);
            cell.writes.add(writes, weight);
        }
    }

    /// The running attempt, which is number `attempt` of the thread, is about to end in another way.
    pub(in crate::tx) fn ends(&self, attempt: u32, end: End, record: &Record) {
        let cell = self.running.get();
        self.stop_watch(cell);
        self.number.set(1);
        let blame = self.take_blame(attempt);
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
                    record.conflicts.lock().add(cell.site, *cause, of);
                }
                self.pending.note(blame);
            }
        }
        cell.ends_aborted();
    }

    /// A registered snapshot has looked at so many older versions.
    pub(in crate::tx) fn walks(&self, versions: u64) {
        self.running.get().walked.add(versions);
    }

    /// Attempt number `attempt` of the thread cannot go on.
    pub(in crate::tx) fn note_blame(&self, attempt: u32, cause: Cause, of: Option<Aborter>) {
        self.blame.replace(Some(Blame { attempt, cause, of }));
    }

    /// Why attempt number `attempt` could not go on, if it said so.
    pub(in crate::tx) fn take_blame(&self, attempt: u32) -> Option<Blame> {
        self.blame.take().filter(|blame| blame.attempt == attempt)
    }

    /// Attempt number `attempt` of the thread retries.
    #[inline]
    pub(in crate::tx) fn note_retry(&self, attempt: u32, retry: Retry) {
        self.retries.note(attempt, retry);
    }

    /// Where attempt number `attempt` of the thread has retried.
    pub(in crate::tx) fn retries(&self, attempt: u32) -> Vec<Retry> {
        self.retries.of(attempt)
    }
}
