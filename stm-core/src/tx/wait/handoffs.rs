//! Errands of a waiter whose attempt runs.

use super::table::WaitTable;
use super::waiter::Handoffs;
use crate::sync::Mutex;
use crate::timer::Deadline;
use std::mem::take;
use std::sync::Arc;
use std::task::Wake;
use std::time::{Duration, Instant};

/// How long errands wait for the end of an attempt. Most take less.
const PATIENCE: Duration = Duration::from_millis(1);

/// Errands that are done at the end of an attempt, or by the timer's thread if that takes long.
pub(super) struct PendingHandoffs {
    handoffs: Arc<Shared>,
    /// Models have no clock, and if the thread cannot be started the end of the attempt has to do.
    _deadline: Option<Deadline>,
}

struct Shared {
    handoffs: Mutex<Handoffs>,
    table: &'static WaitTable,
}

impl PendingHandoffs {
    pub(super) fn new(handoffs: Handoffs, table: &'static WaitTable) -> Self {
        let handoffs = Arc::new(Shared { handoffs: Mutex::new(handoffs), table });
        let in_time = || Deadline::try_new(Instant::now() + PATIENCE, Arc::clone(&handoffs).into()).ok();
        let deadline = if cfg!(any(stm_loom, stm_shuttle)) { None } else { in_time() };
        PendingHandoffs { handoffs, _deadline: deadline }
    }

    /// Those that are not done yet.
    pub(super) fn take(self) -> Handoffs {
        take(&mut *self.handoffs.handoffs.lock())
    }
}

impl Wake for Shared {
    fn wake(self: Arc<Self>) {
        let handoffs = take(&mut *self.handoffs.lock());
        self.table.run(handoffs);
    }
}
