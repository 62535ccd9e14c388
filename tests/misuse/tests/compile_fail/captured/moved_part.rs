use stm_core::prelude::*;

struct Job {
    name: String,
    tags: Vec<String>,
}

fn main() {
    let log = TVar::new(vec![]);
    let job = Job { name: String::new(), tags: vec![] };
    atomically! {
        log.push(job.name);
        for tag in job.tags {
            log.push(tag);
        }
    }
}
