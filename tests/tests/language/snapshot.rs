//! `snapshot!`: reads of one consistent state, and no writes.

// The code under test is what people write, also where there is a better way to write it.
#![allow(clippy::all, clippy::pedantic)]

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use stm_core::prelude::*;

#[derive(Clone)]
struct Account {
    owner: String,
    balance: TVar<i64>,
    history: TVar<Vec<i64>>,
}

fn account(owner: &str, balance: i64) -> Account {
    Account { owner: owner.into(), balance: TVar::new(balance), history: TVar::new(vec![balance]) }
}

struct Bank {
    accounts: TVar<Vec<Account>>,
    shared: TVar<Arc<HashMap<u8, TVar<String>>>>,
}

fn bank() -> Bank {
    let shared = HashMap::from([(1, TVar::new("one".to_string()))]);
    Bank { accounts: TVar::new(vec![account("a", 5), account("b", 7)]), shared: TVar::new(Arc::new(shared)) }
}

/// What the panic of `f` says.
fn panic_of(f: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("it should panic");
    payload.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn a_block_reads_as_any_other() {
    let bank = bank();
    let (n, list) = (TVar::new(-3_i32), TVar::new(vec![1, 2]));
    let (total, owners, rest) = snapshot! {
        let mut total = 0;
        let mut owners = vec![];
        for account in &bank.accounts {
            total += account.balance;
            owners.push(account.owner.clone());
        }
        total += bank.accounts[0].balance;
        let first = list.first().unwrap();
        (total, owners, (n.abs(), n + 1, -n, list.len(), list[1], *first, format!("{n}")))
    };
    assert_eq!((total, owners.join("")), (17, "ab".into()));
    assert_eq!(rest, (3, -2, 3, 2, 2, 1, "-3".into()));
}

#[test]
fn paths_of_all_kinds() {
    let bank = bank();
    let nested = TVar::new(TVar::new(vec![TVar::new(4)]));
    let list = TVar::new(vec![()]);
    let reference = &list;
    let r = snapshot! {
        let accounts = &*bank.accounts;
        let last = accounts.last().unwrap();
        (
            bank.accounts[1].history.iter().sum::<i64>(),
            bank.shared[&1].len(),
            (*bank.shared.get(&1).unwrap()).to_uppercase(),
            last.history.contains(&7),
            (**nested)[0] + 1,
            reference.len(),
            bank.accounts[0].owner.starts_with('a'),
        )
    };
    assert_eq!(r, (7, 3, "ONE".into(), true, 5, 1, true));
}

#[test]
fn own_data_is_changed_at_will() {
    let words = TVar::new(vec!["b".to_string(), "a".into()]);
    let longest = snapshot! {
        let mut sorted = words.clone();
        sorted.sort();
        sorted[0].push('!');
        let mut counts = HashMap::new();
        for word in &words { *counts.entry(word.len()).or_insert(0) += 1; }
        let mut pair = (0, 0);
        pair.0 = counts[&1];
        pair.1 += words.len();
        (sorted.concat(), pair)
    };
    assert_eq!(longest, ("a!b".into(), (2, 2)));
}

#[test]
fn control_flow_leaves_the_block() {
    fn first_even(list: &TVar<Vec<u32>>) -> Option<u32> {
        snapshot! {
            for n in &list {
                if n % 2 == 0 { return Some(*n) }
            }
            list.first()?;
        }
        None
    }
    assert_eq!(first_even(&TVar::new(vec![1, 4])), Some(4));
    assert_eq!(first_even(&TVar::new(vec![1])), None);

    let x = TVar::new(5);
    let failed: Result<(), i32> = snapshot! {
        if x > 4 { abort!(*x) }
        Ok(())
    };
    assert_eq!(failed, Err(5));
}

#[test]
fn the_state_is_a_consistent_one() {
    let pair = [TVar::new(0_i64), TVar::new(0)];
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            for n in 1..=20_000 {
                atomically! { pair[0] = n; pair[1] = -n; }
            }
            done.store(true, SeqCst);
        });
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(SeqCst) {
                    let sum = snapshot! {
                        let first = pair[0];
                        thread::yield_now();
                        first + pair[1]
                    };
                    assert_eq!(sum, 0);
                }
            });
        }
    });
}

#[test]
fn writers_cannot_hold_up_a_long_one() {
    let list: Vec<TVar<u64>> = (0..100).map(|_| TVar::new(0)).collect();
    let done = AtomicBool::new(false);
    let runs = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut n = 0;
            while !done.load(SeqCst) {
                n += 1;
                atomically! { for x in &list { (*x) = n; } }
            }
        });
        for _ in 0..50 {
            runs.store(0, SeqCst);
            let all_equal = snapshot! {
                runs.fetch_add(1, SeqCst);
                list.iter().all(|x| { thread::yield_now(); *x == list[0] })
            };
            assert!(all_equal);
            assert!(runs.load(SeqCst) <= 2, "it ran {} times", runs.load(SeqCst));
        }
        done.store(true, SeqCst);
    });
}

#[test]
fn retry_waits() {
    let ready = TVar::new(0);
    thread::scope(|scope| {
        let waiter = scope.spawn(|| {
            snapshot! {
                check!(ready > 1);
                or_else!({ check!(ready > 5); "large" }, { "small" })
            }
        });
        for n in 1..=2 {
            thread::sleep(Duration::from_millis(10));
            assert!(!waiter.is_finished());
            ready.store(n);
        }
        assert_eq!(waiter.join().unwrap(), "small");
    });
}

#[test]
fn in_a_transaction_it_is_a_part_of_it() {
    let (x, seen) = (TVar::new(1), TVar::new(0));
    atomically! {
        x += 1;
        let now = snapshot! { x * 10 };
        seen = now;
    }
    assert_eq!((x.load(), seen.load()), (2, 20));

    // It sees what the transaction has written, also in part, which goes on.
    let table = TVar::new((vec![1], String::new()));
    let lens = atomically! {
        table.0.push(2);
        let first = snapshot! { table.0.len() };
        table.0.push(3);
        table.1 = first.to_string();
        let (rows, text) = snapshot! { let (rows, text) = &*table; (rows.len(), text.clone()) };
        table.0.clear();
        (first, rows, text, table.0.len())
    };
    assert_eq!(lens, (2, 3, "2".into(), 0));
}

#[test]
fn what_it_read_as_a_part_is_validated() {
    let (x, y) = (TVar::new(0), TVar::new(0));
    let runs = AtomicU32::new(0);
    atomically! {
        let n = snapshot! { *x };
        if runs.fetch_add(1, SeqCst) == 0 {
            thread::scope(|scope| { scope.spawn(|| TVar::store(&x, 7)); });
        }
        y = n;
    }
    assert_eq!((y.load(), runs.load(SeqCst)), (7, 2));
}

/// The line on which `deposit` writes.
const WRITES: u32 = line!() + 4;

#[transactional]
fn deposit(account: &Account, amount: i64) {
    account.balance += amount;
}

#[transactional(label = "pay in")]
fn deposit_twice(account: &Account, amount: i64) {
    deposit(account, amount);
    account.history.push(amount);
}

#[transactional]
fn balance(account: &Account) -> i64 {
    *account.balance
}

#[test]
fn a_function_that_writes_panics_with_its_name_and_line() {
    let a = account("a", 5);
    let message = panic_of(|| snapshot! { deposit(&a, 1) });
    assert!(message.contains(&format!("snapshot.rs:{WRITES}:")), "{message}");
    assert!(message.contains("`deposit`") && message.contains("snapshot"), "{message}");
    assert_eq!(a.balance.load(), 5);
}

#[test]
fn the_message_names_the_innermost_function_that_is_running() {
    let a = account("a", 5);
    let message = panic_of(|| {
        snapshot! {
            balance(&a);
            deposit_twice(&a, 1)
        }
    });
    assert!(message.contains("`deposit`"), "{message}");

    #[transactional(label = "pay in")]
    fn assign(account: &Account) {
        balance(account);
        account.balance = 1;
    }
    let message = panic_of(|| snapshot! { assign(&a) });
    assert!(message.contains("`pay in`") && !message.contains("assign"), "{message}");

    let message = panic_of(|| snapshot! { TVar::store(&a.balance, 1) });
    assert!(message.contains("`TVar::store` at "), "{message}");

    let message = panic_of(|| snapshot!(label: "audit"; { call(|| TVar::store(&a.balance, 3)) }));
    assert!(message.contains("`TVar::store`"), "{message}");
    assert_eq!(a.balance.load(), 5);
}

fn call(f: impl Fn()) {
    f();
}

#[test]
fn after_a_refused_write_everything_goes_on() {
    let a = account("a", 5);
    panic_of(|| snapshot! { deposit(&a, 1) });
    deposit(&a, 1);
    assert_eq!(snapshot! { a.balance + 0 }, 6);

    // Also where the panic is caught in a transaction that writes.
    atomically! {
        let refused = catch_unwind(AssertUnwindSafe(|| snapshot! { deposit(&a, 1) })).is_err();
        assert!(refused);
        a.balance += 10;
    }
    assert_eq!(a.balance.load(), 16);
}

#[test]
fn a_method_can_be_a_snapshot() {
    struct Counters(Vec<TVar<u32>>);
    impl Counters {
        fn total(&self) -> u32 {
            snapshot!({ self.0.iter().map(|n| *n).sum::<u32>() + self.0[0] })
        }
    }
    assert_eq!(Counters([1, 2].map(TVar::new).into()).total(), 4);
}

#[test]
fn without_macros() {
    use stm_core::{atomically, snapshot};
    let accounts = [5, 7].map(TVar::new);
    let total = || snapshot(|tx| Ok(tx.read(&accounts[0])? + tx.read(&accounts[1])?));
    assert_eq!(total(), 12);
    assert_eq!(atomically(|tx| tx.write(&accounts[0], 1).map(|()| total())), 8);
    let message = panic_of(|| snapshot(|tx| tx.modify(&accounts[0], |n| *n += 1)));
    assert!(message.contains("snapshot.rs"), "{message}");
    thread::scope(|scope| {
        let waiter = scope.spawn(|| snapshot(|tx| if tx.read(&accounts[0])? < 9 { tx.retry() } else { Ok("done") }));
        thread::sleep(Duration::from_millis(5));
        accounts[0].store(9);
        assert_eq!(waiter.join().unwrap(), "done");
    });
}

#[test]
fn a_write_in_a_closure_that_only_reads_is_told_its_cure() {
    use stm_core::collections::{TMap, TOrdMap, TOrdSet, TSet, TVec};
    let seen = TVar::new(0);
    let write = || TVar::update(&seen, |n| n + 1);
    let (map, set, vec) = (TMap::from([(1, 2)]), TSet::from([1]), TVec::from([1]));
    let (ordered_map, ordered_set) = (TOrdMap::from([(1, 2)]), TOrdSet::from([1]));
    let calls: [(&str, &dyn Fn()); 8] = [
        ("TMap::with", &|| _ = map.with(&1, |_| write())),
        ("TMap::for_each", &|| map.for_each(|_, _| write())),
        ("TSet::for_each", &|| set.for_each(|_| write())),
        ("TOrdMap::with", &|| _ = ordered_map.with(&1, |_| write())),
        ("TOrdMap::for_each", &|| ordered_map.for_each(|_, _| write())),
        ("TOrdMap::for_each_in", &|| ordered_map.for_each_in(0..9, |_, _| write())),
        ("TOrdSet::for_each", &|| ordered_set.for_each(|_| write())),
        ("TVec::for_each", &|| vec.for_each(|_| write())),
    ];
    for (method, call) in calls {
        // In a transaction, and in none.
        for within in [false, true] {
            let run = || {
                if within {
                    atomically! { call() }
                } else {
                    call()
                }
            };
            let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).unwrap_err();
            let message = panic.downcast_ref::<String>().unwrap();
            assert!(message.contains(&format!("in a call of `{method}` at {}", file!())), "{message}");
            assert!(message.contains("write after that call") && !message.contains("atomically!"), "{message}");
        }
    }
    assert_eq!(seen.load(), 0);
}
