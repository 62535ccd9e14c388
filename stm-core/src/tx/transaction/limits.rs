//! Time limits, of a whole transaction and of its parts.
//!
//! **Whose a limit is.** The time of a part begins when the transaction first comes by it, and goes on through all attempts. A
//! part is known again by its place in the program, by what its body is (in generic code one place has several), and by how
//! many came by there before it in the same attempt. So an attempt that goes another way takes nobody else's limit.
//!
//! **A part that waits** ends the attempt as a `retry` does that a called function makes, and notes its limit
//! ([`Transaction::note_limit`]). So an alternative gives way at once, whoever limits what is around it decides about its own
//! limit, and the outermost one waits for a change, or for the first moment that was noted: in a thread as in a task nothing is
//! running meanwhile.
//!
//! **A look after the end.** Whether a limit is over is decided before an attempt begins ([`Transaction::look_at_clock`]), and
//! is so for all of it. So whoever says that the time is over has read everything after that, and found that it would have
//! to wait: the condition did not hold at some moment after the end of the time. Where a limit comes while the transaction waits
//! or runs, it runs once more.

use super::state::Transaction;
use crate::sync::Now;
use crate::tx::outcome::{TimedOut, TryError};
use crate::tx::site::Site;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::time::Instant;

/// How long a transaction goes on trying and waiting.
pub(crate) trait Limit: Copy {
    /// Why it ends without a result, having changed nothing.
    type GaveUp;

    /// Is there anything that ends it?
    const ENDS: bool;

    /// The first attempt of a transaction of its own has begun.
    fn begins(self, tx: &Transaction);

    /// When its time is over, if that is limited.
    fn until(self) -> Option<Instant>;

    /// An attempt has met a conflict. `is_over`: its time was over before that began.
    fn after_conflict(self, is_over: bool) -> Result<(), Self::GaveUp>;

    /// An attempt would have to wait. `is_over`: its time was over before that began.
    fn before_waiting(self, is_over: bool) -> Result<(), Self::GaveUp>;

    /// The limit of the part at `site`, whose body has type `body`, which the running attempt comes by.
    fn of_part(self, tx: &Transaction, site: Site, body: &'static str) -> Self;

    /// A part of the running attempt would have to wait. `Ok`: the attempt is to end and to wait for it.
    fn part_waits(self, tx: &Transaction) -> Result<(), Self::GaveUp>;
}

/// Without a limit.
#[derive(Clone, Copy)]
pub(crate) struct Forever;

impl Limit for Forever {
    type GaveUp = Infallible;

    const ENDS: bool = false;

    #[inline(always)]
    fn begins(self, _: &Transaction) {}

    fn until(self) -> Option<Instant> {
        None
    }

    fn after_conflict(self, _: bool) -> Result<(), Infallible> {
        Ok(())
    }

    fn before_waiting(self, _: bool) -> Result<(), Infallible> {
        Ok(())
    }

    fn of_part(self, _: &Transaction, _: Site, _: &'static str) -> Self {
        self
    }

    fn part_waits(self, _: &Transaction) -> Result<(), Infallible> {
        Ok(())
    }
}

/// One attempt, without waiting.
#[derive(Clone, Copy)]
pub(crate) struct Once;

impl Limit for Once {
    type GaveUp = TryError;

    const ENDS: bool = true;

    #[inline(always)]
    fn begins(self, tx: &Transaction) {
        tx.wait_for_nobody();
    }

    fn until(self) -> Option<Instant> {
        None
    }

    fn after_conflict(self, _: bool) -> Result<(), TryError> {
        Err(TryError::Conflict)
    }

    fn before_waiting(self, _: bool) -> Result<(), TryError> {
        Err(TryError::WouldBlock)
    }

    fn of_part(self, _: &Transaction, _: Site, _: &'static str) -> Self {
        self
    }

    fn part_waits(self, _: &Transaction) -> Result<(), TryError> {
        Err(TryError::WouldBlock)
    }
}

/// Until this moment.
#[derive(Clone, Copy)]
pub(crate) struct Until(pub(crate) Instant);

impl Limit for Until {
    type GaveUp = TimedOut;

    const ENDS: bool = true;

    #[inline(always)]
    fn begins(self, tx: &Transaction) {
        tx.give_up_at(self.0);
    }

    fn until(self) -> Option<Instant> {
        Some(self.0)
    }

    fn after_conflict(self, is_over: bool) -> Result<(), TimedOut> {
        if is_over { Err(TimedOut) } else { Ok(()) }
    }

    fn before_waiting(self, is_over: bool) -> Result<(), TimedOut> {
        if is_over { Err(TimedOut) } else { Ok(()) }
    }

    fn of_part(self, tx: &Transaction, site: Site, body: &'static str) -> Self {
        Until(tx.limit_of_part(site, body, self.0))
    }

    fn part_waits(self, tx: &Transaction) -> Result<(), TimedOut> {
        if tx.is_over(self.0) {
            return Err(TimedOut);
        }
        tx.note_limit(self.0);
        Ok(())
    }
}

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
    fn begin_anew(&mut self) {
        self.attempt += 1;
    }

    /// Nothing is known of the next transaction.
    pub(in crate::tx) fn clear(&mut self) {
        self.parts.clear();
    }

    /// The limit of a part that the attempt comes by: `limit`, if it is the first to do so.
    fn meet(&mut self, place: Place, limit: Instant) -> Instant {
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

impl Transaction {
    /// The limit of the part at `site`, whose body has type `body`: `limit`, if no earlier attempt came by it.
    pub(in crate::tx) fn limit_of_part(&self, site: Site, body: &'static str, limit: Instant) -> Instant {
        self.hints.any.set(true);
        self.note_unusual();
        self.hints.limits.borrow_mut().meet((site, body), limit)
    }

    /// A part would wait until then, and the attempt is to end.
    pub(in crate::tx) fn note_limit(&self, limit: Instant) {
        self.waiting.parts_until.set(earlier(self.waiting.parts_until.get(), Some(limit)));
    }

    /// The transaction that begins gives up at `limit`.
    pub(in crate::tx) fn give_up_at(&self, limit: Instant) {
        self.hints.any.set(true);
        self.hints.time_limit.set(Some(limit));
    }

    /// An attempt is about to begin, and not the first one: which limits are over?
    #[inline]
    pub(in crate::tx) fn look_at_clock(&self) {
        if self.hints.any.get() && (self.hints.time_limit.get().is_some() || !self.hints.limits.borrow().is_empty()) {
            self.look_at_clock_for_limits();
        }
    }

    #[cold]
    fn look_at_clock_for_limits(&self) {
        self.hints.limits.borrow_mut().begin_anew();
        self.waiting.looked_at.set(Some(Now::look()));
    }

    /// Was it over before the attempt began?
    pub(in crate::tx) fn is_over(&self, limit: Instant) -> bool {
        self.waiting.looked_at.get().is_some_and(|now| now.is_past(limit))
    }

    /// Is this the attempt after which the transaction gives up?
    pub(in crate::tx) fn is_last_look(&self) -> bool {
        self.hints.time_limit.get().is_some_and(|limit| self.is_over(limit))
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
