use stm_core::prelude::*;

struct Account {
    balance: TVar<i64>,
}

fn main() {
    let total = TVar::new(0);
    let account = Account { balance: TVar::new(1) };
    snapshot! {
        total = 1;
        total += 1;
        *total = 2;
        account.balance = 3;
        account.balance -= 3;
    }
}
