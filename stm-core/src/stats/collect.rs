//! Reports, made of what all slots remember and of the table of waiters.

use super::report::{Awaited, Conflict, Place, Report, Retry, Site, SiteStats, Sizes, Variable, Waiter, Who};
use crate::tx::observe::{Named, SiteCounters, WaiterInfo, elapsed, is_own, path_at};
use crate::tx::{self, Found, each_record, each_waiter};
use std::collections::{BTreeMap, HashMap};
use std::panic::Location;
use std::time::{Duration, Instant};

/// The sums of a call site over all slots, and those of its samples.
struct Sum {
    stats: SiteStats,
    reads: (u64, u64),
    writes: (u64, u64),
}

impl Sum {
    fn of(sums: &mut BTreeMap<Site, Sum>, site: Site) -> &mut Sum {
        sums.entry(site).or_insert_with(|| Sum { stats: SiteStats::new(site), reads: (0, 0), writes: (0, 0) })
    }

    /// Adds what the threads of a slot did.
    ///
    /// Commits are not counted. They are the attempts begun, minus those that ended otherwise and the one still running, so
    /// the commit path pays nothing.
    fn add(&mut self, cell: &SiteCounters, is_running: bool) {
        let stats = &mut self.stats;
        let (attempts, aborted) = (cell.attempts(), cell.aborted());
        // An aborted attempt may still roll back, or look for what it waits for.
        let is_running = is_running && !cell.has_aborted(attempts);
        stats.attempts += attempts;
        stats.commits += attempts.saturating_sub(aborted + u64::from(is_running));
        stats.aborts.read_conflicts += cell.changed.get();
        stats.aborts.locks_busy += cell.locked.get();
        stats.aborts.fallbacks += cell.gave_way.get();
        stats.retries += cell.retries.get();
        stats.errors += cell.errors.get();
        stats.panics += cell.panics.get();
        stats.given_up += cell.given_up.get();
        stats.serial += cell.alone.get();
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
        // The histogram was read later.
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

/// Reports what all transactions of this process have done so far.
pub(super) fn report() -> Report {
    let mut sums = BTreeMap::new();
    let mut conflicts = HashMap::new();
    let mut garbage = 0;
    each_record(|record, is_running| {
        let running = is_running.then(|| record.running());
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
            let (victim, culprit) = (victim.into(), culprit.map(Site::from));
            let variable = Variable::from(variable.clone());
            // A variable with a label is one entry, wherever it is used.
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
        garbage += record.garbage();
    });
    let waiters = waiters();
    for waiter in &waiters {
        Sum::of(&mut sums, waiter.site).stats.waiters += 1;
    }
    let conflicts = conflicts.into_values().map(|(conflict, by_address)| {
        let same = by_address.into_values().max().unwrap_or(0);
        Conflict { same, ..conflict }
    });
    let mut report = Report {
        elapsed: elapsed(),
        sites: sums.into_values().map(Sum::finish).filter(is_of_interest).collect(),
        conflicts: conflicts.collect(),
        waiters,
        garbage,
    };
    report.sort();
    report
}

/// Returns whether a report has this call site. Parts of transactions inside of collections are left out.
fn is_of_interest(stats: &SiteStats) -> bool {
    stats.attempts + stats.waiters + stats.garbage > 0 || !is_own(stats.site.place.file)
}

/// Lists the transactions that wait at this moment, the longest wait first.
pub(super) fn waiters() -> Vec<Waiter> {
    let mut waiters = Vec::new();
    each_waiter(|about, found| waiters.extend(tell(about, found)));
    waiters.sort_by_key(|waiter| std::cmp::Reverse(waiter.waiting));
    waiters
}

/// Describes a waiter, if it waits. `found` has the variables for which it waits by their addresses.
fn tell(about: &WaiterInfo, found: &HashMap<usize, Found>) -> Option<Waiter> {
    about.wait(|waits| {
        let (wait, number) = (&waits.wait, waits.arrival);
        let who = match about.of_thread() {
            Some((id, name)) => Who::Thread { name: name.clone(), id: *id },
            None => Who::Task { number },
        };
        // A variable that was not found has changed: the waiter was woken for it, and has not run since.
        let variables = waits.reads.iter().filter_map(|&(address, at)| {
            let Found { handles, label } = found.get(&address)?.clone();
            Some(Awaited { variable: Named { label, at }.into(), handles })
        });
        let variables: Vec<_> = variables.collect();
        Waiter {
            who,
            site: wait.site.into(),
            number,
            waiting: wait.elapsed(),
            limit: wait.until.map(|until| until.saturating_duration_since(Instant::now())),
            retries: wait.retries.iter().map(|&(text, at)| Retry { text, place: at.into() }).collect(),
            called: variables.len() < waits.reads.len(),
            variables,
        }
    })
}

impl From<tx::Site> for Site {
    fn from(site: tx::Site) -> Self {
        Site { label: site.name(), place: site.location().into() }
    }
}

impl From<&'static Location<'static>> for Place {
    fn from(at: &'static Location<'static>) -> Self {
        Place { file: at.file(), line: at.line(), column: at.column() }
    }
}

impl From<Named> for Variable {
    fn from(Named { label, at }: Named) -> Self {
        Variable { label, path: path_at(at), place: at.into() }
    }
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use super::*;

    #[test]
    fn an_attempt_that_is_running_or_has_failed_is_no_commit() {
        let cell = SiteCounters::new(tx::Site::named("test"));
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
        cell.ends_aborted();
        // The attempt looks for a change, or has ended.
        assert_eq!((commits(true), commits(false)), (1, 1));
        begin();
        assert_eq!((commits(true), commits(false)), (1, 2));
    }
}
