//! Queues: customers order, packers pack, and a manager waits for complaints.

use std::collections::VecDeque;
use std::fmt;
use std::time::{Duration, Instant};

use stm_core::prelude::*;

use super::{Day, Fault, Level, think};

/// The largest number of open orders, so that customers wait as well.
const COUNTER: usize = 12;

/// One in so many orders is urgent.
const URGENT: u64 = 20;

/// The time to pack an order.
const PACK: Duration = Duration::from_micros(120);

/// The interval between complaints.
const COMPLAINT: Duration = Duration::from_secs(6);

/// A number of orders with a checksum that does not depend on their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    count: u64,
    which: u64,
}

impl Tally {
    fn add(&mut self, order: u64) {
        self.count += 1;
        // Sums of the plain numbers would be equal too easily.
        let mixed = (order + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.which = self.which.wrapping_add(mixed ^ (mixed >> 29));
    }

    fn and(self, other: Tally) -> Tally {
        Tally { count: self.count + other.count, which: self.which.wrapping_add(other.which) }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} orders with checksum {:016x}", self.count, self.which)
    }
}

/// The shop. Each worker has handles of its own, so reports can tell who is left.
#[derive(Clone, Debug)]
pub struct Shop {
    orders: TVar<VecDeque<u64>>,
    urgent: TVar<VecDeque<u64>>,
    next: TVar<u64>,
    complaints: TVar<u64>,
    pub(super) parcels: TVar<u64>,
    pub(super) delivered: TVar<u64>,
    /// The customers' and packers' tallies, added when they go home.
    ordered: TVar<Tally>,
    packed: TVar<Tally>,
}

impl Shop {
    pub(super) fn new() -> Self {
        Shop {
            orders: TVar::named("orders", VecDeque::new()),
            urgent: TVar::named("urgent orders", VecDeque::new()),
            next: TVar::named("next order", 0),
            complaints: TVar::named("complaints", 0),
            parcels: TVar::named("parcels", 0),
            delivered: TVar::named("delivered", 0),
            ordered: TVar::named("ordered", Tally::default()),
            packed: TVar::named("packed", Tally::default()),
        }
    }

    /// Orders the next number, unless the day is over.
    #[transactional]
    fn order(&self, day: &Day) -> Option<u64> {
        if day.closed {
            return None;
        }
        check!(self.orders.len() < COUNTER);
        let order = *self.next;
        self.next += 1;
        if order.is_multiple_of(URGENT) {
            self.urgent.push_back(order);
        } else {
            self.orders.push_back(order);
        }
        Some(order)
    }

    pub(super) fn customer(&self, day: &Day, level: &Level) {
        let mut mine = Tally::default();
        let mut content = Instant::now();
        while let Some(order) = self.order(day) {
            mine.add(order);
            if content.elapsed() > COMPLAINT {
                atomically!(label: "complain"; { self.complaints += 1 });
                content = Instant::now();
            }
            level.rest();
        }
        atomically!(label: "go home"; { self.ordered = self.ordered.and(mine) });
    }

    /// Takes the most urgent order. Returns `None` if the day is over and no order is left.
    #[transactional]
    fn take(&self, day: &Day) -> Option<u64> {
        let order = or_else!(
            {
                check!(!self.urgent.is_empty());
                self.urgent.pop_front()
            },
            {
                check!(!self.orders.is_empty());
                self.orders.pop_front()
            },
            {
                check!(day.closed);
                None
            }
        );
        if order.is_some() {
            self.parcels += 1;
        }
        order
    }

    pub(super) fn packer(&self, day: &Day) {
        let mut mine = Tally::default();
        while let Some(order) = self.take(day) {
            mine.add(order);
            think(PACK);
        }
        atomically!(label: "go home"; { self.packed = self.packed.and(mine) });
    }

    /// Waits for complaints, which are rare.
    pub(super) fn manager(&self, day: &Day) {
        let mut is_open = true;
        while is_open {
            is_open = atomically!(label: "apologise"; {
                check!(self.complaints > 0 || day.closed);
                self.complaints = 0;
                !day.closed
            });
        }
    }

    /// Returns the orders, and how many were delivered.
    pub(super) fn check(&self) -> Result<(u64, u64), Fault> {
        let (ordered, packed) = (self.ordered.load(), self.packed.load());
        if ordered != packed {
            return Err(Fault::Orders { ordered, packed });
        }
        let (left, delivered) = (self.parcels.load(), self.delivered.load());
        if packed.count != left + delivered {
            return Err(Fault::Parcels { packed: packed.count, left, delivered });
        }
        Ok((ordered.count, delivered))
    }
}
