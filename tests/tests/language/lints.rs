//! Expansions are clean under the strictest lints, and leave the user's own lints alone.

#![forbid(unsafe_code)]
#![deny(warnings, clippy::all, clippy::pedantic, unused, unused_qualifications, unreachable_pub)]
#![deny(single_use_lifetimes, unused_lifetimes, trivial_casts, let_underscore_drop)]

use std::collections::HashMap;
use std::num::ParseIntError;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use stm_core::prelude::*;

struct Account {
    id: u32,
    balance: TVar<i64>,
    history: TVar<Vec<i64>>,
}

#[derive(Clone)]
struct Row {
    count: u32,
    names: Vec<String>,
}

#[transactional]
fn transfer(from: &Account, to: &Account, amount: i64, note: String) -> Result<usize, String> {
    if from.balance < amount {
        return Err(format!("{note}: {} has {} only", from.id, from.balance));
    }
    from.balance -= amount;
    to.balance += amount;
    to.history.push(amount);
    to.history.push(to.balance);
    Ok(to.history.len())
}

#[transactional]
fn pick<'a>(left: &'a TVar<i64>, right: &'a TVar<i64>, (high, _): (bool, u8)) -> &'a TVar<i64> {
    if (left > right) == high { left } else { right }
}

#[transactional]
impl Account {
    fn add(&self, by: i64) -> i64 {
        self.balance += by;
        self.balance
    }

    fn withdraw(&self, amount: i64) -> Result<i64, TimedOut> {
        on_rollback! { assert!(self.id > 0) }
        let left = atomically!(timeout: Duration::ZERO, label: "withdraw"; {
            check!(self.balance >= amount);
            self.balance -= amount;
            self.balance
        })?;
        on_commit! { assert!(self.balance.load() == left, "{left} of {}", self.id) }
        Ok(left)
    }

    fn wait_for(&self, amount: i64) {
        check!(self.balance >= amount);
    }

    #[transactional(skip)]
    fn new(id: u32) -> Self {
        Account { id, balance: TVar::new(10), history: TVar::default() }
    }
}

fn find(table: &TVar<HashMap<u32, Row>>, id: u32) -> Option<u32> {
    let count = atomically! {
        let row = table.get(&id)?;
        row.count
    };
    Some(count)
}

#[test]
fn expansions_are_clean() {
    let (a, b) = (Account::new(1), Account::new(2));
    let rows = TVar::new(vec![Row { count: 0, names: vec![] }]);
    let table = TVar::new(HashMap::from([(7, Row { count: 3, names: vec![] })]));
    assert_eq!(transfer(&a, &b, 4, String::from("rent")), Ok(2));
    assert!(transfer(&a, &b, 40, String::from("rent")).is_err());
    assert!(TVar::ptr_eq(pick(&a.balance, &b.balance, (true, 0)), &b.balance));
    let mut rounds = 0;
    let total = loop {
        rounds += 1;
        atomically! {
            rows[0].count += 1;
            rows[0].names.push(String::from("n"));
            let waited = or_else!({ a.wait_for(100); 1 }, 2);
            if rows[0].count > waited {
                break a.add(1) + b.add(1);
            }
        }
    };
    assert_eq!((rounds, total), (3, 22));
    assert_eq!((find(&table, 7), find(&table, 8)), (Some(3), None));
    let peeked = atomically!({
        let least = peek!(if a.balance < b.balance { a.id } else { b.id });
        let closure = |by: i64| {
            if by > 5 {
                retry!()
            }
            a.balance += by;
            a.balance
        };
        i64::from(least) + closure(2)
    });
    assert_eq!(peeked, 10);
}

#[transactional]
fn row(rows: &TVar<Vec<Row>>, count: u32, name: &str) -> usize {
    let names = vec![name.to_owned()];
    rows.push(Row { count, names });
    rows.len()
}

#[test]
fn shorthand_fields_are_clean() {
    let rows = TVar::new(vec![]);
    assert_eq!((row(&rows, 1, "a"), row(&rows, 2, "b")), (1, 2));
}

#[test]
fn limits_snapshots_and_hooks_are_clean() {
    let a = Account::new(1);
    let names = vec![String::from("a"), String::from("b")];
    assert_eq!((a.withdraw(4), a.withdraw(40)), (Ok(6), Err(TimedOut)));
    let tried = try_atomically! {
        check!(a.balance > 50);
        a.balance
    };
    assert_eq!(tried, Err(TryError::WouldBlock));
    let (balance, len) = snapshot! {
        let mut sum = 0;
        sum += a.balance;
        (sum, a.history.len())
    };
    assert_eq!((balance, len), (6, 0));
    atomically! {
        let added = a.add(1);
        on_commit! {
            let name = names.concat();
            assert_eq!(format!("{name}{added}"), "ab7");
        }
        on_rollback! { drop(names) }
    }
    assert_eq!(names.len(), 2);
}

#[transactional]
fn always_leaves(x: &TVar<i32>) -> i32 {
    if x > 0 {
        return 1;
    }
    retry!()
}

#[transactional]
fn always_aborts(x: &TVar<i32>) -> Result<i32, String> {
    x += 1;
    abort!("never".to_owned())
}

fn leaves(x: &TVar<i32>) -> i32 {
    atomically! {
        or_else!({ check!(x > 100); return 7; }, 8)
    }
}

#[test]
fn bodies_that_never_get_to_their_end_are_clean() {
    let x = TVar::new(1);
    assert_eq!(always_leaves(&x), 1);
    assert_eq!(always_aborts(&x), Err(String::from("never")));
    assert_eq!(leaves(&x), 8);
}

async fn withdraw_half(account: &Account, of: &str) -> Result<i64, ParseIntError> {
    let left = atomically_async!(label: "half"; {
        let amount = of.parse::<i64>()? / 2;
        let taken = or_else!({ account.wait_for(amount); amount }, 1);
        account.balance -= taken;
        Ok::<_, ParseIntError>(account.balance)
    });
    let left = left.await?;
    atomically_async! { account.history.push(left) }.await;
    Ok(left)
}

fn when_above(balance: &TVar<i64>, limit: i64) -> impl Future<Output = Option<i64>> + Send {
    atomically_async!(move; {
        if balance > limit {
            return Some(*balance);
        }
        retry!()
    })
}

#[test]
fn futures_are_clean() {
    fn poll<T>(future: impl Future<Output = T>) -> Poll<T> {
        pin!(future).poll(&mut Context::from_waker(Waker::noop()))
    }
    let a = Account::new(1);
    assert_eq!(poll(withdraw_half(&a, "8")), Poll::Ready(Ok(6)));
    assert!(matches!(poll(withdraw_half(&a, "eight")), Poll::Ready(Err(_))));
    assert_eq!(poll(when_above(&a.balance, 6)), Poll::Pending);
    assert_eq!(poll(when_above(&a.balance, 5)), Poll::Ready(Some(6)));
}
