use stm_core::prelude::*;

fn double(n: &i32) -> i32 {
    n * 2
}

fn main() {
    let x = TVar::new(1);
    let list = TVar::new(vec![1]);
    atomically! {
        x = double(&x);
        let _ = list.contains(&x);
        let _ = [1].iter().sum::<i32>() + *list.get(&0).unwrap();
    }
}
