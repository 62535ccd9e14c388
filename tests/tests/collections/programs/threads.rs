//! Producers and consumers, permits, phases, alternatives and time limits.

use std::thread;
use std::time::Duration;
use stm_core::collections::{
    TBQueue, TBarrier, TChan, TCounter, TDelay, TMap, TQueue, TSemaphore, TSemaphorePermits, TStack, TryPopError,
};
use stm_core::prelude::*;

const A_MOMENT: Duration = Duration::from_millis(5);

#[test]
fn consumers_end_when_all_producers_have_gone() {
    let (numbers, sum) = (TBQueue::new(2), TCounter::new(0));
    thread::scope(|scope| {
        let first = numbers.producer();
        for (from, producer) in [(0, first.clone()), (10, first.clone()), (20, first)] {
            scope.spawn(move || (from..from + 10).for_each(|n| producer.push(n).unwrap()));
        }
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(n) = numbers.pop() {
                    sum.add(n);
                }
            });
        }
    });
    assert_eq!((sum.get(), numbers.is_closed()), (435, true));
}

#[test]
fn philosophers_take_both_forks_at_once() {
    let (forks, meals) = ([(); 5].map(|()| TSemaphore::new(1)), TCounter::new(0));
    thread::scope(|scope| {
        for seat in 0..5 {
            let (left, right, meals) = (&forks[seat], &forks[(seat + 1) % 5], &meals);
            scope.spawn(move || {
                for _ in 0..50 {
                    let _both = atomically! { (left.permit(), right.permit()) };
                    meals.increment();
                }
            });
        }
    });
    assert_eq!(meals.get(), 250);
    assert!(forks.iter().all(|fork| fork.available() == 1));
}

struct Pool {
    idle: TStack<u32>,
    permits: TSemaphore,
}

struct Connection {
    number: u32,
    idle: TStack<u32>,
    _permit: TSemaphorePermits,
}

impl Pool {
    fn connect(&self, patience: Duration) -> Result<Connection, TimedOut> {
        atomically!(timeout: patience; {
            let permit = self.permits.permit();
            let number = self.idle.pop().expect("nobody closes the pool");
            Connection { number, idle: self.idle.clone(), _permit: permit }
        })
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.idle.push(self.number).expect("nobody closes the pool");
    }
}

#[test]
fn a_pool_lends_each_connection_once_and_gets_it_back() {
    let pool = Pool { idle: TStack::from([1, 2]), permits: TSemaphore::new(2) };
    let (one, other) = (pool.connect(Duration::MAX).unwrap(), pool.connect(Duration::MAX).unwrap());
    assert_ne!(one.number, other.number);
    assert!(matches!(pool.connect(A_MOMENT), Err(TimedOut)));
    let freed = one.number;
    drop(one);
    assert_eq!(pool.connect(Duration::MAX).unwrap().number, freed);
    drop(other);
    assert_eq!((pool.idle.len(), pool.permits.available()), (2, 2));
}

#[test]
fn no_thread_enters_a_phase_before_all_have_left_the_last_one() {
    let (barrier, arrivals) = (TBarrier::new(3), TCounter::new(0));
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                for phase in 1..=4 {
                    arrivals.increment();
                    barrier.wait();
                    assert_eq!(arrivals.get(), 3 * phase);
                    barrier.wait();
                }
            });
        }
    });
}

#[test]
fn the_urgent_queue_goes_first_and_the_wait_for_both_ends() {
    let (urgent, other) = (TQueue::new(), TQueue::from(["later"]));
    let next = |patience: Duration| {
        let patience = TDelay::after(patience);
        atomically! {
            or_else!(urgent.pop(), other.pop(), {
                patience.wait();
                None
            })
        }
    };
    urgent.push("now").unwrap();
    assert_eq!([next(Duration::MAX), next(Duration::MAX), next(A_MOMENT)], [Some("now"), Some("later"), None]);
    let limited = atomically!(timeout: A_MOMENT; { urgent.pop().or_else(|| other.pop()) });
    assert_eq!(limited, Err(TimedOut));
}

#[test]
fn news_of_several_topics_come_out_together_or_not_at_all() {
    let topics = TMap::<String, TChan<String>>::new();
    let subscribe = |topic: &str| topics.get_or_insert_with(topic.to_string(), TChan::new).subscribe();
    let (sport, weather) = (subscribe("sport"), subscribe("weather"));
    let publish = |news: &str| {
        atomically! {
            topics.iter().try_for_each(|(topic, channel)| channel.send(format!("{topic}: {news}")))
        }
    };
    publish("rain").unwrap();
    assert_eq!((sport.recv().as_deref(), weather.recv().as_deref()), (Some("sport: rain"), Some("weather: rain")));
    topics.get("weather").unwrap().close();
    assert!(publish("sun").is_err());
    assert_eq!((sport.try_recv(), weather.recv()), (Err(TryPopError::Empty), None));
}
