//! What the macros call the places that they access: asked by variables that note how they are called.

#![allow(clippy::unused_self, clippy::used_underscore_items)]

use std::cell::RefCell;
use std::marker::PhantomData;
use std::ops::Deref;
use std::panic::Location;

use crate::prelude::*;
use crate::rt::traits::*;
use crate::rt::walk::{Shared, Unique};
use crate::rt::{Of, Transaction};
use crate::tx::observe::{find_path, path_at};

thread_local! {
    static NAMES: RefCell<Vec<&'static str>> = const { RefCell::new(vec![]) };
}

#[track_caller]
fn note() {
    let name = path_at(Location::caller()).unwrap_or("?");
    NAMES.with_borrow_mut(|names| names.push(name));
}

/// How the accesses of a transaction are called, in the order in which they happen.
fn names(transaction: impl FnOnce()) -> Vec<&'static str> {
    NAMES.with_borrow_mut(Vec::clear);
    transaction();
    NAMES.take()
}

/// For the methods that a `TVar` has, and that the macros call: a value of its own for each access.
struct Probe<T>(PhantomData<fn() -> T>);

impl<T> Probe<T> {
    const NEW: Self = Probe(PhantomData);
}

fn value<T: Default>() -> &'static mut T {
    Box::leak(Box::default())
}

/// What a `*` on one leads to.
struct Inner<T>(PhantomData<fn() -> T>);

impl<T> Deref for Probe<T> {
    type Target = Inner<T>;
    fn deref(&self) -> &Inner<T> {
        const { &Inner(PhantomData) }
    }
}

macro_rules! noting_itself {
    ($($probe:ident),*) => { $(
        impl<T: Default + 'static> $probe<T> {
            #[track_caller]
            fn __stm_read(&self, _: &Transaction) -> &T {
                note();
                value()
            }

            #[track_caller]
            fn __stm_value(&self, _: &Transaction) -> &T {
                note();
                value()
            }

            #[track_caller]
            fn __stm_borrow(&self, _: &Transaction) -> &T {
                note();
                value()
            }

            fn __stm_place(&self) -> Shared<'_, Self> {
                crate::rt::shared(self)
            }
        }
    )* };
}

noting_itself!(Probe, Inner);

macro_rules! noting {
    ($($probe:ty),*) => { $(
        impl<'a, T: Default + 'static> Of<'a, $probe> {
            #[track_caller]
            fn __stm_op(self, _: &Transaction) -> &'a T {
                note();
                value()
            }

            #[track_caller]
            fn __stm_subject(self, _: &Transaction) -> &'a T {
                note();
                value()
            }
        }

        impl<'a, T: Default + 'static> Shared<'a, $probe> {
            #[track_caller]
            fn __stm_var(self, _: &Transaction) -> Unique<'a, T> {
                note();
                value::<T>().__stm_root()
            }

            #[track_caller]
            fn __stm_var_exactly(self, _: &Transaction) -> Unique<'a, T> {
                note();
                value::<T>().__stm_root()
            }

            #[track_caller]
            fn __stm_assign(self, _: &Transaction, _: T) {
                note();
            }

            fn __stm_look(self, _: &Transaction) -> Look<T> {
                Look(PhantomData)
            }
        }
    )* };
}

noting!(Probe<T>, Inner<T>, &Probe<T>);

/// A variable in a snapshot, which is read by the step after it.
struct Look<T>(PhantomData<fn() -> T>);

impl<T: Default + 'static> Look<T> {
    #[track_caller]
    fn __stm_step<U: ?Sized>(
        self,
        read: impl FnOnce(&'static T) -> &'static U,
        _: impl FnOnce(&'static mut T, crate::rt::walk::Dead) -> &'static mut U,
    ) -> Shared<'static, U> {
        note();
        crate::rt::shared(read(value()))
    }

    #[track_caller]
    fn __stm_end(self) -> &'static T {
        note();
        value()
    }
}

const N: Probe<i32> = Probe::NEW;
const LIST: Probe<Vec<i32>> = Probe::NEW;
const PAIR: Probe<(i32, i32)> = Probe::NEW;

struct Account {
    balance: Probe<i32>,
    history: Probe<Vec<i32>>,
}

const ACCOUNT: Account = Account { balance: N, history: LIST };

#[test]
fn reads_are_named() {
    let (x, y, list, pair) = (&N, N, LIST, PAIR);
    let found = names(|| {
        atomically! {
            let sum = x + y + pair.0;
            let copy = *x + sum;
            if let [first, ..] = &list[..] { assert!(first > &copy) }
            match y { 0 => {}, _ => unreachable!() }
            let _: Option<&i32> = list.first();
            let _ = (&*list, list.len());
            f(y);
        }
    });
    assert_eq!(found, ["x", "y", "pair.0", "*x", "list[..]", "y", "list", "*list", "list", "y"]);
}

fn f(_: i32) {}

#[test]
fn writes_are_named() {
    let (x, list, pair) = (N, LIST, PAIR);
    let found = names(|| {
        atomically! {
            x = 1;
            x += 2;
            *x += 3;
            pair.1 = 4;
            list.push(5);
            let _ = list.pop();
            (x, pair.0) = (6, 7);
            list.extend([x]);
            std::mem::swap(&mut x, &mut pair.1);
        }
    });
    assert_eq!(found, ["x", "x", "*x", "pair.1", "list", "list", "x", "pair.0", "x", "list", "x", "pair.1"]);
}

#[test]
fn paths_are_named_as_written() {
    struct Table {
        rows: Vec<Account>,
    }
    let table = Table { rows: vec![ACCOUNT, ACCOUNT] };
    let i = 1;
    let found = names(|| {
        atomically! {
            table.rows[i].balance += table
                .rows[i - 1]
                .balance + 1;
            table.rows[if i > 5 { 0 } else { i }].history.clear();
            for row in &table.rows { row.balance -= 1 }
            let _ = table.rows.iter().map(|account| account.balance).sum::<i32>();
            (table.rows[table.rows.len() - 1]).history.push(2);
        }
    });
    let (row, sum) = ("row.balance", "account.balance");
    let first = "table.rows[if i > 5 { 0 } else { i }].history";
    let last = "(table.rows[table.rows.len() - 1]).history";
    assert_eq!(found, ["table.rows[i - 1].balance", "table.rows[i].balance", first, row, row, sum, sum, last]);
}

#[test]
fn what_is_computed_is_shortened() {
    fn account(_: usize) -> &'static Account {
        static ONE: Account = ACCOUNT;
        &ONE
    }
    let accounts = vec![ACCOUNT];
    let list = LIST;
    let found = names(|| {
        atomically! {
            account(1 + 2).balance = account(0).balance + 1;
            accounts.first().unwrap().balance += 1;
            accounts.iter().next().unwrap().history.push(2);
            let _ = *list.get(0).unwrap_or(&3) + list.iter().sum::<i32>();
            accounts
                .last()
                .unwrap()
                .balance = 1;
        }
    });
    assert_eq!(
        found,
        [
            "account(…).balance",
            "account(…).balance",
            "accounts.first().unwrap().balance",
            "accounts.iter().next().unwrap().history",
            "list",
            "list",
            "accounts.last().unwrap().balance",
        ]
    );
}

#[test]
fn what_is_long_is_cut() {
    let an_account_with_a_very_long_name = [ACCOUNT, ACCOUNT];
    let an_index_with_a_very_long_name = 1;
    let found = names(|| {
        atomically! { an_account_with_a_very_long_name[an_index_with_a_very_long_name].balance = 1 }
    });
    assert_eq!(found, ["an_account_with_a_very_long_name[an_index_with_a_very_long_…"]);
}

#[test]
#[rustfmt::skip]
fn what_stands_before_on_the_line_does_not_matter() {
    let (x, y, größe) = (N, N, N);
    let found = names(|| {
        atomically! {
            let s = "näïve 日本 🦀"; x += 1; /* 日本 */ y += i32::from(s.is_empty()); größe = 1;
	/* tab	*/	x += 2;	y = 3; let _ = ("\t	",	größe + 1);
            let _ = ("e\u{301} é	👩‍👩‍👧", x + y);
        }
    });
    assert_eq!(found, ["x", "y", "größe", "x", "y", "größe", "x", "y"]);
}

#[transactional]
fn function(account: &Account, parameter: i32) -> i32 {
    account.balance += parameter;
    account.balance
}

#[transactional]
impl Account {
    fn method(&self) -> i32 {
        self.history.push(1);
        self.balance + 1
    }

    #[transactional(join)]
    fn joins(&self) {
        self.balance = 1;
    }
}

#[test]
fn functions_and_methods_name_theirs() {
    let account = ACCOUNT;
    let found = names(|| {
        function(&account, 1);
        account.method();
        atomically! { account.joins() }
    });
    assert_eq!(found, ["account.balance", "account.balance", "self.history", "self.balance", "self.balance"]);
}

#[transactional]
fn deposit(account: &(TVar<i32>, TVar<Vec<i32>>), amount: i32) {
    if amount > 5 {
        account.0 = amount;
    } else if amount > 0 {
        account.0 += amount;
    } else {
        account.1.push(amount);
    }
}

/// A message of the runtime tells where it takes an access to be.
#[test]
fn accesses_of_variables_are_located_so() {
    let account = <(TVar<i32>, TVar<Vec<i32>>)>::default();
    let name = |amount: i32| {
        let refused = std::panic::catch_unwind(|| snapshot! { deposit(&account, amount) }).unwrap_err();
        let message = refused.downcast::<String>().unwrap();
        find_path(|at| message.contains(&format!("is written at {at},")))
    };
    assert_eq!([6, 1, 0].map(name), [Some("account.0"), Some("account.0"), Some("account.1")]);
}

#[test]
fn parts_name_theirs() {
    let (x, y, z) = (N, N, N);
    let found = names(|| {
        atomically! {
            or_else!({ check!(x > 1); x = 2 }, { if y > 1 { retry!() } y = 3 });
            peek!(z + 1);
            let add = |n: i32| z += n;
            add(1);
            if x > 1 { atomically! { y = 1 } }
            atomically! { y += 1 }
            let _ = try_atomically! { z = 3 };
        }
    });
    assert_eq!(found, ["x", "y", "y", "z", "z", "x", "y", "z"]);
}

#[test]
fn snapshots_name_what_they_read() {
    let (x, pair, list) = (N, PAIR, LIST);
    let found = names(|| {
        snapshot! {
            let _ = x + pair.0;
            let _ = list.binary_search(&1);
            let _ = pair.1.cmp(&0);
        }
    });
    assert_eq!(found, ["x", "pair.0", "list", "pair.1"]);
}

#[test]
fn futures_name_theirs() {
    use std::task::{Context, Waker};
    let x = N;
    let found = names(|| {
        let future = std::pin::pin!(atomically_async! { x += 1 });
        assert!(future.poll(&mut Context::from_waker(Waker::noop())).is_ready());
    });
    assert_eq!(found, ["x"]);
}

#[test]
fn captures_get_no_wrong_name() {
    let (x, y) = (N, N);
    let found = names(|| {
        atomically! {
            let _ = format!("{x}");
            let _ = format!("{x} {y}");
            let _ = format!("{} {y} {0}", x);
            assert!(x == 0, "{y}");
        }
    });
    assert_eq!(found, ["x", "?", "?", "x", "y", "x"]);
}

#[test]
fn generic_functions_share_a_table() {
    fn add<T: Default + 'static>(x: &Probe<T>) {
        atomically! { x = T::default() }
    }
    assert_eq!(names(|| (add(&Probe::<i32>::NEW), add(&Probe::<u8>::NEW)).0), ["x", "x"]);
}

macro_rules! add {
    ($x:expr, $y:ident, $n:expr) => {
        atomically! { $x += $n; $y = 1; }
    };
}

macro_rules! one {
    ($x:ident) => {{
        let hidden = N;
        atomically! { hidden += 1 }
        atomically! { $x += 1 }
    }};
}

macro_rules! two {
    () => {{
        let (here, there) = (N, N);
        atomically! { here += 1 }
        atomically! { there = here + 1 }
    }};
}

#[test]
fn what_macros_make_gets_no_wrong_name() {
    let (account, y, x) = (ACCOUNT, N, N);
    let found = names(|| {
        add!(account.balance, y, x + 1);
        one!(y);
        two!();
    });
    // All of `two!` is located at its call: it is not known which is which, once both are known.
    assert_eq!(found, ["x", "account.balance", "y", "hidden", "y", "here", "?", "?"]);
}
