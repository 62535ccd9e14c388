//! Locks: one for each variable, or one for everything.

use std::cell::Cell;
use std::collections::VecDeque;
use std::marker::PhantomData;
use std::ops::DerefMut;
use std::sync::Arc;

use crate::workloads::{self, OPENING_BALANCE, Side, bucket};

/// A library of locks.
pub(crate) trait Locks: Send + Sync + 'static {
    type Mutex<T: Send>: Send + Sync;
    type Guard<'a, T: Send + 'a>: DerefMut<Target = T>;
    type Condvar: Send + Sync + Default;

    fn new<T: Send>(value: T) -> Self::Mutex<T>;
    fn lock<T: Send>(mutex: &Self::Mutex<T>) -> Self::Guard<'_, T>;
    fn wait<'a, T: Send>(condvar: &Self::Condvar, guard: Self::Guard<'a, T>) -> Self::Guard<'a, T>;
    fn notify(condvar: &Self::Condvar);
    fn notify_all(condvar: &Self::Condvar);
}

pub(crate) struct ParkingLot;

impl Locks for ParkingLot {
    type Mutex<T: Send> = parking_lot::Mutex<T>;
    type Guard<'a, T: Send + 'a> = parking_lot::MutexGuard<'a, T>;
    type Condvar = parking_lot::Condvar;

    fn new<T: Send>(value: T) -> Self::Mutex<T> {
        parking_lot::Mutex::new(value)
    }

    fn lock<T: Send>(mutex: &Self::Mutex<T>) -> Self::Guard<'_, T> {
        mutex.lock()
    }

    fn wait<'a, T: Send>(condvar: &Self::Condvar, mut guard: Self::Guard<'a, T>) -> Self::Guard<'a, T> {
        condvar.wait(&mut guard);
        guard
    }

    fn notify(condvar: &Self::Condvar) {
        condvar.notify_one();
    }

    fn notify_all(condvar: &Self::Condvar) {
        condvar.notify_all();
    }
}

pub(crate) struct Std;

const POISONED: &str = "no thread panics while it holds the lock";

impl Locks for Std {
    type Mutex<T: Send> = std::sync::Mutex<T>;
    type Guard<'a, T: Send + 'a> = std::sync::MutexGuard<'a, T>;
    type Condvar = std::sync::Condvar;

    fn new<T: Send>(value: T) -> Self::Mutex<T> {
        std::sync::Mutex::new(value)
    }

    fn lock<T: Send>(mutex: &Self::Mutex<T>) -> Self::Guard<'_, T> {
        mutex.lock().expect(POISONED)
    }

    fn wait<'a, T: Send>(condvar: &Self::Condvar, guard: Self::Guard<'a, T>) -> Self::Guard<'a, T> {
        condvar.wait(guard).expect(POISONED)
    }

    fn notify(condvar: &Self::Condvar) {
        condvar.notify_one();
    }

    fn notify_all(condvar: &Self::Condvar) {
        condvar.notify_all();
    }
}

/// A lock for each counter, account, or list.
pub(crate) struct Each<L: Locks, T: Send>(Vec<L::Mutex<T>>);

impl<L: Locks, T: Send> Each<L, T> {
    fn of(count: usize, value: impl Fn() -> T) -> Each<L, T> {
        Each((0..count).map(|_| L::new(value())).collect())
    }
}

/// One lock over all.
pub(crate) struct One<L: Locks, T: Send>(L::Mutex<Vec<T>>);

impl<L: Locks, T: Send> One<L, T> {
    fn of(count: usize, value: impl Fn() -> T) -> One<L, T> {
        One(L::new((0..count).map(|_| value()).collect()))
    }
}

impl<L: Locks> workloads::Counters for Each<L, u64> {
    fn new(count: usize) -> Self {
        Each::of(count, || 0)
    }

    fn increment(&self, index: usize) {
        *L::lock(&self.0[index]) += 1;
    }

    fn total(&self) -> u64 {
        self.0.iter().map(|counter| *L::lock(counter)).sum()
    }
}

impl<L: Locks> workloads::Counters for One<L, u64> {
    fn new(count: usize) -> Self {
        One::of(count, || 0)
    }

    fn increment(&self, index: usize) {
        L::lock(&self.0)[index] += 1;
    }

    fn total(&self) -> u64 {
        L::lock(&self.0).iter().sum()
    }
}

impl<L: Locks> workloads::Accounts for Each<L, i64> {
    fn new(count: usize) -> Self {
        Each::of(count, || OPENING_BALANCE)
    }

    /// In the order of the accounts, so that two transfers never wait for each other.
    fn transfer(&self, from: usize, to: usize) {
        let mut first = L::lock(&self.0[from.min(to)]);
        let mut second = L::lock(&self.0[from.max(to)]);
        let (from, to) = if from < to { (&mut first, &mut second) } else { (&mut second, &mut first) };
        **from -= 1;
        **to += 1;
    }

    fn sum(&self, attempts: &Cell<u64>) -> i64 {
        attempts.set(attempts.get() + 1);
        let all: Vec<_> = self.0.iter().map(L::lock).collect();
        all.iter().map(|account| **account).sum()
    }

    fn add_to_all(&self) {
        let mut all: Vec<_> = self.0.iter().map(L::lock).collect();
        for account in &mut all {
            **account += 1;
        }
    }
}

impl<L: Locks> workloads::Accounts for One<L, i64> {
    fn new(count: usize) -> Self {
        One::of(count, || OPENING_BALANCE)
    }

    fn transfer(&self, from: usize, to: usize) {
        let mut accounts = L::lock(&self.0);
        accounts[from] -= 1;
        accounts[to] += 1;
    }

    fn sum(&self, attempts: &Cell<u64>) -> i64 {
        attempts.set(attempts.get() + 1);
        L::lock(&self.0).iter().sum()
    }

    fn add_to_all(&self) {
        for account in &mut *L::lock(&self.0) {
            *account += 1;
        }
    }
}

/// A sorted list that somebody else protects.
#[derive(Default)]
pub(crate) struct List(Option<Box<Node>>);

struct Node {
    key: u64,
    next: List,
}

impl List {
    fn contains(&self, key: u64) -> bool {
        let mut current = self;
        while let Some(node) = &current.0 {
            if node.key >= key {
                return node.key == key;
            }
            current = &node.next;
        }
        false
    }

    /// Where the key is, or belongs.
    fn place(&mut self, key: u64) -> &mut List {
        let mut place = self;
        while place.0.as_ref().is_some_and(|node| node.key < key) {
            place = &mut place.0.as_mut().expect("it was there a line before").next;
        }
        place
    }

    fn starts_with(&self, key: u64) -> bool {
        self.0.as_ref().is_some_and(|node| node.key == key)
    }

    fn insert(&mut self, key: u64) -> bool {
        let place = self.place(key);
        if place.starts_with(key) {
            return false;
        }
        let next = List(place.0.take());
        place.0 = Some(Box::new(Node { key, next }));
        true
    }

    fn remove(&mut self, key: u64) -> bool {
        let place = self.place(key);
        if !place.starts_with(key) {
            return false;
        }
        *place = place.0.take().map_or(List(None), |node| node.next);
        true
    }

    fn len(&self) -> usize {
        let (mut length, mut last, mut current) = (0, None, self);
        while let Some(node) = &current.0 {
            assert!(last < Some(node.key), "the list is not sorted");
            last = Some(node.key);
            length += 1;
            current = &node.next;
        }
        length
    }
}

impl<L: Locks> workloads::Set for Each<L, List> {
    fn new(buckets: usize) -> Self {
        Each::of(buckets, List::default)
    }

    fn contains(&self, key: u64) -> bool {
        L::lock(&self.0[bucket(key, self.0.len())]).contains(key)
    }

    fn insert(&self, key: u64) -> bool {
        L::lock(&self.0[bucket(key, self.0.len())]).insert(key)
    }

    fn remove(&self, key: u64) -> bool {
        L::lock(&self.0[bucket(key, self.0.len())]).remove(key)
    }

    fn len(&self) -> usize {
        self.0.iter().map(|list| L::lock(list).len()).sum()
    }
}

impl<L: Locks> workloads::Set for One<L, List> {
    fn new(buckets: usize) -> Self {
        One::of(buckets, List::default)
    }

    fn contains(&self, key: u64) -> bool {
        let lists = L::lock(&self.0);
        lists[bucket(key, lists.len())].contains(key)
    }

    fn insert(&self, key: u64) -> bool {
        let mut lists = L::lock(&self.0);
        let bucket = bucket(key, lists.len());
        lists[bucket].insert(key)
    }

    fn remove(&self, key: u64) -> bool {
        let mut lists = L::lock(&self.0);
        let bucket = bucket(key, lists.len());
        lists[bucket].remove(key)
    }

    fn len(&self) -> usize {
        L::lock(&self.0).iter().map(List::len).sum()
    }
}

/// Waiting by condition variables.
pub(crate) struct Conditions<L>(PhantomData<L>);

struct Table<L: Locks> {
    said: L::Mutex<[u64; 2]>,
    heard: [L::Condvar; 2],
}

struct Player<L: Locks> {
    table: Arc<Table<L>>,
    mine: usize,
}

impl<L: Locks> Side for Player<L> {
    fn say(&mut self, number: u64) {
        L::lock(&self.table.said)[self.mine] = number;
        L::notify(&self.table.heard[self.mine]);
    }

    fn hear(&mut self, number: u64) {
        let theirs = 1 - self.mine;
        let mut said = L::lock(&self.table.said);
        while said[theirs] != number {
            said = L::wait(&self.table.heard[theirs], said);
        }
    }
}

impl<L: Locks> workloads::PingPong for Conditions<L> {
    fn sides() -> [impl Side; 2] {
        let table = Arc::new(Table::<L> { said: L::new([0; 2]), heard: Default::default() });
        [0, 1].map(|mine| Player { table: table.clone(), mine })
    }
}

struct Bounded<L: Locks> {
    numbers: L::Mutex<VecDeque<u64>>,
    capacity: usize,
    put: L::Condvar,
    taken: L::Condvar,
}

impl<L: Locks> Bounded<L> {
    fn push(&self, number: u64) {
        let mut numbers = L::lock(&self.numbers);
        while numbers.len() == self.capacity {
            numbers = L::wait(&self.taken, numbers);
        }
        numbers.push_back(number);
        drop(numbers);
        L::notify(&self.put);
    }

    fn pop(&self) -> u64 {
        let mut numbers = L::lock(&self.numbers);
        loop {
            if let Some(number) = numbers.pop_front() {
                drop(numbers);
                L::notify(&self.taken);
                return number;
            }
            numbers = L::wait(&self.put, numbers);
        }
    }
}

impl<L: Locks> workloads::Queue for Conditions<L> {
    fn ends(capacity: usize) -> (impl FnMut(u64) + Send, impl FnMut() -> u64 + Send) {
        let numbers = L::new(VecDeque::with_capacity(capacity));
        let queue = Bounded::<L> { numbers, capacity, put: L::Condvar::default(), taken: L::Condvar::default() };
        let queue = Arc::new(queue);
        let other = queue.clone();
        (move |number| queue.push(number), move || other.pop())
    }
}

/// A count, and whether it is closed.
pub(crate) struct Permits<L: Locks> {
    state: L::Mutex<(u64, bool)>,
    changed: L::Condvar,
}

impl<L: Locks> workloads::Permits for Permits<L> {
    fn new() -> Self {
        Permits { state: L::new((0, false)), changed: L::Condvar::default() }
    }

    fn give(&self) {
        L::lock(&self.state).0 += 1;
        L::notify(&self.changed);
    }

    fn take(&self) -> bool {
        let mut state = L::lock(&self.state);
        loop {
            match &mut *state {
                (0, false) => {}
                (0, true) => return false,
                (count, _) => {
                    *count -= 1;
                    return true;
                }
            }
            state = L::wait(&self.changed, state);
        }
    }

    fn close(&self) {
        L::lock(&self.state).1 = true;
        L::notify_all(&self.changed);
    }
}

pub(crate) struct Value<L: Locks>(L::Mutex<Vec<u8>>);

impl<L: Locks> workloads::Value for Value<L> {
    fn new(bytes: usize) -> Self {
        Value(L::new(vec![0; bytes]))
    }

    fn change(&self) {
        let mut bytes = L::lock(&self.0);
        bytes[0] = bytes[0].wrapping_add(1);
    }

    fn look(&self) -> u8 {
        L::lock(&self.0)[0]
    }
}

pub(crate) fn variables<L: Locks>(count: usize) -> Vec<L::Mutex<u64>> {
    (0..count as u64).map(L::new).collect()
}
