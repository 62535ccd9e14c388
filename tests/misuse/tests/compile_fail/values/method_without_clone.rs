use stm_core::prelude::*;

struct Stats {
    list: Vec<u32>,
}

fn main() {
    let stats = TVar::new(Stats { list: vec![] });
    let all = TVar::new(vec![Stats { list: vec![] }]);
    atomically! {
        stats.list.push(1);
        all.push(Stats { list: vec![] });
    }
}
