//! Who made an attempt fail, and by which variable.

use super::{Cause, Observer};
use crate::stats;
use crate::sync::Spin;
use crate::tx::cell::raw::RawVar;
use crate::tx::clock::{LOCKED, tag_of};
use crate::tx::global::world;
use crate::tx::outcome::Conflict;
use crate::tx::site::Site;
use crate::tx::transaction::state::Transaction;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::panic::Location;
use std::ptr::{self, NonNull};
use std::sync::Arc;

/// Where a variable is read or written.
#[derive(Clone, Copy)]
pub(in crate::tx) struct At(&'static Location<'static>);

impl At {
    #[inline(always)]
    #[track_caller]
    pub(in crate::tx) fn caller() -> Self {
        At(Location::caller())
    }

    #[inline(always)]
    pub(in crate::tx) fn of(at: &'static Location<'static>) -> Self {
        At(at)
    }

    pub(super) fn location(self) -> &'static Location<'static> {
        self.0
    }
}

/// The version of a variable that the attempt has met: what is in its way came later.
#[derive(Clone, Copy)]
pub(in crate::tx) struct Before(u64);

impl Before {
    /// The current one, or the one that is locked.
    pub(in crate::tx) fn now(var: &RawVar) -> Self {
        Before(var.version() & !LOCKED)
    }

    /// The attempt can use none that there was since.
    fn ever() -> Self {
        Before(LOCKED)
    }
}

/// A variable: by its label, if it has one, otherwise by where it was used.
#[derive(Clone)]
pub(super) struct Named {
    pub(super) label: Option<Arc<str>>,
    pub(super) at: &'static Location<'static>,
}

impl PartialEq for Named {
    fn eq(&self, other: &Named) -> bool {
        self.label == other.label && (self.label.is_some() || ptr::eq(self.at, other.at))
    }
}

impl Eq for Named {}

impl Hash for Named {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.label {
            Some(label) => label.hash(state),
            None => ptr::from_ref(self.at).hash(state),
        }
    }
}

impl From<Named> for stats::Variable {
    fn from(Named { label, at }: Named) -> Self {
        stats::Variable { label, path: crate::rt::path_at(at), place: at.into() }
    }
}

/// Why an attempt cannot go on.
pub(super) struct Blame {
    /// The number of the attempt.
    attempt: u32,
    pub(super) cause: Cause,
    pub(super) of: Option<Of>,
}

/// To which variable something was done, and by whom, if that is known.
pub(super) struct Of {
    pub(super) variable: Named,
    pub(super) address: usize,
    pub(super) culprit: Option<Site>,
}

impl Observer {
    /// Why attempt number `attempt` could not go on, if it said so.
    pub(super) fn take_blame(&self, attempt: u32) -> Option<Blame> {
        self.blame.take().filter(|blame| blame.attempt == attempt)
    }
}

impl Transaction {
    /// The running attempt cannot go on because of what another transaction did to `var`, which is used at `at`. It holds no
    /// lock.
    #[cold]
    #[inline(never)]
    pub(in crate::tx) fn blame(&self, cause: Cause, var: &RawVar, before: Before, at: At) -> Conflict {
        let address = NonNull::from(var).addr().get();
        let label = if var.is_named() { world().names.of(address) } else { None };
        let culprit = last_writer(var, before);
        let of = Of { variable: Named { label, at: at.0 }, address, culprit };
        self.note_blame(cause, Some(of))
    }

    fn note_blame(&self, cause: Cause, of: Option<Of>) -> Conflict {
        self.note_conflict();
        self.observer.blame.replace(Some(Blame { attempt: self.attempt.begun.get(), cause, of }));
        Conflict
    }

    /// The same, because something that was read has changed, or is about to, or, if nothing is, because of `otherwise`, which
    /// is newer than the snapshot.
    #[cold]
    #[inline(never)]
    pub(in crate::tx) fn blame_changed(&self, otherwise: Option<(&RawVar, At)>) -> Conflict {
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
            (Some(read), _) => self.blame(Cause::Changed, read.var.var(), Before(read.version), read.at),
            (None, Some((var, at))) => self.blame(Cause::Changed, var, Before::ever(), at),
            (None, None) => self.note_blame(Cause::Changed, None),
        }
    }

    /// The same, because another transaction runs alone.
    #[cold]
    pub(in crate::tx) fn blame_alone(&self) -> Conflict {
        self.note_blame(Cause::Alone, None)
    }
}

/// Who has committed the current value of `var`, which the running attempt has in its log or at hand. Nobody has since
/// `before` where the lock was held for another reason: by a waiter, or in vain.
///
/// While the variable is locked, that is about to change: it is waited for, but not for long.
fn last_writer(var: &RawVar, Before(before): Before) -> Option<Site> {
    let mut version = var.version();
    let mut spin = Spin::new();
    while version & LOCKED != 0 {
        if spin.is_long() {
            return None;
        }
        spin.wait();
        version = var.version();
    }
    if version == before {
        return None;
    }
    let slot = world().slots.with_tag(tag_of(version))?;
    slot.record.writers.of(version).map(|cell| cell.site)
}

/// How many of the variables of one name are told apart.
const TOLD_APART: usize = 4;

/// Conflicts of one victim with one culprit by the variables of one name.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) count: u64,
    /// So many of them because of a lock.
    pub(super) locked: u64,
    /// Variables, by address, with a number that is no greater than that of their conflicts: those of the rarest are taken
    /// from the others (Misra, Gries, *Finding repeated elements*, 1982).
    frequent: [(usize, u64); TOLD_APART],
}

impl Tally {
    pub(super) fn add(&mut self, cause: Cause, address: usize) {
        self.count += 1;
        self.locked += u64::from(cause == Cause::Locked);
        if let Some((_, count)) = self.frequent.iter_mut().find(|(known, count)| *known == address && *count > 0) {
            *count += 1;
        } else if let Some(free) = self.frequent.iter_mut().find(|(_, count)| *count == 0) {
            *free = (address, 1);
        } else {
            self.frequent.iter_mut().for_each(|(_, count)| *count -= 1);
        }
    }

    /// Variables, by address, and how many of them at least were by each.
    pub(super) fn frequent(&self) -> impl Iterator<Item = (usize, u64)> {
        self.frequent.iter().copied().filter(|(_, count)| *count > 0)
    }
}

#[derive(PartialEq, Eq, Hash)]
struct Key {
    victim: Site,
    culprit: Option<Site>,
    variable: Named,
}

/// Names beyond so many are not told apart: labels may be made without end.
const MOST: usize = 4096;

/// The conflicts of a slot's threads.
#[derive(Default)]
pub(super) struct Conflicts(HashMap<Key, Tally>);

impl Conflicts {
    pub(super) fn add(&mut self, victim: Site, cause: Cause, of: &Of) {
        let Of { variable, address, culprit } = of;
        let mut key = Key { victim, culprit: *culprit, variable: variable.clone() };
        if self.0.len() >= MOST && !self.0.contains_key(&key) {
            key.variable.label = None;
        }
        self.0.entry(key).or_default().add(cause, *address);
    }

    pub(super) fn each(&self) -> impl Iterator<Item = (Site, Option<Site>, &Named, &Tally)> {
        self.0.iter().map(|(key, tally)| (key.victim, key.culprit, &key.variable, tally))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_frequent_variable_is_found_among_many() {
        let mut tally = Tally::default();
        for n in 0..1000 {
            tally.add(Cause::Changed, if n % 2 == 0 { 7 } else { 1000 + n });
        }
        assert_eq!((tally.count, tally.locked), (1000, 0));
        let most = tally.frequent().max_by_key(|(_, count)| *count).unwrap();
        assert_eq!(most.0, 7);
        assert!(most.1 <= 500 && most.1 > 500 - 1000 / (TOLD_APART as u64 + 1), "{most:?}");
    }

    #[test]
    fn a_single_variable_is_told_exactly() {
        let mut tally = Tally::default();
        (0..5).for_each(|_| tally.add(Cause::Changed, 7));
        (0..3).for_each(|n| tally.add(Cause::Locked, n + 10));
        assert_eq!((tally.count, tally.locked), (8, 3));
        assert!(tally.frequent().eq([(7, 5), (10, 1), (11, 1), (12, 1)]));
    }

    #[test]
    fn labels_without_end_do_not_take_memory_without_end() {
        let (mut conflicts, site, at) = (Conflicts::default(), Site::named("test"), Location::caller());
        let mut add = |n: usize| {
            let variable = Named { label: Some(format!("x{n}").into()), at };
            conflicts.add(site, Cause::Changed, &Of { variable, address: n, culprit: None });
        };
        (0..10 * MOST).for_each(&mut add);
        // Those that are known stay so.
        (0..MOST).for_each(&mut add);
        assert_eq!(conflicts.0.len(), MOST + 1);
        assert_eq!(conflicts.each().map(|(.., tally)| tally.count).sum::<u64>(), 11 * MOST as u64);
        assert!(
            conflicts
                .each()
                .all(|(.., variable, tally)| tally.count == if variable.label.is_some() { 2 } else { 9 * MOST as u64 })
        );
    }

    /// A lock that nobody writes under: of a waiter, or of a commit that fails.
    #[cfg(not(any(stm_loom, stm_shuttle)))]
    #[test]
    fn nobody_is_blamed_for_a_lock() {
        use crate::tx::{Step, run};
        use crate::{TVar, tx::observe::End};
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
