//! What statistics tell, and ask of, the state that all threads share.

use super::observe::{Record, WaiterInfo};
use super::raw::RawVar;
use super::wait::Waiter;
use super::world::world;
use std::collections::HashMap;
use std::ptr;
use std::sync::Arc;

/// The variable, which nobody else has, gets a label.
pub(crate) fn name(var: &RawVar, label: Arc<str>) {
    world().names.add(ptr::from_ref(var).addr(), label);
    var.mark_named();
}

/// The variable, which nobody has any more, is about to be freed.
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

/// Shows `f` what each slot remembers, and whether a transaction is running in it.
pub(crate) fn each_record(mut f: impl FnMut(&Record, bool)) {
    for slot in world().slots.all() {
        f(&slot.record, slot.is_running());
    }
}

/// A variable as the table of waiters knows it: how many handles there are, and its label.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) handles: Option<u32>,
    pub(crate) label: Option<Arc<str>>,
}

/// Shows `f` what is known of each waiter, and the variables, by address, for which it waits.
pub(crate) fn each_waiter(mut f: impl FnMut(&WaiterInfo, &HashMap<usize, Found>)) {
    // Commits wait for this, so it takes no longer than it has to.
    let mut variables = Vec::new();
    world().waiters.each(|address, handles, waiters| {
        // Without handles it is about to be freed.
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
