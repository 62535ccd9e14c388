//! Time limits, of a whole transaction and of its parts.
//!
//! **Whose a limit is.** The time of a part begins when the transaction first comes by it, and goes on through all attempts. A
//! part is known again by its place in the program, by what its body is (in generic code one place has several), and by how
//! many came by there before it in the same attempt. So an attempt that goes another way takes no other part's limit.
//!
//! **A part that waits** ends the attempt as a `retry` does that a called function makes, and notes its limit
//! ([`Transaction::note_limit`]). So an alternative gives way at once, an enclosing part with a limit decides about its own
//! limit, and the outermost one waits for a change, or for the first moment that was noted: in a thread as in a task nothing is
//! running meanwhile.
//!
//! **A look after the end.** Whether a limit is over is decided before an attempt begins ([`Transaction::look_at_clock`]), and
//! is so for all of it. So an attempt that reports the end of the time has read everything after that, and found that it would
//! have to wait: the condition did not hold at some moment after the end of the time. Where a limit comes while the transaction waits
//! or runs, it runs once more.

use super::limits::earlier;
use super::state::Transaction;
use crate::sync::Now;
use crate::tx::site::Site;
use std::time::Instant;

impl Transaction {
    /// The limit of the part at `site`, whose body has type `body`: `limit`, if no earlier attempt came by it.
    pub(in crate::tx) fn limit_of_part(&self, site: Site, body: &'static str, limit: Instant) -> Instant {
        self.hints.any.set(true);
        self.require_cleanup();
        self.hints.limits.borrow_mut().meet((site, body), limit)
    }

    /// A part would wait until then, and the attempt is to end.
    pub(in crate::tx) fn note_limit(&self, limit: Instant) {
        self.waiting.parts_until.set(earlier(self.waiting.parts_until.get(), Some(limit)));
    }

    /// The transaction that begins gives up at `limit`.
    pub(in crate::tx) fn give_up_at(&self, limit: Instant) {
        self.hints.any.set(true);
        self.hints.time_limit.set(Some(limit));
    }

    /// Finds which limits are over. An attempt is about to begin, and not the first one.
    #[inline]
    pub(in crate::tx) fn look_at_clock(&self) {
        if self.hints.any.get() && (self.hints.time_limit.get().is_some() || !self.hints.limits.borrow().is_empty()) {
            self.look_at_clock_for_limits();
        }
    }

    #[cold]
    fn look_at_clock_for_limits(&self) {
        self.hints.limits.borrow_mut().begin_anew();
        self.waiting.looked_at.set(Some(Now::look()));
    }

    /// Returns whether `limit` was over before the attempt began.
    pub(in crate::tx) fn is_over(&self, limit: Instant) -> bool {
        self.waiting.looked_at.get().is_some_and(|now| now.is_past(limit))
    }

    /// Returns whether this is the attempt after which the transaction gives up.
    pub(in crate::tx) fn is_last_look(&self) -> bool {
        self.hints.time_limit.get().is_some_and(|limit| self.is_over(limit))
    }
}
