//! What is the same in all collections, and what misuse of them says.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;
use stm_core::collections::{
    TBQueue, TDeque, TMVar, TMap, TOrdMap, TOrdSet, TPriorityQueue, TPromise, TQueue, TSemaphore, TSet, TStack, TVec,
};
use stm_core::prelude::*;

/// What the panic of `f` says.
fn panic_of(f: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("it should panic");
    *payload.downcast().expect("a message with values in it is a string")
}

#[test]
fn collections_come_from_the_containers_of_std() {
    assert_eq!(TMap::from(vec![("a", 1)]).get("a"), TMap::from(HashMap::from([("a", 1)])).get("a"));
    assert_eq!(TOrdMap::from(vec![("a", 1)]).first(), TOrdMap::from(BTreeMap::from([("a", 1)])).last());
    assert!(TSet::from(vec![1]).contains(&1) && TSet::from(HashSet::from([1])).contains(&1));
    assert_eq!(TOrdSet::from(vec![2, 1]).first(), TOrdSet::from(BTreeSet::from([1, 2])).first());
    assert_eq!(TQueue::from([1, 2]).flush(), TQueue::from(VecDeque::from([1, 2])).flush());
    assert_eq!(TDeque::from([1, 2]).flush(), TDeque::from(VecDeque::from([1, 2])).flush());
    assert_eq!(TPriorityQueue::from(BinaryHeap::from([1, 3, 2])).flush(), [3, 2, 1]);
    assert_eq!((TStack::from([1, 2]).flush(), TVec::from([1, 2]).to_vec()), (vec![2, 1], vec![1, 2]));
}

#[test]
fn what_extends_a_collection_comes_all_at_once() {
    let (map, set, ordered, ranking) = (TMap::new(), TSet::new(), TOrdMap::new(), TOrdSet::new());
    let (queue, deque, stack, urgent, list) =
        (TQueue::new(), TDeque::new(), TStack::new(), TPriorityQueue::new(), TVec::new());
    thread::scope(|scope| {
        let extending = scope.spawn(|| {
            for part in (0..200).step_by(4) {
                let new = part..part + 4;
                map.extend(new.clone().map(|n| (n, n)));
                ordered.extend(new.clone().map(|n| (n, n)));
                set.extend(new.clone());
                ranking.extend(new.clone());
                queue.extend(new.clone());
                deque.extend(new.clone());
                stack.extend(new.clone());
                urgent.extend(new.clone());
                list.extend(new);
            }
        });
        while !extending.is_finished() {
            let lens = [map.len(), ordered.len(), set.len(), ranking.len(), list.len()];
            let more_lens = [queue.len(), deque.len(), stack.len(), urgent.len()];
            assert!(lens.iter().chain(&more_lens).all(|len| len % 4 == 0), "{lens:?} {more_lens:?}");
        }
    });
    atomically! {
        map.extend([(7, 0)]);
        set.extend([7]);
    }
    assert_eq!((map.get(&7), map.len(), set.len(), ordered.len(), ranking.len()), (Some(0), 200, 200, 200, 200));
    assert_eq!((queue.pop(), deque.pop_back(), stack.pop(), urgent.pop()), (Some(0), Some(199), Some(199), Some(199)));
    assert_eq!((list.first(), list.last(), TVec::<u8>::new().last()), (Some(0), Some(199), None));
}

#[test]
fn what_is_cleared_is_empty_and_stays_closed() {
    let (queue, deque, stack, urgent) =
        (TQueue::from([1]), TDeque::from([1]), TStack::from([1]), TPriorityQueue::from([1]));
    let bounded = TBQueue::new(1);
    bounded.push(1).unwrap();
    drop(urgent.producer());
    assert!(urgent.is_closed());
    atomically! {
        queue.clear();
        deque.clear();
        stack.clear();
        urgent.clear();
        bounded.clear();
    }
    assert!(queue.is_empty() && deque.is_empty() && stack.is_empty() && urgent.is_empty() && bounded.is_empty());
    assert_eq!((urgent.pop(), urgent.push(2).is_err(), bounded.try_push(2)), (None, true, Ok(())));
    queue.close();
    assert!(panic_of(|| queue.extend([1])).contains("use `push`"));
}

#[test]
fn one_permit_is_like_many() {
    let desk = TSemaphore::new(1);
    let permit = desk.try_permit();
    assert!(permit.is_some() && desk.try_permit().is_none());
    assert_eq!(desk.acquire_within(Duration::from_millis(1)), Err(TimedOut));
    drop(permit);
    assert_eq!(desk.acquire_within(Duration::MAX), Ok(()));
}

#[test]
fn collections_show_their_name_and_all_of_their_content() {
    let nested = TMap::from([(1, TQueue::from([TVar::new(2)]))]);
    assert_eq!(format!("{nested:?}"), "TMap({1: TQueue([TVar(2)])})");
    assert_eq!(format!("{:?} {:?}", TOrdSet::from([1]), TOrdMap::from([(1, 2)])), "TOrdSet({1}) TOrdMap({1: 2})");
    assert_eq!(format!("{:#?}", TVec::from([1])), "TVec(\n    [\n        1,\n    ],\n)");
    assert_eq!(format!("{:#?}", TMVar::new(1)), "TMVar(\n    Some(\n        1,\n    ),\n)");
    assert_eq!(format!("{:?}", TPromise::from(1)), "TPromise(Some(1))");
}

#[test]
fn a_write_in_a_snapshot_names_the_lines_of_call_and_snapshot() {
    let (map, list) = (TMap::new(), TVec::new());
    let here = |line| format!("{}:{line}:", file!());
    let message = panic_of(|| {
        snapshot! {
            map.insert(1, 1);
        }
    });
    let line = line!() - 3;
    assert!(message.contains(&format!("by the transaction at {}", here(line))), "{message}");
    assert!(message.contains(&format!("in the snapshot at {}", here(line - 1))), "{message}");
    let message = panic_of(|| snapshot! { list.push(1) });
    assert!(message.contains(&format!("in the snapshot at {}", here(line!() - 1))), "{message}");
    assert!((map.is_empty() && list.is_empty()), "nothing was written");
}
