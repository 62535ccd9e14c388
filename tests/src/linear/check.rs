//! The search for an order.

use std::collections::{BTreeMap, HashSet};

use super::{History, Mismatch, Model, end, only_reads, replay};

/// How far the search came: an order of some attempts, and why none of the others can follow.
pub(super) struct Stuck<M: Model> {
    pub(super) order: Vec<usize>,
    pub(super) state: M,
    /// Those that time allows next.
    pub(super) refused: Vec<(usize, Mismatch<M::Reply>)>,
}

struct Search<'h, M: Model> {
    history: &'h History<M>,
    /// The attempts of each thread, in their order.
    threads: Vec<Vec<usize>>,
    /// What ends later may be left out.
    until: u64,
    /// How many attempts of each thread were placed, and the state that they left: no need to try again.
    tried: HashSet<(Vec<usize>, M)>,
    /// The longest order so far.
    stuck: Option<Stuck<M>>,
}

/// Is there an order of these attempts, of which those that end after `until` may be left out?
pub(super) fn search<M: Model>(history: &History<M>, attempts: &[usize], until: u64) -> Result<(), Stuck<M>> {
    let mut threads: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for &number in attempts {
        threads.entry(history.attempts[number].thread).or_default().push(number);
    }
    let mut threads: Vec<_> = threads.into_values().collect();
    for thread in &mut threads {
        thread.sort_by_key(|&number| history.attempts[number].begun);
        let overlap = |pair: &[usize]| end(&history.attempts[pair[0]]) >= history.attempts[pair[1]].begun;
        assert!(!thread.windows(2).any(overlap), "a thread does one thing after another");
    }
    let at = vec![0; threads.len()];
    let mut search = Search { history, threads, until, tried: HashSet::new(), stuck: None };
    if search.extends(at, history.initial.clone(), &mut Vec::new()) {
        return Ok(());
    }
    Err(search.stuck.expect("it got stuck"))
}

impl<M: Model> Search<'_, M> {
    /// Can the others follow upon the first `at[thread]` attempts of each thread, which leave this state?
    fn extends(&mut self, mut at: Vec<usize>, state: M, order: &mut Vec<usize>) -> bool {
        let before = order.len();
        let (mut next, refused) = loop {
            let allowed = self.allowed(&at);
            if allowed.is_empty() {
                return true;
            }
            let mut next = Vec::new();
            let mut refused = Vec::new();
            let mut placed = false;
            for thread in allowed {
                let number = self.threads[thread][at[thread]];
                let attempt = &self.history.attempts[number];
                match replay(&state, attempt) {
                    Ok(_) if only_reads::<M>(attempt) => {
                        at[thread] += 1;
                        order.push(number);
                        placed = true;
                        break;
                    }
                    Ok(after) => next.push((thread, after)),
                    Err(mismatch) => refused.push((number, mismatch)),
                }
            }
            if !placed {
                break (next, refused);
            }
        };
        if next.is_empty() && self.stuck.as_ref().is_none_or(|stuck| stuck.order.len() < order.len()) {
            self.stuck = Some(Stuck { order: order.clone(), state: state.clone(), refused });
        }
        // Mostly what ended first came first.
        next.sort_by_key(|(thread, _)| end(&self.history.attempts[self.threads[*thread][at[*thread]]]));
        // What was tried was in vain.
        let found = self.tried.insert((at.clone(), state))
            && next.into_iter().any(|(thread, after)| {
                let mut at = at.clone();
                order.push(self.threads[thread][at[thread]]);
                at[thread] += 1;
                let found = self.extends(at, after, order);
                order.pop();
                found
            });
        order.truncate(before);
        found
    }

    /// The threads whose next attempt need not come after one that is not placed. None if all that must be placed are.
    fn allowed(&self, at: &[usize]) -> Vec<usize> {
        let next = |thread: usize| self.threads[thread].get(at[thread]).map(|&number| &self.history.attempts[number]);
        let first = (0..at.len()).filter_map(next).map(end).min();
        let Some(first) = first.filter(|first| *first <= self.until) else { return Vec::new() };
        (0..at.len()).filter(|&thread| next(thread).is_some_and(|attempt| attempt.begun <= first)).collect()
    }
}
