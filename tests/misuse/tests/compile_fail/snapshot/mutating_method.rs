use stm_core::prelude::*;

struct Queue {
    jobs: TVar<Vec<u32>>,
}

fn main() {
    let list = TVar::new(vec![1]);
    let rows = TVar::new(vec![(vec![1], 2)]);
    let queue = Queue { jobs: TVar::new(vec![]) };
    snapshot! {
        list.push(1);
        while let Some(job) = queue.jobs.pop() {
            drop(job);
        }
        rows[0].0.retain(|cell| *cell > 3);
    }
}
