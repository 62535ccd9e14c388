//! One transaction, run again and again, so that its instructions can be counted: `scripts/instructions` runs this under
//! callgrind with two numbers of rounds, and takes the difference.
//!
//! Without arguments it lists the transactions; `NAME ROUNDS` runs one. Nothing here is random, and no thread is started.

use std::hash::{BuildHasherDefault, DefaultHasher};
use std::hint::black_box;
use std::pin::pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use stm_core::collections::{TBQueue, TCounter, TMap, TOrdMap};
use stm_core::prelude::*;
use stm_core::store::Store;

/// Runs a transaction once. The argument is the number of the round.
type Round = Box<dyn FnMut(usize)>;

/// Prepares the data, and returns what runs one round.
type Prepare = fn() -> Round;

const TRANSACTIONS: [(&str, Prepare); 22] = [
    ("empty", empty),
    ("read-one", read_one),
    ("snapshot-of-one", snapshot_of_one),
    ("increment", increment),
    ("transfer", transfer),
    ("sum-of-1000", sum),
    ("snapshot-of-1000", snapshot_of_sum),
    ("boxed-store", boxed_store),
    ("stack-push-and-pop", stack_push_and_pop),
    ("list-walk-of-256", list_walk),
    ("list-insert-and-remove", list_insert_and_remove),
    ("nested-error", nested_error),
    ("or-else", or_else_in_sight),
    ("or-else-by-call", or_else_by_call),
    ("map-get", map_get),
    ("map-insert-over", map_insert_over),
    ("ordered-map-get", ordered_map_get),
    ("queue-push-and-pop", queue_push_and_pop),
    ("counter-add", counter_add),
    ("task-increment", task_increment),
    ("task-waits-once", task_waits_once),
    ("store-commit", store_commit),
];

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            for (name, _) in TRANSACTIONS {
                println!("{name}");
            }
            ExitCode::SUCCESS
        }
        [name, rounds] => match (TRANSACTIONS.iter().find(|(known, _)| *known == name), rounds.parse()) {
            (Some((_, prepare)), Ok(rounds)) => {
                let mut run = prepare();
                (0_usize..rounds).for_each(&mut run);
                ExitCode::SUCCESS
            }
            (None, _) => misused(&format!("there is no transaction «{name}»: without arguments, all are listed")),
            (_, Err(error)) => misused(&format!("«{rounds}» is not a number of rounds: {error}")),
        },
        _ => misused("give the name of a transaction and a number of rounds, or nothing to list the transactions"),
    }
}

fn misused(why: &str) -> ExitCode {
    eprintln!("instructions: {why}");
    ExitCode::from(2)
}

const ACCOUNTS: usize = 1_000;
const NODES: usize = 256;

fn accounts() -> Vec<TVar<i64>> {
    (0..ACCOUNTS).map(|_| TVar::new(100)).collect()
}

fn empty() -> Round {
    Box::new(|_| atomically! {})
}

fn read_one() -> Round {
    let balance = TVar::new(100_i64);
    Box::new(move |_| {
        black_box(atomically! { *balance });
    })
}

fn snapshot_of_one() -> Round {
    let balance = TVar::new(100_i64);
    Box::new(move |_| {
        black_box(snapshot! { *balance });
    })
}

fn increment() -> Round {
    let counter = TVar::new(0_u64);
    Box::new(move |_| atomically! { counter += 1 })
}

fn transfer() -> Round {
    let accounts = accounts();
    Box::new(move |round| {
        let (from, to) = (round * 7 % ACCOUNTS, (round * 7 + 331) % ACCOUNTS);
        atomically! {
            accounts[from] -= 1;
            accounts[to] += 1;
        }
    })
}

fn sum() -> Round {
    let accounts = accounts();
    Box::new(move |_| {
        black_box(atomically! { accounts.iter().map(|account| *account).sum::<i64>() });
    })
}

fn snapshot_of_sum() -> Round {
    let accounts = accounts();
    Box::new(move |_| {
        black_box(snapshot! { accounts.iter().map(|account| *account).sum::<i64>() });
    })
}

fn boxed_store() -> Round {
    let name = TVar::new(String::from("Ada"));
    let other = String::from("Grace");
    Box::new(move |_| atomically! { name = other.clone() })
}

struct Node {
    value: usize,
    next: TVar<Link>,
}

type Link = Option<Arc<Node>>;

fn stack_push_and_pop() -> Round {
    let head = TVar::new(Link::None);
    Box::new(move |round| {
        atomically! { head = Some(Arc::new(Node { value: round, next: TVar::new((*head).clone()) })) }
        atomically! {
            if let Some(top) = &*head {
                head = (*top.next).clone();
            }
        }
    })
}

/// A sorted list of the even numbers.
fn list() -> TVar<Link> {
    let nodes = (0..NODES).rev();
    TVar::new(nodes.fold(None, |next, n| Some(Arc::new(Node { value: n * 2, next: TVar::new(next) }))))
}

fn list_walk() -> Round {
    let list = list();
    Box::new(move |_| {
        black_box(atomically! {
            let mut sum = 0;
            let mut current = &*list;
            while let Some(node) = current {
                sum += node.value;
                current = &*node.next;
            }
            sum
        });
    })
}

#[transactional]
fn insert(list: &TVar<Link>, value: usize) {
    let mut link = list;
    while let Some(node) = &*link {
        if node.value > value {
            break;
        }
        link = &node.next;
    }
    *link = Some(Arc::new(Node { value, next: TVar::new((*link).clone()) }));
}

#[transactional]
fn remove(list: &TVar<Link>, value: usize) {
    let mut link = list;
    while let Some(node) = &*link {
        if node.value == value {
            *link = (*node.next).clone();
            return;
        }
        link = &node.next;
    }
}

fn list_insert_and_remove() -> Round {
    let list = list();
    // In the middle, where no even number is.
    let value = NODES + 1;
    Box::new(move |_| {
        insert(&list, value);
        remove(&list, value);
    })
}

struct Overdrawn;

#[transactional]
fn withdraw(from: &TVar<i64>, amount: i64) -> Result<(), Overdrawn> {
    from -= amount;
    if from < 0 {
        return Err(Overdrawn);
    }
    Ok(())
}

fn nested_error() -> Round {
    let (balance, refused) = (TVar::new(100_i64), TVar::new(0_u64));
    Box::new(move |_| {
        atomically! {
            if withdraw(&balance, 1_000).is_err() {
                refused += 1;
            }
        }
    })
}

fn or_else_in_sight() -> Round {
    let (left, right) = (TVar::new(0_i64), TVar::new(0_i64));
    Box::new(move |_| {
        atomically! {
            or_else!(
                {
                    check!(left > 0);
                    left -= 1;
                },
                right += 1,
            )
        }
    })
}

#[transactional]
fn take(from: &TVar<i64>) {
    check!(from > 0);
    from -= 1;
}

fn or_else_by_call() -> Round {
    let (left, right) = (TVar::new(0_i64), TVar::new(0_i64));
    Box::new(move |_| {
        atomically! { or_else!(take(&left), right += 1) }
    })
}

const KEYS: usize = 1_000;

/// Hashes without a random seed.
type Map = TMap<usize, usize, BuildHasherDefault<DefaultHasher>>;

fn map() -> Map {
    (0..KEYS).map(|key| (key, key)).collect()
}

fn map_get() -> Round {
    let map = map();
    Box::new(move |round| _ = black_box(map.get(&(round * 7 % KEYS))))
}

fn map_insert_over() -> Round {
    let map = map();
    Box::new(move |round| _ = black_box(map.insert(round * 7 % KEYS, round)))
}

fn ordered_map_get() -> Round {
    let map: TOrdMap<usize, usize> = (0..KEYS).map(|key| (key, key)).collect();
    Box::new(move |round| _ = black_box(map.get(&(round * 7 % KEYS))))
}

fn queue_push_and_pop() -> Round {
    let queue = TBQueue::new(64);
    Box::new(move |round| {
        queue.push(round).expect("nobody closes it");
        black_box(queue.pop());
    })
}

fn counter_add() -> Round {
    let counter = TCounter::new(0);
    Box::new(move |_| counter.add(1))
}

fn task_increment() -> Round {
    let counter = TVar::new(0_u64);
    Box::new(move |_| {
        let task = pin!(atomically_async! { counter += 1 });
        assert!(task.poll(&mut Context::from_waker(Waker::noop())).is_ready());
    })
}

fn task_waits_once() -> Round {
    let (counter, mut context) = (TVar::new(0_usize), Context::from_waker(Waker::noop()));
    Box::new(move |round| {
        let mut task = pin!(atomically_async! { check!(counter > round) });
        assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
        counter.store(round + 1);
        assert_eq!(task.poll(&mut context), Poll::Ready(()));
    })
}

fn store_commit() -> Round {
    let store = Store::new();
    for key in 0..KEYS {
        store.set(key, 0_usize);
    }
    Box::new(move |round| {
        let mut value = store.usevar(round * 7 % KEYS).expect("all have this type");
        value.set(round);
        value.commit().expect("nobody else is there");
    })
}
