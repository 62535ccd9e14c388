//! More threads at once than have a tag of their own (`tx/clock.rs`): 255 do.

use super::alone;
use std::sync::Barrier;
use std::thread;
use stm_core::{Stm, TVar, Transaction, atomically, snapshot};

const THREADS: usize = 300;
const ROUNDS: usize = if cfg!(debug_assertions) { 40 } else { 1_000 };
const ACCOUNTS: usize = 16;
const START: u64 = 1_000;

/// Numbers are kept inline, strings in boxes that are freed: the two of an account say the same.
struct Account {
    number: TVar<u64>,
    text: TVar<String>,
}

impl Account {
    fn set(&self, tx: &Transaction, balance: u64) -> Stm<()> {
        tx.write(&self.number, balance)?;
        tx.write(&self.text, balance.to_string())
    }

    fn audit(&self, tx: &Transaction) -> Stm<u64> {
        let balance = tx.read(&self.number)?;
        assert_eq!(*tx.read_ref(&self.text)?, balance.to_string(), "half of a transfer");
        Ok(balance)
    }
}

fn audit(tx: &Transaction, accounts: &[Account]) -> Stm<()> {
    let mut sum = 0;
    for account in accounts {
        sum += account.audit(tx)?;
    }
    assert_eq!(sum, ACCOUNTS as u64 * START, "money came or went");
    Ok(())
}

#[test]
fn transfers_and_audits_of_more_threads_than_have_a_tag() {
    let _alone = alone();
    let account = |_| Account { number: TVar::new(START), text: TVar::new(START.to_string()) };
    let accounts: Vec<_> = (0..ACCOUNTS).map(account).collect();
    let all_are_there = Barrier::new(THREADS);
    thread::scope(|scope| {
        for me in 0..THREADS {
            let (accounts, all_are_there) = (&accounts, &all_are_there);
            scope.spawn(move || {
                // From its first transaction on a thread has a tag, or none.
                atomically(|tx| audit(tx, accounts));
                all_are_there.wait();
                for round in 0..ROUNDS {
                    let (from, to) = (&accounts[(me + round) % ACCOUNTS], &accounts[(me * 7 + round + 1) % ACCOUNTS]);
                    match (me + round) % 8 {
                        0 => atomically(|tx| audit(tx, accounts)),
                        1 => snapshot(|tx| audit(tx, accounts)),
                        2 => atomically(|tx| tx.peek(|| audit(tx, accounts))),
                        _ => atomically(|tx| {
                            let less = from.audit(tx)? - 1;
                            from.set(tx, less)?;
                            let more = to.audit(tx)? + 1;
                            to.set(tx, more)
                        }),
                    }
                }
            });
        }
    });
    atomically(|tx| audit(tx, &accounts));
}
