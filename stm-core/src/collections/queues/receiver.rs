//! [`TReceiver`]: a receiver of a broadcast channel.

use std::fmt;

use super::arrival::Arrival;
use super::channel::{Content, Place};
#[cfg(panic = "unwind")]
use super::waiting::wait_while_empty;
use crate::collections::TryPopError;
use crate::{Stm, TVar, Transaction, atomically, snapshot};

/// A receiver of what is sent to a [`TChan`](super::TChan).
///
/// A handle: clones are the same receiver ([`TReceiver::ptr_eq`]), which receive each message once. For a further
/// receiver of all messages use [`duplicate`](TReceiver::duplicate). Each method joins the running transaction, or else
/// is one of its own.
///
/// # Conflicts
///
/// Two transactions conflict when they receive from the same receiver, or when one finds no message and the other sends
/// one or closes the channel.
///
/// # Complexity
///
/// Constant. Dropping a receiver frees the messages that no other receiver is to get.
///
/// # Examples
///
/// ```
/// use stm_core::collections::{TChan, TryPopError};
///
/// let news = TChan::new();
/// let reader = news.subscribe();
/// news.send("first").unwrap();
/// let late = reader.duplicate();
/// assert_eq!(reader.try_recv(), Ok("first"));
/// assert_eq!(reader.try_recv(), Err(TryPopError::Empty));
/// assert_eq!(late.try_recv(), Ok("first"));
/// ```
pub struct TReceiver<T: Send + Sync + 'static> {
    position: TVar<Place<T>>,
}

impl<T: Send + Sync + 'static> TReceiver<T> {
    pub(super) fn at(place: Place<T>) -> Self {
        TReceiver { position: TVar::new(place) }
    }

    /// Returns `true` if both handles refer to the same receiver.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        TVar::ptr_eq(&a.position, &b.position)
    }

    /// Returns another receiver, which gets all messages that this one has not received yet.
    #[must_use]
    pub fn duplicate(&self) -> Self {
        Self::at(snapshot(|tx| tx.read(&self.position)))
    }

    /// Returns `true` if there is no message for it at present.
    pub fn is_empty(&self) -> bool {
        snapshot(|tx| Ok(!matches!(tx.read_ref(tx.read_ref(&self.position)?)?, Content::Message(..))))
    }
}

impl<T: Clone + Send + Sync + 'static> TReceiver<T> {
    /// Receives the next message. Waits while there is none. Returns `None` if the channel is closed and all messages
    /// were received.
    ///
    /// # Retries
    ///
    /// While there is no message and the channel is not closed.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn recv(&self) -> Option<T> {
        atomically(|tx| wait_while_empty(tx, self.take(tx)?))
    }

    /// Receives the next message, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if there is none at present, or if there will be none.
    #[track_caller]
    pub fn try_recv(&self) -> Result<T, TryPopError> {
        atomically(|tx| self.take(tx))
    }

    /// Returns a clone of the next message, which stays. Waits while there is none. Returns `None` if there will be
    /// none.
    ///
    /// # Retries
    ///
    /// While there is no message and the channel is not closed.
    #[cfg(panic = "unwind")]
    pub fn peek(&self) -> Option<T> {
        snapshot(|tx| wait_while_empty(tx, self.look(tx)?))
    }

    /// Returns a clone of the next message, which stays, if there is one.
    ///
    /// # Errors
    ///
    /// [`TryPopError`] if there is none at present, or if there will be none.
    pub fn try_peek(&self) -> Result<T, TryPopError> {
        snapshot(|tx| self.look(tx))
    }

    /// Puts a message in front of the next one, for this receiver only.
    ///
    /// It works if the channel is closed, too: what was received can be put back.
    #[track_caller]
    pub fn unget(&self, message: T) {
        let mut arrival = Arrival::new(message);
        atomically(|tx| {
            let next = tx.read(&self.position)?;
            tx.write(&self.position, TVar::new(Content::Message(arrival.enter(), next)))
        });
    }

    fn take(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        let (message, next) = match tx.read_ref(tx.read_ref(&self.position)?)? {
            Content::Message(message, next) => (message, next),
            Content::Nothing => return Ok(Err(TryPopError::Empty)),
            Content::Closed => return Ok(Err(TryPopError::Closed)),
        };
        tx.write(&self.position, next.clone())?;
        Ok(Ok(message.clone()))
    }

    fn look(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        Ok(match tx.read_ref(tx.read_ref(&self.position)?)? {
            Content::Message(message, _) => Ok(message.clone()),
            Content::Nothing => Err(TryPopError::Empty),
            Content::Closed => Err(TryPopError::Closed),
        })
    }
}

impl<T: Send + Sync + 'static> Clone for TReceiver<T> {
    fn clone(&self) -> Self {
        TReceiver { position: self.position.clone() }
    }
}

impl<T: Send + Sync + 'static> fmt::Debug for TReceiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TReceiver").field("is_empty", &self.is_empty()).finish_non_exhaustive()
    }
}
