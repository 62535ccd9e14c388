//! Variables and collections as JSON, and back.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fmt::Debug;
use stm_core::collections::{
    TBQueue, TCounter, TDeque, TMVar, TMap, TOrdMap, TOrdSet, TPriorityQueue, TPromise, TQueue, TSet, TStack, TVec,
};
use stm_core::prelude::*;

/// Its JSON, if that gives the same once more.
fn json<C: Serialize + DeserializeOwned>(collection: &C) -> String {
    let json = serde_json::to_string(collection).expect("it can be written");
    let back: C = serde_json::from_str(&json).expect("it can be read");
    assert_eq!(serde_json::to_string(&back).expect("it can be written"), json);
    json
}

fn error<C: DeserializeOwned + Debug>(json: &str) -> String {
    serde_json::from_str::<C>(json).expect_err("it is wrong").to_string()
}

#[test]
fn collections_are_written_as_their_content() {
    assert_eq!(json(&TMap::from([("a".to_string(), 1)])), r#"{"a":1}"#);
    assert_eq!(json(&TSet::from([7])), "[7]");
    assert_eq!(json(&TOrdMap::from([("b".to_string(), 2), ("a".to_string(), 1)])), r#"{"a":1,"b":2}"#);
    assert_eq!(json(&TOrdSet::from([3, 1, 2])), "[1,2,3]");
    assert_eq!(json(&TQueue::from(vec![3, 1, 2])), "[3,1,2]");
    assert_eq!(json(&TDeque::from(vec![3, 1, 2])), "[3,1,2]");
    assert_eq!(json(&TStack::from(vec![3, 1, 2])), "[2,1,3]");
    assert_eq!(json(&TVec::from(vec![3, 1, 2])), "[3,1,2]");
    assert_eq!(json(&TPriorityQueue::from([3, 1, 2])), "[3,2,1]");
    assert_eq!(json(&TCounter::new(-5)), "-5");
    assert_eq!((json(&TMVar::new(1)), json(&TMVar::<u8>::empty())), ("1".to_string(), "null".to_string()));
    assert_eq!((json(&TPromise::from(1)), json(&TPromise::<u8>::new())), ("1".to_string(), "null".to_string()));
}

#[test]
fn a_map_of_many_keys_comes_back() {
    let map: TMap<u32, String> = (0..1_000).map(|n| (n, n.to_string())).collect();
    let back: TMap<u32, String> =
        serde_json::from_str(&serde_json::to_string(&map).expect("it can be written")).expect("it can be read");
    assert_eq!(back.len(), 1_000);
    assert!((0..1_000).all(|n| back.get(&n) == map.get(&n)));
}

#[test]
fn equal_priorities_come_back_in_their_order() {
    #[derive(Clone, Debug, Serialize, Deserialize)]
    struct Job(u8, u8);
    impl PartialEq for Job {
        fn eq(&self, other: &Self) -> bool {
            self.0 == other.0
        }
    }
    impl Eq for Job {}
    impl PartialOrd for Job {
        fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
            Some(self.cmp(other))
        }
    }
    impl Ord for Job {
        fn cmp(&self, other: &Self) -> std::cmp::Ordering {
            self.0.cmp(&other.0)
        }
    }
    assert_eq!(json(&TPriorityQueue::from([Job(1, 1), Job(2, 2), Job(1, 3)])), "[[2,2],[1,1],[1,3]]");
}

#[test]
fn a_bounded_queue_keeps_its_capacity() {
    let queue = TBQueue::new(3);
    queue.push(1).expect("it is open");
    assert_eq!(json(&queue), "[3,[1]]");
    let back: TBQueue<i32> = serde_json::from_str("[2,[1,2]]").expect("it can be read");
    assert!(back.is_full());
    assert!(error::<TBQueue<i32>>("[2,[1,2,3]]").contains("a capacity of 2 has 3 elements"));
    assert!(error::<TBQueue<i32>>("[0,[]]").contains("no bounded queue has a capacity of 0"));
    assert!(error::<TBQueue<i32>>(&format!("[{},[]]", usize::MAX)).contains("no bounded queue has a capacity of"));
}

#[test]
fn a_struct_of_variables_is_written_at_one_moment() {
    #[derive(Serialize, Deserialize)]
    struct Account {
        name: String,
        balance: TVar<i64>,
    }
    let account = Account { name: "Ada".to_string(), balance: TVar::new(7) };
    assert_eq!(json(&account), r#"{"name":"Ada","balance":7}"#);
    let pair = (TVar::new(0), TVar::new(0));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 0..1_000 {
                atomically! {
                    pair.0 += 1;
                    pair.1 += 1;
                }
            }
        });
        for _ in 0..1_000 {
            let (a, b): (u32, u32) =
                serde_json::from_str(&snapshot! { serde_json::to_string(&pair).unwrap() }).expect("two numbers");
            assert_eq!(a, b);
        }
    });
}
