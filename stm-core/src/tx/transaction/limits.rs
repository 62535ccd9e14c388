//! The limits of the parts that a transaction has come by.

use crate::tx::site::Site;
use std::collections::BTreeMap;
use std::time::Instant;

/// A place in the program, and the type of the body that stands there.
type Place = (Site, &'static str);

/// The limits of the parts that a transaction has come by.
#[derive(Default)]
pub(in crate::tx) struct Limits {
    parts: BTreeMap<Place, Parts>,
    /// The number of the attempt.
    attempt: u64,
}

/// The parts of one place.
struct Parts {
    /// How many of them attempt number `attempt` has come by.
    met: usize,
    attempt: u64,
    limits: Vec<Instant>,
}

impl Limits {
    #[inline]
    pub(in crate::tx) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Another attempt begins.
    pub(super) fn begin_anew(&mut self) {
        self.attempt += 1;
    }

    /// Nothing is known of the next transaction.
    pub(in crate::tx) fn clear(&mut self) {
        self.parts.clear();
    }

    /// The limit of a part that the attempt comes by: `limit`, if it is the first to do so.
    pub(super) fn meet(&mut self, place: Place, limit: Instant) -> Instant {
        let attempt = self.attempt;
        let parts = self.parts.entry(place).or_insert_with(|| Parts { met: 0, attempt, limits: Vec::new() });
        if parts.attempt != attempt {
            (parts.attempt, parts.met) = (attempt, 0);
        }
        let number = parts.met;
        parts.met += 1;
        if let Some(&first) = parts.limits.get(number) {
            return first;
        }
        parts.limits.push(limit);
        limit
    }
}

/// The earlier of two moments, where there are any.
pub(in crate::tx) fn earlier(a: Option<Instant>, b: Option<Instant>) -> Option<Instant> {
    a.into_iter().chain(b).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn each_part_has_its_own_limit_in_every_attempt() {
        let (a, b) = (Site::named("a"), Site::named("b"));
        let start = Instant::now();
        let later = |millis| start + Duration::from_millis(millis);
        let mut limits = Limits::default();
        assert_eq!([1, 2, 3].map(|n| limits.meet((a, "body"), later(n))), [1, 2, 3].map(later));
        assert_eq!(limits.meet((b, "body"), later(4)), later(4));
        assert_eq!(limits.meet((a, "other"), later(5)), later(5));
        limits.begin_anew();
        // In another order, and fewer or more of them.
        assert_eq!(limits.meet((a, "other"), later(6)), later(5));
        assert_eq!(limits.meet((a, "body"), later(7)), later(1));
        limits.begin_anew();
        assert_eq!([8, 9, 10, 11].map(|n| limits.meet((a, "body"), later(n))), [1, 2, 3, 11].map(later));
        assert_eq!([12, 13].map(|n| limits.meet((b, "body"), later(n))), [4, 13].map(later));
        limits.clear();
        assert_eq!(limits.meet((b, "body"), later(14)), later(14));
    }

    #[test]
    fn bodies_of_generic_code_are_told_apart() {
        fn name<T>(_: T) -> &'static str {
            std::any::type_name_of_val(&|| size_of::<T>())
        }
        assert_ne!(name(1_u8), name(1_i8));
    }
}
