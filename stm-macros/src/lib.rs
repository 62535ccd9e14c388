//! The macros of `stm-core`: use that crate, which re-exports them.
//!
//! Each macro parses its input (`parse`, `options`), rewrites every place in it by its position
//! (`rewrite`, which asks `scope` what is bound where) and every exit by what it leaves
//! (`control`), with the macros of the language and of std among the expressions (`macros`),
//! and reports what it refuses all at once (`diagnostics`). What an expansion calls is
//! `stm_core::__rt`. With the feature `stats` it also says what its places are called (`text`).

mod control;
mod diagnostics;
mod function;
mod hygiene;
mod invocations;
mod options;
mod parse;
mod rewrite;
mod scope;
#[cfg(test)]
mod tests;
mod text;

use proc_macro::TokenStream;
use quote::quote;
use syn::parse::Parser as _;

use crate::diagnostics::failed;
use crate::options::Form;
use crate::parse::Body;
use crate::rewrite::Rewriter;

/// Runs a block as one transaction and yields its value.
///
/// In a running transaction the block joins it. Also written `atomically!({ … })`, which rustfmt
/// formats.
///
/// # Access
///
/// `*v` is the value of the `TVar` `v`, as a place: read it, assign it, borrow it. The `*` may be
/// left out on a variable from outside the block, on a field and on an element, wherever only the
/// value can be meant: `if a < b { a += 1 }`. `&v` passed on is the variable itself. A binding
/// made inside the block follows the ordinary rules; its fields follow these.
///
/// # Control flow
///
/// The block is a block: `return`, `break`, `continue` and `?` do what they do in any. Leaving with
/// an `Err`, in whichever way, undoes every write; so does a panic. Anything else commits.
///
/// # Options
///
/// `name: value`, separated by commas, before a `;`: `atomically!(timeout: d; { … })`.
///
/// - `timeout`, a [`Duration`](std::time::Duration): the value is a `Result<T, TimedOut>`. After this while the
///   transaction gives up, having changed nothing. It makes one attempt at least, and none is cut short. In a running
///   transaction it is a part of it whose writes are undone if it fails; its time begins with the first attempt that
///   comes by it.
/// - `label`, a string literal: what messages call the transaction.
///
/// # Retries
///
/// The block may run more than once before it commits, so what it captures can neither be changed
/// nor moved in it. What has to happen once goes into [`on_commit!`].
///
/// # Panics
///
/// A `retry!` without having read any variable panics, since nothing could end the wait.
///
/// # Examples
///
/// ```
/// use stm_core::prelude::*;
///
/// let (from, to) = (TVar::new(5), TVar::new(0));
/// let moved = atomically! {
///     if from < 3 { retry!() }
///     from -= 3;
///     to += 3;
///     3
/// };
/// assert_eq!((moved, from.load(), to.load()), (3, 2, 3));
/// ```
///
/// ```
/// use std::time::Duration;
/// use stm_core::prelude::*;
///
/// let ready = TVar::new(false);
/// let waited = atomically!(label: "startup", timeout: Duration::from_millis(5); { check!(ready) });
/// assert_eq!(waited, Err(TimedOut));
/// ```
#[proc_macro]
pub fn atomically(input: TokenStream) -> TokenStream {
    block(Form::Atomically, input)
}

fn block(form: Form, input: TokenStream) -> TokenStream {
    match Body::of(form).parse(input) {
        Ok(body) => {
            let mut rewriter = Rewriter::new();
            let expansion = rewriter.transaction(body, None);
            rewriter.diagnostics.or(expansion).into()
        }
        Err(error) => failed(&error).into(),
    }
}

/// A future that runs a block as one transaction, and whose `retry!` suspends the task instead of the thread.
///
/// Also written `atomically_async!({ … })`. The rules of access are those of [`atomically!`]; `or_else!`, `peek!`,
/// `abort!`, `on_commit!`, nested blocks and called [`#[transactional]`](macro@transactional) functions are parts of the
/// transaction. Nothing runs before the future is polled. What comes before and after its `.await` is no part of it, and
/// there is no `.await` in it.
///
/// The future is `Send` if what the block uses may be shared with other threads, or, with `move`, be sent to them. It
/// works with any runtime.
///
/// # Control flow
///
/// `return` and `?` leave the block, as they leave an `async` block: what they leave with has the type of its value, so
/// where that is a `Result` the last line may have to say of which errors, `Ok::<_, Error>(value)`. `break` and
/// `continue` cannot leave it. An `Err` undoes every write, and so does a panic.
///
/// # Options
///
/// `atomically_async!(move, label: "take"; { … })`.
///
/// - `move`: what the block uses is captured by value, as by `async move`: for tasks that are spawned, and futures that
///   are returned. A `TVar` that is needed afterwards, too, is cloned before: its clone is the same variable.
///   `atomically_async!(move { … })` means the same.
/// - `label`, a string literal: what messages call the transaction.
///
/// There is no `timeout`: wrap the future in the one of the runtime.
///
/// # Cancellation
///
/// The future may be dropped at any time. One that was not ready has changed nothing and leaves nothing behind.
///
/// # Retries
///
/// The block may run more than once before it commits, within a poll and from one poll to the next. It never keeps
/// anything locked, and never runs, between polls.
///
/// # Panics
///
/// Polled in a running transaction it panics, since a transaction cannot wait for another one.
///
/// # Examples
///
/// ```
/// # use std::{future::Future, pin::pin, task::{Context, Poll, Waker}};
/// use stm_core::prelude::*;
///
/// async fn take(jobs: &TVar<Vec<&'static str>>) -> String {
///     let job = atomically_async! {
///         let Some(job) = jobs.pop() else { retry!() };
///         job
///     };
///     format!("took {}", job.await)
/// }
///
/// let jobs = TVar::new(Vec::new());
/// let mut taken = pin!(take(&jobs));
/// let mut context = Context::from_waker(Waker::noop());
/// assert_eq!(taken.as_mut().poll(&mut context), Poll::Pending);
/// jobs.store(vec!["sweep"]);
/// assert_eq!(taken.as_mut().poll(&mut context), Poll::Ready("took sweep".to_owned()));
/// ```
///
/// In a task of its own, with an error that leaves the block:
///
/// ```
/// # use std::{future::Future, pin::pin, task::{Context, Poll, Waker}};
/// # fn spawn<T>(task: impl Future<Output = T> + Send + 'static) -> T {
/// #     match pin!(task).poll(&mut Context::from_waker(Waker::noop())) {
/// #         Poll::Ready(value) => value,
/// #         Poll::Pending => panic!("nothing to wait for"),
/// #     }
/// # }
/// use std::num::ParseIntError;
/// use stm_core::prelude::*;
///
/// let total = TVar::new(0);
/// let (here, text) = (total.clone(), String::from("12"));
/// let added = spawn(atomically_async!(move; {
///     total += text.parse::<i32>()?;
///     Ok::<_, ParseIntError>(total)
/// }));
/// assert_eq!((added, here.load()), (Ok(12), 12));
/// ```
#[proc_macro]
pub fn atomically_async(input: TokenStream) -> TokenStream {
    block(Form::AtomicallyAsync, input)
}

/// Runs a block that only reads, over one consistent snapshot, and yields its value.
///
/// For reads of much data that others change meanwhile: it logs no reads, meets no conflicts and waits for no writer.
/// In a running transaction the block is a part of it.
///
/// The rules are those of [`atomically!`]; `retry!` works. A write to a variable does not compile, and a function that is
/// called and writes panics, with the line that writes. The one option is the label: `snapshot!(label: "audit"; { … })`.
///
/// # Retries
///
/// The block may run a second time, if another transaction writes meanwhile to what it reads.
///
/// # Examples
///
/// ```
/// use stm_core::prelude::*;
///
/// let accounts: Vec<TVar<i64>> = [5, 7, 30].map(TVar::new).into();
/// let total: i64 = snapshot! { accounts.iter().map(|account| *account).sum() };
/// assert_eq!(total, 42);
/// ```
///
/// ```compile_fail
/// # use stm_core::prelude::*;
/// let hits = TVar::new(0);
/// snapshot! { hits += 1 };
/// ```
#[proc_macro]
pub fn snapshot(input: TokenStream) -> TokenStream {
    block(Form::Snapshot, input)
}

/// Runs a block as a transaction that makes one attempt and never waits: `Result<T, TryError>`.
///
/// `Err(TryError::WouldBlock)` if it retries, `Err(TryError::Conflict)` if another transaction has changed what it
/// read or was just in its way, and nothing is changed then. The rules are those of [`atomically!`]: an `Err` that is the
/// value of the block undoes, too, and is an `Ok(Err(_))` of the whole. The one option is the label:
/// `try_atomically!(label: "poll"; { … })`.
///
/// In a running transaction it is a part of it whose writes are undone if it fails. A conflict is then not for it to
/// report: it restarts the outermost transaction.
///
/// # Examples
///
/// ```
/// use stm_core::prelude::*;
///
/// let jobs = TVar::new(vec![1]);
/// let take = || try_atomically! {
///     let Some(job) = jobs.pop() else { retry!() };
///     job
/// };
/// assert_eq!(take(), Ok(1));
/// assert_eq!(take(), Err(TryError::WouldBlock));
/// ```
#[proc_macro]
pub fn try_atomically(input: TokenStream) -> TokenStream {
    block(Form::TryAtomically, input)
}

/// Makes a function, a method, or every method of an `impl` block a transaction.
///
/// The body runs in the running transaction, or, where there is none, as one of its own. The rules
/// are those of [`atomically!`]; a function that returns an `Err` leaves no trace, even where its
/// caller handles the error and goes on. The signature stays as written.
///
/// Arguments by value are cloned for each attempt when the function starts the transaction, and moved when it joins
/// one. With `#[transactional(join)]` it only joins, needs no `Clone`, and panics outside of a transaction. In an
/// `impl` block `#[transactional(skip)]` exempts a method; functions without a `self` are exempt by themselves.
/// `#[transactional(label = "…")]` is what messages call the function instead of its name.
///
/// Messages and statistics say where the function stands. With `#[transactional(caller)]`, on a function, a method, or an
/// `impl` block for all of its methods, they say where it is called instead: it is made `#[track_caller]`.
///
/// # Examples
///
/// ```
/// use stm_core::prelude::*;
///
/// struct Account {
///     balance: TVar<u32>,
/// }
///
/// #[transactional]
/// fn transfer(from: &Account, to: &Account, amount: u32) -> Result<(), &'static str> {
///     to.balance += amount;
///     if from.balance < amount {
///         return Err("overdrawn"); // undoes what was added
///     }
///     from.balance -= amount;
///     Ok(())
/// }
///
/// let a = Account { balance: TVar::new(2) };
/// let b = Account { balance: TVar::new(0) };
/// assert!(transfer(&a, &b, 5).is_err());
/// assert!(transfer(&a, &b, 1).is_ok());
/// assert_eq!((a.balance.load(), b.balance.load()), (1, 1));
/// ```
#[proc_macro_attribute]
pub fn transactional(options: TokenStream, item: TokenStream) -> TokenStream {
    function::expand(options.into(), &item.into()).into()
}

/// The macros that mean something only inside: the rewriter expands them, so an expansion by the
/// compiler means that they are outside.
macro_rules! inside_only {
    ($($(#[$attribute:meta])* $name:ident;)*) => {
        $(
            $(#[$attribute])*
            #[proc_macro]
            pub fn $name(_: TokenStream) -> TokenStream {
                let message = concat!(
                    "`", stringify!($name), "!` outside of a transaction: it works in an \
                     `atomically!` block and in a `#[transactional]` function, also in closures \
                     there, but not in the tokens of other macros"
                );
                quote!(::core::compile_error!(#message)).into()
            }
        )*
    };
}

inside_only! {
    /// Waits until something that was read has changed, then runs the transaction again.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::prelude::*;
    ///
    /// let jobs = TVar::new(vec![1, 2]);
    /// let job = atomically! {
    ///     let Some(job) = jobs.pop() else { retry!() };
    ///     job
    /// };
    /// assert_eq!(job, 2);
    /// ```
    retry;

    /// `check!(condition)` is `if !condition { retry!() }`.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::prelude::*;
    ///
    /// let ready = TVar::new(true);
    /// atomically! { check!(ready) };
    /// ```
    check;

    /// `or_else!(a, b, …)`: the first alternative that does not retry.
    ///
    /// What an alternative wrote before it retried is undone; what it read still counts. If all
    /// retry, the transaction waits for a change in anything that any of them read.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::prelude::*;
    ///
    /// let (urgent, other) = (TVar::new(None), TVar::new(Some(1)));
    /// let job = atomically! {
    ///     or_else!(
    ///         { check!(urgent.is_some()); urgent.take() },
    ///         { check!(other.is_some()); other.take() },
    ///     )
    /// };
    /// assert_eq!(job, Some(1));
    /// ```
    or_else;

    /// `abort!(error)` undoes: the block's value, or what the function returns, is `Err(error)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::prelude::*;
    ///
    /// let stock = TVar::new(1);
    /// let sold: Result<(), &str> = atomically! {
    ///     stock -= 1;
    ///     if stock == 0 { abort!("the last one stays") }
    ///     Ok(())
    /// };
    /// assert_eq!((sold, stock.load()), (Err("the last one stays"), 1));
    /// ```
    abort;

    /// `peek!(expression)`: its reads are of the transaction's snapshot, but are not validated when
    /// it commits, those of functions called in it included.
    ///
    /// For heuristics over much data, whose result the transaction checks itself.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::prelude::*;
    ///
    /// let loads: Vec<TVar<u32>> = [3, 1, 2].map(TVar::new).into();
    /// let least = atomically! {
    ///     let least = peek!((0..loads.len()).min_by_key(|&i| loads[i]).unwrap());
    ///     loads[least] += 1;
    ///     least
    /// };
    /// assert_eq!(least, 1);
    /// ```
    peek;

    /// Runs code once, after the outermost transaction has committed: for I/O, messages, and whatever cannot be undone.
    ///
    /// The code outlives the block, so it owns what it uses. Names from outside of the block, and fields of `self`, are
    /// cloned into it; what is behind a reference is cloned, too, and stays a reference for the code. Values that the
    /// block has bound, by-value arguments of a function among them, are moved into it, as into a `move` closure. A
    /// name that is only called, `f(x)`, is taken for a function, and tokens of macros that are not of the standard
    /// library, or lists of expressions, are not looked into: bind what such code needs in the block before.
    ///
    /// The code is ordinary Rust: it runs in no transaction, so a variable is read by `load()`, and `return` leaves the
    /// code. What an undone level or attempt has registered is dropped. Several hooks run in the order of their
    /// registration.
    ///
    /// # Panics
    ///
    /// A panic in a hook goes on out of the transaction, which has committed, when all other hooks have run.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::prelude::*;
    ///
    /// let (stock, name) = (TVar::new(3), String::from("flour"));
    /// atomically! {
    ///     stock -= 1;
    ///     let left = stock;
    ///     on_commit! { println!("{left} of {name} left; by now {}", stock.load()) }
    /// }
    /// println!("{name} is still here");
    /// ```
    on_commit;

    /// Runs code once, after what was done here was undone: to give back what the attempt has taken from elsewhere.
    ///
    /// An error, a panic, a conflict and a retry undo; each attempt runs what it has registered itself. What a nested
    /// level has registered that is undone runs after the attempt, whichever way that ends. What the code may use is
    /// told at [`on_commit!`].
    ///
    /// # Examples
    ///
    /// ```
    /// use std::sync::mpsc;
    /// use stm_core::prelude::*;
    ///
    /// let (seats, (log, undone)) = (TVar::new(1), mpsc::channel());
    /// let booked: Result<(), &str> = atomically! {
    ///     on_rollback! { log.send("the booking was undone").unwrap() }
    ///     seats -= 1;
    ///     if seats == 0 { abort!("the last seat stays free") }
    ///     Ok(())
    /// };
    /// assert!(booked.is_err());
    /// assert_eq!(undone.recv(), Ok("the booking was undone"));
    /// ```
    on_rollback;
}
