//! Small transactions beside the same work under `parking_lot` locks: `cargo bench -p benches --bench micro`.
//!
//! Each sample runs a batch, and the rates are per operation. Times drift on shared machines: compare the rows of one run
//! with each other, and run it twice.

use divan::Bencher;
use divan::counter::ItemsCount;
use parking_lot::Mutex;
use stm_core::prelude::*;

fn main() {
    divan::main();
}

const ACCOUNTS: usize = 1_000;
const BATCH: usize = 4_096;
const THREADS: [usize; 2] = [1, 2];

/// Runs a batch of operations in each sample.
fn batch(bencher: Bencher, operation: impl Fn() + Sync) {
    bencher.counter(ItemsCount::new(BATCH)).bench(|| (0..BATCH).for_each(|_| operation()));
}

/// Two different accounts, another pair each time and in each thread.
fn pair() -> (usize, usize) {
    let from = fastrand::usize(..ACCOUNTS);
    (from, (from + fastrand::usize(1..ACCOUNTS)) % ACCOUNTS)
}

#[divan::bench(threads = THREADS)]
fn increment_shared_stm(bencher: Bencher) {
    let counter = TVar::new(0_u64);
    batch(bencher, || atomically! { counter += 1 });
}

#[divan::bench(threads = THREADS)]
fn increment_shared_lock(bencher: Bencher) {
    let counter = Mutex::new(0_u64);
    batch(bencher, || *counter.lock() += 1);
}

#[divan::bench(threads = THREADS)]
fn transfer_stm(bencher: Bencher) {
    let accounts: Vec<_> = (0..ACCOUNTS).map(|_| TVar::new(100_i64)).collect();
    batch(bencher, || {
        let (from, to) = pair();
        atomically! {
            accounts[from] -= 1;
            accounts[to] += 1;
        }
    });
}

#[divan::bench(threads = THREADS)]
fn transfer_two_ordered_locks(bencher: Bencher) {
    let accounts: Vec<_> = (0..ACCOUNTS).map(|_| Mutex::new(100_i64)).collect();
    batch(bencher, || {
        let (from, to) = pair();
        let mut first = accounts[from.min(to)].lock();
        let mut second = accounts[from.max(to)].lock();
        let (from, to) = if from < to { (&mut *first, &mut *second) } else { (&mut *second, &mut *first) };
        *from -= 1;
        *to += 1;
    });
}

#[divan::bench]
fn sum_of_1000_stm(bencher: Bencher) {
    let accounts: Vec<_> = (0..ACCOUNTS).map(|_| TVar::new(100_i64)).collect();
    bencher.counter(ItemsCount::new(ACCOUNTS)).bench(|| {
        atomically! { accounts.iter().map(|account| *account).sum::<i64>() }
    });
}

#[divan::bench]
fn sum_of_1000_locks(bencher: Bencher) {
    let accounts: Vec<_> = (0..ACCOUNTS).map(|_| Mutex::new(100_i64)).collect();
    bencher.counter(ItemsCount::new(ACCOUNTS)).bench(|| accounts.iter().map(|account| *account.lock()).sum::<i64>());
}

#[divan::bench]
fn sum_of_1000_snapshot(bencher: Bencher) {
    let accounts: Vec<_> = (0..ACCOUNTS).map(|_| TVar::new(100_i64)).collect();
    bencher.counter(ItemsCount::new(ACCOUNTS)).bench(|| {
        snapshot! { accounts.iter().map(|account| *account).sum::<i64>() }
    });
}

#[divan::bench]
fn empty(bencher: Bencher) {
    batch(bencher, || atomically! {});
}

#[divan::bench]
fn replace_a_boxed_value(bencher: Bencher) {
    let pair = TVar::new((0_u64, 0_u64));
    batch(bencher, || atomically! { pair = (1, 2) });
}

#[transactional]
fn add_one(to: &TVar<u64>) {
    to += 1;
}

#[divan::bench]
fn increment_by_call(bencher: Bencher) {
    let counter = TVar::new(0_u64);
    batch(bencher, || atomically! { add_one(&counter) });
}

#[transactional]
fn take_one(from: &TVar<u64>) {
    check!(from > 0);
    from -= 1;
}

/// The first alternative waits where the macro sees it: it is left by a plain return.
#[divan::bench]
fn alternative_that_retries_in_sight(bencher: Bencher) {
    let (empty, other) = (TVar::new(0_u64), TVar::new(0_u64));
    batch(bencher, || {
        atomically! {
            or_else!(
                {
                    check!(empty > 0);
                    empty -= 1;
                },
                other += 1,
            )
        }
    });
}

/// The first alternative waits in a function that it calls: it is left by unwinding.
#[divan::bench]
fn alternative_that_retries_in_a_call(bencher: Bencher) {
    let (empty, other) = (TVar::new(0_u64), TVar::new(0_u64));
    batch(bencher, || atomically! { or_else!(take_one(&empty), other += 1) });
}
