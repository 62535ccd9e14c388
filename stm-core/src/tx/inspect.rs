//! What statistics ask of the state that all threads share.

use crate::tx::global::global;
use crate::tx::observe::{Record, WaiterInfo};
use crate::tx::wait::waiter::Waiter;
use std::collections::HashMap;
use std::sync::Arc;

/// Shows `f` the record of each slot, and whether a transaction is running there.
pub(crate) fn each_record(mut f: impl FnMut(&Record, bool)) {
    for slot in global().slots.all() {
        f(&slot.record, slot.is_running());
    }
}

/// A variable that is waited for: its number of handles, and its label.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) handles: Option<u32>,
    pub(crate) label: Option<Arc<str>>,
}

/// Shows `f` each waiter, and the variables for which it waits, by address.
pub(crate) fn each_waiter(mut f: impl FnMut(&WaiterInfo, &HashMap<usize, Found>)) {
    // Commits wait while the table is locked, so only what needs the lock is done under it.
    let mut variables = Vec::new();
    global().waiters.each(|address, handles, waiters| {
        // A variable without handles is about to be freed.
        let found = Found { handles: handles.filter(|handles| *handles > 0), label: global().names.of(address) };
        variables.push((address, found, waiters.cloned().collect::<Vec<_>>()));
    });
    let mut all: HashMap<*const Waiter, (Arc<Waiter>, HashMap<usize, Found>)> = HashMap::new();
    for (address, found, waiters) in variables {
        for waiter in waiters {
            let (_, found_by) = all.entry(Arc::as_ptr(&waiter)).or_insert_with(|| (waiter, HashMap::new()));
            found_by.insert(address, found.clone());
        }
    }
    for (waiter, found) in all.into_values() {
        f(&waiter.about, &found);
    }
}
