use stm_core::prelude::*;

fn main() {
    let (a, b) = (TVar::new(1), TVar::new(2));
    let list = TVar::new(vec![1]);
    snapshot! {
        std::mem::swap(&mut a, &mut b);
        list[0] = 5;
        for n in &mut list {
            *n += 1;
        }
    }
}
