//! How long elements live, and what a panic leaves behind.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;

use stm_core::TVar;
use stm_core::collections::{TDeque, TQueue, TStack};
use tests::Counted;

use super::queues::{Queue, for_each_queue};

const MANY: i64 = if cfg!(miri) { 500 } else { 5_000 };

fn what_was_taken_is_freed<Q: Queue<Counted>>() {
    let (alive, queue) = (Arc::default(), Q::with_room(300));
    for round in 0..5 {
        for _ in 0..MANY / 50 {
            (0..150).for_each(|_| queue.push(Counted::new(&alive)).unwrap());
            (0..150).for_each(|_| drop(queue.pop().unwrap()));
        }
        (0..150).for_each(|_| queue.push(Counted::new(&alive)).unwrap());
        if round % 2 == 0 {
            queue.flush();
        } else {
            (0..150).for_each(|_| drop(queue.pop().unwrap()));
        }
        Counted::wait_for(&alive, 0);
    }
}

fn dropping_a_queue_frees_its_elements<Q: Queue<Counted>>() {
    let alive = Arc::default();
    let queue = Q::with_room(usize::try_from(MANY).unwrap() + 10);
    (0..MANY).for_each(|_| queue.push(Counted::new(&alive)).unwrap());
    (0..10).for_each(|_| queue.unget(Counted::new(&alive)));
    let other = queue.clone();
    drop(queue);
    assert!(alive.load(SeqCst) >= MANY);
    drop(other);
    Counted::wait_for(&alive, 0);
}

for_each_queue!(what_was_taken_is_freed, dropping_a_queue_frees_its_elements);

#[test]
fn a_deque_used_at_both_ends_is_freed() {
    let alive = Arc::default();
    let deque = TDeque::new();
    for _ in 0..3 {
        (0..MANY).for_each(|_| deque.push_front(Counted::new(&alive)).unwrap());
        (0..MANY - 700).for_each(|_| drop(deque.pop_back()));
        (0..MANY).for_each(|_| deque.push_back(Counted::new(&alive)).unwrap());
        (0..MANY - 100).for_each(|_| drop(deque.pop_front()));
        (0..400).for_each(|_| drop(deque.try_pop_back()));
    }
    Counted::wait_for(&alive, i64::try_from(deque.len()).unwrap());
    drop(deque);
    Counted::wait_for(&alive, 0);
}

#[test]
#[cfg_attr(all(debug_assertions, not(miri)), ignore = "long without optimisation")]
fn many_elements_are_dropped_on_a_small_stack() {
    const ELEMENTS: u32 = if cfg!(miri) { 1_000 } else { 1_000_000 };
    let small = thread::Builder::new().stack_size(64 * 1024);
    let dropping = small.spawn(|| {
        let stack: TStack<_> = (0..ELEMENTS).collect();
        drop(stack);
        let (queue, deque) = (TQueue::new(), TDeque::new());
        for n in 0..ELEMENTS / 5 {
            queue.push(n).unwrap();
            deque.push_front(n).unwrap();
        }
        drop(queue);
        assert_eq!(deque.flush().len(), ELEMENTS as usize / 5);
        (0..2_000).for_each(|_| drop(TVar::new(0_u8)));
    });
    dropping.unwrap().join().unwrap();
}

/// An element whose `clone` fails if it shall.
#[derive(Debug)]
struct Fragile(u32, Arc<AtomicBool>);

impl Clone for Fragile {
    fn clone(&self) -> Self {
        if self.1.load(SeqCst) {
            resume_unwind(Box::new("it cannot be cloned"));
        }
        Fragile(self.0, self.1.clone())
    }
}

fn a_clone_that_panics_changes_nothing<Q: Queue<Fragile>>() {
    let (fails, queue) = (Arc::new(AtomicBool::new(false)), Q::with_room(50));
    let element = |n| Fragile(n, fails.clone());
    let numbers = |all: Vec<Fragile>| all.into_iter().map(|element| element.0).collect::<Vec<_>>();
    let fails_to = |f: &dyn Fn()| assert!(catch_unwind(AssertUnwindSafe(f)).is_err());
    for n in 0..20 {
        queue.push(element(n)).unwrap();
    }
    fails.store(true, SeqCst);
    fails_to(&|| drop(queue.pop()));
    fails_to(&|| drop(queue.push(element(99))));
    fails_to(&|| queue.unget(element(99)));
    fails_to(&|| drop(queue.peek()));
    fails_to(&|| drop(queue.flush()));
    fails.store(false, SeqCst);
    assert_eq!(numbers(queue.all()), (0..20).collect::<Vec<_>>());
    queue.push(element(20)).unwrap();
    assert_eq!(queue.pop().unwrap().0, 0);
    assert_eq!(numbers(queue.flush()), (1..21).collect::<Vec<_>>());
}

mod panics {
    use super::a_clone_that_panics_changes_nothing;

    super::for_each_queue!(a_clone_that_panics_changes_nothing);
}
