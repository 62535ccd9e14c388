//! Collections that are made within a transaction, as those that are made when they are first used, are no part of it.

// The constructors are what is tested, each by its name.
#![allow(clippy::from_iter_instead_of_collect, clippy::default_trait_access, clippy::similar_names)]

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::sync::{LazyLock, OnceLock};
use std::thread;
use stm_core::collections::*;
use stm_core::prelude::*;
use stm_core::store::Store;
use stm_core::{StmError, atomically, try_atomically};

/// What is made in an attempt that does not commit stays as it was made.
fn survives<C, V: PartialEq + Debug>(what: &str, wanted: &V, make: impl Fn() -> C, content: impl Fn(&C) -> V) {
    let check = |made: &C, when: &str| assert_eq!(content(made), *wanted, "{what}, {when}");
    let never = TVar::new(false);

    let made = OnceLock::new();
    let failed: Result<(), ()> = atomically! {
        check(made.get_or_init(&make), "in the transaction that makes it");
        Err(())
    };
    assert!(failed.is_err());
    check(made.get().unwrap(), "after an error");

    let made = OnceLock::new();
    let waits = try_atomically(|tx| {
        check(made.get_or_init(&make), "in the transaction that makes it");
        if tx.read(&never)? { Ok(()) } else { tx.retry() }
    });
    assert!(waits.is_err());
    check(made.get().unwrap(), "after a retry");

    let made = OnceLock::new();
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        atomically! {
            made.get_or_init(&make);
            panic!("within");
        }
    }));
    assert!(panicked.is_err());
    check(made.get().unwrap(), "after a panic");

    let made = OnceLock::new();
    atomically(|tx| {
        let first = |_: &_| {
            made.get_or_init(&make);
            Err(StmError::Retry)
        };
        tx.or_else(first, |_| Ok(()))?;
        check(made.get().unwrap(), "after an alternative");
        Ok(())
    });
    check(made.get().unwrap(), "after the other alternative");

    let (made, seen, written) = (OnceLock::new(), TVar::new(0), TVar::new(0));
    let attempts = AtomicU64::new(0);
    atomically(|tx| {
        let n = tx.read(&seen)?;
        check(made.get_or_init(&make), "in each attempt");
        if attempts.fetch_add(1, SeqCst) == 0 {
            thread::scope(|scope| _ = scope.spawn(|| seen.store(1)));
        }
        tx.write(&written, n + 1)
    });
    assert_eq!((attempts.load(SeqCst) > 1, written.load()), (true, 2));
    check(made.get().unwrap(), "after a conflict");
}

fn sorted<T: Ord>(elements: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut elements = Vec::from_iter(elements);
    elements.sort();
    elements
}

/// By way of what is serialized.
fn again<C: serde::Serialize + serde::de::DeserializeOwned>(collection: &C) -> impl Fn() -> C + use<C> {
    let text = serde_json::to_string(collection).unwrap();
    move || serde_json::from_str(&text).unwrap()
}

const PAIRS: [(u32, u32); 5] = [(3, 1), (1, 1), (2, 4), (1, 5), (9, 2)];
const MAP: [(u32, u32); 4] = [(1, 5), (2, 4), (3, 1), (9, 2)];
const ELEMENTS: [u32; 6] = [3, 1, 4, 1, 5, 9];
const SET: [u32; 5] = [1, 3, 4, 5, 9];

#[test]
fn maps_and_sets_keep_what_they_are_made_of() {
    let map = |map: &TMap<u32, u32>| (sorted(map), map.len(), map.get(&1));
    let wanted = (MAP.to_vec(), 4, Some(5));
    survives("TMap from an array", &wanted, || TMap::from(PAIRS), map);
    survives("TMap from a vector", &wanted, || TMap::from(PAIRS.to_vec()), map);
    survives("TMap from a map", &wanted, || TMap::from_iter(HashMap::from(MAP)), map);
    survives("TMap collected", &wanted, || PAIRS.into_iter().collect(), map);
    survives("TMap deserialized", &wanted, again(&TMap::from(PAIRS)), map);
    survives("TMap", &(vec![], 0, None), TMap::new, map);
    survives("TMap by default", &(vec![], 0, None), TMap::default, map);
    survives("TMap with a hasher", &(vec![], 0, None), || TMap::with_hasher(Default::default()), map);

    let set = |set: &TSet<u32>| (sorted(set), set.len(), set.contains(&9));
    let wanted = (SET.to_vec(), 5, true);
    survives("TSet from an array", &wanted, || TSet::from(ELEMENTS), set);
    survives("TSet from a vector", &wanted, || TSet::from(ELEMENTS.to_vec()), set);
    survives("TSet from a set", &wanted, || TSet::from_iter(HashSet::from(ELEMENTS)), set);
    survives("TSet collected", &wanted, || ELEMENTS.into_iter().collect(), set);
    survives("TSet deserialized", &wanted, again(&TSet::from(ELEMENTS)), set);
    survives("TSet", &(vec![], 0, false), TSet::new, set);

    let map = |map: &TOrdMap<u32, u32>| (Vec::from_iter(map), map.len(), map.get(&1));
    let wanted = (MAP.to_vec(), 4, Some(5));
    survives("TOrdMap from an array", &wanted, || TOrdMap::from(PAIRS), map);
    survives("TOrdMap from a vector", &wanted, || TOrdMap::from(PAIRS.to_vec()), map);
    survives("TOrdMap from a map", &wanted, || TOrdMap::from(BTreeMap::from(MAP)), map);
    survives("TOrdMap collected", &wanted, || PAIRS.into_iter().collect(), map);
    survives("TOrdMap deserialized", &wanted, again(&TOrdMap::from(PAIRS)), map);
    survives("TOrdMap", &(vec![], 0, None), TOrdMap::new, map);

    let set = |set: &TOrdSet<u32>| (Vec::from_iter(set), set.len(), set.contains(&9));
    let wanted = (SET.to_vec(), 5, true);
    survives("TOrdSet from an array", &wanted, || TOrdSet::from(ELEMENTS), set);
    survives("TOrdSet from a vector", &wanted, || TOrdSet::from(ELEMENTS.to_vec()), set);
    survives("TOrdSet from a set", &wanted, || TOrdSet::from(BTreeSet::from(ELEMENTS)), set);
    survives("TOrdSet collected", &wanted, || ELEMENTS.into_iter().collect(), set);
    survives("TOrdSet deserialized", &wanted, again(&TOrdSet::from(ELEMENTS)), set);
    survives("TOrdSet", &(vec![], 0, false), TOrdSet::new, set);
}

#[test]
fn queues_keep_what_they_are_made_of() {
    macro_rules! queues {
        ($($Queue:ident: $wanted:expr, $from:ty;)*) => {$(
            let (name, content) = (stringify!($Queue), |queue: &$Queue<u32>| (Vec::from_iter(queue), queue.len()));
            let wanted: (Vec<u32>, usize) = ($wanted, 6);
            survives(&format!("{name} from an array"), &wanted, || $Queue::from(ELEMENTS), content);
            survives(&format!("{name} from a vector"), &wanted, || $Queue::from(ELEMENTS.to_vec()), content);
            survives(&format!("{name} from another"), &wanted, || $Queue::from(<$from>::from(ELEMENTS)), content);
            survives(&format!("{name} collected"), &wanted, || ELEMENTS.into_iter().collect(), content);
            survives(&format!("{name} deserialized"), &wanted, again(&$Queue::from(ELEMENTS)), content);
            survives(name, &(vec![], 0), $Queue::new, content);
            survives(&format!("{name} by default"), &(vec![], 0), $Queue::default, content);
        )*};
    }
    let reversed = ELEMENTS.iter().rev().copied().collect();
    queues! {
        TQueue: ELEMENTS.to_vec(), VecDeque<u32>;
        TDeque: ELEMENTS.to_vec(), VecDeque<u32>;
        TStack: reversed, Vec<u32>;
        TPriorityQueue: sorted(ELEMENTS).into_iter().rev().collect(), BinaryHeap<u32>;
        TVec: ELEMENTS.to_vec(), Vec<u32>;
    }

    let content = |queue: &TBQueue<u32>| (Vec::from_iter(queue), queue.len(), queue.capacity(), queue.is_full());
    survives("TBQueue", &(vec![], 0, 9, false), || TBQueue::new(9), content);
    for (capacity, is_full) in [(6, true), (9, false), (1000, false)] {
        let queue = TBQueue::new(capacity);
        for n in ELEMENTS {
            queue.push(n).unwrap();
        }
        survives("TBQueue deserialized", &(ELEMENTS.to_vec(), 6, capacity, is_full), again(&queue), content);
    }
}

#[test]
fn places_and_numbers_keep_what_they_are_made_of() {
    survives("TVar", &1, || TVar::new(1), TVar::load);
    survives("TVar deserialized", &1, again(&TVar::new(1)), TVar::load);
    survives("TMVar", &Some(1), || TMVar::new(1), TMVar::try_read);
    survives("TMVar from a value", &Some(1), || TMVar::from(1), TMVar::try_read);
    survives("TMVar deserialized", &Some(1), again(&TMVar::new(1)), TMVar::try_read);
    survives("TMVar that is empty", &None, TMVar::<u8>::empty, TMVar::try_read);
    survives("TPromise", &None, TPromise::<u8>::new, TPromise::try_get);
    survives("TPromise from a value", &Some(1), || TPromise::from(1), TPromise::try_get);
    survives("TPromise deserialized", &Some(1), again(&TPromise::from(1)), TPromise::try_get);
    survives("TCounter", &7, || TCounter::new(7), TCounter::get);
    survives("TCounter from a number", &7, || TCounter::from(7), TCounter::get);
    survives("TCounter deserialized", &7, again(&TCounter::new(7)), TCounter::get);
    survives("TSemaphore", &(3, 0), || TSemaphore::new(3), |semaphore| (semaphore.available(), semaphore.waiting()));
    survives("TRwLock", &(false, false), TRwLock::new, |lock| (lock.is_read_locked(), lock.is_write_locked()));
    survives("TLatch", &2, || TLatch::new(2), TLatch::count);
    survives("TBarrier", &0, || TBarrier::new(2), TBarrier::arrived);
    survives("TChan", &(true, false), TChan::<u8>::new, |channel| {
        (channel.subscribe().is_empty(), channel.is_closed())
    });
    survives("Store", &0, Store::<u8>::new, Store::len);
}

#[test]
fn a_lazy_map_that_a_failed_transaction_has_touched_first() {
    static STOCK: LazyLock<TMap<&str, u32>> = LazyLock::new(|| TMap::from([("apples", 3), ("pears", 7)]));

    #[transactional]
    fn buy(fruit: &str, n: u32) -> Result<(), u32> {
        let there = STOCK.get(fruit).unwrap_or(0);
        if there < n {
            return Err(there);
        }
        STOCK.update(fruit, |left| *left -= n);
        Ok(())
    }

    assert_eq!(buy("apples", 5), Err(3));
    assert_eq!(buy("apples", 2), Ok(()));
    assert_eq!(sorted(&*STOCK), [("apples", 1), ("pears", 7)]);
}

#[test]
fn what_elements_do_themselves_is_a_part_of_the_transaction() {
    let (drawn, kept) = (TVar::new(0), OnceLock::new());
    let failed: Result<(), ()> = atomically! {
        kept.get_or_init(|| {
            TQueue::from_iter((0..20).inspect(|_| TVar::update(&drawn, |n| n + 1)))
        });
        assert!(drawn == 20);
        Err(())
    };
    assert!(failed.is_err());
    assert_eq!((drawn.load(), Vec::from_iter(kept.get().unwrap())), (0, Vec::from_iter(0..20)));
}

/// Around the sizes of buckets, nodes and rings, and far beyond.
const SIZES: [u32; 18] = [0, 1, 2, 7, 8, 9, 16, 17, 24, 25, 63, 64, 65, 127, 500, 757, 1_000, 5_000];

#[test]
fn what_was_made_at_once_goes_on_like_what_was_filled() {
    for size in SIZES {
        let (map, set) = (<TMap<_, _>>::from_iter((0..size).map(|n| (n, n))), <TSet<_>>::from_iter(0..size));
        assert_eq!((map.len(), set.len(), sorted(&map).len()), (size as usize, size as usize, size as usize));
        for n in 0..size {
            assert_eq!((map.get(&n), set.contains(&n)), (Some(n), true));
            assert_eq!(map.insert(n, n + 1), Some(n));
            assert_eq!(map.insert(size + n, n), None);
        }
        assert_eq!(map.len(), 2 * size as usize);
        map.retain(|key, _| key % 2 == 0);
        assert_eq!(sorted(map.keys()), Vec::from_iter((0..2 * size).step_by(2)));
        for n in 0..2 * size {
            assert_eq!(map.remove(&n).is_some(), n % 2 == 0);
        }
        assert!(map.is_empty() && map.iter().next().is_none());
    }
}

#[test]
fn a_queue_that_was_made_at_once_gives_from_both_ends() {
    for size in SIZES {
        let deque = TDeque::from_iter(0..size);
        let backwards: Vec<_> = std::iter::from_fn(|| deque.try_pop_back().ok()).collect();
        assert_eq!(backwards, Vec::from_iter((0..size).rev()));
        assert!(deque.is_empty());
        let stack = TStack::from_iter(0..size);
        assert_eq!((stack.len(), stack.flush()), (size as usize, backwards));

        let (deque, mut model) = (TDeque::from_iter(0..size), VecDeque::from_iter(0..size));
        let mut random = 88_172_645_463_325_252_u64 + u64::from(size);
        for n in 0..4 * size + 20 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            match random % 5 {
                0 => {
                    deque.push_front(n).unwrap();
                    model.push_front(n);
                }
                1 => {
                    deque.push_back(n).unwrap();
                    model.push_back(n);
                }
                2 | 3 => assert_eq!(deque.try_pop_back().ok(), model.pop_back()),
                _ => assert_eq!(deque.try_pop_front().ok(), model.pop_front()),
            }
        }
        assert_eq!(VecDeque::from_iter(&deque), model);
    }
}

#[test]
fn a_large_collection_is_made_in_linear_work() {
    // Of a table that grows by moving, or a queue that looks for its end, each would take minutes.
    let many = 100_000_u32;
    assert_eq!(<TMap<_, _>>::from_iter((0..many).map(|n| (n, n))).len(), many as usize);
    // Few keys, many values for each: a few buckets.
    let few = <TMap<_, _>>::from_iter((0..many).map(|n| (n % 10, n)));
    assert_eq!((few.len(), few.get(&3)), (10, Some(many - 7)));
    assert_eq!(<TSet<_>>::from_iter(0..many).len(), many as usize);
    assert_eq!(TQueue::from_iter(0..many).len(), many as usize);
    assert_eq!(TStack::from_iter(0..many).len(), many as usize);
    assert_eq!(TOrdMap::from_iter((0..many).map(|n| (n, n))).len(), many as usize);
    assert_eq!(TVec::from_iter(0..many).len(), many as usize);
}
