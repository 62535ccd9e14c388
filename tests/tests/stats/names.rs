//! What call sites, variables and conditions are called.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::thread;

use stm_core::collections::{TQueue, TSemaphore};
use stm_core::prelude::*;
use stm_core::stats::{Waiter, report};
use stm_core::{Stm, Transaction, atomically_async};

use crate::{conflicts, eventually};

/// What is said of a task that waits, whose site has this label.
fn while_waiting<T>(task: impl Future<Output = T>, label: &str) -> Waiter {
    let mut task = pin!(task);
    assert!(matches!(task.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Pending));
    crate::waiter(label)
}

struct Account {
    balance: TVar<i64>,
    limits: Vec<TVar<i64>>,
}

#[test]
fn a_condition_and_its_variables_are_told_as_written() {
    let account = Account { balance: TVar::new(0), limits: vec![TVar::new(5)] };
    let (n, line) = (0, line!() + 2);
    let task = atomically_async!(label: "names: condition"; {
        check!(account.balance >= account.limits[n]);
    });
    let waiter = while_waiting(task, "names: condition");
    let [retry] = &waiter.retries[..] else { panic!("{waiter:?}") };
    assert_eq!(retry.text, Some("check!(account.balance >= account.limits[n])"));
    assert_eq!((retry.place.line, retry.place.column), (line, 9));
    let paths: Vec<_> = waiter.variables.iter().map(|awaited| awaited.variable.path.unwrap()).collect();
    assert!(paths == ["account.balance", "account.limits[n]"] || paths == ["account.limits[n]", "account.balance"]);
    let of_balance = waiter.variables.iter().find(|awaited| awaited.variable.path == Some("account.balance"));
    assert_eq!(of_balance.unwrap().variable.place.column, 16);
}

#[test]
fn each_alternative_that_has_retried_is_told() {
    let (a, b) = (TVar::new(0), TVar::new(0));
    let task = atomically_async!(label: "names: alternatives"; {
        or_else!({ check!(a > 0) }, { if b == 0 { retry!() } })
    });
    let waiter = while_waiting(task, "names: alternatives");
    let texts: Vec<_> = waiter.retries.iter().map(|retry| retry.text.unwrap()).collect();
    assert_eq!(texts, ["check!(a > 0)", "retry!()"]);
    assert_eq!(waiter.variables.len(), 2);
}

#[test]
fn what_an_earlier_attempt_waited_by_is_forgotten() {
    let (a, b) = (TVar::new(0), TVar::new(0));
    let mut task = pin!(atomically_async!(label: "names: earlier"; { check!(a > 0); check!(b > 0) }));
    let mut context = Context::from_waker(Waker::noop());
    assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
    a.store(1);
    assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
    let [retry] = &crate::waiter("names: earlier").retries[..] else { panic!() };
    assert_eq!(retry.text, Some("check!(b > 0)"));
}

#[test]
fn the_explicit_api_tells_lines() {
    let (n, line) = (TVar::new(0), line!());
    let take = |tx: &Transaction| -> Stm<()> {
        if tx.read(&n)? > 0 {
            return Ok(());
        }
        tx.retry()
    };
    let mut task = pin!(atomically_async(take));
    assert!(task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    let all = stm_core::stats::waiters();
    let waiter = all.iter().find(|waiter| waiter.site.place.line == line + 7).unwrap();
    assert_eq!((waiter.retries[0].text, waiter.retries[0].place.line), (None, line + 5));
    assert_eq!((waiter.variables[0].variable.path, waiter.variables[0].variable.place.line), (None, line + 2));
}

#[transactional]
impl Account {
    fn withdraw(&self, amount: i64) {
        check!(self.balance >= amount);
        self.balance -= amount;
    }

    fn deposit(&self, amount: i64) {
        self.balance += amount;
    }
}

#[test]
fn a_function_stands_where_its_name_is() {
    let account = Account { balance: TVar::new(0), limits: vec![] };
    account.deposit(1);
    account.withdraw(1);
    let lines = |label: &str| {
        let sites = report().sites;
        let mut found = sites.into_iter().filter(|s| s.site.label == label && s.site.place.file.ends_with("names.rs"));
        (found.next().unwrap().site.place.line, found.next().is_none())
    };
    let (withdraw, deposit) = (lines("withdraw"), lines("deposit"));
    assert_eq!((deposit.0 - withdraw.0, withdraw.1, deposit.1), (5, true, true));
}

#[test]
fn a_conflict_is_told_by_path() {
    let accounts: Vec<_> = (0..3).map(|_| Account { balance: TVar::new(10), limits: vec![] }).collect();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for i in 0..600 {
                    atomically!(label: "names: transfer"; {
                        accounts[i % 3].balance -= 1;
                        thread::yield_now();
                        accounts[(i + 1) % 3].balance += 1;
                    });
                }
            });
        }
    });
    let conflicts = conflicts("names: transfer");
    assert!(!conflicts.is_empty(), "threads that yield in the middle do not get into each other's way");
    for conflict in conflicts {
        let path = conflict.variable.path.unwrap();
        assert!(["accounts[i % 3].balance", "accounts[(i + 1) % 3].balance"].contains(&path), "{path}");
    }
}

#[test]
fn who_waits_in_a_collection_stands_where_it_is_called() {
    let (queue, permits) = (TQueue::<u32>::new(), TSemaphore::new(0));
    let (same_queue, same_permits) = (queue.clone(), permits.clone());
    let line = line!();
    let pop = thread::spawn(move || same_queue.pop());
    let acquire = thread::spawn(move || same_permits.acquire());
    for line in [line + 1, line + 2] {
        let at = |waiter: &Waiter| waiter.site.place.line == line && waiter.site.place.file.ends_with("names.rs");
        let waiter = eventually(|| stm_core::stats::waiters().into_iter().find(at));
        assert!(!waiter.variables.is_empty(), "{waiter:?}");
    }
    queue.extend([7]);
    permits.release();
    assert_eq!(pop.join().unwrap(), Some(7));
    acquire.join().unwrap();
}
