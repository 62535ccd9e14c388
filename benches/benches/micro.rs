//! Small transactions beside the same work under `parking_lot` locks: `cargo bench -p benches --bench micro`.
//!
//! Times drift on shared machines: compare the rows of one run with each other, and run it twice.

use divan::Bencher;
use parking_lot::Mutex;
use stm_core::prelude::*;

fn main() {
    divan::main();
}

const ACCOUNTS: usize = 1_000;
const THREADS: [usize; 2] = [1, 2];

/// A fixed sequence of pairs of different accounts.
fn pairs() -> Vec<(usize, usize)> {
    (0..4_096).map(|n| (n * 7_919 % ACCOUNTS, (n * 104_729 + 1) % ACCOUNTS)).filter(|(a, b)| a != b).collect()
}

#[divan::bench(threads = THREADS)]
fn increment_shared_stm(bencher: Bencher) {
    let counter = TVar::new(0_u64);
    bencher.bench(|| atomically! { counter += 1 });
}

#[divan::bench(threads = THREADS)]
fn increment_shared_lock(bencher: Bencher) {
    let counter = Mutex::new(0_u64);
    bencher.bench(|| *counter.lock() += 1);
}

#[divan::bench(threads = THREADS)]
fn transfer_stm(bencher: Bencher) {
    let accounts: Vec<_> = (0..ACCOUNTS).map(|_| TVar::new(100_i64)).collect();
    let pairs = pairs();
    bencher.bench(|| {
        for &(from, to) in &pairs {
            atomically! {
                accounts[from] -= 1;
                accounts[to] += 1;
            }
        }
    });
}

#[divan::bench(threads = THREADS)]
fn transfer_two_ordered_locks(bencher: Bencher) {
    let accounts: Vec<_> = (0..ACCOUNTS).map(|_| Mutex::new(100_i64)).collect();
    let pairs = pairs();
    bencher.bench(|| {
        for &(from, to) in &pairs {
            let mut first = accounts[from.min(to)].lock();
            let mut second = accounts[from.max(to)].lock();
            let (from, to) = if from < to { (&mut *first, &mut *second) } else { (&mut *second, &mut *first) };
            *from -= 1;
            *to += 1;
        }
    });
}

#[divan::bench]
fn sum_stm(bencher: Bencher) {
    let accounts: Vec<_> = (0..ACCOUNTS).map(|_| TVar::new(100_i64)).collect();
    bencher.bench(|| {
        atomically! {
            let mut sum = 0;
            for account in &accounts {
                sum += account;
            }
            sum
        }
    });
}

#[divan::bench]
fn sum_locks(bencher: Bencher) {
    let accounts: Vec<_> = (0..ACCOUNTS).map(|_| Mutex::new(100_i64)).collect();
    bencher.bench(|| accounts.iter().map(|account| *account.lock()).sum::<i64>());
}
