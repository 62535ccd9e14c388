//! The crate `async-stm`.

use std::cell::Cell;
use std::sync::Arc;

use async_stm::{Stm, TVar, retry};
use pollster::block_on;

use crate::workloads::{self, OPENING_BALANCE, Side, bucket};

/// On the thread that asks: the future waits only after a retry.
fn atomically<T>(body: impl Fn() -> Stm<T>) -> T {
    block_on(async_stm::atomically(body))
}

pub(crate) struct Counters(Vec<TVar<u64>>);

impl workloads::Counters for Counters {
    fn new(count: usize) -> Counters {
        Counters((0..count).map(|_| TVar::new(0)).collect())
    }

    fn increment(&self, index: usize) {
        let counter = &self.0[index];
        atomically(|| {
            let value = counter.read_clone()?;
            counter.write(value + 1)
        });
    }

    fn total(&self) -> u64 {
        self.0.iter().map(|counter| atomically(|| counter.read_clone())).sum()
    }
}

pub(crate) struct Accounts(Vec<TVar<i64>>);

impl workloads::Accounts for Accounts {
    fn new(count: usize) -> Accounts {
        Accounts((0..count).map(|_| TVar::new(OPENING_BALANCE)).collect())
    }

    fn transfer(&self, from: usize, to: usize) {
        let (from, to) = (&self.0[from], &self.0[to]);
        atomically(|| {
            let balance = from.read_clone()?;
            from.write(balance - 1)?;
            let balance = to.read_clone()?;
            to.write(balance + 1)
        });
    }

    fn sum(&self, attempts: &Cell<u64>) -> i64 {
        atomically(|| {
            attempts.set(attempts.get() + 1);
            self.0.iter().try_fold(0, |sum, account| Ok(sum + account.read_clone()?))
        })
    }

    fn add_to_all(&self) {
        atomically(|| {
            for account in &self.0 {
                let balance = account.read_clone()?;
                account.write(balance + 1)?;
            }
            Ok(())
        });
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

/// The last node before the key, and the first one that is not before it.
fn find(head: &TVar<Link>, key: u64) -> Stm<(Link, Link)> {
    let mut before = None;
    let mut current = head.read_clone()?;
    loop {
        let next = match &current {
            Some(node) if node.key < key => node.next.read_clone()?,
            _ => return Ok((before, current)),
        };
        before = current;
        current = next;
    }
}

/// Hangs this behind `before`, or at the head.
fn link(head: &TVar<Link>, before: &Link, link: Link) -> Stm<()> {
    before.as_ref().map_or(head, |node| &node.next).write(link)
}

fn has(link: &Link, key: u64) -> bool {
    link.as_ref().is_some_and(|node| node.key == key)
}

impl workloads::Set for Set {
    fn new(buckets: usize) -> Set {
        Set((0..buckets).map(|_| TVar::new(None)).collect())
    }

    fn contains(&self, key: u64) -> bool {
        let head = self.list(key);
        atomically(|| Ok(has(&find(head, key)?.1, key)))
    }

    fn insert(&self, key: u64) -> bool {
        let head = self.list(key);
        atomically(|| {
            let (before, current) = find(head, key)?;
            if has(&current, key) {
                return Ok(false);
            }
            link(head, &before, Some(Arc::new(Node { key, next: TVar::new(current) })))?;
            Ok(true)
        })
    }

    fn remove(&self, key: u64) -> bool {
        let head = self.list(key);
        atomically(|| {
            let (before, current) = find(head, key)?;
            let Some(node) = current.filter(|node| node.key == key) else { return Ok(false) };
            let next = node.next.read_clone()?;
            link(head, &before, next)?;
            Ok(true)
        })
    }

    fn len(&self) -> usize {
        let length = |head: &TVar<Link>| {
            atomically(|| {
                let (mut length, mut last, mut current) = (0, None, head.read_clone()?);
                while let Some(node) = current {
                    assert!(last < Some(node.key), "the list is not sorted");
                    last = Some(node.key);
                    length += 1;
                    current = node.next.read_clone()?;
                }
                Ok(length)
            })
        };
        self.0.iter().map(length).sum::<usize>()
    }
}

pub(crate) struct PingPong;

struct Player {
    mine: TVar<u64>,
    theirs: TVar<u64>,
}

impl Side for Player {
    fn say(&mut self, number: u64) {
        atomically(|| self.mine.write(number));
    }

    fn hear(&mut self, number: u64) {
        atomically(|| if self.theirs.read_clone()? == number { Ok(()) } else { retry() });
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
        atomically(|| {
            let put = self.put.read_clone()?;
            if put - self.taken.read_clone()? == self.places.len() {
                return retry();
            }
            self.places[put % self.places.len()].write(number)?;
            self.put.write(put + 1)
        });
    }

    fn pop(&self) -> u64 {
        atomically(|| {
            let taken = self.taken.read_clone()?;
            if taken == self.put.read_clone()? {
                return retry();
            }
            let number = self.places[taken % self.places.len()].read_clone()?;
            self.taken.write(taken + 1)?;
            Ok(number)
        })
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
        atomically(|| {
            let count = self.count.read_clone()?;
            self.count.write(count + 1)
        });
    }

    fn take(&self) -> bool {
        atomically(|| {
            let count = self.count.read_clone()?;
            if count > 0 {
                self.count.write(count - 1)?;
                return Ok(true);
            }
            if self.is_closed.read_clone()? { Ok(false) } else { retry() }
        })
    }

    fn close(&self) {
        atomically(|| self.is_closed.write(true));
    }
}

pub(crate) struct Value(TVar<Vec<u8>>);

impl workloads::Value for Value {
    fn new(bytes: usize) -> Value {
        Value(TVar::new(vec![0; bytes]))
    }

    fn change(&self) {
        atomically(|| {
            let mut bytes = self.0.read_clone()?;
            bytes[0] = bytes[0].wrapping_add(1);
            self.0.write(bytes)
        });
    }

    fn look(&self) -> u8 {
        atomically(|| Ok(self.0.read()?[0]))
    }
}

pub(crate) fn variables(count: usize) -> Vec<TVar<u64>> {
    (0..count as u64).map(TVar::new).collect()
}
