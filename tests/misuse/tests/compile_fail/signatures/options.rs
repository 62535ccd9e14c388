use stm_core::prelude::*;

#[transactional(retries = 3)]
fn one(x: &TVar<i32>) {
    x += 1;
}

#[transactional(join, jion)]
fn two(x: &TVar<i32>) {
    x += 1;
}

#[transactional(skip)]
fn three(x: &TVar<i32>) -> i32 {
    x.load()
}

struct Account {
    balance: TVar<i32>,
}

impl Account {
    #[transactional("join")]
    fn four(&self) {
        self.balance += 1;
    }
}

#[transactional(all)]
impl Account {
    fn five(&self) {}
}

fn main() {
    let x = TVar::new(1);
    one(&x);
    two(&x);
    three(&x);
    let account = Account { balance: x };
    account.four();
    account.five();
}
