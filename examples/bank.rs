//! A bank: clerks transfer, an auditor never sees money vanish, and a customer waits for her salary.
//!
//! ```sh
//! cargo run --release --example bank
//! ```

use std::thread;

use stm_core::prelude::*;

const ACCOUNTS: usize = 100;
const DEPOSIT: i64 = 1_000;
const CLERKS: usize = 4;
const TRANSFERS: usize = 50_000;
const SALARY: i64 = 100;
const MONTHS: i64 = 12;

struct Account {
    number: usize,
    balance: TVar<i64>,
}

/// An account has too little money for a transfer.
#[derive(Debug)]
struct Overdrawn {
    account: usize,
    missing: i64,
}

#[transactional]
fn transfer(from: &Account, to: &Account, amount: i64) -> Result<(), Overdrawn> {
    to.balance += amount;
    if from.balance < amount {
        // An error undoes what the function has done: the receiver's deposit is rolled back.
        return Err(Overdrawn { account: from.number, missing: amount - from.balance });
    }
    from.balance -= amount;
    Ok(())
}

/// Waits for the money. The payer need not know of the waiter: the change of the balance ends the wait.
#[transactional]
fn withdraw(from: &Account, amount: i64) {
    check!(from.balance >= amount);
    from.balance -= amount;
}

/// Returns the money in all accounts at one moment.
fn audit(accounts: &[Account]) -> i64 {
    snapshot! { accounts.iter().map(|account| account.balance).sum() }
}

/// Transfers at random. Returns the transfers that were refused.
fn clerk(accounts: &[Account]) -> Vec<Overdrawn> {
    let any = || &accounts[fastrand::usize(..ACCOUNTS)];
    (0..TRANSFERS).filter_map(|_| transfer(any(), any(), fastrand::i64(1..=DEPOSIT)).err()).collect()
}

fn main() {
    let accounts: Vec<_> = (0..ACCOUNTS).map(|number| Account { number, balance: TVar::new(DEPOSIT) }).collect();
    let total = audit(&accounts);
    let savings = Account { number: ACCOUNTS, balance: TVar::new(0) };
    let closed = TVar::new(false);

    thread::scope(|scope| {
        let clerks: Vec<_> = (0..CLERKS).map(|_| scope.spawn(|| clerk(&accounts))).collect();
        let auditor = scope.spawn(|| {
            let mut audits = 0;
            while !closed.load() {
                assert_eq!(audit(&accounts), total, "money came or went");
                audits += 1;
            }
            audits
        });
        let customer = scope.spawn(|| withdraw(&savings, SALARY * MONTHS));
        for _ in 0..MONTHS {
            atomically! { savings.balance += SALARY }
        }

        customer.join().expect("the customer gets her money");
        let refused: Vec<_> = clerks.into_iter().flat_map(|clerk| clerk.join().expect("a clerk works on")).collect();
        closed.store(true);
        let audits = auditor.join().expect("the books balance");
        println!("{} transfers, {} of them refused", CLERKS * TRANSFERS, refused.len());
        if let Some(Overdrawn { account, missing }) = refused.last() {
            println!("the last one because account {account} had {missing} too little");
        }
        println!("{audits} audits while that went on, and each found {total}");
        println!("the customer waited for {} and left {}", SALARY * MONTHS, savings.balance.load());
    });
}
