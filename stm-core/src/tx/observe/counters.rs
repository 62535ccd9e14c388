//! The counters of call sites.

use crate::tx::site::Site;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

/// The least number of attempts of each bar of [`SiteStats::histogram`](crate::stats::SiteStats::histogram). The last one has no
/// end.
pub const HISTOGRAM: [u64; 8] = [1, 2, 3, 4, 5, 9, 17, 33];

/// A number that one thread changes and other threads may read.
pub(crate) struct Count(AtomicU64);

impl Count {
    const fn new() -> Self {
        Count(AtomicU64::new(0))
    }

    #[inline(always)]
    pub(crate) fn add(&self, n: u64) {
        self.0.store(self.0.load(Relaxed) + n, Relaxed);
    }

    fn raise_to(&self, n: u64) {
        self.0.store(self.0.load(Relaxed).max(n), Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Relaxed)
    }
}

/// What the threads of one slot have done at one call site.
pub(crate) struct SiteCounters {
    pub(crate) site: Site,
    /// The attempts begun: see [`one_more`](SiteCounters::one_more).
    begun: AtomicU64,
    /// How many attempts the samples stand for, and the time of all these, as estimated from the samples.
    covered: Count,
    time_of_covered: Count,
    /// How many attempts the next sample stands for.
    gap: Count,
    /// The sampling period: about one attempt in this many is timed.
    period: AtomicU64,
    /// The number of attempts when the last one ended otherwise than by a commit.
    last_aborted: AtomicU64,
    pub(crate) changed: Count,
    pub(crate) locked: Count,
    pub(crate) gave_way: Count,
    pub(crate) retries: Count,
    pub(crate) errors: Count,
    pub(crate) panics: Count,
    pub(crate) given_up: Count,
    pub(crate) alone: Count,
    pub(crate) parts: Count,
    pub(crate) undone_parts: Count,
    /// Transactions that have committed after more than one attempt, by [`HISTOGRAM`].
    pub(crate) histogram: [Count; HISTOGRAM.len()],
    pub(crate) waited: Count,
    pub(crate) paused: Count,
    pub(crate) reads: Extent,
    pub(crate) writes: Extent,
    pub(crate) walked: Count,
}

/// The counters of a thread that has run no transaction yet.
pub(crate) static NO_SITE: SiteCounters = SiteCounters::new(Site::nowhere());

/// The sizes of the sets of sampled attempts.
pub(crate) struct Extent {
    sum: Count,
    of: Count,
    most: Count,
}

impl Extent {
    const fn new() -> Self {
        Extent { sum: Count::new(), of: Count::new(), most: Count::new() }
    }

    /// Adds a set of this size that stands for `weight` of them.
    pub(crate) fn add(&self, size: usize, weight: u64) {
        self.sum.add(size as u64 * weight);
        self.of.add(weight);
        self.most.raise_to(size as u64);
    }

    /// Returns the sum, the number of sets, and the largest.
    pub(crate) fn get(&self) -> (u64, u64, u64) {
        (self.sum.get(), self.of.get(), self.most.get())
    }
}

/// The low bits of [`SiteCounters::begun`] count down to the next sample.
const BITS: u32 = 10;
const LEFT: u64 = (1 << BITS) - 1;

/// About the longest sampling period.
const LONGEST: u64 = LEFT.div_ceil(2);

/// A sample takes about 150 ns, most of it for reading the clock twice. It may take 1 in 64 of the time.
const WORTH: u64 = 64 * 150;

impl SiteCounters {
    pub(crate) const fn new(site: Site) -> Self {
        SiteCounters {
            site,
            // The first attempt is sampled.
            begun: AtomicU64::new(1 << BITS | 1),
            covered: Count::new(),
            time_of_covered: Count::new(),
            gap: Count(AtomicU64::new(1)),
            period: AtomicU64::new(1),
            last_aborted: AtomicU64::new(0),
            changed: Count::new(),
            locked: Count::new(),
            gave_way: Count::new(),
            retries: Count::new(),
            errors: Count::new(),
            panics: Count::new(),
            given_up: Count::new(),
            alone: Count::new(),
            parts: Count::new(),
            undone_parts: Count::new(),
            histogram: [const { Count::new() }; HISTOGRAM.len()],
            waited: Count::new(),
            paused: Count::new(),
            reads: Extent::new(),
            writes: Extent::new(),
            walked: Count::new(),
        }
    }

    #[inline(always)]
    pub(crate) fn is_of(&self, site: Site) -> bool {
        self.site.is(site)
    }

    /// Counts an attempt, and returns whether it is to be sampled.
    ///
    /// The high bits of one word hold the number of attempts at the next sample, and the low bits those left until then. So
    /// counting is one subtraction, and a reader gets both together.
    #[inline(always)]
    pub(crate) fn one_more(&self) -> bool {
        let word = self.begun.load(Relaxed) - 1;
        self.begun.store(word, Relaxed);
        word & LEFT == 0
    }

    /// Returns for how many attempts the sample stands that [`one_more`](SiteCounters::one_more) has asked for.
    ///
    /// `random` decides which attempt is the next, because a fixed distance might keep step with the program. (For
    /// `scripts/instructions` the distance is fixed: neither chance nor time may make a difference there.)
    pub(crate) fn next_gap(&self, random: u64) -> u64 {
        let period = self.period.load(Relaxed);
        let next = if cfg!(stm_steady) { LONGEST } else { 1 + random % (2 * period - 1) };
        let gap = self.gap.get();
        self.gap.0.store(next, Relaxed);
        self.begun.store(self.begun.load(Relaxed) + (next << BITS | next), Relaxed);
        gap
    }

    /// Returns how many attempts have begun.
    pub(crate) fn attempts(&self) -> u64 {
        let word = self.begun.load(Relaxed);
        (word >> BITS) - (word & LEFT)
    }

    /// Notes that the last attempt has ended otherwise than by a commit.
    pub(crate) fn ends_aborted(&self) {
        self.last_aborted.store(self.attempts(), Relaxed);
    }

    /// Returns whether the last of so many attempts has ended so.
    pub(crate) fn has_aborted(&self, attempts: u64) -> bool {
        self.last_aborted.load(Relaxed) == attempts
    }

    /// Returns how many attempts have ended otherwise than by a commit.
    pub(crate) fn aborted(&self) -> u64 {
        let ends = [&self.changed, &self.locked, &self.gave_way, &self.retries, &self.errors, &self.panics];
        ends.into_iter().map(Count::get).sum()
    }

    /// Adds a sample that has taken so long and stands for `weight` attempts.
    pub(crate) fn took(&self, time: Duration, weight: u64) {
        let time = nanoseconds(time);
        self.covered.add(weight);
        self.time_of_covered.add(time.saturating_mul(weight));
        self.period.store((WORTH / time.max(1)).clamp(1, LONGEST), Relaxed);
    }

    /// Estimates the time of all attempts.
    pub(crate) fn time(&self) -> Duration {
        let (covered, attempts) = (self.covered.get(), self.attempts());
        let of_all = u128::from(self.time_of_covered.get()) * u128::from(attempts) / u128::from(covered.max(1));
        Duration::from_nanos(u64::try_from(of_all).unwrap_or(u64::MAX))
    }

    /// Counts a transaction that has committed at its attempt number `attempts`, which is not the first.
    pub(crate) fn committed_after(&self, attempts: u32) {
        let bar = HISTOGRAM.iter().rposition(|&least| u64::from(attempts) >= least).unwrap_or(0);
        self.histogram[bar].add(1);
    }
}

pub(crate) fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell() -> SiteCounters {
        SiteCounters::new(Site::named("test"))
    }

    #[test]
    fn the_watched_ones_stand_for_all() {
        for random in [0, 1, 7, 12_345, u64::MAX] {
            let cell = cell();
            let (mut sampled, mut weights) = (0, 0);
            for n in 1..=10_000 {
                if cell.one_more() {
                    let weight = cell.next_gap(random.wrapping_mul(n));
                    sampled += 1;
                    weights += weight;
                    cell.took(Duration::from_nanos(25), weight);
                }
                assert_eq!(cell.attempts(), n);
            }
            assert!(weights <= 10_000 && weights + 2 * LONGEST > 10_000, "{weights} for 10000");
            assert_eq!(cell.time(), Duration::from_micros(250));
            assert!(sampled >= 10_000 / (2 * LONGEST));
        }
    }

    #[test]
    fn what_takes_long_is_always_watched() {
        let cell = cell();
        for n in 1..=100 {
            assert!(cell.one_more(), "attempt {n}");
            let weight = cell.next_gap(n);
            assert_eq!(weight, 1);
            cell.took(Duration::from_micros(9 + n), weight);
        }
    }

    #[test]
    fn the_bars_of_the_histogram_have_no_holes() {
        let cell = cell();
        (1..=100).for_each(|attempts| cell.committed_after(attempts));
        let bars: Vec<_> = cell.histogram.iter().map(Count::get).collect();
        assert_eq!(bars, [1, 1, 1, 1, 4, 8, 16, 68]);
    }
}
