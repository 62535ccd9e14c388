//! The hash map and the hash set: what they hold, what conflicts, and growth.

use proptest::prelude::*;
use rand::{RngExt, SeedableRng, rngs::StdRng};
use std::collections::hash_map::{HashMap, RandomState};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::Duration;
use stm_core::collections::{TCounter, TMap, TSet};
use stm_core::prelude::*;
use stm_core::{TimedOut, TryError, atomically};
use tests::{collect_until, runs_beside};

/// A hasher by which many keys share a hash, or all of them.
#[derive(Clone, Copy)]
struct Few(u64);

struct FewHasher(u64, u64);

impl BuildHasher for Few {
    type Hasher = FewHasher;
    fn build_hasher(&self) -> FewHasher {
        FewHasher(0, self.0)
    }
}

impl Hasher for FewHasher {
    fn finish(&self) -> u64 {
        self.0 % self.1
    }
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, &byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
    }
}

#[derive(Clone, Debug)]
enum Op {
    Insert(u8, u32),
    Remove(u8),
    Update(u8, u32),
    Alter(u8),
    Entry(u8, u32),
    GetOrInsert(u8, u32),
    Retain(u8),
    Clear,
    Check,
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let op = prop_oneof![
        8 => (any::<u8>(), any::<u32>()).prop_map(|(key, value)| Op::Insert(key, value)),
        5 => any::<u8>().prop_map(Op::Remove),
        3 => (any::<u8>(), any::<u32>()).prop_map(|(key, value)| Op::Update(key, value)),
        3 => any::<u8>().prop_map(Op::Alter),
        3 => (any::<u8>(), any::<u32>()).prop_map(|(key, value)| Op::Entry(key, value)),
        3 => (any::<u8>(), any::<u32>()).prop_map(|(key, value)| Op::GetOrInsert(key, value)),
        1 => any::<u8>().prop_map(Op::Retain),
        1 => Just(Op::Clear),
        3 => Just(Op::Check),
    ];
    prop::collection::vec(op, 0..300)
}

fn contents<K: Ord + Clone + Send + Sync, V: Clone + Send + Sync, S>(map: &TMap<K, V, S>) -> BTreeMap<K, V> {
    let all: Vec<_> = map.iter().collect();
    let len = all.len();
    let sorted: BTreeMap<_, _> = all.into_iter().collect();
    assert_eq!(sorted.len(), len, "a key is there twice");
    sorted
}

fn apply<S: BuildHasher>(map: &TMap<u8, u32, S>, model: &mut BTreeMap<u8, u32>, op: &Op) {
    // Removes even values, and makes odd ones even.
    let alter = |value: Option<u32>| value.map_or(Some(1), |value| (value % 2 == 1).then(|| value - 1));
    match *op {
        Op::Insert(key, value) => assert_eq!(map.insert(key, value), model.insert(key, value)),
        Op::Remove(key) => assert_eq!(map.remove(&key), model.remove(&key)),
        Op::Update(key, value) => {
            let was = map.update(&key, |old| std::mem::replace(old, value));
            assert_eq!(was, model.get_mut(&key).map(|old| std::mem::replace(old, value)));
        }
        Op::Alter(key) => {
            map.alter(key, alter);
            match alter(model.get(&key).copied()) {
                Some(value) => _ = model.insert(key, value),
                None => _ = model.remove(&key),
            }
        }
        Op::Entry(key, value) => {
            let now = map.entry(key).and_modify(|n| *n /= 2).and_modify(|n| *n += 1).or_insert(value);
            assert_eq!(now, *model.entry(key).and_modify(|n| *n = *n / 2 + 1).or_insert(value));
        }
        Op::GetOrInsert(key, value) => {
            assert_eq!(map.get_or_insert_with(key, || value), *model.entry(key).or_insert(value));
        }
        Op::Retain(mask) => {
            map.retain(|key, _| key & mask == 0);
            model.retain(|key, _| key & mask == 0);
        }
        Op::Clear => {
            map.clear();
            model.clear();
        }
        Op::Check => {
            assert_eq!(contents(map), *model);
            assert_eq!((map.len(), map.is_empty()), (model.len(), model.is_empty()));
            assert!((0..=u8::MAX).all(|key| map.get(&key) == model.get(&key).copied()));
            assert!((0..=u8::MAX).all(|key| map.contains_key(&key) == model.contains_key(&key)));
            assert_eq!(map.keys().collect::<BTreeSet<_>>(), model.keys().copied().collect());
            assert_eq!(map.values().len(), model.len());
        }
    }
}

struct Undone;

/// Applies all, some of them in transactions together, some in ones that fail.
fn check<S: BuildHasher>(map: &TMap<u8, u32, S>, ops: &[Op]) {
    let mut model = BTreeMap::new();
    for (number, part) in ops.chunks(5).enumerate() {
        let before = model.clone();
        match number % 3 {
            0 => part.iter().for_each(|op| apply(map, &mut model, op)),
            1 => {
                model = atomically(|_| {
                    let mut model = model.clone();
                    for op in part {
                        apply(map, &mut model, op);
                    }
                    Ok(model)
                });
            }
            _ => {
                let undone: Result<(), Undone> = atomically! {
                    let mut model = before.clone();
                    part.iter().for_each(|op| apply(&map, &mut model, op));
                    Err(Undone)
                };
                assert!(undone.is_err());
            }
        }
    }
    apply(map, &mut model, &Op::Check);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn a_map_is_like_one_of_std(ops in ops()) {
        check(&TMap::<_, _, RandomState>::default(), &ops);
    }

    #[test]
    fn keys_with_the_same_hash_do_no_harm(ops in ops(), hashes in 1_u64..20) {
        check(&TMap::with_hasher(Few(hashes)), &ops);
    }
}

#[test]
fn a_map_is_found_whole_after_it_has_grown() {
    let map: TMap<u32, String> = (0..50_000).map(|n| (n, n.to_string())).collect();
    assert_eq!(map.len(), 50_000);
    assert!((0..50_000).all(|n| map.get(&n) == Some(n.to_string())));
    assert_eq!(contents(&map), (0..50_000).map(|n| (n, n.to_string())).collect());
    assert!((0..50_000).step_by(2).all(|n| map.remove(&n).is_some()));
    assert_eq!(contents(&map).into_keys().collect::<Vec<_>>(), (1..50_000).step_by(2).collect::<Vec<_>>());
}

#[test]
fn a_map_grows_within_one_transaction() {
    let map = TMap::new();
    atomically! { (0..5_000_u32).for_each(|n| _ = map.insert(n, n)) };
    assert!((0..5_000).all(|n| map.get(&n) == Some(n)));
    let undone: Result<(), Undone> = atomically! {
        (0..20_000_u32).for_each(|n| _ = map.insert(n, 0));
        Err(Undone)
    };
    assert!(undone.is_err());
    assert_eq!(contents(&map), (0..5_000).map(|n| (n, n)).collect());
    assert_eq!(map.insert(6_000, 1), None);
}

/// Moves keys about in growing maps; in every state, each number is in exactly one of both maps, or in none yet.
#[test]
fn maps_that_grow_are_never_torn() {
    const NUMBERS: u64 = 3_000;
    let (left, right) = (TMap::new(), TMap::new());
    let done = AtomicBool::new(false);
    let check = || {
        let (all_left, all_right, in_left, in_right) = atomically! {
            let in_left: Vec<_> = (0..20_u64).map(|n| left.get(&n)).collect();
            let in_right: Vec<_> = (0..20_u64).map(|n| right.get(&n)).collect();
            assert_eq!(left.len() + right.len(), left.iter().len() + right.iter().len());
            (left.iter(), right.iter(), in_left, in_right)
        };
        let all: BTreeMap<u64, u64> = all_left.chain(all_right).fold(BTreeMap::new(), |mut all, (key, value)| {
            assert_eq!(key, value);
            assert!(all.insert(key, value).is_none(), "{key} is in both maps");
            all
        });
        for (n, (left, right)) in (0..20).zip(in_left.iter().zip(&in_right)) {
            assert_eq!((*left).or(*right), all.get(&n).copied(), "a lookup and an iteration differ about {n}");
        }
    };
    thread::scope(|scope| {
        let movers: Vec<_> = (0..3)
            .map(|part| {
                let (left, right) = (&left, &right);
                scope.spawn(move || {
                    let mut rng = StdRng::seed_from_u64(part);
                    for n in (part..NUMBERS).step_by(3) {
                        left.insert(n, n);
                        let other = rng.random_range(0..=n);
                        atomically! {
                            let (from, to) = if left.contains_key(&other) { (left, right) } else { (right, left) };
                            if let Some(value) = from.remove(&other) {
                                assert_eq!(to.insert(other, value), None);
                            }
                        }
                    }
                })
            })
            .collect();
        scope.spawn(|| {
            while !done.load(Relaxed) {
                check();
            }
        });
        for mover in movers {
            mover.join().expect("a mover ends");
        }
        done.store(true, Relaxed);
    });
    check();
    assert_eq!(left.len() + right.len(), usize::try_from(NUMBERS).expect("few"));
}

#[test]
fn different_keys_do_not_conflict() {
    let map: TMap<u32, u32> = (0..1_000).map(|n| (n, n)).collect();
    let mut conflicts = 0;
    for key in 0..200 {
        let other = key + 500;
        let attempts = runs_beside(|| _ = map.update(&key, |n| *n += 1), || _ = map.insert(other, 0));
        conflicts += attempts - 1;
        let attempts = runs_beside(|| _ = map.insert(key + 10_000, 0), || _ = map.insert(other + 10_000, 0));
        conflicts += attempts - 1;
        let attempts = runs_beside(|| _ = map.remove(&key), || _ = map.remove(&other));
        conflicts += attempts - 1;
    }
    // Two keys share one of some 500 buckets now and then, and a bucket that splits may be the other's.
    assert!(conflicts < 60, "{conflicts} of 600 pairs of transactions on different keys conflict");
}

#[test]
fn the_same_key_conflicts() {
    let map = TMap::from([(1, 1)]);
    let add = || _ = map.update(&1, |n| *n += 1);
    assert_eq!(runs_beside(add, add), 2);
    assert_eq!(map.get(&1), Some(3));
    assert_eq!(runs_beside(|| assert!(map.get(&2).is_none_or(|n| n == 5)), || _ = map.insert(2, 5)), 2);
    assert_eq!(runs_beside(|| _ = map.contains_key(&2), || _ = map.remove(&2)), 2);
}

#[test]
fn what_goes_through_all_keys_conflicts_with_those_that_come_and_go() {
    let map: TMap<u32, u32> = (0..100).map(|n| (n, n)).collect();
    let come = AtomicUsize::new(1_000);
    let next = || u32::try_from(come.fetch_add(1, Relaxed)).expect("few");
    assert_eq!(runs_beside(|| _ = map.len(), || _ = map.insert(next(), 0)), 2);
    assert_eq!(runs_beside(|| _ = map.iter(), || _ = map.insert(next(), 0)), 2);
    assert_eq!(runs_beside(|| map.retain(|key, _| *key != 0), || _ = map.insert(next(), 0)), 2);
    assert_eq!(runs_beside(|| _ = map.len(), || _ = map.update(&1, |n| *n += 1)), 1, "no key came or went");
}

/// Two doctors may not both leave: each looks whether another one is there, and inserts her leave.
#[test]
fn an_absent_key_that_was_looked_for_is_validated() {
    for _ in 0..500 {
        let away = TMap::new();
        let leave = |me: u8, other: u8| {
            atomically! {
                if !away.contains_key(&other) {
                    away.insert(me, ());
                }
            }
        };
        thread::scope(|scope| {
            scope.spawn(|| leave(1, 2));
            leave(2, 1);
        });
        assert_eq!(away.len(), 1);
    }
}

#[test]
fn a_snapshot_of_a_map_is_one_state() {
    let map: TMap<u32, i64> = (0..100).map(|n| (n, 10)).collect();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let payers: Vec<_> = (0..2)
            .map(|seed| {
                let map = &map;
                scope.spawn(move || {
                    let mut rng = StdRng::seed_from_u64(seed);
                    for _ in 0..5_000 {
                        let (from, to) = (rng.random_range(0..100), rng.random_range(0..100));
                        atomically! {
                            map.update(&from, |money| *money -= 1);
                            map.entry(to).and_modify(|money| *money += 1).or_insert(1);
                        }
                    }
                })
            })
            .collect();
        scope.spawn(|| {
            while !done.load(Relaxed) {
                let (sum, len) = snapshot! { (map.values().sum::<i64>(), map.len()) };
                assert_eq!((sum, len), (1_000, 100));
                let mut sum = 0;
                snapshot! { assert_eq!(map.iter().len(), 100) };
                map.iter().for_each(|(_, money)| sum += money);
                assert_eq!(sum, 1_000);
            }
        });
        for payer in payers {
            payer.join().expect("a payer ends");
        }
        done.store(true, Relaxed);
    });
}

#[test]
fn waiting_for_a_key_ends_when_it_comes_or_goes() {
    let map = TMap::new();
    thread::scope(|scope| {
        let here = scope.spawn(|| map.wait_for("late"));
        let gone = scope.spawn(|| map.wait_until_absent("early"));
        map.insert("other", 0);
        map.insert("late", 7);
        assert_eq!(here.join().expect("it ends"), 7);
        gone.join().expect("it is not there");
        map.insert("early", 1);
        let gone = scope.spawn(|| map.wait_until_absent("early"));
        map.remove("early");
        gone.join().expect("it ends");
    });
}

#[test]
fn waiting_composes_with_limits_and_alternatives() {
    let (a, b) = (TMap::from([(1, "one")]), TMap::<i32, &str>::new());
    assert_eq!(atomically! { or_else!(b.wait_for(&1), a.wait_for(&1)) }, "one");
    assert_eq!(try_atomically! { b.wait_for(&1) }, Err(TryError::WouldBlock));
    assert_eq!(atomically!(timeout: Duration::from_millis(5); { b.wait_for(&1) }), Err(TimedOut));
    let moved = try_atomically! {
        let value = a.remove(&1);
        b.wait_for(&2);
        value
    };
    assert_eq!((moved, a.get(&1)), (Err(TryError::WouldBlock), Some("one")), "the removal is undone");
}

/// A key whose comparison, hash or clone panics when it is told to.
struct Touchy(u32);

static PANICS: AtomicBool = AtomicBool::new(false);

fn touch() {
    assert!(!PANICS.load(Relaxed), "touched");
}

impl PartialEq for Touchy {
    fn eq(&self, other: &Self) -> bool {
        touch();
        self.0 == other.0
    }
}
impl Eq for Touchy {}
impl Hash for Touchy {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl Clone for Touchy {
    fn clone(&self) -> Self {
        touch();
        Touchy(self.0)
    }
}

#[test]
fn a_panicking_key_leaves_the_map_as_it_was() {
    let map: TMap<Touchy, u32, Few> = TMap::with_hasher(Few(3));
    (0..20).for_each(|n| _ = map.insert(Touchy(n), n));
    PANICS.store(true, Relaxed);
    let panics = |f: &dyn Fn()| assert!(catch_unwind(AssertUnwindSafe(f)).is_err());
    panics(&|| _ = map.insert(Touchy(1), 100));
    panics(&|| _ = map.remove(&Touchy(2)));
    panics(&|| _ = map.get(&Touchy(3)));
    panics(&|| _ = map.iter());
    PANICS.store(false, Relaxed);
    panics(&|| _ = map.update(&Touchy(4), |_| panic!("in the closure")));
    panics(&|| map.retain(|key, _| if key.0 < 5 { true } else { panic!("in the closure") }));
    panics(&|| _ = map.entry(Touchy(99)).or_insert_with(|| panic!("no value")));
    let mut all: Vec<_> = map.iter().map(|(key, value)| (key.0, value)).collect();
    all.sort_unstable();
    assert_eq!(all, (0..20).map(|n| (n, n)).collect::<Vec<_>>());
    assert_eq!((map.len(), map.insert(Touchy(20), 20)), (20, None));
}

#[test]
fn values_of_a_dropped_map_are_dropped() {
    let one = Arc::new(());
    let map: TMap<u32, Arc<()>> = (0..1_000).map(|n| (n, Arc::clone(&one))).collect();
    map.clear();
    map.insert(1, Arc::clone(&one));
    drop((map.clone(), map));
    collect_until(|| Arc::strong_count(&one) == 1);
}

#[test]
fn handles_are_the_same_map() {
    let map = TMap::from([(1, 2)]);
    let same = map.clone();
    same.insert(3, 4);
    assert_eq!((map.len(), TMap::ptr_eq(&map, &same), TMap::ptr_eq(&map, &TMap::new())), (2, true, false));
    assert_eq!(format!("{:?}", TMap::from([(1, "a")])), r#"TMap({1: "a"})"#);
    let counts = (&map).into_iter().collect::<HashMap<_, _>>();
    assert_eq!(counts, HashMap::from([(1, 2), (3, 4)]));
}

#[test]
fn a_set_tells_what_is_new() {
    let set = TSet::new();
    assert!(set.insert("a") && set.insert("b") && !set.insert("a"));
    assert!(set.remove("a") && !set.remove("a"));
    assert_eq!((set.len(), set.contains("b"), set.contains("a"), set.is_empty()), (1, true, false, false));
    let numbers: TSet<u32> = (0..100).collect();
    numbers.extend(50..150);
    numbers.retain(|n| n % 2 == 0);
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>(), (0..150).step_by(2).collect());
    assert_eq!(format!("{:?}", TSet::from([1])), "TSet({1})");
    numbers.clear();
    assert!(numbers.is_empty());
    thread::scope(|scope| {
        scope.spawn(|| numbers.wait_for(&7));
        numbers.insert(7);
    });
}

#[test]
fn elements_that_are_there_already_do_not_conflict() {
    let set = TSet::from([1]);
    assert_eq!(runs_beside(|| assert!(!set.insert(1)), || assert!(!set.insert(1))), 1);
}

#[test]
fn additions_to_a_counter_do_not_conflict_and_readers_see_all_of_them() {
    let counter = TCounter::new(5);
    let counter = &counter;
    let add = |n| move || counter.add(n);
    add(1)();
    // The other thread's first addition makes its part.
    thread::scope(|scope| _ = scope.spawn(add(1)));
    assert_eq!(runs_beside(add(2), add(3)), 1);
    assert_eq!(runs_beside(|| assert!(counter.get() >= 12), add(3)), 2);
    assert_eq!(counter.get(), 15);
    let seen = atomically! {
        counter.add(10);
        counter.get()
    };
    assert_eq!(seen, 25, "a transaction sees its own additions");
    let undone: Result<(), Undone> = atomically! {
        counter.decrement();
        Err(Undone)
    };
    assert!(undone.is_err());
    assert_eq!(format!("{counter:?}"), "TCounter(25)");
}

/// An addition by a thread that never added before must be noticed by whoever has summed already.
#[test]
fn a_new_thread_that_counts_is_noticed() {
    let (counter, copy) = (TCounter::new(0), TVar::new(0_i64));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..200 {
                    thread::scope(|scope| {
                        scope.spawn(|| {
                            atomically! {
                                counter.increment();
                                copy += 1;
                            }
                        });
                        let (sum, copied) = atomically! { (counter.get(), *copy) };
                        assert_eq!(sum, copied);
                    });
                }
            });
        }
    });
    assert_eq!((counter.get(), copy.load()), (1_600, 1_600));
}

/// A closure that uses the map itself may let the very bucket split that its key is in, and leave it empty.
#[test]
fn a_closure_may_let_the_map_grow_and_empty_it_again() {
    for key in 10_000..10_050 {
        let map = TMap::new();
        map.alter(key, |old| {
            (0..1_000).for_each(|n| _ = map.insert(n, n));
            (0..1_000).for_each(|n| _ = map.remove(&n));
            old.or(Some(0))
        });
        map.entry(key).and_modify(|n| *n += 1).or_insert(9);
        (0..1_000).for_each(|n| _ = map.insert(n, n));
        assert_eq!(contents(&map), (0..1_000).map(|n| (n, n)).chain([(key, 1)]).collect());
        map.clear();
        assert!(map.is_empty() && (0..1_000).all(|n| map.get(&n).is_none()));
    }
}

/// How much work it is to go through a map: by the variables that a transaction has to look at.
fn looks(map: &TMap<u64, u64>) -> usize {
    let looks = std::rc::Rc::new(std::cell::Cell::new(0));
    atomically(|tx| {
        _ = map.iter();
        let text = format!("{tx:?}");
        let reads = text.split("reads: ").nth(1).and_then(|rest| rest.split([',', ' ', '}']).next());
        looks.set(reads.unwrap().parse().unwrap());
        Ok(())
    });
    looks.get()
}

#[test]
fn a_map_that_was_large_is_gone_through_like_a_new_one() {
    const MANY: u64 = 20_000;
    let large = || (0..MANY).map(|n| (n, n)).collect::<TMap<u64, u64>>();
    let few = || (0..10).map(|n| (n, n)).collect::<Vec<_>>();
    let fresh = looks(&TMap::from_iter(few()));
    let check = |map: &TMap<u64, u64>, how: &str| {
        assert!(looks(map) <= 4 * fresh + 20, "{} after {how}, {fresh} of a new one", looks(map));
        let mut all = Vec::from_iter(map);
        all.sort_unstable();
        assert_eq!((all, map.len()), (few(), 10), "after {how}");
        assert!((0..MANY).all(|n| map.get(&n).is_some() == (n < 10)), "after {how}");
        // And it grows again.
        map.extend((0..MANY).map(|n| (n, n + 1)));
        assert_eq!(map.len(), usize::try_from(MANY).unwrap(), "after {how}");
        assert!((0..MANY).all(|n| map.get(&n) == Some(n + 1)), "after {how}");
    };

    let map = large();
    assert!(looks(&map) > 100 * fresh);
    map.clear();
    map.extend(few());
    check(&map, "clear");

    let map = large();
    map.retain(|key, _| *key < 10);
    check(&map, "retain");

    let map = large();
    (10..MANY).for_each(|n| _ = map.remove(&n));
    map.shrink_to_fit();
    check(&map, "removals");

    // What is undone gives back nothing, and breaks nothing.
    let map = large();
    let failed: Result<(), ()> = atomically! {
        map.clear();
        map.insert(3, 4);
        map.retain(|_, _| false);
        map.shrink_to_fit();
        Err(())
    };
    assert!(failed.is_err());
    assert!(map.len() == usize::try_from(MANY).unwrap() && (0..MANY).all(|n| map.get(&n) == Some(n)));
    map.retain(|key, _| *key < 10);
    check(&map, "an attempt that was undone");
}

#[test]
fn a_map_that_becomes_smaller_has_the_same_keys_for_all() {
    let map = TMap::<u64, u64>::new();
    let rounds = 60;
    thread::scope(|scope| {
        scope.spawn(|| {
            for round in 0..rounds {
                map.extend((100..1_500).map(|n| (n, round)));
                match round % 3 {
                    0 => map.retain(|key, _| *key < 100),
                    1 => {
                        (100..1_500).for_each(|n| _ = map.remove(&n));
                        map.shrink_to_fit();
                    }
                    _ => atomically! {
                        let kept: Vec<_> = map.iter().filter(|(key, _)| *key < 100).collect();
                        map.clear();
                        map.extend(kept);
                    },
                }
            }
        });
        for half in 0..2 {
            let map = &map;
            scope.spawn(move || {
                for round in 0..rounds * 20 {
                    for key in (half..20).step_by(2) {
                        assert_eq!(map.insert(key, round), (round > 0).then(|| round - 1));
                        assert_eq!(map.get(&key), Some(round));
                    }
                }
            });
        }
    });
    let mut all: Vec<_> = map.keys().collect();
    all.sort_unstable();
    assert_eq!(all, (0..20).collect::<Vec<_>>());
}
