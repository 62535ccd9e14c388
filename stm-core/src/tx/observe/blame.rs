//! Why attempts abort: because of which variables, and of which call sites.

use super::cause::Cause;
use super::named::Named;
use crate::tx::site::Site;
use std::collections::HashMap;

/// The reason why an attempt cannot go on.
pub(in crate::tx) struct Blame {
    /// The number of the attempt in its thread.
    pub(super) attempt: u32,
    pub(in crate::tx) cause: Cause,
    pub(in crate::tx) of: Option<Aborter>,
}

/// The variable because of which an attempt aborts, and the call site that has written it, if that is known.
pub(in crate::tx) struct Aborter {
    pub(in crate::tx) variable: Named,
    pub(in crate::tx) address: usize,
    pub(in crate::tx) culprit: Option<Site>,
}

/// How many of the variables of one name are told apart.
const TOLD_APART: usize = 4;

/// Conflicts of one victim with one culprit by the variables of one name.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) count: u64,
    /// How many of these because of a lock.
    pub(crate) locked: u64,
    /// Variables, by address, each with a lower bound of its conflicts (Misra, Gries, *Finding repeated elements*, 1982).
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

    /// Lists variables, by address, each with a lower bound of its conflicts.
    pub(crate) fn frequent(&self) -> impl Iterator<Item = (usize, u64)> {
        self.frequent.iter().copied().filter(|(_, count)| *count > 0)
    }
}

#[derive(PartialEq, Eq, Hash)]
struct Key {
    victim: Site,
    culprit: Option<Site>,
    variable: Named,
}

/// How many names are told apart. Labels may be made without end.
const MOST: usize = 4096;

/// The conflicts of a slot's threads.
#[derive(Default)]
pub(crate) struct Conflicts(HashMap<Key, Tally>);

impl Conflicts {
    pub(super) fn add(&mut self, victim: Site, cause: Cause, of: &Aborter) {
        let Aborter { variable, address, culprit } = of;
        let mut key = Key { victim, culprit: *culprit, variable: variable.clone() };
        if self.0.len() >= MOST && !self.0.contains_key(&key) {
            key.variable.label = None;
        }
        self.0.entry(key).or_default().add(cause, *address);
    }

    pub(crate) fn each(&self) -> impl Iterator<Item = (Site, Option<Site>, &Named, &Tally)> {
        self.0.iter().map(|(key, tally)| (key.victim, key.culprit, &key.variable, tally))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic::Location;

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
            conflicts.add(site, Cause::Changed, &Aborter { variable, address: n, culprit: None });
        };
        (0..10 * MOST).for_each(&mut add);
        // Known labels stay known.
        (0..MOST).for_each(&mut add);
        assert_eq!(conflicts.0.len(), MOST + 1);
        assert_eq!(conflicts.each().map(|(.., tally)| tally.count).sum::<u64>(), 11 * MOST as u64);
        assert!(
            conflicts
                .each()
                .all(|(.., variable, tally)| tally.count == if variable.label.is_some() { 2 } else { 9 * MOST as u64 })
        );
    }
}
