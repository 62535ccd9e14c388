//! Accounts of which some are in demand, clerks that transfer, and two readers of all accounts at once.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use stm_core::prelude::*;

use super::{Day, Fault, Level, think};

const DEPOSIT: i64 = 1_000;

/// The time between a transfer's look at the account and its change.
const TRANSFER: Duration = Duration::from_micros(3);

/// The time of an audit, all accounts together.
const AUDIT: Duration = Duration::from_micros(1_500);

/// The time for which the historian reads one snapshot.
const STATEMENT: Duration = Duration::from_millis(40);

#[derive(Debug)]
struct Account {
    number: usize,
    balance: TVar<i64>,
    /// The last transfer: the other account, and the amount. Reports call it by its path.
    last: TVar<Option<(usize, i64)>>,
}

/// An account has too little money for a transfer.
struct Overdrawn;

/// The bank.
#[derive(Clone, Debug)]
pub struct Bank {
    accounts: Arc<[Account]>,
    audits: TVar<u64>,
}

#[transactional]
fn transfer(from: &Account, to: &Account, amount: i64) -> Result<(), Overdrawn> {
    let missing = from.balance < amount;
    think(TRANSFER);
    from.balance -= amount;
    to.balance += amount;
    from.last = Some((to.number, -amount));
    to.last = Some((from.number, amount));
    // All its writes are undone.
    if missing { Err(Overdrawn) } else { Ok(()) }
}

impl Bank {
    pub(super) fn new(accounts: usize) -> Self {
        let account = |number| Account {
            number,
            balance: TVar::named(format!("account {number}"), DEPOSIT),
            last: TVar::new(None),
        };
        Bank { accounts: (0..accounts).map(account).collect(), audits: TVar::named("audits", 0) }
    }

    pub(super) fn accounts(&self) -> usize {
        self.accounts.len()
    }

    fn total(&self) -> i64 {
        DEPOSIT * self.accounts.iter().map(|_| 1).sum::<i64>()
    }

    fn expect(&self, who: &'static str, found: i64) -> Result<(), Fault> {
        let expected = self.total();
        if found == expected { Ok(()) } else { Err(Fault::Money { who, expected, found }) }
    }

    pub(super) fn clerk(&self, day: &Day, level: &Level) {
        let mut random = fastrand::Rng::new();
        while day.goes_on() {
            let hot = level.hot(self.accounts.len());
            let from = random.usize(..hot);
            let to = (from + random.usize(1..hot)) % hot;
            // The customer of an overdrawn account is told so, and comes again.
            _ = transfer(&self.accounts[from], &self.accounts[to], random.i64(1..100));
            level.rest();
        }
    }

    /// It writes, so it commits only if none of its accounts has changed, and in the end it runs in serial mode.
    pub(super) fn auditor(&self, day: &Day) -> Result<(), Fault> {
        // Thinking is measured, so not for each of many accounts.
        let stops = self.accounts.len().min(64);
        let every = self.accounts.len() / stops;
        let time = AUDIT / u32::try_from(stops).unwrap_or(1);
        while day.goes_on() {
            let sum = atomically!(label: "audit"; {
                let mut sum = 0;
                for account in &*self.accounts {
                    sum += account.balance;
                    if account.number % every == 0 {
                        think(time);
                    }
                }
                self.audits += 1;
                sum
            });
            self.expect("an audit", sum)?;
            day.sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// It reads one snapshot for long, and no transaction has to wait for it. But values of that moment cannot be freed
    /// meanwhile.
    pub(super) fn historian(&self, day: &Day) -> Result<(), Fault> {
        while day.goes_on() {
            let sum = snapshot!(label: "statement"; {
                let half = self.accounts.len() / 2;
                let mut sum = 0;
                for account in &self.accounts[half..] {
                    sum += account.balance;
                }
                thread::sleep(STATEMENT);
                for account in &self.accounts[..half] {
                    sum += account.balance;
                    assert!(account.last.is_none_or(|(other, _)| other != account.number), "nobody pays himself");
                }
                sum
            });
            self.expect("a statement", sum)?;
            day.sleep(Duration::from_millis(60));
        }
        Ok(())
    }

    /// Returns the money, and the number of audits.
    pub(super) fn check(&self) -> Result<(i64, u64), Fault> {
        let (sum, audits) = snapshot!(label: "last audit"; {
            let mut sum = 0;
            for account in &*self.accounts {
                sum += account.balance;
            }
            (sum, *self.audits)
        });
        self.expect("the last audit", sum)?;
        Ok((sum, audits))
    }
}
