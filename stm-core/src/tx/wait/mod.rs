//! Waiting for a variable to change.
//!
//! A transaction that retries registers in a table, under every variable that it read, and parks its thread or suspends its
//! task. A commit that changes a variable looks up who is registered under it.
//!
//! **No wakeup is lost.** The waiter registers while it holds the variable's version lock, and only if the version is
//! still the one it read; a committer looks while it holds the same lock. So either the commit came first, and the waiter
//! sees the new version and runs again at once, or the waiter came first, and the committer finds it in the table.
//!
//! **No storm of threads.** Of many waiters of one variable a change may serve one only, and nobody knows which. So all of
//! them are *due*, but of the threads the committer calls just the first few, in the order in which they began to wait; each
//! of these, when the attempt that it makes has ended in any way, or lasts for a millisecond, calls the next one that is still due
//! (its *errand*; in the latter case the timer's thread does it). Who is
//! due for an inline value that is again what the waiter saw is due no more, since its transaction would do what it did: a
//! permit that comes and goes wakes a few and not all.
//!
//! Whoever is due is called in the end: waiters become due in [`changed`](table::WaitTable::changed) only, which calls some of them, and
//! gives them the errand if there are more; who has an errand is awake, and does it when its attempt ends or, if it makes
//! none, at once; and the one whom it calls gets the errand if there are still more. Places are kept: who was called in
//! vain goes back to where it stood, so nobody is overtaken for ever.
//!
//! **Tasks** are all called at once. A thread that is woken runs, but a future that is woken may never be polled again: it
//! was moved to the side by a `select!`, its loop is busy, it was forgotten. Whoever depended on its errand would wait with
//! it. So a task has none. What it costs to take those who are due out of the table does not depend on how many they are;
//! they are called when no lock is held and, if they are many, by a thread that has nothing else to do (`timer.rs`).
//!
//! While it waits, a transaction is not running: it holds back no garbage. The table knows variables by address and does not
//! follow one (but for `WaitTable::each`, which lists them), so a variable may go away while somebody waits for it; one that
//! comes to lie at the same address can cost a wakeup too many.

pub(in crate::tx) mod gate;
mod handoffs;
pub(in crate::tx) mod queue;
pub(in crate::tx) mod registration;
pub(in crate::tx) mod table;
pub(in crate::tx) mod waiter;
pub(in crate::tx) mod wakeups;
