use stm_core::collections::{TCounter, TQueue, TVec};
use stm_core::prelude::*;

fn main() {
    let count = TCounter::new(0);
    atomically! { count += 1 };
    let scores = TVec::from([1, 2]);
    scores[0] += 1;
    let jobs = TQueue::from(["sweep"]);
    for job in jobs {
        println!("{job}");
    }
}
