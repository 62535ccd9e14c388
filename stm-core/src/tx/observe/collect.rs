//! A report, from what all slots remember, and from the table of waiters.

use super::about::Found;
use super::cells::SiteCell;
use crate::stats::{self, Conflict, Report, SiteStats, Sizes, Variable};
use crate::tx::global::world;
use crate::tx::wait::waiter::Waiter;
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// When there was the first transaction, and how long it takes to read the clock.
static START: OnceLock<(Instant, Duration)> = OnceLock::new();

/// There are transactions from now on, if not before.
pub(super) fn start() {
    START.get_or_init(|| {
        let least = (0..32).map(|_| Instant::now().elapsed()).min();
        (Instant::now(), least.unwrap_or_default())
    });
}

/// How long it takes to read the clock: as long as what is timed seems to take if it is nothing.
pub(super) fn clock_takes() -> Duration {
    START.get().map(|(_, takes)| *takes).unwrap_or_default()
}

/// The sums of a call site over all slots, and of what was measured.
struct Sum {
    stats: SiteStats,
    reads: (u64, u64),
    writes: (u64, u64),
}

impl Sum {
    fn of(sums: &mut BTreeMap<stats::Site, Sum>, site: stats::Site) -> &mut Sum {
        sums.entry(site).or_insert_with(|| Sum { stats: SiteStats::new(site), reads: (0, 0), writes: (0, 0) })
    }

    /// Adds what a slot's threads did. What has ended in no other way has committed, but for what is still running: that an
    /// attempt has begun is counted on the way of all, that it has committed on nobody's.
    fn add(&mut self, cell: &SiteCell, is_running: bool) {
        let stats = &mut self.stats;
        let (attempts, in_vain) = (cell.attempts(), cell.in_vain());
        // It may still look for what it waits for, or undo what it did.
        let is_running = is_running && !cell.has_ended_in_vain(attempts);
        stats.attempts += attempts;
        stats.commits += attempts.saturating_sub(in_vain + u64::from(is_running));
        stats.reruns.read_conflicts += cell.changed.get();
        stats.reruns.locks_busy += cell.locked.get();
        stats.reruns.fallbacks += cell.gave_way.get();
        stats.reruns.retries += cell.retries.get();
        stats.errors += cell.errors.get();
        stats.panics += cell.panics.get();
        stats.given_up += cell.given_up.get();
        stats.alone += cell.alone.get();
        stats.parts += cell.parts.get();
        stats.undone_parts += cell.undone_parts.get();
        for (sum, bar) in stats.histogram.iter_mut().zip(&cell.histogram) {
            *sum += bar.get();
        }
        stats.time.attempts += cell.time();
        stats.time.waiting += Duration::from_nanos(cell.waited.get());
        stats.time.pausing += Duration::from_nanos(cell.paused.get());
        stats.versions_walked += cell.walked.get();
        for (sum, sizes, extent) in
            [(&mut self.reads, &mut stats.reads, &cell.reads), (&mut self.writes, &mut stats.writes, &cell.writes)]
        {
            let (size, of, most) = extent.get();
            *sum = (sum.0 + size, sum.1 + of);
            sizes.most = sizes.most.max(most);
        }
    }

    fn finish(mut self) -> SiteStats {
        let later: u64 = self.stats.histogram.iter().sum();
        // It was counted later.
        self.stats.commits = self.stats.commits.max(later);
        self.stats.histogram[0] = self.stats.commits - later;
        let set = |sizes: &mut Sizes, (sum, of): (u64, u64)| {
            // Far below 2^52.
            #[allow(clippy::cast_precision_loss)]
            let mean = sum as f64 / of.max(1) as f64;
            sizes.mean = mean;
        };
        set(&mut self.stats.reads, self.reads);
        set(&mut self.stats.writes, self.writes);
        self.stats
    }
}

/// What all transactions of this process have done so far.
pub(crate) fn report() -> Report {
    let mut sums = BTreeMap::new();
    let mut conflicts = HashMap::new();
    let mut garbage = 0;
    for slot in world().slots.all() {
        let record = &slot.record;
        let running = slot.is_running().then(|| record.running());
        for cell in record.cells() {
            let is_running = running.is_some_and(|running| std::ptr::eq(running, cell));
            Sum::of(&mut sums, cell.site.into()).add(cell, is_running);
        }
        for (site, now, most) in record.held.lock().each() {
            let stats = &mut Sum::of(&mut sums, site.into()).stats;
            stats.garbage += now;
            stats.garbage_most = stats.garbage_most.max(most).max(stats.garbage);
        }
        for (victim, culprit, variable, tally) in record.conflicts.lock().each() {
            let (victim, culprit) = (victim.into(), culprit.map(stats::Site::from));
            let variable = Variable::from(variable.clone());
            // What has a label is one entry, wherever it is used.
            let place = variable.label.is_none().then_some(variable.place);
            let key = (victim, culprit, variable.label.clone(), place);
            let none = || (Conflict { victim, culprit, variable, count: 0, locked: 0, same: 0 }, HashMap::new());
            let (sum, by_address): &mut (_, HashMap<usize, u64>) = conflicts.entry(key).or_insert_with(none);
            sum.count += tally.count;
            sum.locked += tally.locked;
            for (address, count) in tally.frequent() {
                *by_address.entry(address).or_default() += count;
            }
        }
        garbage += record.garbage.load(Relaxed);
    }
    let waiters = waiters();
    for waiter in &waiters {
        Sum::of(&mut sums, waiter.site).stats.waiters += 1;
    }
    let conflicts = conflicts.into_values().map(|(conflict, by_address)| {
        let same = by_address.into_values().max().unwrap_or(0);
        Conflict { same, ..conflict }
    });
    let mut report = Report {
        elapsed: START.get().map(|(start, _)| start.elapsed()).unwrap_or_default(),
        sites: sums.into_values().map(Sum::finish).filter(is_of_interest).collect(),
        conflicts: conflicts.collect(),
        waiters,
        garbage,
    };
    report.sort();
    report
}

/// Parts of transactions within collections are of no interest to those who use these.
fn is_of_interest(stats: &SiteStats) -> bool {
    stats.attempts + stats.waiters + stats.garbage > 0 || !stats::is_own(stats.site.place)
}

/// Who waits at this moment: whoever has waited longest first.
pub(crate) fn waiters() -> Vec<stats::Waiter> {
    /// A waiter, and the variables for which it waits.
    type Waits = (Arc<Waiter>, HashMap<usize, Found>);

    // Commits wait for this, so it takes no longer than it has to.
    let mut variables = Vec::new();
    world().waiters.each(|address, handles, waiters| {
        // Without handles it is about to be freed.
        let found = Found { handles: handles.filter(|handles| *handles > 0), label: world().names.of(address) };
        variables.push((address, found, waiters.cloned().collect::<Vec<_>>()));
    });
    let mut all: HashMap<*const Waiter, Waits> = HashMap::new();
    for (address, found, waiters) in variables {
        for waiter in waiters {
            let (_, found_by) = all.entry(Arc::as_ptr(&waiter)).or_insert_with(|| (waiter, HashMap::new()));
            found_by.insert(address, found.clone());
        }
    }
    let tell = |(waiter, found): Waits| waiter.about.tell(|address| found.get(&address).cloned());
    let mut waiters: Vec<_> = all.into_values().filter_map(tell).collect();
    waiters.sort_by_key(|waiter| std::cmp::Reverse(waiter.waiting));
    waiters
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use super::*;
    use crate::tx::site::Site;

    #[test]
    fn an_attempt_that_is_running_or_has_failed_is_no_commit() {
        let cell = SiteCell::new(Site::named("test"));
        let begin = || cell.one_more().then(|| cell.next_gap(1));
        let commits = |is_running| {
            let mut sum = Sum { stats: SiteStats::new(cell.site.into()), reads: (0, 0), writes: (0, 0) };
            sum.add(&cell, is_running);
            sum.finish().commits
        };
        begin();
        assert_eq!((commits(true), commits(false)), (0, 1));
        begin();
        assert_eq!((commits(true), commits(false)), (1, 2));
        cell.retries.add(1);
        cell.ends_in_vain();
        // It looks for a change, or has ended.
        assert_eq!((commits(true), commits(false)), (1, 1));
        begin();
        assert_eq!((commits(true), commits(false)), (1, 2));
    }
}
