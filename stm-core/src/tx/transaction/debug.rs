//! What a transaction shows of itself.

use super::state::Transaction;
use std::fmt;

/// How far the attempt has come: whether it runs, whether it has registered its snapshot, so that it fails at no read, and how
/// many reads and written variables are in its logs. (A variable that is read again may count again.)
///
/// It reads no variable, and may be asked for anywhere, in destructors and panics, too.
///
/// # Examples
///
/// ```
/// use stm_core::{TVar, atomically};
///
/// let n = TVar::new(1);
/// let shown = atomically(|tx| {
///     tx.modify(&n, |n| *n += 1)?;
///     Ok(format!("{tx:?}"))
/// });
/// assert_eq!(shown, "Transaction { running: true, registered: false, reads: 1, writes: 1, .. }");
/// ```
impl fmt::Debug for Transaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Numbers: what writes them out may be a part of the transaction, and use its logs.
        let (reads, writes) = (self.logs.reads().len(), self.logs.writes().entries().len());
        f.debug_struct("Transaction")
            .field("running", &self.is_running())
            .field("registered", &self.is_registered())
            .field("reads", &reads)
            .field("writes", &writes)
            .finish_non_exhaustive()
    }
}
