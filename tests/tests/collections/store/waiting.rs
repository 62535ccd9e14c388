//! Waiting for a key, and for a change, in threads, transactions and tasks.

use super::{Names, number, numbered};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};
use stm_core::prelude::*;
use stm_core::store::Versioned;

const PATIENCE: Duration = Duration::from_secs(20);

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Runs a future in this thread.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let (mut future, end) = (pin!(future), Instant::now() + PATIENCE);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return value;
        }
        thread::park_timeout(end.saturating_duration_since(Instant::now()));
        assert!(Instant::now() < end, "never woken");
    }
}

/// Is the future still waiting?
fn is_pending<T>(future: impl Future<Output = T>) -> bool {
    pin!(future).poll(&mut Context::from_waker(Waker::noop())).is_pending()
}

type Change = (&'static str, fn(&Names));

/// Whatever makes a checkout of «there» and «absent» stale.
const CHANGES: [Change; 6] = [
    ("set", |store| _ = store.set("there", 1_i64)),
    ("delete", |store| _ = store.delete(&"there")),
    ("delete and create", |store| {
        store.delete(&"there");
        store.set("there", 1_i64);
    }),
    ("another type", |store| _ = store.set("there", "text")),
    ("create", |store| _ = store.set("absent", 1_i64)),
    ("commit", |store| {
        let mut absent = store.usevar("absent").unwrap();
        absent.set(2_i64);
        absent.commit().unwrap();
    }),
];

#[test]
fn every_change_ends_the_wait_of_threads() {
    for (name, change) in CHANGES {
        let store = numbered(&["there"]);
        let both = store.using(["there", "absent"]);
        thread::scope(|scope| {
            let waiter = scope.spawn(|| atomically!(timeout: PATIENCE; { both.wait_for_change() }));
            change(&store);
            assert_eq!(waiter.join().unwrap(), Ok(()), "{name}");
        });
    }
}

#[test]
fn every_change_ends_the_wait_of_tasks() {
    for (name, change) in CHANGES {
        let store = numbered(&["there"]);
        let both = store.using(["there", "absent"]);
        assert!(is_pending(both.changed()), "{name}");
        let (future, before) = (both.changed(), both.changed());
        drop(both);
        let task = thread::spawn(move || block_on(future));
        change(&store);
        task.join().unwrap_or_else(|_| panic!("not woken by: {name}"));
        assert!(!is_pending(before), "it is as good later: {name}");
    }
}

#[test]
fn one_value_is_waited_for_alike() {
    let store = numbered(&["a", "b"]);
    let a = store.usevar::<i64>("a").unwrap();
    thread::scope(|scope| {
        let thread = scope.spawn(|| atomically!(timeout: PATIENCE; { a.wait_for_change() }));
        let task = scope.spawn(|| block_on(a.changed()));
        store.set("b", 0_i64);
        assert!(!a.is_stale() && is_pending(a.changed()));
        store.set("a", 0_i64);
        assert_eq!(thread.join().unwrap(), Ok(()));
        task.join().unwrap();
    });
    a.wait_for_change(); // has happened
}

#[test]
fn an_own_commit_is_no_change_to_wait_for() {
    let store = numbered(&["a"]);
    let mut a = store.usevar::<i64>("a").unwrap();
    let old = a.changed();
    a.set(2);
    a.commit().unwrap();
    assert!(is_pending(a.changed()));
    assert!(!is_pending(old), "it waits for what was checked out when it was made");
}

#[test]
fn a_key_is_waited_for() {
    let store = Names::new();
    thread::scope(|scope| {
        let thread = scope.spawn(|| atomically!(timeout: PATIENCE; { *store.wait_for::<i64>(&"a").unwrap() }));
        let task = scope.spawn(|| block_on(store.wait_for_async::<i64>("a")).map(|n| *n));
        let wrong = scope.spawn(|| block_on(store.wait_for_async::<u8>("a")).unwrap_err());
        store.set("b", 0_i64);
        store.set("a", 7_i64);
        assert_eq!(thread.join().unwrap(), Ok(7));
        assert_eq!(task.join().unwrap(), Ok(7));
        assert_eq!(wrong.join().unwrap().found(), "i64");
    });
}

#[test]
fn a_transaction_waits_for_one_of_several_things() {
    let store = numbered(&["a", "b"]);
    let (a, b) = (store.usevar::<i64>("a").unwrap(), store.usevar::<i64>("b").unwrap());
    thread::scope(|scope| {
        let which = scope.spawn(|| {
            atomically!(timeout: PATIENCE; {
                or_else!({ a.wait_for_change(); "a" }, { b.wait_for_change(); "b" })
            })
        });
        store.set("b", 0_i64);
        assert_eq!(which.join().unwrap(), Ok("b"));
    });
}

#[test]
fn a_checkout_is_held_across_awaits() {
    async fn add(store: Names, mut sum: Versioned<&'static str, i64>) -> usize {
        for refused in 0.. {
            store.wait_for_async::<bool>("go").await.unwrap();
            sum.modify(|sum| *sum += 1).unwrap();
            match sum.commit() {
                Ok(()) => return refused,
                Err(_) => sum.refresh().unwrap(),
            }
        }
        unreachable!("it is committed some time")
    }
    fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> thread::JoinHandle<T> {
        thread::spawn(|| block_on(future))
    }
    let store = numbered(&["sum"]);
    let tasks = [(); 4].map(|()| spawn(add(store.clone(), store.usevar("sum").unwrap())));
    store.set("go", true);
    let refused: usize = tasks.map(|task| task.join().unwrap()).into_iter().sum();
    assert!(refused >= 3, "all but the first worked on what is no more");
    assert_eq!(number(&store, "sum"), Some(5));
}

#[test]
#[should_panic(expected = "retry")]
fn without_keys_there_is_nothing_to_wait_for() {
    Names::new().using([]).wait_for_change();
}
