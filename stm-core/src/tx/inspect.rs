//! What statistics ask of the state that all threads share, and the labels kept there.

use super::observe::{Record, WaiterInfo};
use super::raw::RawVar;
use super::wait::Waiter;
use super::world::world;
use std::collections::HashMap;
use std::ptr;
use std::sync::Arc;

/// Gives a label to a variable that no other thread has.
pub(crate) fn name(var: &RawVar, label: Arc<str>) {
    world().names.add(ptr::from_ref(var).addr(), label);
    var.mark_named();
}

/// Forgets a variable that is about to be freed.
pub(crate) fn forget(var: &RawVar) {
    let address = ptr::from_ref(var).addr();
    #[cfg(any(stm_loom, stm_shuttle))]
    assert!(var.is_waited_for() || !world().waiters.knows(var), "a variable that is freed is still looked at");
    if var.is_named() {
        world().names.remove(address);
    }
    if var.is_waited_for() {
        world().waiters.forget(address);
    }
}

/// Shows `f` the record of each slot, and whether a transaction is running there.
pub(crate) fn each_record(mut f: impl FnMut(&Record, bool)) {
    for slot in world().slots.all() {
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
    world().waiters.each(|address, handles, waiters| {
        // A variable without handles is about to be freed.
        let found = Found { handles: handles.filter(|handles| *handles > 0), label: world().names.of(address) };
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
