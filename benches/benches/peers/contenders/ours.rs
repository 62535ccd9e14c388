//! This library, in its own language.

use std::cell::Cell;
use std::sync::Arc;

use stm_core::prelude::*;

use crate::workloads::{self, OPENING_BALANCE, Side, bucket};

pub(crate) struct Counters(Vec<TVar<u64>>);

impl workloads::Counters for Counters {
    fn new(count: usize) -> Counters {
        Counters((0..count).map(|_| TVar::new(0)).collect())
    }

    fn increment(&self, index: usize) {
        atomically! { self.0[index] += 1 }
    }

    fn total(&self) -> u64 {
        snapshot! { self.0.iter().map(|counter| *counter).sum() }
    }
}

pub(crate) struct Accounts(Vec<TVar<i64>>);

impl workloads::Accounts for Accounts {
    fn new(count: usize) -> Accounts {
        Accounts((0..count).map(|_| TVar::new(OPENING_BALANCE)).collect())
    }

    fn transfer(&self, from: usize, to: usize) {
        atomically! {
            self.0[from] -= 1;
            self.0[to] += 1;
        }
    }

    fn sum(&self, attempts: &Cell<u64>) -> i64 {
        atomically! {
            attempts.set(attempts.get() + 1);
            self.0.iter().map(|account| *account).sum()
        }
    }

    fn add_to_all(&self) {
        atomically! {
            for account in &self.0 {
                *account += 1;
            }
        }
    }
}

/// The same accounts, added up by `snapshot!`.
pub(crate) struct Snapshots(Accounts);

impl workloads::Accounts for Snapshots {
    fn new(count: usize) -> Snapshots {
        Snapshots(Accounts::new(count))
    }

    fn transfer(&self, from: usize, to: usize) {
        self.0.transfer(from, to);
    }

    fn sum(&self, attempts: &Cell<u64>) -> i64 {
        let accounts = &self.0.0;
        snapshot! {
            attempts.set(attempts.get() + 1);
            accounts.iter().map(|account| *account).sum()
        }
    }

    fn add_to_all(&self) {
        self.0.add_to_all();
    }
}

type Link = Option<Arc<Node>>;

struct Node {
    key: u64,
    next: TVar<Link>,
}

pub(crate) struct Set(Vec<TVar<Link>>);

impl Set {
    fn list(&self, key: u64) -> &TVar<Link> {
        &self.0[bucket(key, self.0.len())]
    }
}

impl workloads::Set for Set {
    fn new(buckets: usize) -> Set {
        Set((0..buckets).map(|_| TVar::new(None)).collect())
    }

    fn contains(&self, key: u64) -> bool {
        let head = self.list(key);
        atomically! {
            let mut current = &*head;
            while let Some(node) = current {
                if node.key >= key {
                    return node.key == key;
                }
                current = &*node.next;
            }
            false
        }
    }

    fn insert(&self, key: u64) -> bool {
        let head = self.list(key);
        atomically! {
            let mut place = head;
            while let Some(node) = &*place {
                if node.key == key {
                    return false;
                }
                if node.key > key {
                    break;
                }
                place = &node.next;
            }
            let next = TVar::new((*place).clone());
            *place = Some(Arc::new(Node { key, next }));
            true
        }
    }

    fn remove(&self, key: u64) -> bool {
        let head = self.list(key);
        atomically! {
            let mut place = head;
            while let Some(node) = &*place {
                if node.key == key {
                    *place = node.next.clone();
                    return true;
                }
                if node.key > key {
                    break;
                }
                place = &node.next;
            }
            false
        }
    }

    fn len(&self) -> usize {
        let length = |head: &TVar<Link>| {
            snapshot! {
                let (mut length, mut last) = (0, None);
                let mut current = &*head;
                while let Some(node) = current {
                    assert!(last < Some(node.key), "the list is not sorted");
                    last = Some(node.key);
                    length += 1;
                    current = &*node.next;
                }
                length
            }
        };
        self.0.iter().map(length).sum()
    }
}

pub(crate) struct PingPong;

struct Player {
    mine: TVar<u64>,
    theirs: TVar<u64>,
}

impl Side for Player {
    fn say(&mut self, number: u64) {
        atomically! { self.mine = number }
    }

    fn hear(&mut self, number: u64) {
        atomically! { check!(self.theirs == number) }
    }
}

impl workloads::PingPong for PingPong {
    fn sides() -> [impl Side; 2] {
        let (left, right) = (TVar::new(0), TVar::new(0));
        [Player { mine: left.clone(), theirs: right.clone() }, Player { mine: right, theirs: left }]
    }
}

pub(crate) struct Queue {
    places: Vec<TVar<u64>>,
    taken: TVar<usize>,
    put: TVar<usize>,
}

impl Queue {
    fn push(&self, number: u64) {
        atomically! {
            check!(self.put - self.taken < self.places.len());
            self.places[self.put % self.places.len()] = number;
            self.put += 1;
        }
    }

    fn pop(&self) -> u64 {
        atomically! {
            check!(self.put > self.taken);
            let number = self.places[self.taken % self.places.len()];
            self.taken += 1;
            number
        }
    }
}

impl workloads::Queue for Queue {
    fn ends(capacity: usize) -> (impl FnMut(u64) + Send, impl FnMut() -> u64 + Send) {
        let places = (0..capacity).map(|_| TVar::new(0)).collect();
        let queue = Arc::new(Queue { places, taken: TVar::new(0), put: TVar::new(0) });
        let other = queue.clone();
        (move |number| queue.push(number), move || other.pop())
    }
}

pub(crate) struct Permits {
    count: TVar<u64>,
    is_closed: TVar<bool>,
}

impl workloads::Permits for Permits {
    fn new() -> Permits {
        Permits { count: TVar::new(0), is_closed: TVar::new(false) }
    }

    fn give(&self) {
        atomically! { self.count += 1 }
    }

    fn take(&self) -> bool {
        atomically! {
            check!(self.count > 0 || self.is_closed);
            if self.count > 0 {
                self.count -= 1;
                return true;
            }
            false
        }
    }

    fn close(&self) {
        atomically! { self.is_closed = true }
    }
}

pub(crate) struct Value(TVar<Vec<u8>>);

impl workloads::Value for Value {
    fn new(bytes: usize) -> Value {
        Value(TVar::new(vec![0; bytes]))
    }

    fn change(&self) {
        atomically! { self.0[0] = self.0[0].wrapping_add(1) }
    }

    fn look(&self) -> u8 {
        atomically! { self.0[0] }
    }
}

pub(crate) fn variables(count: usize) -> Vec<TVar<u64>> {
    (0..count as u64).map(TVar::new).collect()
}
