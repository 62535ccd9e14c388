use stm_core::prelude::*;

struct Account {
    balance: TVar<i32>,
    names: TVar<Vec<String>>,
}

fn total(accounts: &[Account]) -> i32 {
    let mut sum = 0;
    for account in accounts {
        sum += account.balance;
        account.balance = 0;
        if account.names.len() > 1 {}
        let _ = account.names[0].clone();
    }
    sum
}

fn main() {
    total(&[]);
}
