use stm_core::prelude::*;

struct Stats {
    hits: u32,
    list: Vec<u32>,
}

fn main() {
    let stats = TVar::new(Stats { hits: 0, list: vec![] });
    let lists = TVar::new(vec![Stats { hits: 0, list: vec![] }]);
    atomically! {
        stats.hits += 1;
    }
    atomically! {
        lists[0].hits = 3;
    }
}
