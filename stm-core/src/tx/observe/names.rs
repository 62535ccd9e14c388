//! The labels of variables.

use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;

const PARTS: usize = 64;

/// Labels by address. The map is made with the first.
type Labels = Option<HashMap<usize, Arc<str>>>;

/// The labels of variables. A variable that has one is marked, and its label goes when it is freed.
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

    pub(in crate::tx) fn add(&self, var: usize, label: Arc<str>) {
        self.part(var).lock().get_or_insert_default().insert(var, label);
    }

    pub(in crate::tx) fn remove(&self, var: usize) {
        let removed = self.part(var).lock().as_mut().and_then(|part| part.remove(&var));
        drop(removed);
    }

    pub(in crate::tx) fn of(&self, var: usize) -> Option<Arc<str>> {
        self.part(var).lock().as_ref()?.get(&var).cloned()
    }
}
