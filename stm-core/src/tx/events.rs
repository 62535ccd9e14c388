//! What a transaction tells its observer.

use super::clock::{LOCKED, tag_of};
use super::observe::{Aborter, At, Before, Cause, End, Named, Since, Wait};
use super::raw::RawVar;
use super::site::Site;
use super::transaction::{Conflict, Transaction};
use super::world::world;
use crate::sync::Spin;
use std::panic::Location;
use std::ptr::NonNull;
use std::time::Instant;

impl Transaction {
    /// The running attempt cannot go on because of what another transaction did to `var`, which is used at `at`. It holds no
    /// lock.
    #[cold]
    #[inline(never)]
    pub(super) fn blame(&self, cause: Cause, var: &RawVar, before: Before, at: At) -> Conflict {
        let address = NonNull::from(var).addr().get();
        let label = if var.is_named() { world().names.of(address) } else { None };
        let culprit = last_writer(var, before);
        let of = Aborter { variable: Named { label, at: at.location() }, address, culprit };
        self.note_blame(cause, Some(of))
    }

    fn note_blame(&self, cause: Cause, of: Option<Aborter>) -> Conflict {
        self.note_conflict();
        self.observer.note_blame(self.begun.get(), cause, of);
        Conflict
    }

    /// The same, because something that was read has changed, or is about to, or, if nothing is, because of `otherwise`, which
    /// is newer than the snapshot.
    #[cold]
    #[inline(never)]
    pub(super) fn blame_changed(&self, otherwise: Option<(&RawVar, At)>) -> Conflict {
        let reads = &*self.logs.reads();
        // Each of those that have changed is as guilty as the first one, which would always be the one that is read first.
        let pick = |but_for: u64| {
            let changed = reads.iter().filter(|read| read.var.var().version() & !but_for != read.version);
            (1..)
                .zip(changed)
                .filter(|(number, _)| self.observer.random().is_multiple_of(*number))
                .last()
                .map(|(_, read)| *read)
        };
        match (pick(LOCKED).or_else(|| pick(0)), otherwise) {
            (Some(read), _) => self.blame(Cause::Changed, read.var.var(), Before::version(read.version), read.at),
            (None, Some((var, at))) => self.blame(Cause::Changed, var, Before::ever(), at),
            (None, None) => self.note_blame(Cause::Changed, None),
        }
    }

    /// The same, because another transaction runs alone.
    #[cold]
    pub(super) fn blame_alone(&self) -> Conflict {
        self.note_blame(Cause::Alone, None)
    }

    /// Is a note all there is to the running attempt, which is about to publish what it has written? Then it is taken.
    #[inline(never)]
    pub(super) fn is_only_to_note(&self) -> bool {
        let only = self.observer.is_only_to_note();
        if only {
            self.observe_publishing();
            self.observer.has_noted();
        }
        only
    }

    /// The running attempt, to which there is more, is about to publish what it has written.
    pub(super) fn observe_publishing(&self) {
        self.observer.publishes(self.knowledge.last(), &self.slot.record);
    }

    /// The running attempt, to which there is more, has committed so many writes. Its reads are still in the log.
    #[inline]
    pub(super) fn observe_commit(&self, writes: usize) {
        self.observer.commits(|| self.logs.reads().len(), writes);
    }

    /// The running attempt is about to end in another way.
    #[cold]
    pub(super) fn observe_end(&self, end: End) {
        self.observer.ends(self.begun.get(), end, &self.slot.record);
    }

    /// A registered snapshot has looked at so many older versions.
    pub(super) fn observe_walk(&self, versions: u64) {
        self.observer.walks(versions);
    }

    /// The running attempt retries, by what stands at `at`, and is written so.
    #[inline]
    pub(crate) fn note_retry(&self, text: Option<&'static str>, at: &'static Location<'static>) {
        self.observer.note_retry(self.begun.get(), (text, at));
    }

    /// The running attempt is about to wait, since now, in a transaction of this site, and maybe only until some moment.
    pub(super) fn about_to_wait(&self, site: Site, now: Since, until: Option<Instant>) -> Wait {
        Wait::new(site, now, until, self.observer.retries(self.begun.get()))
    }
}

/// Who has committed the current value of `var`, which the running attempt has in its log or at hand. Nobody has since
/// `before` where the lock was held for another reason: by a waiter, or in vain.
///
/// While the variable is locked, that is about to change: it is waited for, but not for long.
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
    let slot = world().slots.with_tag(tag_of(version))?;
    slot.record.writers.of(version).map(|cell| cell.site)
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use super::*;
    use std::ptr;

    /// A lock that nobody writes under: of a waiter, or of a commit that fails.
    #[test]
    fn nobody_is_blamed_for_a_lock() {
        use crate::TVar;
        use crate::tx::{Step, run};
        let (a, b) = (TVar::new(0), TVar::new(0));
        let writer = Site::named("blame: writer");
        let write = |var: &TVar<i32>| {
            std::thread::scope(|scope| {
                scope.spawn(|| {
                    run(writer, |tx| {
                        tx.set(var, 1);
                        Step::Commit(())
                    });
                });
            });
        };
        write(&a);
        let culprit = |otherwise: bool, locks: bool, changes: bool| {
            run(Site::named("blame: victim"), |tx| {
                assert_eq!((tx.try_value(&a).is_ok(), tx.try_value(&b).is_ok()), (true, true));
                if changes {
                    write(&b);
                }
                let before = Before::now(a.raw());
                let locked = locks.then(|| a.raw().lock());
                std::thread::scope(|scope| {
                    scope.spawn(|| {
                        std::thread::yield_now();
                        locked.inspect(|version| a.raw().unlock(*version));
                    });
                    let at = At::caller();
                    let _conflict =
                        if otherwise { tx.blame(Cause::Locked, a.raw(), before, at) } else { tx.blame_changed(None) };
                });
                let blame = tx.observer.take_blame(tx.begun.get()).unwrap();
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
