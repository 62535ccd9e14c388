use stm_core::prelude::*;

#[transactional]
async fn asynchronous(x: &TVar<i32>) -> i32 {
    x += 1;
    *x
}

#[transactional]
const fn constant(x: &TVar<i32>) -> i32 {
    *x
}

#[transactional]
extern "C" fn foreign(x: &TVar<i32>) -> i32 {
    *x
}

#[transactional]
struct Account {
    balance: TVar<i32>,
}

trait Bank {
    #[transactional]
    fn total(&self) -> i32;
}

fn main() {
    let account = Account { balance: TVar::new(1) };
    drop(asynchronous(&account.balance));
    let _: i32 = constant(&account.balance) + foreign(&account.balance);
}
