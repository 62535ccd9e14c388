use stm_core::prelude::*;

struct Account {
    balance: TVar<i32>,
}

#[transactional]
impl Account {
    fn show(&self) {
        print!("{}", self.balance);
        if self.balance < 0 {
            eprint!("overdrawn");
        }
        [1].iter().for_each(|n| eprintln!("{n}"));
    }
}

fn main() {
    Account { balance: TVar::new(1) }.show();
}
