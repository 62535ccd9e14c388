//! A market town at work: a [bank](mod@bank), a [shop](mod@shop), and [tasks](mod@tasks) that deliver what is sold.

pub mod bank;
pub mod shop;
pub mod tasks;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use std::{fmt, io};

use stm_core::prelude::*;
use thiserror::Error;

use self::bank::Bank;
use self::shop::{Shop, Tally};

/// A violated invariant.
#[derive(Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// The money in all accounts has changed.
    #[error("there should be {expected} in all accounts, and {who} found {found}")]
    Money {
        /// The observer.
        who: &'static str,
        /// The money that was paid in.
        expected: i64,
        /// The money that was found.
        found: i64,
    },
    /// An order was lost, or packed twice.
    #[error("{ordered} were ordered, but {packed} packed")]
    Orders {
        /// The orders of customers.
        ordered: Tally,
        /// The orders that packers took.
        packed: Tally,
    },
    /// A parcel was lost, or delivered twice.
    #[error("{packed} were packed, but {left} are left and {delivered} delivered")]
    Parcels {
        /// The number of parcels packed.
        packed: u64,
        /// The number of parcels left.
        left: u64,
        /// The number of parcels delivered.
        delivered: u64,
    },
    /// A thread panicked.
    #[error("{0} panicked")]
    Panicked(String),
}

/// The work of a town whose invariants held.
#[derive(Debug)]
pub struct Summary {
    /// All money.
    pub total: i64,
    /// The number of accounts.
    pub accounts: usize,
    /// The number of recorded audits.
    pub audits: u64,
    /// The orders, each packed once.
    pub orders: u64,
    /// The number of orders delivered.
    pub delivered: u64,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Summary { total, accounts, audits, orders, delivered } = self;
        writeln!(f, "{total} in {accounts} accounts, as at first; {audits} audits, and each found that")?;
        write!(f, "{orders} orders, each packed once; {delivered} of them delivered")
    }
}

/// The intensity of the town: from 1 to [`Level::MOST`]. A higher one means fewer accounts in demand, and less rest.
#[derive(Clone, Debug)]
pub struct Level(Arc<AtomicU8>);

impl Level {
    /// The highest.
    pub const MOST: u8 = 9;

    fn get(&self) -> u8 {
        self.0.load(Ordering::Relaxed)
    }

    /// Returns how many of so many accounts are in demand.
    fn hot(&self, accounts: usize) -> usize {
        (accounts >> (self.get() - 1)).max(2)
    }

    /// Returns the rest after a piece of work.
    fn rest(&self) {
        let pause = [4_000, 2_000, 1_000, 500, 250, 120, 60, 20, 0][usize::from(self.get()) - 1];
        if pause > 0 {
            thread::sleep(Duration::from_micros(pause));
        }
    }
}

/// The end of the day, to be polled.
#[derive(Clone, Debug)]
struct Day {
    is_over: Arc<AtomicBool>,
    /// The same, to be waited for in a transaction.
    closed: TVar<bool>,
}

impl Day {
    fn goes_on(&self) -> bool {
        !self.is_over.load(Ordering::Relaxed)
    }

    /// Sleeps, but not much longer than the day lasts.
    fn sleep(&self, time: Duration) {
        let until = Instant::now() + time;
        while self.goes_on() && Instant::now() < until {
            thread::sleep(Duration::from_millis(20).min(until.saturating_duration_since(Instant::now())));
        }
    }

    fn end(&self) {
        self.is_over.store(true, Ordering::Relaxed);
        self.closed.store(true);
    }
}

/// Work that looks for no faults.
fn sound(work: impl FnOnce() + Send + 'static) -> impl FnOnce() -> Result<(), Fault> + Send + 'static {
    move || {
        work();
        Ok(())
    }
}

/// Thinks for so long, without yielding the processor.
fn think(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}

/// The town.
#[derive(Debug)]
pub struct Workload {
    day: Day,
    level: Level,
    bank: Bank,
    shop: Shop,
    people: Vec<(String, JoinHandle<Result<(), Fault>>)>,
}

impl Workload {
    /// Opens the bank, with so many clerks and accounts, and the shop.
    ///
    /// # Errors
    ///
    /// If a thread cannot be started.
    pub fn start(clerks: usize, accounts: usize, level: u8) -> io::Result<Self> {
        let day = Day { is_over: Arc::default(), closed: TVar::named("closed", false) };
        let level = Level(Arc::new(AtomicU8::new(level.clamp(1, Level::MOST))));
        let (bank, shop) = (Bank::new(accounts), Shop::new());
        let mut town = Workload { day, level, bank, shop, people: Vec::new() };
        town.hire(clerks).inspect_err(|_| town.day.end())?;
        Ok(town)
    }

    fn hire(&mut self, clerks: usize) -> io::Result<()> {
        for number in 1..=clerks {
            let (bank, day, level) = (self.bank.clone(), self.day.clone(), self.level.clone());
            self.employ(format!("clerk-{number}"), sound(move || bank.clerk(&day, &level)))?;
        }
        let (bank, day) = (self.bank.clone(), self.day.clone());
        self.employ("auditor".to_owned(), move || bank.auditor(&day))?;
        let (bank, day) = (self.bank.clone(), self.day.clone());
        self.employ("historian".to_owned(), move || bank.historian(&day))?;
        for number in 1..=2 {
            let (shop, day, level) = (self.shop.clone(), self.day.clone(), self.level.clone());
            self.employ(format!("customer-{number}"), sound(move || shop.customer(&day, &level)))?;
            let (shop, day) = (self.shop.clone(), self.day.clone());
            self.employ(format!("packer-{number}"), sound(move || shop.packer(&day)))?;
        }
        let (shop, day) = (self.shop.clone(), self.day.clone());
        self.employ("manager".to_owned(), sound(move || shop.manager(&day)))?;
        let (shop, day) = (self.shop.clone(), self.day.clone());
        self.employ("tasks".to_owned(), move || tasks::run(&shop, &day))
    }

    fn employ(&mut self, name: String, work: impl FnOnce() -> Result<(), Fault> + Send + 'static) -> io::Result<()> {
        let thread = thread::Builder::new().name(name.clone()).spawn(work)?;
        self.people.push((name, thread));
        Ok(())
    }

    /// Sets the intensity from here on.
    pub fn set_level(&self, level: u8) {
        self.level.0.store(level.clamp(1, Level::MOST), Ordering::Relaxed);
    }

    /// Returns `true` if a fault was found or a thread panicked. No other thread stops work before the day is over.
    pub fn is_broken(&self) -> bool {
        self.people.iter().any(|(_, thread)| thread.is_finished())
    }

    /// Closes, waits until all have gone home, and checks everything.
    ///
    /// # Errors
    ///
    /// A violated invariant.
    pub fn stop(self) -> Result<Summary, Fault> {
        self.day.end();
        let mut result = Ok(());
        for (name, thread) in self.people {
            result = result.and(thread.join().unwrap_or(Err(Fault::Panicked(name))));
        }
        result?;
        let (total, audits) = self.bank.check()?;
        let (orders, delivered) = self.shop.check()?;
        Ok(Summary { total, accounts: self.bank.accounts(), audits, orders, delivered })
    }
}
