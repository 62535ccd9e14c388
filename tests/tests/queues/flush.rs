//! Taking everything at once.

use stm_core::collections::TBQueue;

use super::queues::{Queue, for_each_queue};

const ROOM: usize = 5;

fn flushing_keeps_the_order_wherever_the_elements_lie<Q: Queue<usize>>() {
    for start in 0..3 * ROOM {
        for len in 0..=ROOM {
            let queue = Q::with_room(ROOM);
            for n in 0..start {
                queue.push(n).unwrap();
                queue.pop().unwrap();
            }
            for n in 0..len {
                queue.push(n).unwrap();
            }
            assert_eq!(queue.flush(), (0..len).collect::<Vec<_>>(), "{len} elements from {start} on");
            assert_eq!((queue.len(), queue.is_empty(), queue.flush()), (0, true, vec![]));
            for n in 0..ROOM {
                assert_eq!(queue.try_push(n), Ok(()), "the room can be used again");
            }
            assert_eq!(queue.all(), (0..ROOM).collect::<Vec<_>>());
        }
    }
}

fn flushing_after_elements_were_put_back<Q: Queue<usize>>() {
    let queue = Q::with_room(ROOM);
    queue.push(2).unwrap();
    queue.unget(1);
    queue.unget(0);
    assert_eq!(queue.flush(), [0, 1, 2]);
    queue.unget(7);
    queue.push(8).unwrap();
    assert_eq!(queue.flush(), [7, 8]);
}

fn flushing_a_long_queue_again_and_again<Q: Queue<usize>>() {
    let queue = Q::with_room(10_000);
    for len in [10_000, 0, 1, 255, 256, 257, 3_000, 8, 9] {
        (0..len).for_each(|n| queue.push(n).unwrap());
        if len > 0 {
            assert_eq!(queue.pop(), Some(0));
            queue.unget(0);
        }
        assert_eq!(queue.flush(), (0..len).collect::<Vec<_>>());
    }
}

fn what_is_flushed_in_a_transaction_that_fails_stays<Q: Queue<usize>>() {
    let queue = Q::with_room(10);
    (0..10).for_each(|n| queue.push(n).unwrap());
    let undone: Result<(), Vec<usize>> = stm_core::prelude::atomically! {
        let all = queue.flush();
        queue.push(77).unwrap();
        Err(all)
    };
    assert_eq!(undone.unwrap_err(), queue.all());
}

for_each_queue!(
    flushing_keeps_the_order_wherever_the_elements_lie,
    flushing_after_elements_were_put_back,
    flushing_a_long_queue_again_and_again,
    what_is_flushed_in_a_transaction_that_fails_stays,
);

#[test]
fn flushing_lets_a_waiting_producer_go_on() {
    let queue = TBQueue::new(2);
    queue.push(0).unwrap();
    queue.push(1).unwrap();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| queue.push(2));
        std::thread::sleep(std::time::Duration::from_millis(10));
        assert_eq!((queue.is_full(), queue.flush()), (true, vec![0, 1]));
        waiting.join().unwrap().unwrap();
    });
    assert_eq!(queue.flush(), [2]);
}
