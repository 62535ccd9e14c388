//! Errands of somebody whose attempt runs.

use super::table::WaitTable;
use super::waiter::Errands;
use crate::sync::Mutex;
use crate::timer::Deadline;
use std::mem::take;
use std::sync::Arc;
use std::task::Wake;
use std::time::{Duration, Instant};

/// How long errands wait for the end of an attempt. Most take less.
const PATIENCE: Duration = Duration::from_millis(1);

/// Errands that are done at the end of an attempt, or by the timer's thread if that takes long.
pub(super) struct Entrusted {
    errands: Arc<Shared>,
    /// Models have no clock, and if the thread cannot be started the end of the attempt has to do.
    _deadline: Option<Deadline>,
}

struct Shared {
    errands: Mutex<Errands>,
    table: &'static WaitTable,
}

impl Entrusted {
    pub(super) fn new(errands: Errands, table: &'static WaitTable) -> Self {
        let errands = Arc::new(Shared { errands: Mutex::new(errands), table });
        let in_time = || Deadline::try_new(Instant::now() + PATIENCE, Arc::clone(&errands).into()).ok();
        let deadline = if cfg!(any(stm_loom, stm_shuttle)) { None } else { in_time() };
        Entrusted { errands, _deadline: deadline }
    }

    /// Those that are not done yet.
    pub(super) fn take(self) -> Errands {
        take(&mut *self.errands.errands.lock())
    }
}

impl Wake for Shared {
    fn wake(self: Arc<Self>) {
        let errands = take(&mut *self.errands.lock());
        self.table.run(errands);
    }
}
