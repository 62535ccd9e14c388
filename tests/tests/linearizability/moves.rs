//! Elements that go from one collection to another: in no attempt, not even in one that fails, there are more or fewer.

use std::thread;
use std::time::Instant;

use stm_core::collections::{
    TBQueue, TCounter, TDeque, TMVar, TMap, TOrdMap, TOrdSet, TPriorityQueue, TQueue, TSet, TStack, TVec,
};
use stm_core::prelude::*;
use tests::history::program::Random;

use crate::harness::{Budget, Undone};

const ELEMENTS: u32 = 40;
const THREADS: u64 = 4;

/// Something to take from, to give to, and to count.
trait Place: Send + Sync {
    fn take(&self) -> Option<u32>;
    /// Whether it wants the element.
    fn give(&self, element: u32) -> bool;
    /// All elements.
    fn all(&self) -> Vec<u32>;
    /// How many there are, told in another way.
    fn len(&self) -> usize;
}

macro_rules! place {
    ($type:ty: |$place:ident, $element:ident| $take:expr, $give:expr, $all:expr, $len:expr) => {
        impl Place for $type {
            fn take(&self) -> Option<u32> {
                let $place = self;
                $take
            }

            fn give(&self, $element: u32) -> bool {
                let $place = self;
                $give
            }

            fn all(&self) -> Vec<u32> {
                let $place = self;
                $all
            }

            fn len(&self) -> usize {
                let $place = self;
                $len
            }
        }
    };
}

place!(TMap<u32, u32>: |map, n| {
    let key = map.keys().next()?;
    map.remove(&key)
}, map.insert(n, n).is_none(), map.values().collect(), map.len());
place!(TOrdMap<u32, u32>: |map, n| map.pop_first().map(|pair| pair.1), map.insert(n, n).is_none(),
    map.range(..).map(|pair| pair.1).collect(), map.len());
place!(TOrdSet<u32>: |set, n| set.pop_last(), set.insert(n), set.iter().collect(), set.len());
place!(TQueue<u32>: |queue, n| queue.try_pop().ok(), queue.push(n).is_ok(), queue.iter().collect(), queue.len());
place!(TBQueue<u32>: |queue, n| queue.try_pop().ok(), queue.try_push(n).is_ok(), queue.iter().collect(), queue.len());
place!(TDeque<u32>: |deque, n| deque.try_pop_front().ok(), deque.push_front(n).is_ok(), deque.iter().collect(),
    deque.len());
place!(TStack<u32>: |stack, n| stack.try_pop().ok(), stack.push(n).is_ok(), stack.iter().collect(), stack.len());
place!(TPriorityQueue<u32>: |queue, n| queue.try_pop().ok(), queue.push(n).is_ok(), queue.iter().collect(), queue.len());
place!(TVec<u32>: |vec, n| vec.pop(), {
    vec.push(n);
    true
}, vec.iter().collect(), vec.len());
place!(TMVar<u32>: |place, n| place.try_take(), place.try_put(n).is_ok(), place.try_read().into_iter().collect(),
    usize::from(!place.is_empty()));
place!((TSet<u32>, TCounter): |both, n| {
    let n = both.0.iter().next()?;
    both.0.remove(&n);
    both.1.decrement();
    Some(n)
}, {
    both.1.increment();
    both.0.insert(n)
}, both.0.iter().collect(), usize::try_from(both.1.get()).expect("a number of elements"));

fn places() -> Vec<Box<dyn Place>> {
    vec![
        Box::new(TMap::<u32, u32>::new()),
        Box::new(TOrdMap::<u32, u32>::new()),
        Box::new(TOrdSet::<u32>::new()),
        Box::new(TQueue::<u32>::new()),
        Box::new(TBQueue::<u32>::new(3)),
        Box::new(TDeque::<u32>::new()),
        Box::new(TStack::<u32>::new()),
        Box::new(TPriorityQueue::<u32>::new()),
        Box::new(TVec::<u32>::new()),
        Box::new(TMVar::<u32>::empty()),
        Box::new((TSet::<u32>::default(), TCounter::new(0))),
    ]
}

/// What was taken is given, or else stays where it is.
#[transactional]
fn move_one(from: &dyn Place, to: &dyn Place) -> Result<(), Undone> {
    match from.take() {
        Some(element) if !to.give(element) => Err(Undone),
        _ => Ok(()),
    }
}

/// In the middle of any attempt, whatever becomes of it.
#[transactional]
fn audit(places: &[Box<dyn Place>]) {
    let mut all: Vec<u32> = Vec::new();
    let mut count = 0;
    for place in places {
        let here = place.all();
        assert_eq!(here.len(), place.len(), "what is there and what is counted differ");
        count += place.len();
        all.extend(here);
    }
    all.sort_unstable();
    assert_eq!(count, all.len());
    assert!(all.iter().copied().eq(0..ELEMENTS), "elements came or went: {all:?}");
}

fn step(places: &[Box<dyn Place>], random: &mut Random) {
    let [a, b, c] = [(); 3].map(|()| &*places[random.below(places.len())]);
    match random.below(10) {
        0..=3 => {
            let _ = move_one(a, b);
        }
        4 => atomically! {
            // The way through `b` may fail, the first step does not.
            let _ = move_one(a, c);
            let _ = move_one(c, b);
        },
        5 => {
            let _ = try_atomically! {
                audit(places);
                move_one(a, b)
            };
        }
        6 => atomically! {
            or_else!(
                {
                    let _ = move_one(a, b);
                    audit(places);
                    retry!()
                },
                { let _ = move_one(a, c); }
            )
        },
        7 => atomically! {
            let _ = move_one(a, b);
            audit(places);
        },
        8 => snapshot! { audit(places) },
        _ => {
            // Undone as a whole.
            let _: Result<(), Undone> = atomically! {
                let _ = move_one(a, b);
                audit(places);
                Err(Undone)
            };
        }
    }
}

#[test]
fn no_attempt_sees_an_element_in_two_places_or_in_none() {
    let places = places();
    (0..ELEMENTS).for_each(|n| assert!(places[3].give(n)));
    let start = Instant::now();
    thread::scope(|scope| {
        for seed in 0..THREADS {
            let places = &places;
            scope.spawn(move || {
                let mut random = Random::new(seed);
                while start.elapsed() < 2 * Budget::SHORT.time {
                    step(places, &mut random);
                }
            });
        }
    });
    audit(&places);
}
