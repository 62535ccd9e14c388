//! The observer of a thread, which follows its attempts.

use super::about::Since;
use super::blame::{Aborter, Blame};
use super::cause::{Cause, End};
use super::counters::{NO_SITE, SiteCounters, nanoseconds};
use super::pending::PendingEvent;
use super::record::Record;
use super::retries::{Retries, Retry};
use super::start;
use crate::tx::backoff::xorshift;
use crate::tx::clock::{Timestamp, version_at};
use crate::tx::site::Site;
use std::cell::{Cell, RefCell};
use std::panic::Location;
use std::ptr;
use std::time::Instant;

/// How many call sites a thread finds without a lock.
const CACHED: usize = 256;

/// What a thread remembers of its attempts.
pub(in crate::tx) struct Observer {
    /// Counters of call sites, found by the address of their location.
    cache: Box<[Cell<Option<&'static SiteCounters>>; CACHED]>,
    /// The call site of the attempt that is running, or of the last one; and of the last part.
    running: Cell<&'static SiteCounters>,
    part: Cell<&'static SiteCounters>,
    /// What a commit of the running attempt has to do: [`NOTE`], [`SAMPLED`], [`AGAIN`].
    attention: Cell<u8>,
    sampled: Cell<Option<Sample>>,
    /// The number of the attempt in its transaction.
    number: Cell<u32>,
    blame: RefCell<Option<Blame>>,
    retries: Retries,
    pub(in crate::tx) pending: PendingEvent,
    random: Cell<u64>,
}

/// The next commit that writes may have to note its call site.
const NOTE: u8 = 1;
/// The attempt is sampled.
const SAMPLED: u8 = 2;
/// The attempt is not the first of its transaction.
const AGAIN: u8 = 4;

/// An attempt that is timed and measured.
#[derive(Clone, Copy)]
struct Sample {
    began: Instant,
    /// How many attempts it stands for.
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

    /// Finds the counters of a call site.
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

    /// Notes that the first attempt of a transaction is about to begin.
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

    /// Goes on to another call site.
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

    /// Returns whether a commit of the running attempt, which `writes` or only reads, has to be observed.
    ///
    /// An attempt that only reads needs no note: that is left to the next one that writes.
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

    /// Notes that attempt number `number` of a transaction is about to begin.
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

    /// Finds the counters of a part of a transaction.
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

    /// Counts a part of the running transaction.
    #[inline(always)]
    pub(in crate::tx) fn joins(&self, site: Site, record: &Record) {
        self.part(site, record).parts.add(1);
    }

    /// Counts a part of the running transaction that an error has rolled back.
    #[inline(always)]
    pub(in crate::tx) fn part_is_undone(&self, site: Site, record: &Record) {
        self.part(site, record).undone_parts.add(1);
    }

    /// Counts a transaction with a limit that has ended without a result.
    #[cold]
    pub(in crate::tx) fn gave_up(&self, site: Site, record: &Record) {
        self.find(site, record).given_up.add(1);
    }

    /// Adds the time since then, in which a transaction waited for a change.
    #[cold]
    pub(in crate::tx) fn waited(&self, site: Site, record: &Record, since: Since) {
        if let Some(since) = since.moment() {
            self.find(site, record).waited.add(nanoseconds(since.elapsed()));
        }
    }

    /// Adds the time since then, in which a transaction paused after a conflict.
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

    /// Returns whether a note is all that a commit of the running attempt has to do.
    #[inline(always)]
    pub(in crate::tx) fn is_only_to_note(&self) -> bool {
        self.attention.get() == NOTE
    }

    /// Notes that a commit of the running attempt has nothing more to do.
    #[inline(always)]
    pub(in crate::tx) fn has_noted(&self) {
        self.attention.set(0);
    }

    /// Notes the call site of the running attempt, if need be, before it publishes what it has written.
    ///
    /// The last commit of the thread was at `last`.
    #[inline(always)]
    pub(in crate::tx) fn publishes(&self, last: Timestamp, record: &Record) {
        if self.attention.get() & NOTE != 0 {
            // Later than all earlier commits of the thread, and not later than this one.
            let from = version_at(last + 1, 0);
            record.writers.commits(from, self.running.get());
        }
    }

    /// Observes the commit of the running attempt, with so many reads and writes.
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

    /// Observes an end of the running attempt, number `attempt` of the thread, that is no commit.
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
                    Some(Cause::Serial) => cell.gave_way.add(1),
                    // The body itself may have ended by a conflict, or passed on that of another transaction.
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

    /// Counts the older versions that a registered snapshot has looked at.
    pub(in crate::tx) fn walks(&self, versions: u64) {
        self.running.get().walked.add(versions);
    }

    /// Notes why attempt number `attempt` of the thread cannot go on.
    pub(in crate::tx) fn note_blame(&self, attempt: u32, cause: Cause, of: Option<Aborter>) {
        self.blame.replace(Some(Blame { attempt, cause, of }));
    }

    /// Takes the reason why attempt number `attempt` could not go on, if it was noted.
    pub(in crate::tx) fn take_blame(&self, attempt: u32) -> Option<Blame> {
        self.blame.take().filter(|blame| blame.attempt == attempt)
    }

    /// Notes where attempt number `attempt` of the thread retries.
    #[inline]
    pub(in crate::tx) fn note_retry(&self, attempt: u32, retry: Retry) {
        self.retries.note(attempt, retry);
    }

    /// Lists where attempt number `attempt` of the thread has retried.
    pub(in crate::tx) fn retries(&self, attempt: u32) -> Vec<Retry> {
        self.retries.of(attempt)
    }
}
