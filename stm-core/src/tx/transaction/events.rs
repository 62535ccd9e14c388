//! What a transaction tells its observer.

use super::state::Transaction;
use crate::sync::Spin;
use crate::tx::cell::raw::RawVar;
use crate::tx::clock::{LOCKED, tag_of};
use crate::tx::global::global;
use crate::tx::observe::{Aborter, At, Before, Cause, End, Named, Since, Wait};
use crate::tx::outcome::Conflict;
use crate::tx::site::Site;
use std::panic::Location;
use std::ptr::NonNull;
use std::time::Instant;

impl Transaction {
    /// Notes that the running attempt, which holds no lock, cannot go on because of what another transaction did to `var`, used
    /// at `at`.
    #[cold]
    #[inline(never)]
    pub(in crate::tx) fn blame(&self, cause: Cause, var: &RawVar, before: Before, at: At) -> Conflict {
        let address = NonNull::from(var).addr().get();
        let label = if var.is_named() { global().names.of(address) } else { None };
        let culprit = last_writer(var, before);
        let of = Aborter { variable: Named { label, at: at.location() }, address, culprit };
        self.note_blame(cause, Some(of))
    }

    fn note_blame(&self, cause: Cause, of: Option<Aborter>) -> Conflict {
        self.note_conflict();
        self.observer.note_blame(self.attempt.begun.get(), cause, of);
        Conflict
    }

    /// Notes that something that was read has changed, or is about to. If nothing is, the reason is `otherwise`, which is newer
    /// than the snapshot.
    #[cold]
    #[inline(never)]
    pub(in crate::tx) fn blame_changed(&self, otherwise: Option<(&RawVar, At)>) -> Conflict {
        let reads = &*self.logs.reads();
        // Any of the changed ones, because the first would always be the one that is read first.
        let pick = |but_for: u64| {
            let changed = reads.iter().filter(|read| read.var.var().version() & !but_for != read.version);
            (1..).zip(changed).filter(|(number, _)| self.observer.random() % *number == 0).last().map(|(_, read)| *read)
        };
        match (pick(LOCKED).or_else(|| pick(0)), otherwise) {
            (Some(read), _) => self.blame(Cause::Changed, read.var.var(), Before::version(read.version), read.at),
            (None, Some((var, at))) => self.blame(Cause::Changed, var, Before::ever(), at),
            (None, None) => self.note_blame(Cause::Changed, None),
        }
    }

    /// Notes that the running attempt gives way to a transaction in serial mode.
    #[cold]
    pub(in crate::tx) fn blame_serial(&self) -> Conflict {
        self.note_blame(Cause::Serial, None)
    }

    /// Takes a note before the running attempt publishes what it has written, if that is all there is to observe, and returns
    /// whether it is.
    #[inline(never)]
    pub(in crate::tx) fn is_only_to_note(&self) -> bool {
        let only = self.observer.is_only_to_note();
        if only {
            self.observe_publishing();
            self.observer.has_noted();
        }
        only
    }

    /// Observes that the running attempt is about to publish what it has written.
    pub(in crate::tx) fn observe_publishing(&self) {
        self.observer.publishes(self.clock.last(), &self.slot.record);
    }

    /// Observes a commit of so many writes, whose reads are still in the log.
    #[inline]
    pub(in crate::tx) fn observe_commit(&self, writes: usize) {
        self.observer.commits(|| self.logs.reads().len(), writes);
    }

    /// Observes that the running attempt is about to end without a commit.
    #[cold]
    pub(in crate::tx) fn observe_end(&self, end: End) {
        self.observer.ends(self.attempt.begun.get(), end, &self.slot.record);
    }

    /// Observes that a registered snapshot has looked at so many older versions.
    pub(in crate::tx) fn observe_walk(&self, versions: u64) {
        self.observer.walks(versions);
    }

    /// Notes that the running attempt retries at `at`, by what `text` says.
    #[inline]
    pub(crate) fn note_retry(&self, text: Option<&'static str>, at: &'static Location<'static>) {
        self.observer.note_retry(self.attempt.begun.get(), (text, at));
    }

    /// Describes the wait that the running attempt, of this site, is about to begin, maybe only until some moment.
    pub(in crate::tx) fn about_to_wait(&self, site: Site, now: Since, until: Option<Instant>) -> Wait {
        Wait::new(site, now, until, self.observer.retries(self.attempt.begun.get()))
    }
}

/// Returns the call site that has committed the current value of `var`, which the running attempt has in its log or at hand.
///
/// There is none if the version is still `before`: a waiter held the lock, or a commit that failed. While the variable is locked,
/// it is about to change, and this waits for that, but not for long.
fn last_writer(var: &RawVar, before: Before) -> Option<Site> {
    let mut version = var.version();
    let mut spin = Spin::new();
    while version & LOCKED != 0 {
        if spin.is_long() {
            return None;
        }
        spin.wait();
        version = var.version();
    }
    if before.is(version) {
        return None;
    }
    let slot = global().slots.with_tag(tag_of(version))?;
    slot.record.writers.of(version).map(|cell| cell.site)
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use super::*;
    use crate::tx::slots::list::tests::ALL_TAGS;
    use std::sync::mpsc;
    use std::{ptr, thread};

    /// The lock of a waiter, or of a commit that fails, under which nothing is written.
    #[test]
    fn nobody_is_blamed_for_a_lock() {
        use crate::TVar;
        use crate::tx::{Step, run};
        // Versions of a thread without a tag do not tell their writer.
        let _tags = ALL_TAGS.lock();
        let (a, b) = (TVar::new(0), TVar::new(0));
        let writer = Site::named("blame: writer");
        // The thread keeps its slot, in which its notes are, until the sender is dropped: others would overwrite them.
        let write = |var: &TVar<i32>| {
            let ((wrote, has_written), (end, has_ended)) = (mpsc::channel(), mpsc::channel::<()>());
            let var = var.clone();
            thread::spawn(move || {
                run(writer, |tx| {
                    tx.set(&var, 1);
                    Step::Commit(())
                });
                wrote.send(()).unwrap();
                _ = has_ended.recv();
            });
            has_written.recv().unwrap();
            end
        };
        drop(write(&a));
        let culprit = |otherwise: bool, locks: bool, changes: bool| {
            run(Site::named("blame: victim"), |tx| {
                assert_eq!((tx.try_value(&a).is_ok(), tx.try_value(&b).is_ok()), (true, true));
                let _writer = changes.then(|| write(&b));
                let before = Before::now(a.raw());
                let locked = locks.then(|| a.raw().lock());
                thread::scope(|scope| {
                    scope.spawn(|| {
                        thread::yield_now();
                        locked.inspect(|version| a.raw().unlock(*version));
                    });
                    let at = At::caller();
                    let _conflict =
                        if otherwise { tx.blame(Cause::Locked, a.raw(), before, at) } else { tx.blame_changed(None) };
                });
                let blame = tx.observer.take_blame(tx.attempt.begun.get()).unwrap();
                tx.observe_end(End::Error);
                Step::Undo(blame.of.and_then(|of| Some((of.address, of.culprit?.name()))))
            })
        };
        assert_eq!(culprit(false, true, false), None);
        assert_eq!(culprit(true, true, false), None);
        assert_eq!(culprit(true, false, false), None);
        assert_eq!(culprit(false, true, true), Some((ptr::from_ref(b.raw()).addr(), writer.name())));
    }
}
