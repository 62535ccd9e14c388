//! Each collection does under concurrent transactions what its sequential model does, and so do mixes of them.
//!
//! `tests/src/linear` has what that means. The long run is ignored by default:
//! `LINEAR_SECONDS=600 cargo test --release -p tests --test linearizability -- --ignored --nocapture`.

mod cells;
mod channels;
mod checker;
mod counters;
mod harness;
mod keyed;
mod lines;
// mod maps;
mod mixes;
mod permits;
mod program;
mod queues;
mod told;
mod vecs;

use std::time::{Duration, SystemTime};

use channels::Channel;
use harness::{Budget, check};
use mixes::Both;
use stm_core::collections::{TBQueue, TCounter, TDeque, TLatch, TMVar, TPromise, TQueue, TSemaphore, TStack, TVec};
use told::Item;

/// A test for each object, and one that takes all of them in turn, each for its part of the time.
macro_rules! objects {
    ($($name:ident: $object:ty,)*) => {
        $(
            #[test]
            fn $name() {
                check::<$object>(Budget::SHORT);
            }
        )*

        #[test]
        #[ignore = "takes two minutes, or LINEAR_SECONDS"]
        fn all_are_linearizable_for_long() {
            let seconds = std::env::var("LINEAR_SECONDS").map_or(120, |seconds| seconds.parse().expect("a number of seconds"));
            let all: &[fn(Budget)] = &[$(check::<$object>),*];
            let time = Duration::from_secs(seconds) / u32::try_from(all.len()).expect("few objects");
            let seed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs());
            for check in all {
                check(Budget { time, seed });
            }
        }
    };
}

objects! {
    counter_is_linearizable: TCounter,
    queue_is_linearizable: TQueue<Item>,
    bounded_queue_is_linearizable: TBQueue<Item>,
    deque_is_linearizable: TDeque<Item>,
    stack_is_linearizable: TStack<Item>,
    channel_is_linearizable: Channel,
    mvar_is_linearizable: TMVar<Item>,
    promise_is_linearizable: TPromise<Item>,
    semaphore_is_linearizable: TSemaphore,
    latch_is_linearizable: TLatch,
    vec_is_linearizable: TVec<Item>,
    mvar_and_vec_compose: Both<TMVar<Item>, TVec<Item>>,
    semaphore_and_queue_compose: Both<TSemaphore, TQueue<Item>>,
    channel_and_bounded_queue_compose: Both<Channel, TBQueue<Item>>,
    queue_and_bounded_queue_compose: Both<TQueue<Item>, TBQueue<Item>>,
    stack_and_deque_compose: Both<TStack<Item>, TDeque<Item>>,
    counter_and_queue_compose: Both<TCounter, TQueue<Item>>,
}
