//! [`TChan`]: a broadcast channel.

use std::fmt;
use std::sync::Arc;

use super::arrival::Arrival;
use super::producer::{Producers, TProducer};
use super::receiver::TReceiver;
use crate::collections::Closed;
use crate::{TVar, atomically, snapshot};

/// A broadcast channel: each [receiver](TReceiver) gets each message that is sent after it has
/// [subscribed](TChan::subscribe).
///
/// A handle: clones are the same channel ([`TChan::ptr_eq`]), and any thread may have one. Each method joins the
/// running transaction, or else is one of its own. A message is kept until the last receiver that is to get it has
/// taken it, or is dropped; if there is none, it is not kept at all. Each receiver gets a clone: put messages that are
/// costly to clone into an `Arc`.
///
/// A channel can be [closed](TChan::close). Receivers still get what was sent before; then [`TReceiver::recv`] yields
/// `None`.
///
/// # Conflicts
///
/// Two transactions conflict when both send, or when one sends or closes and the other subscribes or finds no message.
/// Receivers do not conflict with each other, nor with a sender while there are messages for them.
///
/// # Complexity
///
/// Constant, whatever the number of receivers and of messages that wait for them.
///
/// # Examples
///
/// ```
/// use stm_core::collections::TChan;
///
/// let prices = TChan::new();
/// prices.send(99).unwrap(); // no receiver gets it
/// let (one, another) = (prices.subscribe(), prices.subscribe());
/// prices.send(100).unwrap();
/// prices.close();
/// assert_eq!((one.recv(), one.recv()), (Some(100), None));
/// assert_eq!((another.recv(), another.recv()), (Some(100), None));
/// ```
///
/// # Source
///
/// `TChan` in Haskell's package `stm`; first in Harris, Marlow, Peyton Jones, Herlihy, *Composable Memory Transactions*
/// (PPoPP 2005).
pub struct TChan<T: Send + Sync + 'static> {
    inner: Arc<Inner<T>>,
}

struct Inner<T: Send + Sync + 'static> {
    /// The place of the next message.
    end: TVar<Place<T>>,
    producers: Producers,
}

/// A place for a message: that of the next one is known once this one has come.
///
/// The channel owns the end of this list, and each receiver owns the list from its position on. What is before has no
/// owner.
pub(super) type Place<T> = TVar<Content<T>>;

/// The content of a place.
pub(super) enum Content<T: Send + Sync + 'static> {
    Nothing,
    Message(T, Place<T>),
    /// There will be no message.
    Closed,
}

impl<T: Send + Sync + 'static> TChan<T> {
    /// Creates a channel without receivers.
    pub fn new() -> Self {
        let end = TVar::new(TVar::new(Content::Nothing));
        TChan { inner: Arc::new(Inner { end, producers: Producers::default() }) }
    }

    /// Returns `true` if both handles refer to the same channel.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.inner, &b.inner)
    }

    /// Returns a receiver of all messages that are sent from now on.
    pub fn subscribe(&self) -> TReceiver<T> {
        TReceiver::at(snapshot(|tx| tx.read(&self.inner.end)))
    }

    /// Returns `true` if the channel is closed.
    pub fn is_closed(&self) -> bool {
        snapshot(|tx| Ok(matches!(tx.read_ref(tx.read_ref(&self.inner.end)?)?, Content::Closed)))
    }

    /// Closes the channel: nothing can be sent. Messages sent before are still received; then waiting calls return
    /// `None`.
    #[track_caller]
    pub fn close(&self) {
        atomically(|tx| tx.write(tx.read_ref(&self.inner.end)?, Content::Closed));
    }

    /// Returns a handle whose last drop closes the channel.
    pub fn producer(&self) -> TProducer<Self> {
        self.inner.producers.join(self, Self::close)
    }
}

impl<T: Clone + Send + Sync + 'static> TChan<T> {
    /// Sends a message to all receivers.
    ///
    /// # Errors
    ///
    /// [`Closed`], with the message, if the channel is closed.
    #[track_caller]
    pub fn send(&self, message: T) -> Result<(), Closed<T>> {
        let mut arrival = Arrival::new(message);
        let sent = atomically(|tx| {
            let end = tx.read_ref(&self.inner.end)?;
            if matches!(tx.read_ref(end)?, Content::Closed) {
                return Ok(Err(Closed(())));
            }
            let next = TVar::new(Content::Nothing);
            tx.write(end, Content::Message(arrival.enter(), next.clone()))?;
            tx.write(&self.inner.end, next)?;
            Ok(Ok(()))
        });
        arrival.or_closed(sent)
    }
}

impl<T: Send + Sync + 'static> Clone for TChan<T> {
    fn clone(&self) -> Self {
        TChan { inner: self.inner.clone() }
    }
}

impl<T: Send + Sync + 'static> Default for TChan<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Send + Sync + 'static> fmt::Debug for TChan<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TChan").field("is_closed", &self.is_closed()).finish()
    }
}
