use stm_core::prelude::*;

struct Account {
    balance: i32,
}

fn main() {
    let account = TVar::new(Account { balance: 1 });
    atomically! {
        account.balanse = 2;
        account.close();
        acount.balance += 1;
        let _ = account.balance.print();
    }
}
