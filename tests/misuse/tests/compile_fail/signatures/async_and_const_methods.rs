use stm_core::prelude::*;

struct Account {
    balance: TVar<i32>,
}

#[transactional]
impl Account {
    async fn later(&self) -> i32 {
        self.balance
    }

    const fn now(&self) -> i32 {
        self.balance
    }

    extern "C" fn foreign(&self, out: &mut i32) {
        self.balance = *out;
    }
}

fn main() {
    let account = Account { balance: TVar::new(1) };
    let _ = account.later();
    account.now();
    account.foreign(&mut 1);
}
