//! Waiting for a variable to change.
//!
//! A transaction that retries registers in a table, under every variable that it has read, and parks its thread or suspends its
//! task. A commit that changes a variable looks up the waiters that are registered under it.
//!
//! **No wakeup is lost.** A waiter registers while it holds the variable's version lock, and only if the version is
//! still the one it has read. A committer looks while it holds the same lock. So either the commit came first, and the waiter
//! sees the new version and runs again at once, or the waiter came first, and the committer finds it in the table.
//!
//! **No storm of threads.** A change may serve only one of many waiters of a variable, and it is not known which. So all of
//! them are *due*, but the committer wakes only the first few threads, in the order in which they began to wait. Each of them
//! owes a *handoff* (as in passing the baton, Andrews): when the attempt that it makes has ended in any way, the next waiter that
//! is still due is woken. If the attempt lasts for more than a millisecond, the timer's thread does it. A waiter on an inline value
//! stops being due when the value returns to what it saw, because its transaction would only block again. So a permit that is
//! released and taken again wakes a few waiters, not all.
//!
//! Every waiter that is due is woken in the end. Waiters become due in [`changed`](table::WaitTable::changed) only, which wakes
//! some of them, and gives these the handoff if there are more. A waiter with a handoff is awake, and delivers it when its attempt
//! ends or, if it makes none, at once. The one that it wakes gets the handoff if there are still more. Places are kept: a waiter
//! that was woken without success goes back to where it stood, so none is overtaken for ever.
//!
//! **Tasks** are all woken at once. A thread that is woken runs, but a future that is woken may never be polled again: it
//! was moved aside by a `select!`, its loop is busy, it was forgotten. A waiter that depended on its handoff would wait with
//! it. So a task owes none. To take the due ones out of the table takes constant time. They are woken when no lock is held and, if
//! they are many, by a thread that has nothing else to do (`timer.rs`).
//!
//! While it waits, a transaction is not running: it holds back no garbage. The table knows variables by address and does not
//! follow one (but for `WaitTable::each`, which lists them). So a variable may go away while it is waited for, and one that
//! comes to lie at the same address can cost a spurious wakeup.

pub(in crate::tx) mod gate;
mod handoffs;
pub(in crate::tx) mod queue;
pub(in crate::tx) mod registration;
pub(in crate::tx) mod table;
pub(in crate::tx) mod waiter;
pub(in crate::tx) mod wakeups;
