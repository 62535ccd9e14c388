//! Which call site has committed a version.
//!
//! The tag of a version tells its thread, and the versions of one thread grow. So the thread remembers from which version on it
//! has committed at which call site, and takes a note only where that changes. A thread that repeats one transaction takes one
//! note. An attempt that aborts because of a version looks up the note before it.
//!
//! # The argument
//!
//! The notes are a ring that one thread writes and others read. A note is written before its version can be seen: the writer
//! stores `from`, then `count`, then unlocks a variable with that version, each with release. So a thread that has acquired the
//! version finds the note, or later ones. A note that is being overwritten has no `from` meanwhile. (This is a sequence lock:
//! `from` is cleared first, and a reader looks at it before and after.) An older note that was overwritten has a later `from`
//! than the one after it. In both cases the answer is that the writer is unknown. (A commit that fails may leave a note of a
//! version that the next one takes. Then two have the same `from`, and the later counts.) A note is a name in a report, and
//! memory safety does not rest on it: all call sites live for ever.
//!
//! Model: `writer_of_a_version_mistaken` in `tests/loom`.

use super::counters::SiteCounters;
use crate::sync::{Acquire, AtomicPtr, AtomicU32, AtomicU64, Relaxed, Release, fence};
use std::ptr::null_mut;

/// How many notes there are.
const NOTES: u32 = if cfg!(any(stm_loom, stm_shuttle)) { 2 } else { 256 };

/// No version. (The highest bit of a version is its lock.)
const NEVER: u64 = u64::MAX;

struct Note {
    /// The first version of the call site.
    from: AtomicU64,
    site: AtomicPtr<SiteCounters>,
}

/// The call sites at which the threads of a slot have committed, each from a version on.
pub(in crate::tx) struct Writers {
    /// How many notes were taken.
    count: AtomicU32,
    /// The call site of the last note. Only the writer looks at it.
    last: std::sync::atomic::AtomicPtr<SiteCounters>,
    notes: Box<[Note]>,
}

impl Writers {
    pub(super) fn new() -> Self {
        let note = |_| Note { from: AtomicU64::new(NEVER), site: AtomicPtr::new(null_mut()) };
        Writers {
            count: AtomicU32::new(0),
            last: std::sync::atomic::AtomicPtr::new(null_mut()),
            notes: (0..NOTES).map(note).collect(),
        }
    }

    /// Notes that the slot's own thread commits at this call site from `version` on, with which it has unlocked nothing yet.
    #[inline(always)]
    pub(super) fn commits(&self, version: u64, site: &'static SiteCounters) {
        if !std::ptr::eq(self.last.load(Relaxed), site) {
            self.take_note(version, site);
        }
    }

    #[cold]
    #[inline(never)]
    fn take_note(&self, version: u64, site: &'static SiteCounters) {
        let site = (&raw const *site).cast_mut();
        self.last.store(site, Relaxed);
        let count = self.count.load(Relaxed);
        let note = &self.notes[(count % NOTES) as usize];
        note.from.store(NEVER, Relaxed);
        // Release: a reader of the new site also sees that there is no `from`.
        fence(Release);
        note.site.store(site, Relaxed);
        // Release: a reader of the new `from` also sees the site.
        note.from.store(version, Release);
        // Release: a reader of the count also sees the note.
        self.count.store(count.wrapping_add(1), Release);
    }

    /// Returns the call site of a `version` that was acquired from a variable, or `None` if its note is gone.
    pub(in crate::tx) fn of(&self, version: u64) -> Option<&'static SiteCounters> {
        // Acquire: the notes that were counted.
        let count = self.count.load(Acquire);
        let mut later = NEVER;
        for back in 1..=NOTES.min(count) {
            let note = &self.notes[(count.wrapping_sub(back) % NOTES) as usize];
            // Acquire: the site that goes with it.
            let from = note.from.load(Acquire);
            let site = note.site.load(Relaxed);
            // Acquire: if the site is a later one, then so is what comes now.
            fence(Acquire);
            if from == NEVER || from > later || note.from.load(Relaxed) != from {
                return None;
            }
            if from <= version {
                // SAFETY: `take_note` stores references that live for ever.
                return unsafe { site.as_ref() };
            }
            later = from;
        }
        None
    }
}

/// The notes of a slot, for a model, with numbers for call sites.
#[cfg(any(stm_loom, stm_shuttle))]
pub struct Notes {
    writers: Writers,
    sites: Vec<&'static SiteCounters>,
}

#[cfg(any(stm_loom, stm_shuttle))]
impl Notes {
    /// Creates an empty ring for so many call sites.
    #[allow(clippy::new_without_default, missing_docs)]
    pub fn new(sites: usize) -> Self {
        let site = |_| &*Box::leak(Box::new(SiteCounters::new(crate::tx::site::Site::named("model"))));
        Notes { writers: Writers::new(), sites: (0..sites).map(site).collect() }
    }

    /// Notes that what is committed from `version` on is of this call site.
    pub fn commits(&self, version: u64, site: usize) {
        self.writers.commits(version, self.sites[site]);
    }

    /// Returns the call site of `version`.
    pub fn of(&self, version: u64) -> Option<usize> {
        let found = self.writers.of(version)?;
        self.sites.iter().position(|site| std::ptr::eq(*site, found))
    }
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use super::*;
    use crate::tx::site::Site;
    use std::sync::atomic::{AtomicBool, AtomicU64};
    use std::thread;

    fn sites<const N: usize>() -> [&'static SiteCounters; N] {
        std::array::from_fn(|_| &*Box::leak(Box::new(SiteCounters::new(Site::named("test")))))
    }

    fn is(found: Option<&'static SiteCounters>, site: &'static SiteCounters) -> bool {
        found.is_some_and(|found| std::ptr::eq(found, site))
    }

    #[test]
    fn a_version_is_of_the_note_before_it() {
        let (writers, [a, b]) = (Writers::new(), sites());
        assert!(writers.of(5).is_none());
        for (version, site) in [(10, a), (11, a), (20, b), (30, a), (31, a)] {
            writers.commits(version, site);
        }
        assert_eq!(writers.count.load(Relaxed), 3);
        assert!(writers.of(9).is_none());
        assert!(is(writers.of(10), a) && is(writers.of(19), a));
        assert!(is(writers.of(20), b) && is(writers.of(29), b));
        assert!(is(writers.of(30), a) && is(writers.of(1 << 60), a));
    }

    #[test]
    fn a_commit_that_failed_is_not_the_writer() {
        let (writers, [a, b, c]) = (Writers::new(), sites());
        for (version, site) in [(10, a), (20, b), (20, c), (30, a)] {
            writers.commits(version, site);
        }
        assert!(is(writers.of(15), a) && is(writers.of(20), c) && is(writers.of(25), c) && is(writers.of(30), a));
    }

    #[test]
    fn what_is_too_long_ago_is_not_known() {
        let (writers, pair) = (Writers::new(), sites::<2>());
        let mut turn = pair.into_iter().cycle();
        for version in 1..=1000 {
            writers.commits(version, turn.next().unwrap());
        }
        for version in 1..=1000 {
            let known = version > 1000 - u64::from(NOTES);
            let found = writers.of(version);
            assert_eq!(found.is_some(), known, "{version}");
            // The first one was at an odd version.
            assert!(!known || is(found, pair[usize::from(version.is_multiple_of(2))]));
        }
    }

    /// Reads beside a thread that takes notes all the time, and that may have to wait for a processor.
    #[test]
    fn nobody_is_mistaken_for_another() {
        const LOOKS: u64 = 300;
        let (writers, pair, stop) = (Writers::new(), sites::<2>(), AtomicBool::new(false));
        let seen = AtomicU64::new(0);
        thread::scope(|scope| {
            scope.spawn(|| {
                let mut version = 0;
                while !stop.load(Relaxed) {
                    version += 1;
                    writers.commits(version, pair[usize::from(version.is_multiple_of(2))]);
                    seen.store(version, Release);
                    if version.is_multiple_of(1000) {
                        thread::yield_now();
                    }
                }
            });
            // Until the thread has gone on so many times meanwhile, and so much was known, however long that takes.
            let (mut known, mut moves, mut last) = (0, 0, 0);
            while known < 20_000 || moves < 100 {
                let now = seen.load(Acquire);
                moves += u32::from(now != last);
                last = now;
                for back in 0..LOOKS {
                    let version = now.saturating_sub(back);
                    if let Some(found) = writers.of(version) {
                        let mistaken = !is(Some(found), pair[usize::from(version.is_multiple_of(2))]);
                        stop.store(mistaken, Relaxed);
                        assert!(!mistaken, "{version} of {now}");
                        known += 1;
                    }
                }
                if seen.load(Acquire) == now {
                    thread::yield_now();
                }
            }
            stop.store(true, Relaxed);
        });
    }
}
