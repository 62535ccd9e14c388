use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1_i32);
    let name = TVar::new(String::new());
    atomically! {
        x = "one";
        x += 1.5;
        name = 5;
        name.push("a");
        if x {}
        let n: u64 = x;
        let _ = x + n;
    }
}
