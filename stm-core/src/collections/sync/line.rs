//! Who waits, in the order of arrival: what the fair [semaphore](super::TSemaphore) and [lock](super::TRwLock) stand on.
//!
//! A waiting transaction is undone, so its place in a line cannot be a part of it. Whoever has to wait, outside of a
//! transaction, therefore takes a ticket in a first transaction, and waits in a second one until the ticket is served.
//! Whoever gives back takes what the next ticket wishes for it, and serves it: each waits for a variable of its own, and
//! nobody is woken in vain. A ticket in the line is one that could not be served by the last change.
//!
//! A *transaction* that waits takes such a place, too, and keeps it while it runs again and again (`tx/transaction/wishes.rs`). Nobody
//! serves it: it takes what it needs itself, with the rest of what it does, and goes out of the line at the same time. Until
//! then nobody behind it is served, and nobody takes past it who comes later. Whoever has places in several lines has the same
//! number in all of them, and each line is in the order of the numbers: so of two who meet in several lines, the
//! same one goes before in all.
//!
//! The line is linked both ways, so that whoever gives up leaves from the middle in constant time. A ticket that is served,
//! or given up, is in it no more, and has no neighbours: there are no cycles, and no long chains to drop.

#[cfg(panic = "unwind")]
use super::holding::give_back_for_good;
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

/// What somebody waits for.
pub(super) trait Wish: Copy + Send + Sync + 'static {}

impl<W: Copy + Send + Sync + 'static> Wish for W {}

type Link<W> = Option<Arc<Ticket<W>>>;

/// A place in the line.
pub(super) struct Ticket<W: Wish> {
    #[cfg_attr(not(panic = "unwind"), allow(dead_code))]
    number: u64,
    wish: W,
    /// It is a transaction's.
    serves_itself: bool,
    served: TVar<bool>,
    ahead: TVar<Link<W>>,
    behind: TVar<Link<W>>,
}

/// Those who wait.
pub(super) struct Line<W: Wish> {
    first: TVar<Link<W>>,
    last: TVar<Link<W>>,
    len: TVar<usize>,
}

impl<W: Wish> Line<W> {
    pub(super) fn new() -> Self {
        Line { first: TVar::new(None), last: TVar::new(None), len: TVar::new(0) }
    }

    /// How many wait. Those who only need to know whether anybody does look at the first one, which changes less often.
    pub(super) fn len(&self) -> usize {
        snapshot! { *self.len }
    }

    /// What the first one is to be served with.
    #[transactional]
    pub(super) fn first_wish(&self) -> Option<W> {
        let first = (&*self.first).as_ref()?;
        (!first.serves_itself).then_some(first.wish)
    }

    /// Does somebody with a smaller number wait for what `is_meant`?
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

    /// Does nobody with a smaller number wait?
    #[cfg(panic = "unwind")]
    pub(super) fn lets_pass(&self, tx: &Transaction, number: u64) -> Stm<bool> {
        Ok(tx.read_ref(&self.first)?.as_ref().is_none_or(|first| first.number >= number))
    }

    /// Takes the first one out of the line and lets it go on, with what it has wished for.
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
        // After having read who is the last one: it has a smaller number.
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

    /// A place for a transaction, before all who came later.
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

/// What has a line, and gives to those who wait in it.
pub(super) trait Serves: Send + Sync + 'static {
    type Wish: Wish;

    #[cfg(panic = "unwind")]
    fn line(&self) -> &Line<Self::Wish>;

    /// Serves those at the head of the line whose wishes can be fulfilled.
    fn serve(&self);

    /// Takes back what had been wished for.
    #[cfg(panic = "unwind")]
    fn take_back(&self, wish: Self::Wish);
}

/// Somebody with a ticket. If it ends before [`Waiting::wait`] has, the ticket is given up.
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

    /// Suspends the task. Dropped before its end, it gives the ticket up.
    pub(super) async fn wait_async(mut self) {
        if let Some(ticket) = &self.ticket {
            atomically_async! { check!(ticket.served) }.await;
        }
        self.ticket = None;
    }

    /// Waits for so long.
    #[track_caller]
    pub(super) fn wait_within(mut self, timeout: Duration) -> Result<(), TimedOut> {
        let Some(ticket) = &self.ticket else { return Ok(()) };
        let result = atomically!(timeout: timeout; { check!(ticket.served) });
        // Its time is over: it is to be held up by nobody.
        let gives_up = result.is_err() && past_gate(|| give_up(&*self.server, ticket));
        let result = if gives_up { result } else { Ok(()) };
        self.ticket = None;
        result
    }
}

/// What is left of `timeout`, which begins, when that is asked.
#[cfg(panic = "unwind")]
pub(super) fn time_left(timeout: Duration) -> impl FnOnce() -> Duration {
    let start = Instant::now();
    move || timeout.saturating_sub(start.elapsed())
}

/// Leaves the line, unless the ticket has been served meanwhile. Whether it had to wait still.
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

/// A line, as long as there is one, and what is wished for there.
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

/// Takes by `take` what the running transaction wants, if nobody waits who came before it. What that is, the others are served
/// by what is left. `goes_before`: it need not wait for those in the line at all.
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

/// Nobody ever waits in the line.
#[cfg(not(panic = "unwind"))]
pub(super) fn take_in_turn<S: Serves>(
    _: &Transaction,
    _: &Arc<S>,
    _: bool,
    take: impl FnOnce() -> Stm<bool>,
) -> Stm<bool> {
    take()
}

/// The running transaction's number in the line. Without a place there it comes after all.
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
