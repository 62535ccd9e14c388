use stm_core::prelude::*;

fn main() {
    let balances = [TVar::new(1), TVar::new(2)];
    let list = TVar::new(vec![1]);
    atomically! {
        let mut sum = 0;
        for balance in &balances {
            sum += balance;
        }
        let (first, rest) = (&balances[0], &list);
        first = sum;
        rest.push(sum);
        balances.iter().for_each(|balance| balance += 1);
    }
}
