//! The agency as transactions: each request is one.

use std::sync::Arc;

use stm_core::prelude::*;

use super::requests::{Change, LOT, Request};
use super::{Booking, Books, KINDS, Kind, Stock, Tally};
use crate::collections::OrderedMap;

pub(super) struct Tables {
    offers: [OrderedMap<Arc<Offer>>; 3],
    customers: OrderedMap<TVar<Vec<Booking>>>,
}

struct Offer {
    used: TVar<u32>,
    free: TVar<u32>,
    total: TVar<u32>,
    price: TVar<u32>,
}

impl Offer {
    fn new(stock: Stock) -> Arc<Self> {
        Arc::new(Self {
            used: TVar::new(stock.used),
            free: TVar::new(stock.free),
            total: TVar::new(stock.total),
            price: TVar::new(stock.price),
        })
    }
}

impl Tables {
    pub(super) fn new(offers: &[Vec<(u32, Stock)>; 3], customers: &[u32]) -> Self {
        let tables = Self { offers: KINDS.map(|_| OrderedMap::new()), customers: OrderedMap::new() };
        for kind in KINDS {
            for &(offer, stock) in &offers[kind as usize] {
                tables.offers[kind as usize].insert(offer, Offer::new(stock));
            }
        }
        for &customer in customers {
            tables.customers.insert(customer, TVar::default());
        }
        tables
    }

    pub(super) fn serve(&self, request: &Request) -> Tally {
        match request {
            Request::Reserve { customer, offers } => self.reserve(*customer, offers),
            Request::Delete { customer } => self.delete(*customer),
            Request::Update(changes) => self.update(changes),
        }
    }
}

#[transactional]
impl Tables {
    fn reserve(&self, customer: u32, offers: &[(Kind, u32)]) -> Tally {
        let mut dearest: [Option<(Arc<Offer>, Booking)>; 3] = [None, None, None];
        for &(kind, number) in offers {
            let Some(offer) = self.offers[kind as usize].get(number) else { continue };
            let best = &mut dearest[kind as usize];
            if offer.free > 0 && best.as_ref().is_none_or(|best| offer.price > best.1.price) {
                let price = offer.price;
                *best = Some((offer, Booking { kind, offer: number, price }));
            }
        }
        let mut tally = Tally::default();
        if dearest.iter().all(Option::is_none) {
            return tally;
        }
        let bookings = self.customer(customer);
        for (offer, booking) in dearest.into_iter().flatten() {
            if (*bookings).iter().any(|other| (other.kind, other.offer) == (booking.kind, booking.offer)) {
                continue;
            }
            (*bookings).push(booking);
            offer.free -= 1;
            offer.used += 1;
            tally.booked += 1;
        }
        tally
    }

    /// The bookings of a customer, who is a new one if there is none with that number.
    fn customer(&self, customer: u32) -> TVar<Vec<Booking>> {
        if let Some(bookings) = self.customers.get(customer) {
            return bookings;
        }
        let bookings = TVar::default();
        self.customers.insert(customer, bookings.clone());
        bookings
    }

    fn delete(&self, customer: u32) -> Tally {
        let Some(bookings) = self.customers.remove(customer) else { return Tally::default() };
        for booking in &*bookings {
            let offer = self.offers[booking.kind as usize].get(booking.offer).expect("a used offer stays");
            offer.free += 1;
            offer.used -= 1;
        }
        Tally { cancelled: (*bookings).len() as u64, ..Tally::default() }
    }

    fn update(&self, changes: &[Change]) -> Tally {
        let mut tally = Tally::default();
        for change in changes {
            let offers = &self.offers[change.kind as usize];
            match (offers.get(change.offer), change.price) {
                (Some(offer), Some(price)) => {
                    offer.free += LOT;
                    offer.total += LOT;
                    offer.price = price;
                    tally.added += u64::from(LOT);
                }
                (None, Some(price)) => {
                    offers.insert(change.offer, Offer::new(Stock::new(LOT, price)));
                    tally.added += u64::from(LOT);
                }
                (Some(offer), None) if offer.free >= LOT => {
                    offer.free -= LOT;
                    offer.total -= LOT;
                    if offer.total == 0 {
                        offers.remove(change.offer);
                    }
                    tally.removed += u64::from(LOT);
                }
                (_, None) => {}
            }
        }
        tally
    }

    pub(super) fn books(&self) -> Books {
        let offer =
            |offer: &Offer| Stock { used: offer.used, free: offer.free, total: offer.total, price: offer.price };
        Books {
            offers: KINDS.map(|kind| {
                let entries = self.offers[kind as usize].entries();
                entries.into_iter().map(|(number, found)| (number, offer(&found))).collect()
            }),
            customers: self
                .customers
                .entries()
                .into_iter()
                .map(|(number, bookings)| (number, (*bookings).clone()))
                .collect(),
        }
    }
}
