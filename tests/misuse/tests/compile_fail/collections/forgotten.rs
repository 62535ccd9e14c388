#![deny(unused_must_use)]

use stm_core::collections::{TMap, TQueue, TSemaphore};

fn main() {
    let (jobs, seen, desks) = (TQueue::new(), TMap::<&str, u32>::new(), TSemaphore::new(1));
    jobs.push("sweep");
    jobs.producer();
    seen.entry("sweep").and_modify(|n| *n += 1);
    desks.permit();
    desks.try_acquire();
}
