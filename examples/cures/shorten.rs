//! `shorten`: slow work is done before the transaction, which checks that the result is still valid.
//!
//! Orders are priced by a tariff that changes at times, which is slow, and entered in the books, which is fast. A
//! transaction that does both aborts if anything that it has read changes before its end, and the books always do.

use fastrand::Rng;
use stm_core::prelude::*;

use crate::measure::Form;

/// The number of orders for each change of the tariff.
const STEADY: u32 = 100;

pub(crate) struct Books {
    tariff: TVar<u32>,
    sold: TVar<u64>,
    revenue: TVar<i64>,
}

/// What an order costs by a tariff: a tenth of a millisecond of work.
fn price(order: u32, tariff: u32) -> i64 {
    let mix = |hash: i64, _| (hash ^ hash >> 31).wrapping_mul(0x1E37_79B9_7F4A_7C15);
    let hash = (0..50_000).fold(i64::from(order) + i64::from(tariff), mix);
    i64::from(tariff) * 100 + hash.rem_euclid(100)
}

pub(crate) struct Before {
    books: Books,
}

impl Before {
    #[transactional]
    fn sell(&self, order: u32) -> i64 {
        let number = self.books.sold + 1;
        let price = price(order, *self.books.tariff);
        self.books.sold = number;
        self.books.revenue += price;
        price
    }
}

pub(crate) struct After {
    books: Books,
}

impl After {
    fn sell(&self, order: u32) -> i64 {
        loop {
            let tariff = self.books.tariff.load();
            let price = price(order, tariff);
            if self.enter(price, tariff) {
                return price;
            }
        }
    }

    /// Refuses a price by a tariff that is no longer in force.
    #[transactional]
    fn enter(&self, price: i64, tariff: u32) -> bool {
        let is_right = self.books.tariff == tariff;
        if is_right {
            self.books.sold += 1;
            self.books.revenue += price;
        }
        is_right
    }
}

impl Books {
    fn new() -> Self {
        Books { tariff: TVar::named("tariff", 1), sold: TVar::named("sold", 0), revenue: TVar::named("revenue", 0) }
    }

    /// Sells, unless it is time to change the tariff.
    fn step(&self, random: &mut Rng, sale: impl FnOnce(u32) -> i64) -> i64 {
        if random.u32(..STEADY) > 0 {
            return sale(random.u32(..));
        }
        let tariff = random.u32(1..100);
        atomically!(label: "change tariff"; { self.tariff = tariff });
        0
    }
}

impl Form for Before {
    fn new() -> Self {
        Before { books: Books::new() }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        self.books.step(random, |order| self.sell(order))
    }

    fn total(&self) -> i64 {
        self.books.revenue.load()
    }
}

impl Form for After {
    fn new() -> Self {
        After { books: Books::new() }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        self.books.step(random, |order| self.sell(order))
    }

    fn total(&self) -> i64 {
        self.books.revenue.load()
    }
}
