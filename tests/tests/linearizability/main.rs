//! Each collection does under concurrent transactions what its sequential model does, and so do mixes of them.
//!
//! `tests/src/linear` has what that means. The long run is ignored by default:
//! `LINEAR_SECONDS=600 LINEAR_ONLY=map cargo test --release -p tests --test linearizability -- --ignored --nocapture`.

mod cells;
mod chains;
mod channels;
mod checker;
mod counters;

mod found;
mod harness;
mod keyed;
mod lines;
mod maps;
mod mixes;
mod moves;
mod ordered;
mod permits;
mod priorities;
mod program;
mod queues;
mod skew;
mod stores;
mod told;
mod vecs;
mod waiting;

use std::time::{Duration, SystemTime};

use channels::Channel;
use harness::{Budget, check};
use maps::Few;
use mixes::Both;
use priorities::Ranked;
use stm_core::collections::{
    TBQueue, TCounter, TDeque, TLatch, TMVar, TMap, TOrdMap, TOrdSet, TPriorityQueue, TPromise, TQueue, TSemaphore,
    TSet, TStack, TVec,
};
use stm_core::store::Store;
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
            for_long(&[$((stringify!($name), check::<$object>)),*]);
        }
    };
}

/// Makes rounds with one object.
type Check = fn(Budget);

/// Each in turn, or those alone whose names contain `LINEAR_ONLY`.
fn for_long(all: &[(&str, Check)]) {
    let seconds = std::env::var("LINEAR_SECONDS").map_or(120, |seconds| seconds.parse().expect("a number of seconds"));
    let only = std::env::var("LINEAR_ONLY").unwrap_or_default();
    let chosen: Vec<_> = all.iter().filter(|(name, _)| name.contains(&only)).collect();
    let time = Duration::from_secs(seconds) / u32::try_from(chosen.len()).expect("few objects");
    let seed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs());
    for (_, check) in chosen {
        check(Budget { time, seed });
    }
}

objects! {
    counter_is_linearizable: TCounter,
    map_is_linearizable: TMap<Item, Item>,
    map_with_collisions_is_linearizable: TMap<Item, Item, Few>,
    set_is_linearizable: TSet<Item>,
    ordered_map_is_linearizable: TOrdMap<Item, Item>,
    ordered_set_is_linearizable: TOrdSet<Item>,
    priority_queue_is_linearizable: TPriorityQueue<Ranked>,
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
    store_is_linearizable: Store<Item>,
    mvar_and_vec_compose: Both<TMVar<Item>, TVec<Item>>,
    semaphore_and_queue_compose: Both<TSemaphore, TQueue<Item>>,
    channel_and_bounded_queue_compose: Both<Channel, TBQueue<Item>>,
    queue_and_bounded_queue_compose: Both<TQueue<Item>, TBQueue<Item>>,
    stack_and_deque_compose: Both<TStack<Item>, TDeque<Item>>,
    counter_and_set_compose: Both<TCounter, TSet<Item>>,
    map_and_ordered_map_compose: Both<TMap<Item, Item>, TOrdMap<Item, Item>>,
    store_and_map_compose: Both<Store<Item>, TMap<Item, Item>>,
    queue_and_map_compose: Both<TQueue<Item>, TMap<Item, Item>>,
    ordered_set_and_priority_queue_compose: Both<TOrdSet<Item>, TPriorityQueue<Ranked>>,
}
