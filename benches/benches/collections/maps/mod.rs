//! Maps: what one provides, and how keys are chosen.

pub(crate) mod apart;
mod contenders;
pub(crate) mod hashed;
mod in_order;
pub(crate) mod ordered;
mod single;
mod together;

use std::hash::Hash;

use crate::agenda::{Agenda, NS_AN_OPERATION, Subject, ours, theirs};
use crate::compare::sample::{Outcome, real};
use crate::compare::table::decimal;

pub(crate) trait Key: Hash + Ord + Clone + Send + Sync + 'static {
    /// The key of this number; keys are in the order of their numbers.
    fn of(number: u64) -> Self;
}

impl Key for u64 {
    fn of(number: u64) -> u64 {
        number
    }
}

impl Key for String {
    fn of(number: u64) -> String {
        format!("customer {number:08}")
    }
}

/// A map whose values are numbers.
pub(crate) trait Map<K>: Sync {
    const LABEL: &str;

    fn new() -> Self;
    fn get(&self, key: &K) -> Option<u64>;
    /// Adds 1 to the value of the key, which is present.
    fn update(&self, key: &K);
    fn insert(&self, key: K, value: u64);
    fn remove(&self, key: &K);
    fn for_each(&self, f: impl FnMut(&K, u64));
}

/// A map that can do something with several keys at one moment.
pub(crate) trait Several<K>: Map<K> {
    /// Moves 1 from the value of a key to that of another one; both are present.
    fn transfer(&self, from: &K, to: &K);
    /// The sum of the values of these keys, which are present.
    fn sum(&self, keys: &[K]) -> u64;
}

/// A map in order of its keys.
pub(crate) trait Ordered: Map<u64> {
    /// The least key, and its value.
    fn first(&self) -> Option<(u64, u64)>;
    fn pop_first(&self) -> Option<(u64, u64)>;
    /// How many keys there are from one up to, not including, another, and the sum of their values.
    fn range(&self, from: u64, to: u64) -> (u64, u64);
}

/// How many keys are in the map, and how many threads use it.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    keys: usize,
    threads: usize,
}

/// All keys that are used: twice as many as are in the map.
fn key_space<K: Key>(keys: usize) -> Vec<K> {
    (0..2 * keys as u64).map(K::of).collect()
}

/// A map in which every other one of these keys is, with these values by the numbers of the keys.
fn filled<K: Key, M: Map<K>>(keys: &[K], value: impl Fn(u64) -> u64) -> M {
    let map = M::new();
    for (key, number) in keys.iter().zip(0..).step_by(2) {
        map.insert(key.clone(), value(number));
    }
    map
}

/// One run of a workload by one of the maps.
type Run = fn(Case, u64) -> Outcome;

/// A workload by each of these maps, with their names. In brackets, the type of the keys if the workload lets one choose.
macro_rules! by {
    ($module:ident::$workload:ident $key:tt: $($map:ty),+) => {
        vec![$((<$map as super::Map<_>>::LABEL, by!(@run $module::$workload $key $map) as super::Run)),+]
    };
    (@run $module:ident::$workload:ident [$($key:ty)?] $map:ty) => {
        $module::$workload::<$($key,)? $map>
    };
}
use by;

struct Task {
    short: &'static str,
    title: &'static str,
    about: &'static str,
    /// Ours first.
    runs: Vec<(&'static str, Run)>,
    left_out: Vec<(&'static str, &'static str)>,
}

impl Task {
    fn new((short, title): (&'static str, &'static str), about: &'static str, runs: Vec<(&'static str, Run)>) -> Task {
        Task { short, title, about, runs, left_out: Vec::new() }
    }

    /// This map cannot do it.
    fn without<M: Map<u64>>(mut self, why: &'static str) -> Task {
        self.left_out.push((M::LABEL, why));
        self
    }
}

/// Each of these by one thread and by two.
fn add_tasks(agenda: &mut Agenda, kind: &str, keys: usize, tasks: impl IntoIterator<Item = Task>) {
    let in_words = decimal(real(keys as u64), 0);
    for Task { short, title, about, runs, left_out } in tasks {
        for threads in [1, 2] {
            let title = format!("{kind} of {in_words} keys: {title}");
            let subject = Subject { short, title, about, threads, figures: NS_AN_OPERATION };
            let runner = |(place, &(label, run)): (usize, &(&'static str, Run))| {
                let run = move |operations| run(Case { keys, threads }, operations);
                if place == 0 { ours(label, run) } else { theirs(label, run) }
            };
            agenda.add(subject, runs.iter().enumerate().map(runner).collect(), &left_out);
        }
    }
}
