//! `snapshot`: a transaction that reads much and writes little reads a snapshot, and writes afterwards.
//!
//! Clerks transfer money, and at times one of them sums up all accounts and puts the sum on the board. As one
//! transaction this aborts if a single account changes before its end. A snapshot does not: it keeps reading the state
//! of the moment in which it began.

use fastrand::Rng;
use stm_core::prelude::*;

use crate::measure::Form;

const ACCOUNTS: u32 = 100_000;
const DEPOSIT: i64 = 1_000;

/// The number of transfers for each audit.
const TRANSFERS: u32 = 10_000;

pub(crate) struct Bank {
    accounts: Vec<TVar<i64>>,
    board: TVar<i64>,
}

pub(crate) struct Before {
    bank: Bank,
}

impl Before {
    fn audit(&self) {
        let bank = &self.bank;
        atomically!(label: "audit"; { bank.board = bank.accounts.iter().map(|balance| *balance).sum() });
    }
}

pub(crate) struct After {
    bank: Bank,
}

impl After {
    fn audit(&self) {
        let bank = &self.bank;
        let sum = snapshot!(label: "audit"; { bank.accounts.iter().map(|balance| *balance).sum() });
        bank.board.store(sum);
    }
}

impl Bank {
    fn new() -> Self {
        let accounts = (0..ACCOUNTS).map(|_| TVar::new(DEPOSIT)).collect();
        Bank { accounts, board: TVar::named("board", 0) }
    }

    #[transactional]
    fn transfer(&self, from: usize, to: usize, amount: i64) {
        self.accounts[from] -= amount;
        self.accounts[to] += amount;
    }

    fn step(&self, random: &mut Rng, audit: impl FnOnce()) -> i64 {
        if random.u32(..TRANSFERS) > 0 {
            let amount = random.i64(1..100);
            let mut any = || random.usize(..self.accounts.len());
            self.transfer(any(), any(), amount);
        } else {
            audit();
            assert_eq!(self.board.load(), i64::from(ACCOUNTS) * DEPOSIT, "money came or went");
        }
        0
    }

    /// What has come, or gone.
    fn total(&self) -> i64 {
        snapshot! { self.accounts.iter().map(|balance| *balance - DEPOSIT).sum() }
    }
}

impl Form for Before {
    fn new() -> Self {
        Before { bank: Bank::new() }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        self.bank.step(random, || self.audit())
    }

    fn total(&self) -> i64 {
        self.bank.total()
    }
}

impl Form for After {
    fn new() -> Self {
        After { bank: Bank::new() }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        self.bank.step(random, || self.audit())
    }

    fn total(&self) -> i64 {
        self.bank.total()
    }
}
