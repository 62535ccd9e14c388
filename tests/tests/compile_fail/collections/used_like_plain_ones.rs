use stm_core::collections::{TCounter, TMap, TQueue, TVec};
use stm_core::prelude::*;

fn main() {
    let (count, ages) = (TCounter::new(0), TMap::from([("Ada", 36)]));
    atomically! { count += 1 };
    atomically! { ages["Ada"] += 1 };
    let scores = TVec::from([1, 2]);
    scores[0] += 1;
    let jobs = TQueue::from(["sweep"]);
    for job in jobs {
        println!("{job}");
    }
}
