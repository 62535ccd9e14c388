//! Whoever waits for something of a collection is woken, whichever way it comes.

#![allow(clippy::too_many_lines)]

use std::thread;
use std::time::Duration;
use stm_core::collections::{
    TBQueue, TChan, TCounter, TDeque, TLatch, TMVar, TMap, TOrdMap, TPriorityQueue, TPromise, TQueue, TSemaphore,
    TStack, TVec,
};
use stm_core::prelude::*;

struct Case {
    name: &'static str,
    wait: Box<dyn Fn() + Send + Sync>,
    wake: Box<dyn Fn() + Send + Sync>,
}

/// Adds a case: how somebody waits for something of `$it`, and what wakes them.
macro_rules! case {
    ($all:ident: $name:literal, $made:expr, |$it:ident| $wait:expr, $wake:expr) => {
        let $it = $made;
        let same = $it.clone();
        let wait = move || {
            let $it = &same;
            _ = $wait;
        };
        let wake = move || {
            let $it = &$it;
            _ = $wake;
        };
        $all.push(Case { name: $name, wait: Box::new(wait), wake: Box::new(wake) });
    };
}

/// Queues, stacks and channels.
fn queues() -> Vec<Case> {
    let mut all = Vec::new();
    let full = || {
        let q = TBQueue::new(2);
        q.push(1).unwrap();
        q.push(2).unwrap();
        q
    };
    case!(all: "bq push/flush", full(), |q| q.push(3), q.flush());
    case!(all: "bq push/pop", full(), |q| q.push(3), q.pop());
    case!(all: "bq push/close", full(), |q| q.push(3), q.close());
    case!(all: "bq unget/flush", full(), |q| q.unget(3), q.flush());
    case!(all: "bq unget/pop", full(), |q| q.unget(3), q.pop());
    case!(all: "bq pop/unget", TBQueue::new(2), |q| q.pop(), q.unget(1));
    case!(all: "bq1 pop/unget", TBQueue::new(1), |q| q.pop(), q.unget(1));
    case!(all: "bq pop/close", TBQueue::<u8>::new(2), |q| q.pop(), q.close());
    case!(all: "bq peek/push", TBQueue::new(2), |q| q.peek(), q.push(1));
    case!(all: "bq pop/producer", TBQueue::<u8>::new(2), |q| q.pop(), drop(q.producer()));
    case!(all: "bq full/pop", full(), |q| atomically! { check!(!q.is_full()) }, q.pop());
    case!(all: "bq len/pop", full(), |q| atomically! { check!(q.len() < 2) }, q.flush());
    case!(all: "q pop/unget", TQueue::new(), |q| q.pop(), q.unget(1));
    case!(all: "q pop/close", TQueue::<u8>::new(), |q| q.pop(), q.close());
    case!(all: "q peek/extend", TQueue::new(), |q| q.peek(), {
        let q = q.clone();
        q.extend([1]);
    });
    let used = || {
        let q = TQueue::new();
        for i in 0..100 {
            q.push(i).unwrap();
        }
        for _ in 0..100 {
            q.pop();
        }
        q
    };
    case!(all: "used q pop/unget", used(), |q| q.pop(), q.unget(1));
    case!(all: "used q pop/push", used(), |q| q.pop(), q.push(1));
    let flushed = || {
        let q = used();
        for i in 0..100 {
            q.push(i).unwrap();
        }
        q.flush();
        q
    };
    case!(all: "flushed q pop/unget", flushed(), |q| q.pop(), q.unget(1));
    case!(all: "flushed q pop/push", flushed(), |q| q.pop(), q.push(1));
    case!(all: "dq front/back", TDeque::new(), |q| q.pop_front(), q.push_back(1));
    case!(all: "dq front/front", TDeque::new(), |q| q.pop_front(), q.push_front(1));
    case!(all: "dq back/front", TDeque::new(), |q| q.pop_back(), q.push_front(1));
    case!(all: "dq back/back", TDeque::new(), |q| q.pop_back(), q.push_back(1));
    case!(all: "dq back/close", TDeque::<u8>::new(), |q| q.pop_back(), q.close());
    let dused = || {
        let q = TDeque::new();
        for i in 0..100 {
            q.push_front(i).unwrap();
        }
        for _ in 0..50 {
            q.pop_front();
            q.pop_back();
        }
        q
    };
    case!(all: "used dq back/front", dused(), |q| q.pop_back(), q.push_front(1));
    case!(all: "used dq front/back", dused(), |q| q.pop_front(), q.push_back(1));
    case!(all: "stack pop/push", TStack::new(), |q| q.pop(), q.push(1));
    case!(all: "stack pop/close", TStack::<u8>::new(), |q| q.pop(), q.close());
    case!(all: "prio pop/push", TPriorityQueue::new(), |q| q.pop(), q.push(1));
    case!(all: "prio pop/close", TPriorityQueue::<u8>::new(), |q| q.pop(), q.close());
    let pused = || {
        let q = TPriorityQueue::new();
        for i in 0..200 {
            q.push(i).unwrap();
        }
        q.flush();
        q
    };
    case!(all: "used prio pop/push", pused(), |q| q.pop(), q.push(1));
    case!(all: "prio len/flush", TPriorityQueue::from([1, 2]), |q| atomically! { check!(q.is_empty()) }, q.flush());
    let chan = || {
        let c = TChan::<u8>::new();
        let r = c.subscribe();
        (c, r)
    };
    case!(all: "chan recv/send", chan(), |q| q.1.recv(), q.0.send(1));
    case!(all: "chan recv/close", chan(), |q| q.1.recv(), q.0.close());
    case!(all: "chan recv/unget", chan(), |q| q.1.recv(), q.1.unget(1));
    case!(all: "chan closed", chan(), |q| atomically! { check!(q.0.is_closed()) }, q.0.close());
    all
}

/// Maps, vectors, counters and what synchronizes.
fn others() -> Vec<Case> {
    let mut all = Vec::new();
    let big = || (0..200).map(|i| (i, i)).collect::<TMap<_, _>>();
    case!(all: "map for/insert", TMap::new(), |m| m.wait_for(&5), m.insert(5, 5));
    case!(all: "big map for/insert", big(), |m| m.wait_for(&500), {
        for i in 300..501 {
            m.insert(i, i);
        }
    });
    case!(all: "big map for/tx", big(), |m| m.wait_for(&500), {
        atomically! { for i in 300..501 { m.insert(i, i); } }
    });
    case!(all: "map for/entry", big(), |m| m.wait_for(&500), m.entry(500).or_insert(1));
    case!(all: "map for/alter", big(), |m| m.wait_for(&500), m.alter(500, |_| Some(1)));
    case!(all: "map absent/clear", big(), |m| m.wait_until_absent(&50), m.clear());
    case!(all: "map absent/retain", big(), |m| m.wait_until_absent(&50), m.retain(|k, _| *k != 50));
    case!(all: "map absent/alter", big(), |m| m.wait_until_absent(&50), m.alter(50, |_| None));
    case!(all: "map len/insert", big(), |m| atomically! { check!(m.len() > 200) }, m.insert(500, 1));
    case!(all: "map empty/clear", big(), |m| atomically! { check!(m.is_empty()) }, m.clear());
    let obig = || (0..200).map(|i| (i, i)).collect::<TOrdMap<_, _>>();
    case!(all: "omap for/insert", TOrdMap::new(), |m| m.wait_for(&5), m.insert(5, 5));
    case!(all: "omap for/many", obig(), |m| m.wait_for(&500), {
        atomically! { for i in 300..501 { m.insert(i, i); } }
    });
    case!(all: "omap absent/clear", obig(), |m| m.wait_until_absent(&50), m.clear());
    case!(all: "omap absent/retain", obig(), |m| m.wait_until_absent(&50), m.retain(|k, _| *k != 50));
    case!(all: "omap absent/retain few", obig(), |m| m.wait_until_absent(&50), m.retain(|k, _| *k == 51));
    case!(all: "omap absent/pop", obig(), |m| m.wait_until_absent(&50), {
        for _ in 0..60 {
            m.pop_first();
        }
    });
    case!(all: "omap range/insert", obig(), |m| atomically! { check!(m.above(&199).is_some()) }, m.insert(1000, 1));
    case!(all: "omap range/clear+insert", obig(), |m| atomically! { check!(m.below(&0).is_some()) }, {
        m.clear();
        m.insert(-1, 0)
    });
    case!(all: "omap empty/retain", obig(), |m| atomically! { check!(m.is_empty()) }, m.retain(|_, _| false));
    case!(all: "omap len/clear", obig(), |m| atomically! { check!(m.len() == 0) }, m.clear());
    case!(all: "vec get/push", TVec::<u8>::new(), |v| atomically! { check!(v.get(5).is_some()) }, v.resize(6, 0));
    case!(
        all: "vec get again/push",
        {
            let v = TVec::<u8>::new();
            v.resize(10, 0);
            v.clear();
            v
        },
        |v| atomically! { check!(v.get(5).is_some()) },
        {
            for _ in 0..6 {
                v.push(1);
            }
        }
    );
    case!(all: "vec gone/truncate", TVec::from(vec![0; 10]), |v| atomically! { check!(v.get(5).is_none()) }, v.truncate(3));
    case!(all: "vec elem", TVec::from(vec![0; 10]), |v| atomically! { check!(v[5] == 3) }, v.set(5, 3));
    case!(all: "counter", TCounter::new(0), |v| atomically! { check!(v.get() == 3) }, {
        thread::scope(|s| {
            for _ in 0..3 {
                s.spawn(|| v.increment());
            }
        });
    });
    case!(
        all: "sem",
        TSemaphore::new(0),
        |v| v.acquire_many(3),
        for _ in 0..3 {
            v.release();
        }
    );
    case!(
        all: "sem tx",
        TSemaphore::new(0),
        |v| atomically! { v.acquire_many(3) },
        for _ in 0..3 {
            v.release();
        }
    );
    case!(all: "latch", TLatch::new(2), |v| v.wait(), {
        v.count_down();
        v.count_down();
    });
    case!(all: "promise", TPromise::new(), |v| v.get(), v.set(1));
    case!(all: "mvar", TMVar::new(1), |v| v.put(2), v.take());
    case!(all: "mvar swap", TMVar::empty(), |v| v.swap(2), v.write(1));
    all
}

/// All cases at once, each waiter in a thread of its own: those that were not woken.
fn left_asleep(cases: &[Case], wait: impl Fn(&Case) -> Result<(), TimedOut> + Sync) -> Vec<&'static str> {
    let results: Vec<_> = thread::scope(|scope| {
        let wait = &wait;
        let waiters: Vec<_> = cases.iter().map(|case| scope.spawn(move || wait(case))).collect();
        thread::sleep(Duration::from_millis(200));
        for case in cases {
            (case.wake)();
        }
        waiters.into_iter().map(|waiter| waiter.join().expect("it waits without a panic")).collect()
    });
    cases.iter().zip(results).filter(|(_, result)| result.is_err()).map(|(case, _)| case.name).collect()
}

const LIMIT: Duration = Duration::from_secs(30);

#[test]
fn every_way_to_bring_what_is_waited_for_wakes() {
    for cases in [queues, others] {
        let alone = |case: &Case| atomically!(timeout: LIMIT; { (case.wait)() });
        assert_eq!(left_asleep(&cases(), alone), Vec::<&str>::new());
    }
}

#[test]
fn a_second_alternative_wakes_as_well() {
    let never = TPromise::<()>::new();
    for cases in [queues, others] {
        let second = |case: &Case| atomically!(timeout: LIMIT; { or_else!({ never.get() }, { (case.wait)() }) });
        assert_eq!(left_asleep(&cases(), second), Vec::<&str>::new());
    }
}
