//! Random pauses between attempts.

use crate::sync::{sleep, spin_loop, yield_now};
use std::time::Duration;

/// The next of a sequence of numbers that look random: xorshift64 (Marsaglia, 2003). None is 0 if the first is not.
#[inline(always)]
pub(in crate::tx) fn xorshift(mut random: u64) -> u64 {
    random ^= random << 13;
    random ^= random >> 7;
    random ^ random << 17
}

/// Random waits that double: two transactions that got into each other's way once do not meet again.
pub(in crate::tx) struct Backoff {
    random: u64,
    pauses: u64,
    sleep: Duration,
}

/// After an attempt that failed by hand.
const LONGEST_SLEEP: Duration = Duration::from_millis(2);

impl Backoff {
    const FIRST: u64 = if cfg!(any(stm_loom, stm_shuttle, miri)) { 1 } else { 128 };
    const LAST: u64 = if cfg!(any(stm_loom, stm_shuttle, miri)) { 1 } else { 1 << 14 };

    pub(in crate::tx) fn new(seed: u64) -> Self {
        Backoff {
            random: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1,
            pauses: Self::FIRST,
            sleep: Duration::from_micros(20),
        }
    }

    /// Waits before the next attempt. No transaction is known to be in the way of one that failed `by_hand`: it may be a long
    /// time until that makes sense again.
    pub(in crate::tx) fn wait(&mut self, by_hand: bool) {
        if self.pause() {
            // The thread that is in the way may need this processor.
            yield_now();
            if by_hand {
                sleep(self.sleep);
                self.sleep = (self.sleep * 2).min(LONGEST_SLEEP);
            }
        }
    }

    /// Waits without giving the processor away. Returns whether the pause has come to its longest.
    pub(in crate::tx) fn pause(&mut self) -> bool {
        self.random = xorshift(self.random);
        for _ in 0..=self.random % self.pauses {
            spin_loop();
        }
        let longest = self.pauses >= Self::LAST;
        if !longest {
            self.pauses *= 2;
        }
        longest
    }
}
