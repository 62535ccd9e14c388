//! Two threads that hand something over, and wait for each other.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use super::Workload;
use crate::compare::load::{Worker, measure};
use crate::compare::sample::{Outcome, Sample, expect};

/// One of two that wait for each other.
pub(crate) trait Side: Send {
    fn say(&mut self, number: u64);
    /// Waits until the other one has said it.
    fn hear(&mut self, number: u64);
}

pub(crate) trait PingPong {
    fn sides() -> [impl Side; 2];
}

pub(crate) fn ping_pong<P: PingPong>(operations: u64) -> Sample {
    let [mut first, mut second] = P::sides();
    let left = move |numbers: Range<u64>| {
        for number in numbers {
            first.say(number + 1);
            first.hear(number + 1);
        }
    };
    let right = move |numbers: Range<u64>| {
        for number in numbers {
            second.hear(number + 1);
            second.say(number + 1);
        }
    };
    let took = measure(vec![Box::new(left), Box::new(right)], operations);
    Sample::per(operations, took)
}

pub(crate) trait Queue {
    /// What puts a number in, and what takes one out. Each waits if it has to.
    fn ends(capacity: usize) -> (impl FnMut(u64) + Send, impl FnMut() -> u64 + Send);
}

pub(crate) fn queue<Q: Queue>(workload: &Workload, operations: u64) -> Outcome {
    let (push, mut pop) = Q::ends(workload.size);
    let wrong = &AtomicU64::new(0);
    let push: Worker = {
        let mut push = push;
        Box::new(move |numbers| numbers.for_each(&mut push))
    };
    let pop: Worker = Box::new(move |numbers| {
        for number in numbers {
            if pop() != number {
                wrong.fetch_add(1, Relaxed);
            }
        }
    });
    let took = measure(vec![push, pop], operations);
    expect("numbers out of order", wrong.load(Relaxed), 0)?;
    Ok(Sample::per(operations, took))
}
