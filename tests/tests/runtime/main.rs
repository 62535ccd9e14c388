//! Transactions as such: which anomalies there are none of, who waits and is woken, what lives how long.

mod anomalies;
mod blocking;
mod explicit;
mod memory;
mod tasks;
mod types;
mod values;
