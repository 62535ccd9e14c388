//! What variables are called.

use crate::tx::cell::raw::RawVar;
use crate::tx::global::world;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::ptr;
use std::sync::Arc;

const PARTS: usize = 64;

/// By address; made with the first.
type Labels = Option<HashMap<usize, Arc<str>>>;

/// The labels of variables. A variable that has one is marked, and takes it along when it is freed.
pub(in crate::tx) struct Names {
    parts: [Mutex<Labels>; PARTS],
}

impl Names {
    pub(in crate::tx) const fn new() -> Self {
        Names { parts: [const { Mutex::new(None) }; PARTS] }
    }

    fn part(&self, var: usize) -> &Mutex<Labels> {
        // Variables lie at multiples of 32.
        &self.parts[(var >> 5) % PARTS]
    }

    fn add(&self, var: usize, label: Arc<str>) {
        self.part(var).lock().get_or_insert_default().insert(var, label);
    }

    fn remove(&self, var: usize) {
        let removed = self.part(var).lock().as_mut().and_then(|part| part.remove(&var));
        drop(removed);
    }

    pub(super) fn of(&self, var: usize) -> Option<Arc<str>> {
        self.part(var).lock().as_ref()?.get(&var).cloned()
    }
}

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
