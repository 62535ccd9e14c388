//! Timestamps: a clock that lags behind, and what each thread knows of the others' commits.
//!
//! A clock that every commit advances is the one cache line that all of them want. Here a commit only *reads* it, and the
//! clock is advanced now and then. (After GV5 of TL2, Dice, Shalev, Shavit 2006, and the thread-local clocks of Avni and
//! Shavit, 2008; numbers that run ahead and are taken over from what was read are those of Lamport, 1978.)
//!
//! # Which timestamp a commit takes
//!
//! It locks all that it writes, then reads the clock, and takes a timestamp that is later than the clock, than all that
//! its thread has taken or accepted, and than the versions that it overwrites ([`LocalClock::commit_version`]). If that is more than
//! [`AHEAD`] ahead of the clock, it advances the clock to it. A version carries its thread's *tag*. So:
//!
//! 1. **A thread that sees the clock at `t` or later comes after the locks of every commit with a timestamp up to `t`**: that
//!    commit has locked, and then seen the clock below its timestamp. (A reader needs a fence between the clock and what it
//!    reads. It is the one with which a slot is published.)
//! 2. **The commits of one thread have growing timestamps**, and so have the versions of one variable.
//! 3. **No timestamp is more than `AHEAD` ahead of what the clock shows** when it can be seen.
//!
//! # What a transaction accepts
//!
//! A version is part of a snapshot if its commit had locked all that it wrote before the moment of the snapshot; what is
//! found unlocked is then complete, and not superseded. That is known of
//! - timestamps up to the clock at that moment, by 1;
//! - versions of the thread itself;
//! - versions of another thread up to one that was accepted before, by 2 ([`LocalClock::accept`]).
//!
//! For anything newer the snapshot is moved to now, if all that was read is still unchanged. That takes no shared line but
//! those that were read.
//!
//! # Registered snapshots
//!
//! They ask for old versions by timestamp, so one number has to tell what comes before the snapshot from what comes after
//! it, though timestamps of different threads are not comparable in general. Registration therefore lets the clock *jump*
//! by more than `AHEAD` ([`Clock::jump`]), to the snapshot's timestamp `s`. A commit that has read the clock before the jump
//! has a timestamp up to `s`, since by 3 all that it goes on from is below; one that reads it after the jump has one above `s`.
//! And reading the clock stands between taking the locks and checking what was read, which is where a commit takes place: of
//! two in conflict, the one that comes first also reads the clock first.

use crate::sync::{AtomicU64, SeqCst, const_new};
use std::cell::Cell;

/// A moment of the clock.
pub(crate) type Timestamp = u64;

/// Where the clock starts. A test build starts it shortly before its end.
const START: Timestamp = if cfg!(stm_late_clock) { END - (1 << 28) } else { 1 };
/// Where the clock ends. A version word has room for twice as much.
const END: Timestamp = 1 << (u64::BITS - 1 - TAG_BITS - 1);

/// How far timestamps may be ahead of the clock. Many: the clock is written rarely. Few: it lasts longer, since each
/// registration takes as many.
const AHEAD: u64 = if cfg!(any(stm_loom, stm_shuttle)) { 1 } else { 32 };

/// A version word is, from the highest bit: the lock, the timestamp, the tag. So one comparison tells that a version is
/// within a limit and not locked.
pub(crate) const LOCKED: u64 = 1 << 63;
const TAG_BITS: u32 = 8;
const TAG_MASK: u64 = (1 << TAG_BITS) - 1;

/// How many threads at a time have a tag. The others share the tag 0, and advance the clock with each commit.
const TAGS: usize = if cfg!(any(stm_loom, stm_shuttle)) { 2 } else { (1 << TAG_BITS) - 1 };

/// The version word, unlocked, of what was committed at `at` by the thread with this tag.
#[inline(always)]
pub(in crate::tx) fn version_at(at: Timestamp, tag: u64) -> u64 {
    at << TAG_BITS | tag
}

/// Returns the version word of something from a history, where the committing thread does not matter.
pub(crate) fn old_version_at(at: Timestamp) -> u64 {
    version_at(at, 0)
}

/// The greatest version word of what was committed at `at` or earlier.
#[inline(always)]
pub(crate) fn limit_at(at: Timestamp) -> u64 {
    version_at(at, 0) | TAG_MASK
}

/// When the value under an unlocked version was committed. Of a limit: up to when.
#[inline(always)]
pub(crate) fn timestamp_of(version: u64) -> Timestamp {
    version >> TAG_BITS
}

/// The tag of the thread that has committed a version; 0 if it has none.
pub(in crate::tx) fn tag_of(version: u64) -> usize {
    // Eight bits.
    #[allow(clippy::cast_possible_truncation)]
    let tag = (version & TAG_MASK) as usize;
    tag
}

/// Timestamps that start again would tell old from new wrongly.
#[cold]
fn clock_has_run_out() -> ! {
    eprintln!("stm-core: this process has used up its 2^54 timestamps, and the clock has run out: restart it");
    std::process::abort()
}

/// The clock that all threads share.
pub(crate) struct Clock(AtomicU64);

impl Clock {
    const_new! {
        pub(crate) fn new() -> Self {
            Clock(AtomicU64::new(START))
        }
    }

    #[inline(always)]
    pub(crate) fn now(&self) -> Timestamp {
        self.0.load(SeqCst)
    }

    /// Advances the clock to `to`, unless it is there already.
    #[inline]
    pub(crate) fn advance_to(&self, to: Timestamp) {
        if self.0.fetch_max(to, SeqCst).max(to) >= END {
            clock_has_run_out();
        }
    }

    /// Advances the clock to the last timestamp that can be taken by what it has shown so far, and returns that. It is beyond
    /// every one that can be seen.
    pub(crate) fn jump(&self) -> Timestamp {
        let now = self.0.fetch_add(AHEAD + 1, SeqCst) + AHEAD + 1;
        if now >= END {
            clock_has_run_out();
        }
        now
    }

    /// No later jump arrives at this timestamp or an earlier one.
    pub(crate) fn before_next_jump(&self) -> Timestamp {
        self.now() + AHEAD
    }
}

/// What a thread knows about time.
pub(crate) struct LocalClock {
    tag: u64,
    /// The tag; without one, something that is none.
    own: u64,
    /// How far this thread's timestamps may be ahead of the clock.
    ahead: u64,
    /// What the clock has shown.
    clock: Cell<Timestamp>,
    /// The latest timestamp that the thread has taken or accepted.
    last: Cell<Timestamp>,
    /// By tag: the latest timestamp of that thread which was accepted.
    accepted: Box<[Cell<Timestamp>]>,
}

impl LocalClock {
    /// Of the thread with this tag, if it has one, whose commits so far, and those of earlier threads with it, had
    /// timestamps up to `last`.
    pub(crate) fn new(tag: Option<u8>, clock: Timestamp, last: Timestamp) -> Self {
        let tag = u64::from(tag.unwrap_or(0));
        LocalClock {
            tag,
            own: if tag == 0 { u64::MAX } else { tag },
            ahead: if tag == 0 { 0 } else { AHEAD },
            clock: Cell::new(clock),
            last: Cell::new(last),
            accepted: vec![Cell::new(0); TAGS + 1].into_boxed_slice(),
        }
    }

    /// What the clock has shown this thread.
    #[inline(always)]
    pub(crate) fn clock(&self) -> Timestamp {
        self.clock.get()
    }

    #[inline(always)]
    pub(crate) fn set_clock(&self, now: Timestamp) {
        self.clock.set(now);
    }

    /// The latest timestamp that the thread has taken or accepted.
    #[inline(always)]
    pub(crate) fn last(&self) -> Timestamp {
        self.last.get()
    }

    /// Returns whether this version is unlocked, and within the limit or this thread's own.
    #[inline(always)]
    pub(crate) fn covers(&self, version: u64, limit: u64) -> bool {
        version <= limit || version & (LOCKED | TAG_MASK) == self.own
    }

    /// Returns whether this version of another thread is one that was accepted, or an earlier one.
    pub(crate) fn is_accepted(&self, version: u64) -> bool {
        timestamp_of(version) <= self.accepted[tag_of(version)].get()
    }

    /// Everything that this commit and earlier ones of its thread wrote was locked before now.
    pub(crate) fn accept(&self, version: u64) {
        let at = timestamp_of(version);
        let accepted = &self.accepted[tag_of(version)];
        accepted.set(accepted.get().max(at));
        self.last.set(self.last.get().max(at));
    }

    /// The timestamp for a commit that overwrites versions up to `overwritten`, and the version word with it. All that it
    /// writes is locked.
    #[inline(always)]
    pub(crate) fn commit_version(&self, clock: &Clock, overwritten: u64) -> (Timestamp, u64) {
        let now = clock.now();
        let at = self.last.get().max(now).max(timestamp_of(overwritten)) + 1;
        self.last.set(at);
        self.clock.set(now);
        if at - now > self.ahead {
            clock.advance_to(at);
            self.clock.set(at);
        }
        (at, version_at(at, self.tag))
    }
}

/// The tag of the thread that has the slot with this number.
pub(crate) fn tag_for(slot: usize) -> Option<u8> {
    (slot < TAGS).then(|| u8::try_from(slot + 1).expect("a tag has eight bits"))
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use super::*;
    use crate::sync::AtomicBool;
    use std::thread;

    fn local(clock: &Clock, tag: Option<u8>) -> LocalClock {
        LocalClock::new(tag, clock.now(), 0)
    }

    #[test]
    fn timestamps_grow_and_stay_close_to_the_clock() {
        let clock = Clock::new();
        for tag in [Some(1), None, Some(255)] {
            let (local, mut before) = (local(&clock, tag), 0);
            for n in 0..10 * AHEAD {
                // Now and then the version of a thread that is as far ahead as can be.
                let overwritten = if n % 7 == 0 { version_at(clock.now() + AHEAD, 9) } else { 0 };
                let (at, version) = local.commit_version(&clock, overwritten);
                assert!(at > before && at > timestamp_of(overwritten));
                assert_eq!((timestamp_of(version), tag_of(version)), (at, tag.unwrap_or(0).into()));
                assert!(at <= clock.now() + if tag.is_some() { AHEAD } else { 0 }, "too far ahead of the clock");
                before = at;
            }
        }
    }

    #[test]
    fn a_clock_is_not_advanced_by_each_commit() {
        let clock = Clock::new();
        let (local, start) = (local(&clock, Some(1)), clock.now());
        for _ in 0..AHEAD {
            local.commit_version(&clock, 0);
        }
        assert_eq!(clock.now(), start);
        local.commit_version(&clock, 0);
        assert_eq!(clock.now(), start + AHEAD + 1);
    }

    /// Beside threads that take timestamps all the time.
    #[test]
    fn a_jump_goes_beyond_all_that_can_be_seen() {
        let (clock, seen, stop) = (Clock::new(), AtomicU64::new(0), AtomicBool::new(false));
        thread::scope(|scope| {
            for tag in [Some(1), Some(2), None] {
                let (clock, seen, stop) = (&clock, &seen, &stop);
                scope.spawn(move || {
                    let local = local(clock, tag);
                    while !stop.load(SeqCst) {
                        let before = clock.now();
                        // Another's version is overwritten.
                        let (at, _) = local.commit_version(clock, version_at(seen.load(SeqCst), 3));
                        assert!(at > before, "as old as what came before");
                        seen.fetch_max(at, SeqCst);
                    }
                });
            }
            let mut jumped = 0;
            for _ in 0..10_000 {
                let taken = seen.load(SeqCst);
                assert!(taken <= clock.now() + AHEAD, "too far ahead of the clock");
                let later = clock.before_next_jump();
                let before = std::mem::replace(&mut jumped, clock.jump());
                assert!(jumped > taken.max(before).max(later));
            }
            stop.store(true, SeqCst);
        });
    }

    #[test]
    fn what_is_accepted_of_one_thread_says_nothing_of_another() {
        let clock = Clock::new();
        let (one, two, reader) = (local(&clock, Some(1)), local(&clock, Some(2)), local(&clock, Some(3)));
        let limit = limit_at(clock.now());
        let [(_, first), (at, second), (_, third)] = [(); 3].map(|()| one.commit_version(&clock, 0));
        let (_, other) = two.commit_version(&clock, 0);
        let knows = |version| reader.covers(version, limit) || reader.is_accepted(version);
        assert!(![first, second, third, other].into_iter().any(knows), "ahead of the clock");
        reader.accept(second);
        assert_eq!([first, second, third, other].map(knows), [true, true, false, false]);
        assert!(!knows(first | LOCKED));
        assert!(reader.commit_version(&clock, 0).0 > at, "it does not go on from what it has accepted");
    }

    #[test]
    fn a_thread_knows_its_own_versions_unless_they_are_locked_or_have_no_tag() {
        let clock = Clock::new();
        let (one, nobody) = (local(&clock, Some(1)), local(&clock, None));
        let (_, version) = one.commit_version(&clock, 0);
        assert!(one.covers(version, 0) && !one.covers(version | LOCKED, limit_at(END)));
        assert!(!nobody.covers(nobody.commit_version(&clock, 0).1, 0));
    }

    #[test]
    fn the_last_tag_is_that_of_the_last_slot_that_has_one() {
        assert_eq!([0, TAGS - 1, TAGS].map(tag_for), [Some(1), Some(255), None]);
    }
}
