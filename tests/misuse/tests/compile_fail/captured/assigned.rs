use stm_core::prelude::*;

struct Totals {
    sum: i32,
}

fn main() {
    let x = TVar::new(1);
    let mut total = 0;
    let mut list = vec![1];
    let mut totals = Totals { sum: 0 };
    atomically! {
        total += x;
        total = 5;
        totals.sum += x;
        list[0] = x;
        std::mem::swap(&mut total, &mut x);
    }
    println!("{total} {list:?} {}", totals.sum);
}
