//! `split`: one variable for each key, in place of one that every transaction writes.
//!
//! A shop sells its goods. Two sales of different goods are independent, but in one variable they conflict: each
//! changes it, and each copies all of it to do so.

use std::collections::HashMap;

use fastrand::Rng;
use stm_core::collections::TMap;
use stm_core::prelude::*;

use crate::measure::Form;

const ITEMS: u32 = 1_000;
const STOCK: i64 = 1_000_000_000;

pub(crate) struct Before {
    stock: TVar<HashMap<u32, i64>>,
}

impl Before {
    #[transactional]
    fn sell(&self, item: u32, amount: i64) {
        check!(self.stock[&item] >= amount);
        *self.stock.entry(item).or_default() -= amount;
    }
}

pub(crate) struct After {
    stock: TMap<u32, i64>,
}

impl After {
    #[transactional]
    fn sell(&self, item: u32, amount: i64) {
        check!(self.stock.get(&item).is_some_and(|left| left >= amount));
        self.stock.update(&item, |left| *left -= amount);
    }
}

fn full() -> impl Iterator<Item = (u32, i64)> {
    (0..ITEMS).map(|item| (item, STOCK))
}

const ALL: i64 = ITEMS as i64 * STOCK;

impl Form for Before {
    fn new() -> Self {
        Before { stock: TVar::named("stock", full().collect()) }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        let amount = random.i64(1..10);
        self.sell(random.u32(..ITEMS), amount);
        amount
    }

    fn total(&self) -> i64 {
        ALL - self.stock.load().values().sum::<i64>()
    }
}

impl Form for After {
    fn new() -> Self {
        After { stock: full().collect() }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        let amount = random.i64(1..10);
        self.sell(random.u32(..ITEMS), amount);
        amount
    }

    fn total(&self) -> i64 {
        ALL - self.stock.values().sum::<i64>()
    }
}
