use stm_core::prelude::*;

struct Account {
    balance: TVar<i32>,
}

impl Account {
    #[transactional]
    fn bump(self: &mut Self) {
        self.balance += 1;
    }
}

#[transactional]
fn fill(out: &mut [i32], (a, _): (i32, &mut i32), x: &TVar<i32>) {
    out[0] = a + x;
}

fn main() {
    Account { balance: TVar::new(1) }.bump();
    fill(&mut [1], (1, &mut 2), &TVar::new(1));
}
