//! A queue of waiters in the order of arrival, for the fair [semaphore](super::TSemaphore) and the fair
//! [lock](super::TRwLock).
//!
//! A waiting transaction is undone, so its place in the queue cannot be a part of it. Outside of a transaction, a
//! waiter therefore takes a ticket in a first transaction, and waits in a second one until the ticket is served. A
//! release takes on behalf of the next ticket what that wishes for, and serves it. Each waiter waits for a variable of
//! its own, so no wakeup is spurious. A ticket in the queue is one that the last change could not serve.
//!
//! A *transaction* that waits takes such a place as well, and keeps it from attempt to attempt
//! (`tx/transaction/wishes.rs`). It is not served: it takes what it needs itself, with the rest of its work, and leaves
//! the queue at the same time. Until then no ticket behind it is served, and no later arrival overtakes it. A
//! transaction with places in several queues has the same number in all of them, and each queue is in the order of the
//! numbers. So of two transactions that meet in several queues, the same one goes first in all.
//!
//! The queue is linked both ways, so that a ticket that is given up leaves from the middle in constant time. A ticket
//! that is served, or given up, leaves the queue and has no neighbours: there are no cycles, and no long chains to
//! drop.

#[cfg(panic = "unwind")]
use super::guard::give_back_for_good;
use crate::prelude::*;
#[cfg(panic = "unwind")]
use crate::tx::{Place, Queue, next_number, past_gate};
use crate::{Stm, Transaction};
#[cfg(panic = "unwind")]
use std::any::Any;
use std::sync::Arc;
#[cfg(panic = "unwind")]
use std::sync::Weak;
#[cfg(panic = "unwind")]
use std::time::{Duration, Instant};

/// What a waiter waits for.
pub(super) trait Wish: Copy + Send + Sync + 'static {}

impl<W: Copy + Send + Sync + 'static> Wish for W {}

type Link<W> = Option<Arc<Ticket<W>>>;

/// A place in the queue.
pub(super) struct Ticket<W: Wish> {
    #[cfg_attr(not(panic = "unwind"), allow(dead_code))]
    number: u64,
    wish: W,
    /// Set for the place of a transaction.
    serves_itself: bool,
    served: TVar<bool>,
    ahead: TVar<Link<W>>,
    behind: TVar<Link<W>>,
}

/// The waiters, in order.
pub(super) struct FairQueue<W: Wish> {
    first: TVar<Link<W>>,
    last: TVar<Link<W>>,
    len: TVar<usize>,
}

impl<W: Wish> FairQueue<W> {
    pub(super) fn new() -> Self {
        FairQueue { first: TVar::new(None), last: TVar::new(None), len: TVar::new(0) }
    }

    /// Returns the number of waiters. To know whether there are any, look at the first one, which changes less often.
    pub(super) fn len(&self) -> usize {
        snapshot! { *self.len }
    }

    /// Returns what the first ticket wishes for, unless it serves itself.
    #[transactional]
    pub(super) fn first_wish(&self) -> Option<W> {
        let first = (&*self.first).as_ref()?;
        (!first.serves_itself).then_some(first.wish)
    }

    /// Returns `true` if a ticket with a smaller number waits for a wish that `is_meant`.
    #[cfg(panic = "unwind")]
    pub(super) fn any_before(&self, tx: &Transaction, number: u64, is_meant: impl Fn(W) -> bool) -> Stm<bool> {
        let mut next = tx.read_ref(&self.first)?.as_ref().filter(|first| first.number < number);
        while let Some(ticket) = next {
            if is_meant(ticket.wish) {
                return Ok(true);
            }
            next = tx.read_ref(&ticket.behind)?.as_ref().filter(|ticket| ticket.number < number);
        }
        Ok(false)
    }

    /// Returns `true` if no ticket with a smaller number waits.
    #[cfg(panic = "unwind")]
    pub(super) fn lets_pass(&self, tx: &Transaction, number: u64) -> Stm<bool> {
        Ok(tx.read_ref(&self.first)?.as_ref().is_none_or(|first| first.number >= number))
    }

    /// Removes the first ticket from the queue and serves it.
    #[transactional]
    pub(super) fn serve_first(&self) {
        if let Some(first) = self.first.clone() {
            self.unlink(&first);
            first.served = true;
        }
    }

    #[cfg(panic = "unwind")]
    #[transactional]
    pub(super) fn join_last(&self, wish: W) -> Arc<Ticket<W>> {
        let last = self.last.clone();
        // Drawn after the last ticket has been read, so that one has a smaller number.
        let ticket = Ticket::between(next_number(), wish, false, (last.clone(), None));
        self.join_neighbours(last.as_ref(), None, &ticket);
        ticket
    }

    #[cfg(panic = "unwind")]
    #[transactional]
    pub(super) fn join_first(&self, wish: W) -> Arc<Ticket<W>> {
        let first = self.first.clone();
        let ticket = Ticket::between(0, wish, false, (None, first.clone()));
        self.join_neighbours(None, first.as_ref(), &ticket);
        ticket
    }

    /// Takes a place for a transaction, before all later arrivals.
    #[cfg(panic = "unwind")]
    #[transactional]
    fn join_by_number(&self, number: u64, wish: W) -> Arc<Ticket<W>> {
        let (mut ahead, mut behind) = (self.last.clone(), None);
        while let Some(later) = ahead.clone() {
            if later.number < number {
                break;
            }
            ahead = later.ahead.clone();
            behind = Some(later);
        }
        let ticket = Ticket::between(number, wish, true, (ahead.clone(), behind.clone()));
        self.join_neighbours(ahead.as_ref(), behind.as_ref(), &ticket);
        ticket
    }

    #[cfg(panic = "unwind")]
    #[transactional(join)]
    fn join_neighbours(
        &self,
        ahead: Option<&Arc<Ticket<W>>>,
        behind: Option<&Arc<Ticket<W>>>,
        ticket: &Arc<Ticket<W>>,
    ) {
        match ahead {
            Some(ahead) => ahead.behind = Some(Arc::clone(ticket)),
            None => self.first = Some(Arc::clone(ticket)),
        }
        match behind {
            Some(behind) => behind.ahead = Some(Arc::clone(ticket)),
            None => self.last = Some(Arc::clone(ticket)),
        }
        self.len += 1;
    }

    #[transactional(join)]
    fn unlink(&self, ticket: &Arc<Ticket<W>>) {
        let (ahead, behind) = (ticket.ahead.clone(), ticket.behind.clone());
        match &ahead {
            Some(ahead) => ahead.behind = behind.clone(),
            None => self.first = behind.clone(),
        }
        match &behind {
            Some(behind) => behind.ahead = ahead.clone(),
            None => self.last = ahead.clone(),
        }
        ticket.ahead = None;
        ticket.behind = None;
        self.len -= 1;
    }
}

impl<W: Wish> Ticket<W> {
    #[cfg(panic = "unwind")]
    fn between(number: u64, wish: W, serves_itself: bool, (ahead, behind): (Link<W>, Link<W>)) -> Arc<Self> {
        let (ahead, behind) = (TVar::new(ahead), TVar::new(behind));
        Arc::new(Ticket { number, wish, serves_itself, served: TVar::new(false), ahead, behind })
    }
}

/// A primitive with a queue, which serves the tickets in it.
pub(super) trait Serves: Send + Sync + 'static {
    type Wish: Wish;

    #[cfg(panic = "unwind")]
    fn line(&self) -> &FairQueue<Self::Wish>;

    /// Serves the tickets at the head of the queue whose wishes can be fulfilled.
    fn serve(&self);

    /// Takes back what a ticket was served with.
    #[cfg(panic = "unwind")]
    fn take_back(&self, wish: Self::Wish);
}

/// A waiter with a ticket. Dropped before [`Waiting::wait`] has returned, it gives the ticket up.
#[cfg(panic = "unwind")]
pub(super) struct Waiting<S: Serves> {
    server: Arc<S>,
    ticket: Option<Arc<Ticket<S::Wish>>>,
}

#[cfg(panic = "unwind")]
impl<S: Serves> Waiting<S> {
    pub(super) fn new(server: &Arc<S>, ticket: Arc<Ticket<S::Wish>>) -> Self {
        Waiting { server: Arc::clone(server), ticket: Some(ticket) }
    }

    #[track_caller]
    pub(super) fn wait(mut self) {
        if let Some(ticket) = &self.ticket {
            atomically! { check!(ticket.served) }
        }
        self.ticket = None;
    }

    /// Waits, and suspends the task. Dropped before its end, the future gives the ticket up.
    pub(super) async fn wait_async(mut self) {
        if let Some(ticket) = &self.ticket {
            atomically_async! { check!(ticket.served) }.await;
        }
        self.ticket = None;
    }

    /// Waits for so long.
    #[track_caller]
    pub(super) fn wait_timeout(mut self, timeout: Duration) -> Result<(), TimedOut> {
        let Some(ticket) = &self.ticket else { return Ok(()) };
        let result = atomically!(timeout: timeout; { check!(ticket.served) });
        // The time is over, so this must not be held up.
        let gives_up = result.is_err() && past_gate(|| give_up(&*self.server, ticket));
        let result = if gives_up { result } else { Ok(()) };
        self.ticket = None;
        result
    }
}

/// Starts `timeout`. Returns a function that returns what is left of it.
#[cfg(panic = "unwind")]
pub(super) fn time_left(timeout: Duration) -> impl FnOnce() -> Duration {
    let start = Instant::now();
    move || timeout.saturating_sub(start.elapsed())
}

/// Leaves the queue, unless the ticket has been served in the meantime. Returns `true` if it still waited.
#[cfg(panic = "unwind")]
fn give_up<S: Serves>(server: &S, ticket: &Arc<Ticket<S::Wish>>) -> bool {
    atomically! {
        let waits = !*ticket.served;
        if waits {
            if ticket.serves_itself {
                ticket.served = true;
            }
            server.line().unlink(ticket);
            // What comes behind it may wish for less.
            server.serve();
        }
        waits
    }
}

#[cfg(panic = "unwind")]
impl<S: Serves> Drop for Waiting<S> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket.take() {
            let server = Arc::clone(&self.server);
            give_back_for_good(move || {
                if !give_up(&*server, &ticket) {
                    server.take_back(ticket.wish);
                }
            });
        }
    }
}

/// A queue, as long as it exists, and what is wished for there.
#[cfg(panic = "unwind")]
struct LineOf<S: Serves> {
    server: Weak<S>,
    wish: S::Wish,
}

/// The place of a transaction.
#[cfg(panic = "unwind")]
struct PlaceOf<S: Serves> {
    server: Arc<S>,
    ticket: Arc<Ticket<S::Wish>>,
}

#[cfg(panic = "unwind")]
impl<S: Serves> Queue for LineOf<S> {
    fn address(&self) -> usize {
        self.server.as_ptr().addr()
    }

    fn stand(&self, number: u64) -> Option<Arc<dyn Place>> {
        let server = self.server.upgrade()?;
        let ticket = server.line().join_by_number(number, self.wish);
        Some(Arc::new(PlaceOf { server, ticket }))
    }
}

#[cfg(panic = "unwind")]
impl<S: Serves> Place for PlaceOf<S> {
    fn address(&self) -> usize {
        Arc::as_ptr(&self.server).addr()
    }

    fn leave(&self) {
        let (server, ticket) = (Arc::clone(&self.server), Arc::clone(&self.ticket));
        give_back_for_good(move || _ = give_up(&*server, &ticket));
    }

    fn into_any(self: Arc<Self>) -> Arc<dyn Any + Send + Sync> {
        self
    }
}

/// Calls `take` for the running transaction, if no earlier arrival waits. If it takes, the transaction's place is given
/// up, and the others are served with what is left. With `goes_before` it need not wait for the queue at all.
#[cfg(panic = "unwind")]
pub(super) fn take_in_turn<S: Serves>(
    tx: &Transaction,
    server: &Arc<S>,
    goes_before: bool,
    take: impl FnOnce() -> Stm<bool>,
) -> Stm<bool> {
    let (number, place) = tx.place(Arc::as_ptr(server).addr());
    if !(goes_before || server.line().lets_pass(tx, number)?) || !take()? {
        return Ok(false);
    }
    if let Some(place) = place.and_then(|place| place.into_any().downcast::<PlaceOf<S>>().ok()) {
        give_up(&**server, &place.ticket);
    }
    Ok(true)
}

/// Calls `take`, since nothing ever waits in the queue.
#[cfg(not(panic = "unwind"))]
pub(super) fn take_in_turn<S: Serves>(
    _: &Transaction,
    _: &Arc<S>,
    _: bool,
    take: impl FnOnce() -> Stm<bool>,
) -> Stm<bool> {
    take()
}

/// Returns the running transaction's number in the queue. Without a place there it comes after all tickets.
#[cfg(panic = "unwind")]
pub(super) fn number_in<S: Serves>(tx: &Transaction, server: &Arc<S>) -> u64 {
    let (number, place) = tx.place(Arc::as_ptr(server).addr());
    if place.is_some() { number } else { u64::MAX }
}

/// Waits for a change, and for its turn.
#[cfg(panic = "unwind")]
pub(super) fn wait_in_turn<S: Serves, T>(tx: &Transaction, server: &Arc<S>, wish: S::Wish) -> Stm<T> {
    tx.wish(Box::new(LineOf { server: Arc::downgrade(server), wish }));
    tx.retry()
}
