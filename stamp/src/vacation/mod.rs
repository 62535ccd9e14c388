//! Vacation: a travel agency. Clients reserve cars, rooms and flights, customers go, and offers come and go.
//!
//! A reservation looks at the prices of a few offers and takes the dearest one of each kind that still has places, all in
//! one transaction, as in STAMP. Whoever deletes a customer gives back all that was reserved for it.

mod check;
pub(crate) mod plain;
pub(crate) mod requests;
mod transactions;

use std::collections::BTreeMap;
use std::ops::AddAssign;
use std::time::Duration;

use parking_lot::Mutex;

use crate::suite::{Case, Outcome, Program, Scale, Setting, on_threads, share, timed};
use requests::{Parameters, Request};

pub(crate) const CASES: &[Case] = &[
    Case {
        application: "vacation",
        setting: Setting::Low,
        input: "-n2 -q90 -u98 -r16384 -t4096, 64 times the transactions",
        prepare: |scale| Box::new(Agency::new(&Parameters { queries: 2, range: 90, reservations: 98 }, scale)),
    },
    Case {
        application: "vacation",
        setting: Setting::High,
        input: "-n4 -q60 -u90 -r16384 -t4096, 64 times the transactions",
        prepare: |scale| Box::new(Agency::new(&Parameters { queries: 4, range: 60, reservations: 90 }, scale)),
    },
];

/// What can be reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Car,
    Room,
    Flight,
}

const KINDS: [Kind; 3] = [Kind::Car, Kind::Room, Kind::Flight];

/// What a customer has reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Booking {
    pub(crate) kind: Kind,
    pub(crate) offer: u32,
    pub(crate) price: u32,
}

/// An offer, as it is at first and as it is found at last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stock {
    pub(crate) used: u32,
    pub(crate) free: u32,
    pub(crate) total: u32,
    pub(crate) price: u32,
}

impl Stock {
    fn new(places: u32, price: u32) -> Self {
        Self { used: 0, free: places, total: places, price }
    }
}

/// What requests have changed, as those say who carried them out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) booked: u64,
    pub(crate) cancelled: u64,
    /// Places.
    pub(crate) added: u64,
    pub(crate) removed: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.booked += other.booked;
        self.cancelled += other.cancelled;
        self.added += other.added;
        self.removed += other.removed;
    }
}

/// All tables, read out.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Books {
    pub(crate) offers: [BTreeMap<u32, Stock>; 3],
    pub(crate) customers: BTreeMap<u32, Vec<Booking>>,
}

/// What there is to do.
pub(crate) struct Agency {
    pub(crate) offers: [Vec<(u32, Stock)>; 3],
    pub(crate) customers: Vec<u32>,
    pub(crate) requests: Vec<Request>,
    /// What the sequential program leaves, which one thread has to leave as well.
    expected: Books,
}

impl Agency {
    pub(crate) fn new(parameters: &Parameters, scale: Scale) -> Self {
        let (offers, customers, requests) = requests::generate(parameters, scale.of(64 * 4096));
        let mut tables = plain::Tables::new(&offers, &customers);
        for request in &requests {
            tables.serve(request);
        }
        Self { expected: tables.books(), offers, customers, requests }
    }

    /// Serves all requests on so many threads.
    fn serve(&self, threads: usize, serve: impl Fn(&Request) -> Tally + Sync) -> (Duration, Tally) {
        let tallies = Mutex::new(Tally::default());
        let time = timed(|| {
            on_threads(threads, |thread| {
                let mut tally = Tally::default();
                let requests = &self.requests[share(self.requests.len(), thread, threads)];
                for request in requests {
                    tally += serve(request);
                }
                *tallies.lock() += tally;
            });
        });
        (time, tallies.into_inner())
    }
}

impl Program for Agency {
    fn sequential(&self) -> Outcome {
        let mut tables = plain::Tables::new(&self.offers, &self.customers);
        let mut tally = Tally::default();
        let time = timed(|| self.requests.iter().for_each(|request| tally += tables.serve(request)));
        self.check(&tables.books(), tally, 1)?;
        Ok(time)
    }

    fn lock(&self, threads: usize) -> Outcome {
        let tables = Mutex::new(plain::Tables::new(&self.offers, &self.customers));
        let (time, tally) = self.serve(threads, |request| tables.lock().serve(request));
        self.check(&tables.into_inner().books(), tally, threads)?;
        Ok(time)
    }

    fn transactions(&self, threads: usize) -> Outcome {
        let tables = transactions::Tables::new(&self.offers, &self.customers);
        let (time, tally) = self.serve(threads, |request| tables.serve(request));
        self.check(&tables.books(), tally, threads)?;
        Ok(time)
    }
}
