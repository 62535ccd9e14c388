//! Permits for tasks: the same line, left by whoever is dropped.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::thread;

use stm_core::collections::TSemaphore;
use stm_core::prelude::*;

fn poll<T>(task: Pin<&mut impl Future<Output = T>>) -> Poll<T> {
    task.poll(&mut Context::from_waker(Waker::noop()))
}

#[test]
fn tasks_and_threads_stand_in_one_line() {
    let semaphore = TSemaphore::new(1);
    let mut first = pin!(semaphore.acquire_async());
    assert_eq!(poll(first.as_mut()), Poll::Ready(()));
    let mut second = pin!(semaphore.acquire_many_async(2));
    assert_eq!(poll(second.as_mut()), Poll::Pending);
    thread::scope(|scope| {
        let third = scope.spawn(|| semaphore.acquire());
        while semaphore.waiting() < 2 {
            thread::yield_now();
        }
        semaphore.release();
        assert_eq!(
            (poll(second.as_mut()), semaphore.waiting()),
            (Poll::Pending, 2),
            "one is not enough, and nobody overtakes"
        );
        semaphore.release();
        assert_eq!(poll(second.as_mut()), Poll::Ready(()));
        semaphore.release();
        third.join().unwrap();
    });
    assert_eq!((semaphore.available(), semaphore.waiting()), (0, 0));
}

#[test]
fn a_task_that_is_dropped_leaves_the_line() {
    let semaphore = TSemaphore::new(1);
    let mut behind = pin!(semaphore.permit_async());
    {
        let mut ahead = pin!(semaphore.permits_async(2));
        assert!(poll(ahead.as_mut()).is_pending());
        assert!(poll(behind.as_mut()).is_pending());
        assert_eq!(semaphore.waiting(), 2);
    }
    assert_eq!((semaphore.available(), semaphore.waiting()), (0, 0), "whoever is behind moves up");
    let Poll::Ready(permit) = poll(behind.as_mut()) else { panic!("it has been served") };
    drop(permit);
    assert_eq!(semaphore.available(), 1);
}

#[test]
fn permits_of_a_task_that_is_dropped_after_it_was_served_come_back() {
    let semaphore = TSemaphore::new(0);
    {
        let mut task = pin!(semaphore.permits_async(2));
        assert!(poll(task.as_mut()).is_pending());
        semaphore.release_many(3);
        assert_eq!(semaphore.available(), 1, "it was served");
    }
    assert_eq!(semaphore.available(), 3);
}

#[test]
fn a_task_that_was_never_polled_has_taken_nothing() {
    let semaphore = TSemaphore::new(1);
    drop(semaphore.acquire_async());
    assert_eq!((semaphore.available(), semaphore.waiting()), (1, 0));
}

#[test]
fn a_task_that_is_dropped_in_a_transaction_that_is_undone_leaves_the_line() {
    for is_served in [false, true] {
        let semaphore = TSemaphore::new(0);
        let mut task = Box::pin(semaphore.permits_async(2));
        assert!(poll(task.as_mut()).is_pending());
        if is_served {
            semaphore.release_many(2);
        }
        let place = RefCell::new(Some(task));
        let undone: Result<(), ()> = atomically! {
            drop(place.take());
            Err(())
        };
        assert_eq!(undone, Err(()));
        assert_eq!((semaphore.waiting(), semaphore.available()), (0, if is_served { 2 } else { 0 }));
    }
}

#[test]
fn a_task_that_is_polled_in_a_transaction_leaves_the_line_by_its_panic() {
    let semaphore = TSemaphore::new(0);
    let mut task = Box::pin(semaphore.acquire_async());
    assert!(poll(task.as_mut()).is_pending());
    let place = RefCell::new(Some(task));
    let polled = catch_unwind(AssertUnwindSafe(|| {
        atomically! {
            let mut task = place.take().expect("one attempt panics");
            poll(task.as_mut()).is_ready()
        }
    }));
    assert!(polled.is_err());
    assert_eq!(semaphore.waiting(), 0);
    semaphore.release();
    assert!(semaphore.try_acquire(), "nobody stands in the way");
}

#[test]
fn permits_that_come_back_are_no_more_than_there_can_be() {
    let semaphore = TSemaphore::new(0);
    let mut task = Box::pin(semaphore.acquire_async());
    assert!(poll(task.as_mut()).is_pending());
    semaphore.release();
    semaphore.release_many(usize::MAX);
    assert!(catch_unwind(AssertUnwindSafe(|| drop(task))).is_err());
    assert_eq!(semaphore.available(), usize::MAX);
}
