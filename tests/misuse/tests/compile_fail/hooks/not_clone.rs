use stm_core::prelude::*;

struct Account {
    id: u32,
    balance: TVar<i64>,
}

impl Account {
    fn report(&self) {}

    #[transactional]
    fn deposit(&self, amount: i64) {
        self.balance += amount;
        on_commit! { self.report() }
    }
}

#[transactional]
fn close(account: &Account) {
    account.balance = 0;
    on_commit! { println!("{} is closed", account.id) }
}

fn main() {
    let account = Account { id: 1, balance: TVar::new(1) };
    account.deposit(1);
    close(&account);
    atomically! {
        account.balance = 1;
        on_commit! { println!("{}", account.id) }
    }
}
