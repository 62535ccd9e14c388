use stm_core::prelude::*;

fn main() {
    let log = TVar::new(vec![]);
    let name = String::from("a");
    let names = vec![name.clone()];
    atomically! {
        log.push(name);
        for name in names {
            log.push(name);
        }
    }
}
