//! How long a transaction goes on trying and waiting: policies, each with its own error.

use crate::tx::outcome::{TimedOut, TryError};
use crate::tx::site::Site;
use crate::tx::transaction::state::Transaction;
use std::convert::Infallible;
use std::time::Instant;

/// How long a transaction goes on trying and waiting.
pub(crate) trait Limit: Copy {
    /// Why it ends without a result, having changed nothing.
    type GaveUp;

    /// Whether anything ends it.
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
