//! The macros of `stm-core`: use that crate, which re-exports them.
//!
//! Each macro parses its input (`parse`), rewrites every place in it by its position
//! (`rewrite`, which asks `scope` what is bound where) and every exit by what it leaves
//! (`control`), with the macros of the language and of std among the expressions (`macros`),
//! and reports what it refuses all at once (`diagnostics`). What an expansion calls is
//! `stm_core::__rt`.

mod control;
mod diagnostics;
mod function;
mod hygiene;
mod macros;
mod parse;
mod rewrite;
mod scope;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;
use quote::quote;

use crate::diagnostics::failed;
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
/// # Retries
///
/// The block may run more than once before it commits, so what it captures can neither be changed
/// nor moved in it.
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
#[proc_macro]
pub fn atomically(input: TokenStream) -> TokenStream {
    match syn::parse::<Body>(input) {
        Ok(body) => {
            let mut rewriter = Rewriter::new();
            let expansion = rewriter.transaction(body.statements);
            rewriter.diagnostics.or(expansion).into()
        }
        Err(error) => failed(&error).into(),
    }
}

/// Makes a function, a method, or every method of an `impl` block a transaction.
///
/// The body runs in the running transaction, or, where there is none, as one of its own. The rules
/// are those of [`atomically!`]; a function that returns an `Err` leaves no trace, even where its
/// caller handles the error and goes on. The signature stays as written.
///
/// Arguments by value are cloned for each attempt when the function starts the transaction, and
/// moved when it joins one. With `#[transactional(join)]` it only joins, needs no `Clone`, and
/// panics outside of a transaction. In an `impl` block `#[transactional(skip)]` exempts a method;
/// functions without a `self` are exempt by themselves.
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
}
