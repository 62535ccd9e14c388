//! Vacation: a travel agency. Clients reserve cars, rooms and flights, customers go, and offers come and go.
//!
//! A reservation looks at the prices of a few offers and takes the dearest one of each kind that still has places, all in
//! one transaction, as in STAMP. Whoever deletes a customer gives back all that was reserved for it.

mod plain;
mod requests;
mod shared;

use std::collections::BTreeMap;

use parking_lot::Mutex;

use crate::suite::{Case, Outcome, Program, Scale, Setting, on_threads, timed};
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
enum Kind {
    Car,
    Room,
    Flight,
}

const KINDS: [Kind; 3] = [Kind::Car, Kind::Room, Kind::Flight];

/// What a customer has reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Booking {
    kind: Kind,
    offer: u32,
    price: u32,
}

/// An offer, as it is at first and as it is found at last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stock {
    used: u32,
    free: u32,
    total: u32,
    price: u32,
}

impl Stock {
    fn new(places: u32, price: u32) -> Self {
        Self { used: 0, free: places, total: places, price }
    }
}

/// What requests have changed, as those say who carried them out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    booked: u64,
    cancelled: u64,
    /// Places.
    added: u64,
    removed: u64,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.booked += other.booked;
        self.cancelled += other.cancelled;
        self.added += other.added;
        self.removed += other.removed;
    }
}

/// All tables, read out.
#[derive(Debug, PartialEq, Eq)]
struct Books {
    offers: [BTreeMap<u32, Stock>; 3],
    customers: BTreeMap<u32, Vec<Booking>>,
}

/// What there is to do.
struct Agency {
    offers: [Vec<(u32, Stock)>; 3],
    customers: Vec<u32>,
    requests: Vec<Request>,
    /// What the sequential program leaves, which one thread has to leave as well.
    expected: Books,
}

impl Agency {
    fn new(parameters: &Parameters, scale: Scale) -> Self {
        let (offers, customers, requests) = requests::generate(parameters, scale.of(64 * 4096));
        let mut tables = plain::Tables::new(&offers, &customers);
        for request in &requests {
            tables.serve(request);
        }
        Self { expected: tables.books(), offers, customers, requests }
    }

    /// The share of the requests that a thread serves.
    fn share(&self, thread: usize, threads: usize) -> &[Request] {
        let bound = |thread| self.requests.len() * thread / threads;
        &self.requests[bound(thread)..bound(thread + 1)]
    }

    /// Does everything add up?
    fn check(&self, books: &Books, tally: Tally, threads: usize) -> Result<(), String> {
        if threads == 1 && *books != self.expected {
            return Err("the tables are not those that the sequential program leaves".into());
        }
        let mut reserved = BTreeMap::new();
        for (&customer, bookings) in &books.customers {
            for booking in bookings {
                *reserved.entry((booking.kind, booking.offer)).or_insert(0) += 1;
            }
            if bookings.iter().map(|booking| (booking.kind, booking.offer)).any(|one| !is_once(bookings, one)) {
                return Err(format!("customer {customer} has reserved something twice"));
            }
        }
        let (mut used, mut total) = (0, 0);
        for kind in KINDS {
            for (&offer, stock) in &books.offers[kind as usize] {
                if stock.used + stock.free != stock.total {
                    return Err(format!("{kind:?} {offer}: used and free places do not make the total: {stock:?}"));
                }
                let customers = reserved.remove(&(kind, offer)).unwrap_or(0);
                if stock.used != customers {
                    return Err(format!("{kind:?} {offer}: {} places used, but {customers} reserved", stock.used));
                }
                used += u64::from(stock.used);
                total += u64::from(stock.total);
            }
        }
        if let Some(((kind, offer), _)) = reserved.pop_first() {
            return Err(format!("{kind:?} {offer} is reserved, but there is no such offer"));
        }
        let first: u64 = self.offers.iter().flatten().map(|(_, stock)| u64::from(stock.total)).sum();
        if used + tally.cancelled != tally.booked || total + tally.removed != first + tally.added {
            return Err(format!("{used} of {total} places are used, which is not what was done: {tally:?}"));
        }
        Ok(())
    }
}

fn is_once(bookings: &[Booking], one: (Kind, u32)) -> bool {
    bookings.iter().filter(|booking| (booking.kind, booking.offer) == one).count() == 1
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
        let tables = shared::Tables::new(&self.offers, &self.customers);
        let (time, tally) = self.serve(threads, |request| tables.serve(request));
        self.check(&tables.books(), tally, threads)?;
        Ok(time)
    }
}

impl Agency {
    /// Serves all requests on so many threads.
    fn serve(&self, threads: usize, serve: impl Fn(&Request) -> Tally + Sync) -> (std::time::Duration, Tally) {
        let tallies = Mutex::new(Tally::default());
        let time = timed(|| {
            on_threads(threads, |thread| {
                let mut tally = Tally::default();
                self.share(thread, threads).iter().for_each(|request| tally += serve(request));
                *tallies.lock() += tally;
            });
        });
        (time, tallies.into_inner())
    }
}
