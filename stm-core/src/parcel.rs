//! [`Parcel`]: handing on a value that is not `Clone`.

use crate::tx::{self, Transaction};
use parking_lot::Mutex;
use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

/// A value on its way from one thread to another, through variables and collections: taken out once, after the commit.
///
/// A transaction may run several times, so it can read what lies in a variable, or clone it, but not take it away. That
/// leaves out what is not `Clone`: the sender of a reply, a join handle, a file. A parcel is a handle to such a value, as
/// cheap to clone as an `Arc`. It lies in any variable or collection, and goes from one to another in transactions. A
/// thread that got it in a transaction opens it after the commit ([`open`](Parcel::open)), and has the value. Or a
/// transaction says what is to be done with the value once it has committed ([`deliver`](Parcel::deliver)).
///
/// `T` need only be `Send`: one thread at a time has the value.
///
/// # When it is dropped
///
/// With the last handle, as other values: a parcel that was removed and not opened goes before the call returns that has
/// removed it, unless another transaction is running that may see it.
///
/// # Examples
///
/// Requests that carry the sender for the reply:
///
/// ```
/// use std::sync::mpsc::{Sender, channel};
/// use stm_core::{Parcel, collections::TQueue};
///
/// let requests: TQueue<(u64, Parcel<Sender<u64>>)> = TQueue::new();
/// let server = requests.clone();
/// let server = std::thread::spawn(move || {
///     while let Some((n, reply)) = server.pop() {
///         // `pop` has committed: no other thread gets this request.
///         reply.open().send(n * n).unwrap();
///     }
/// });
///
/// let (reply, answer) = channel();
/// requests.push((7, Parcel::new(reply))).unwrap();
/// assert_eq!(answer.recv(), Ok(49));
/// // The only sender is gone.
/// assert!(answer.recv().is_err());
/// requests.close();
/// server.join().unwrap();
/// ```
///
/// A thread that is joined by the first caller that stops it:
///
/// ```
/// use std::thread::{self, JoinHandle};
/// use stm_core::{Parcel, prelude::*};
///
/// struct Worker {
///     thread: TVar<Option<Parcel<JoinHandle<u32>>>>,
/// }
///
/// impl Worker {
///     /// What the thread has found, for the first caller that asks.
///     fn stop(&self) -> Option<u32> {
///         let thread = atomically! {
///             let thread = self.thread.clone();
///             self.thread = None;
///             thread
///         };
///         thread.map(|thread| thread.open().join().unwrap())
///     }
/// }
///
/// let worker = Worker { thread: TVar::new(Some(Parcel::new(thread::spawn(|| 6 * 7)))) };
/// assert_eq!((worker.stop(), worker.stop()), (Some(42), None));
/// ```
pub struct Parcel<T> {
    content: Arc<Mutex<Option<T>>>,
}

impl<T> Parcel<T> {
    /// A parcel with this value in it.
    pub fn new(value: T) -> Self {
        Parcel { content: Arc::new(Mutex::new(Some(value))) }
    }

    /// Takes the value out.
    ///
    /// # Panics
    ///
    /// In a running transaction, which may be undone: the value could not be put back. Open the parcel after the commit, or
    /// [`deliver`](Parcel::deliver) it.
    ///
    /// If the value was taken out already: two threads have kept a handle to what only one of them got by a commit.
    #[track_caller]
    pub fn open(self) -> T {
        self.try_open()
            .unwrap_or_else(|_| panic!("the parcel was opened already: whoever removes it by a commit opens it"))
    }

    /// Takes the value out, unless that was done already.
    ///
    /// # Errors
    ///
    /// The parcel, which is empty.
    ///
    /// # Panics
    ///
    /// In a running transaction; see [`open`](Parcel::open).
    #[track_caller]
    pub fn try_open(self) -> Result<T, Self> {
        assert!(
            !tx::is_running(),
            "a parcel is opened in a transaction, which may run again: return it and open it after the commit, or call \
             `deliver`, which does that"
        );
        self.take().ok_or(self)
    }

    fn take(&self) -> Option<T> {
        self.content.lock().take()
    }
}

impl<T: 'static> Parcel<T> {
    /// Calls `f` with the value after the running transaction has committed, in this thread; at once if there is none.
    ///
    /// An attempt that is undone delivers nothing, nor does a part of a transaction that is undone.
    ///
    /// # Panics
    ///
    /// If the value was taken out already, as [`open`](Parcel::open) does; in a transaction after the commit. As
    /// [`on_commit!`](crate::on_commit!) does if `f` panics.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::sync::mpsc::{Sender, channel};
    /// use stm_core::{Parcel, collections::TQueue, prelude::*};
    ///
    /// let (requests, served) = (TQueue::<Parcel<Sender<u32>>>::new(), TVar::new(0));
    /// let (reply, answer) = channel();
    /// requests.push(Parcel::new(reply)).unwrap();
    /// atomically! {
    ///     served += 1;
    ///     let number = *served;
    ///     if let Some(reply) = requests.pop() {
    ///         reply.deliver(move |reply| reply.send(number).unwrap());
    ///     }
    /// }
    /// assert_eq!(answer.recv(), Ok(1));
    /// ```
    #[track_caller]
    pub fn deliver(self, f: impl FnOnce(T) + 'static) {
        tx::with_running(|tx| match tx {
            None => f(self.open()),
            Some(tx) => Transaction::on_commit(tx, move || f(self.open())),
        });
    }
}

// Nothing panics while the content is changed.
impl<T> UnwindSafe for Parcel<T> {}
impl<T> RefUnwindSafe for Parcel<T> {}

impl<T> Clone for Parcel<T> {
    /// Another handle to the same value, which is still taken out once.
    fn clone(&self) -> Self {
        Parcel { content: self.content.clone() }
    }
}

impl<T> From<T> for Parcel<T> {
    fn from(value: T) -> Self {
        Parcel::new(value)
    }
}

impl<T> fmt::Debug for Parcel<T> {
    /// Whether there is something in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.content.lock().is_some() { "full" } else { "empty" };
        f.debug_tuple("Parcel").field(&format_args!("{state}")).finish()
    }
}
