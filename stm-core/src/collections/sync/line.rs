//! Who waits, in the order of arrival: what the fair [semaphore](super::TSemaphore) and [lock](super::TRwLock) stand on.
//!
//! A waiting transaction is undone, so its place in a line cannot be a part of it. Whoever has to wait, outside of a
//! transaction, therefore takes a ticket in a first transaction, and waits in a second one until the ticket is served.
//! Whoever gives back takes what the next ticket wishes for it, and serves it: each waits for a variable of its own, and
//! nobody is woken in vain. A ticket in the line is one that could not be served by the last change.
//!
//! The line is linked both ways, so that whoever gives up leaves from the middle in constant time. A ticket that is served,
//! or given up, is in it no more, and has no neighbours: there are no cycles, and no long chains to drop.

#[cfg(panic = "unwind")]
use super::holding::give_back_for_good;
use crate::prelude::*;
#[cfg(panic = "unwind")]
use crate::tx::past_gate;
use std::sync::Arc;
#[cfg(panic = "unwind")]
use std::time::{Duration, Instant};

/// What somebody waits for.
pub(super) trait Wish: Copy + Send + Sync + 'static {}

impl<W: Copy + Send + Sync + 'static> Wish for W {}

type Link<W> = Option<Arc<Ticket<W>>>;

/// A place in the line.
pub(super) struct Ticket<W: Wish> {
    wish: W,
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

    #[transactional]
    pub(super) fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// How many wait. Those who only need to know whether anybody does use [`Line::is_empty`], which changes less often.
    pub(super) fn len(&self) -> usize {
        snapshot! { *self.len }
    }

    /// What the first one waits for.
    #[transactional]
    pub(super) fn first_wish(&self) -> Option<W> {
        let first = (&*self.first).as_ref()?;
        Some(first.wish)
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
        let ticket = Ticket::between(wish, last.clone(), None);
        self.join_neighbours(last.as_ref(), None, &ticket);
        ticket
    }

    #[cfg(panic = "unwind")]
    #[transactional]
    pub(super) fn join_first(&self, wish: W) -> Arc<Ticket<W>> {
        let first = self.first.clone();
        let ticket = Ticket::between(wish, None, first.clone());
        self.join_neighbours(None, first.as_ref(), &ticket);
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
    fn between(wish: W, ahead: Link<W>, behind: Link<W>) -> Arc<Self> {
        Arc::new(Ticket { wish, served: TVar::new(false), ahead: TVar::new(ahead), behind: TVar::new(behind) })
    }
}

/// What has a line, and gives to those who wait in it.
pub(super) trait Serves: 'static {
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
