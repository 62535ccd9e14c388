//! Permits for tasks: the same line, left by whoever is dropped.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::thread;

use stm_core::collections::TSemaphore;

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
