//! `TChan` and `TReceiver`.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};
use stm_core::collections::{Closed, TChan, TReceiver, TryPopError};
use stm_core::prelude::*;
use tests::{Counted, runs_beside};

const SOON: Duration = Duration::from_millis(5);
const LATE: Duration = Duration::from_mins(1);

fn steps() -> u64 {
    if cfg!(miri) { 300 } else { tests::full(5_000, 20_000) }
}

#[test]
fn random_operations_do_what_queues_of_each_receiver_do() {
    for seed in 0..4 {
        let mut random = SmallRng::seed_from_u64(seed);
        let channel = TChan::new();
        let mut receivers: Vec<(TReceiver<u64>, VecDeque<u64>)> = Vec::new();
        let mut closed = false;
        for n in 0..steps() {
            let nothing = if closed { TryPopError::Closed } else { TryPopError::Empty };
            let undone = random.random_bool(0.2);
            let chosen = random.random_range(0..100);
            if receivers.is_empty() || chosen < 3 {
                receivers.push((channel.subscribe(), VecDeque::new()));
                continue;
            }
            let which = random.random_range(0..receivers.len());
            let before: Vec<_> = receivers.iter().map(|(_, model)| model.clone()).collect();
            let done: Result<(), ()> = stm_core::atomically(|tx| {
                tx.or_else(
                    |tx| {
                        let (receiver, model) = &mut receivers[which];
                        match chosen {
                            3..8 => assert_eq!(receiver.is_empty(), model.is_empty()),
                            8..15 => assert_eq!(receiver.try_peek(), model.front().copied().ok_or(nothing)),
                            15..22 => {
                                receiver.unget(n);
                                model.push_front(n);
                            }
                            22..60 => assert_eq!(receiver.try_recv(), model.pop_front().ok_or(nothing)),
                            60.. if closed => assert_eq!(channel.send(n), Err(Closed(n))),
                            60.. => {
                                channel.send(n).unwrap();
                                for (_, model) in &mut receivers {
                                    model.push_back(n);
                                }
                            }
                            _ => {}
                        }
                        if undone { tx.retry() } else { Ok(Ok(())) }
                    },
                    |_| Ok(Err(())),
                )
            });
            if done.is_err() {
                receivers.iter_mut().zip(before).for_each(|((_, model), before)| *model = before);
            }
            if chosen == 5 {
                let copy = (receivers[which].0.duplicate(), receivers[which].1.clone());
                receivers.push(copy);
            }
            if receivers.len() > 8 {
                receivers.swap_remove(which);
            }
            if !closed && n >= steps() * 3 / 4 {
                channel.close();
                closed = true;
            }
        }
        for (receiver, model) in receivers {
            assert_eq!(std::iter::from_fn(|| receiver.recv()).collect::<VecDeque<_>>(), model);
            assert_eq!(receiver.try_recv(), Err(TryPopError::Closed));
        }
    }
}

#[test]
fn each_receiver_gets_what_is_sent_after_it_has_subscribed() {
    let channel = TChan::new();
    channel.send(0).unwrap();
    let early = channel.subscribe();
    assert!(early.is_empty());
    channel.send(1).unwrap();
    let late = channel.subscribe();
    channel.send(2).unwrap();
    assert_eq!((early.recv(), early.recv(), late.recv()), (Some(1), Some(2), Some(2)));
    assert_eq!((early.try_recv(), late.try_recv()), (Err(TryPopError::Empty), Err(TryPopError::Empty)));
}

#[test]
fn a_duplicate_is_a_receiver_of_its_own_and_a_clone_is_the_same() {
    let channel = TChan::new();
    let receiver = channel.subscribe();
    channel.send(1).unwrap();
    channel.send(2).unwrap();
    let (same, copy) = (receiver.clone(), receiver.duplicate());
    assert!(TReceiver::ptr_eq(&receiver, &same) && !TReceiver::ptr_eq(&receiver, &copy));
    assert_eq!((receiver.recv(), same.recv()), (Some(1), Some(2)));
    assert_eq!((copy.peek(), copy.recv(), copy.recv()), (Some(1), Some(1), Some(2)));
    assert!(TChan::ptr_eq(&channel, &channel.clone()) && !TChan::ptr_eq(&channel, &TChan::default()));
}

#[test]
fn what_is_put_back_comes_to_that_receiver_only() {
    let channel = TChan::new();
    let (one, other) = (channel.subscribe(), channel.subscribe());
    channel.send(1).unwrap();
    one.unget(0);
    assert_eq!((one.recv(), one.recv(), other.recv()), (Some(0), Some(1), Some(1)));
    assert_eq!((one.try_recv(), other.try_recv()), (Err(TryPopError::Empty), Err(TryPopError::Empty)));
}

#[test]
fn a_closed_channel_loses_nothing() {
    let channel = TChan::new();
    let receiver = channel.subscribe();
    channel.send(1).unwrap();
    channel.close();
    channel.close();
    assert_eq!((channel.is_closed(), channel.send(2)), (true, Err(Closed(2))));
    assert_eq!((receiver.peek(), receiver.recv(), receiver.peek(), receiver.recv()), (Some(1), Some(1), None, None));
    assert_eq!((receiver.try_peek(), receiver.is_empty()), (Err(TryPopError::Closed), true));
    receiver.unget(5);
    assert_eq!((receiver.recv(), receiver.recv()), (Some(5), None));
    assert_eq!(channel.subscribe().recv(), None);
}

#[test]
fn nothing_sent_just_before_closing_is_lost() {
    for _ in 0..300 {
        let channel = TChan::new();
        let receivers = [0; 2].map(|_| channel.subscribe());
        thread::scope(|scope| {
            let producer = channel.producer();
            scope.spawn(move || (1..=10).for_each(|n| producer.send(n).unwrap()));
            let sums =
                receivers.map(|receiver| scope.spawn(move || std::iter::from_fn(|| receiver.recv()).sum::<u32>()));
            assert_eq!(sums.map(|sum| sum.join().unwrap()), [55, 55]);
        });
    }
}

#[test]
fn a_send_that_fails_with_its_transaction_is_not_heard() {
    let channel = TChan::new();
    let receiver = channel.subscribe();
    let failed: Result<(), ()> = atomically! {
        channel.send(1).unwrap();
        assert_eq!(receiver.recv(), Some(1));
        channel.close();
        Err(())
    };
    assert!(failed.is_err());
    channel.send(2).unwrap();
    assert_eq!((receiver.recv(), channel.is_closed()), (Some(2), false));
}

#[test]
fn every_receiver_gets_the_same_in_the_same_order() {
    const EACH: u64 = if cfg!(miri) { 30 } else { 3_000 };
    let channel = TChan::new();
    let receivers = [0; 3].map(|_| channel.subscribe());
    let heard = thread::scope(|scope| {
        let first = channel.producer();
        for id in 0..3 {
            let producer = first.clone();
            scope.spawn(move || (0..EACH).for_each(|n| producer.send((id, n)).unwrap()));
        }
        drop(first);
        let readers =
            receivers.map(|receiver| scope.spawn(move || std::iter::from_fn(|| receiver.recv()).collect::<Vec<_>>()));
        readers.map(|reader| reader.join().unwrap())
    });
    assert_eq!(heard[0], heard[1]);
    assert_eq!(heard[0], heard[2]);
    for id in 0..3 {
        let of_one = heard[0].iter().filter(|message| message.0 == id).map(|message| message.1);
        assert!(of_one.eq(0..EACH));
    }
}

#[test]
fn several_threads_share_one_receiver() {
    let channel = TChan::new();
    let receiver = channel.subscribe();
    let mut heard = thread::scope(|scope| {
        let readers = [0; 3].map(|_| scope.spawn(|| std::iter::from_fn(|| receiver.recv()).collect::<Vec<_>>()));
        (0..steps()).for_each(|n| channel.send(n).unwrap());
        channel.close();
        readers.map(|reader| reader.join().unwrap()).concat()
    });
    heard.sort_unstable();
    assert_eq!(heard, (0..steps()).collect::<Vec<_>>());
}

#[test]
fn waiting_for_a_message_ends_when_one_comes_or_the_time_is_over() {
    let channel = TChan::new();
    let (one, other) = (channel.subscribe(), channel.subscribe());
    assert_eq!(atomically!(timeout: SOON; { one.recv() }), Err(TimedOut));
    thread::scope(|scope| {
        let hears = scope.spawn(|| atomically!(timeout: LATE; { or_else!(one.recv(), other.recv()) }));
        let looks = scope.spawn(|| atomically!(timeout: LATE; { other.peek() }));
        thread::sleep(SOON);
        channel.send(1).unwrap();
        assert_eq!((hears.join().unwrap(), looks.join().unwrap()), (Ok(Some(1)), Ok(Some(1))));
    });
    assert_eq!((one.try_recv(), other.try_recv()), (Err(TryPopError::Empty), Ok(1)));
}

#[test]
fn sender_and_receivers_do_not_disturb_each_other_while_there_are_messages() {
    let channel = TChan::new();
    let (one, other) = (channel.subscribe(), channel.subscribe());
    (0..3).for_each(|n| channel.send(n).unwrap());
    assert_eq!(runs_beside(|| assert_eq!(one.recv(), Some(0)), || channel.send(3).unwrap()), 1);
    assert_eq!(runs_beside(|| channel.send(4).unwrap(), || assert_eq!(one.recv(), Some(1))), 1);
    assert_eq!(runs_beside(|| assert_eq!(one.recv(), Some(2)), || assert_eq!(other.recv(), Some(0))), 1);
}

#[test]
fn whoever_found_no_message_sees_the_one_that_has_come() {
    let channel = TChan::new();
    let receiver = channel.subscribe();
    let found = AtomicBool::new(false);
    assert_eq!(runs_beside(|| found.store(receiver.try_recv().is_ok(), SeqCst), || channel.send(3).unwrap()), 2);
    assert!(found.into_inner());
    let closed = AtomicBool::new(false);
    assert_eq!(
        runs_beside(|| closed.store(receiver.try_recv() == Err(TryPopError::Closed), SeqCst), || channel.close()),
        2
    );
    assert!(closed.into_inner());
}

#[test]
fn messages_are_kept_for_those_only_who_are_to_get_them() {
    let (alive, channel) = (Arc::default(), TChan::new());
    (0..5_000).for_each(|_| channel.send(Counted::new(&alive)).unwrap());
    Counted::wait_for(&alive, 0);
    let (slow, fast) = (channel.subscribe(), channel.subscribe());
    for _ in 0..5_000 {
        channel.send(Counted::new(&alive)).unwrap();
        fast.recv().unwrap();
    }
    assert!(alive.load(SeqCst) >= 5_000, "the slow one is still to get them");
    let slower = slow.duplicate();
    drop(slow);
    (0..4_000).for_each(|_| drop(slower.recv()));
    Counted::wait_for(&alive, 1_000);
    drop(slower);
    Counted::wait_for(&alive, 0);
    assert!(fast.is_empty());
    (0..100).for_each(|_| channel.send(Counted::new(&alive)).unwrap());
    drop(channel);
    (0..100).for_each(|_| drop(fast.recv().unwrap()));
    Counted::wait_for(&alive, 0);
}

#[test]
#[cfg_attr(all(debug_assertions, not(miri)), ignore = "long without optimisation")]
fn a_receiver_that_is_a_million_messages_behind_is_dropped_on_a_small_stack() {
    const MESSAGES: u32 = if cfg!(miri) { 1_000 } else { 1_000_000 };
    let (channel, alive) = (TChan::new(), Arc::<AtomicI64>::default());
    let behind = channel.subscribe();
    let counted = Counted::new(&alive);
    for _ in 0..MESSAGES {
        channel.send(counted.clone()).unwrap();
    }
    drop(counted);
    let small = thread::Builder::new().stack_size(64 * 1024);
    let dropping = small.spawn({
        let alive = alive.clone();
        move || {
            drop(behind);
            Counted::wait_for(&alive, 100);
        }
    });
    dropping.unwrap().join().unwrap();
    Counted::wait_for(&alive, 0);
    assert!(!channel.is_closed());
}

#[test]
fn a_clone_that_panics_changes_nothing() {
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

    let (fails, channel) = (Arc::new(AtomicBool::new(false)), TChan::new());
    let receiver = channel.subscribe();
    channel.send(Fragile(1, fails.clone())).unwrap();
    fails.store(true, SeqCst);
    assert!(catch_unwind(AssertUnwindSafe(|| channel.send(Fragile(2, fails.clone())))).is_err());
    assert!(catch_unwind(AssertUnwindSafe(|| receiver.recv())).is_err());
    assert!(catch_unwind(AssertUnwindSafe(|| receiver.unget(Fragile(0, fails.clone())))).is_err());
    fails.store(false, SeqCst);
    assert_eq!((receiver.recv().unwrap().0, receiver.is_empty()), (1, true));
}
