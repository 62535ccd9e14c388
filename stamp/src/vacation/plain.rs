//! The agency on plain data: for the sequential program, and for the one behind a lock.

use std::collections::BTreeMap;

use super::requests::{Change, LOT, Request};
use super::{Booking, Books, KINDS, Kind, Stock, Tally};

pub(crate) struct Tables {
    offers: [BTreeMap<u32, Stock>; 3],
    customers: BTreeMap<u32, Vec<Booking>>,
}

impl Tables {
    pub(crate) fn new(offers: &[Vec<(u32, Stock)>; 3], customers: &[u32]) -> Self {
        Self {
            offers: KINDS.map(|kind| offers[kind as usize].iter().copied().collect()),
            customers: customers.iter().map(|&customer| (customer, Vec::new())).collect(),
        }
    }

    pub(crate) fn serve(&mut self, request: &Request) -> Tally {
        match request {
            Request::Reserve { customer, offers } => self.reserve(*customer, offers),
            Request::Delete { customer } => self.delete(*customer),
            Request::Update(changes) => self.update(changes),
        }
    }

    fn reserve(&mut self, customer: u32, offers: &[(Kind, u32)]) -> Tally {
        let mut dearest: [Option<Booking>; 3] = [None; 3];
        for &(kind, offer) in offers {
            let Some(stock) = self.offers[kind as usize].get(&offer) else { continue };
            let best = &mut dearest[kind as usize];
            if stock.free > 0 && best.is_none_or(|best| stock.price > best.price) {
                *best = Some(Booking { kind, offer, price: stock.price });
            }
        }
        let mut tally = Tally::default();
        for booking in dearest.into_iter().flatten() {
            let bookings = self.customers.entry(customer).or_default();
            if bookings.iter().any(|other| (other.kind, other.offer) == (booking.kind, booking.offer)) {
                continue;
            }
            bookings.push(booking);
            let stock = self.offers[booking.kind as usize].get_mut(&booking.offer).expect("it was just looked at");
            stock.free -= 1;
            stock.used += 1;
            tally.booked += 1;
        }
        tally
    }

    fn delete(&mut self, customer: u32) -> Tally {
        let bookings = self.customers.remove(&customer).unwrap_or_default();
        for booking in &bookings {
            let stock = self.offers[booking.kind as usize].get_mut(&booking.offer).expect("a used offer stays");
            stock.free += 1;
            stock.used -= 1;
        }
        Tally { cancelled: bookings.len() as u64, ..Tally::default() }
    }

    fn update(&mut self, changes: &[Change]) -> Tally {
        let mut tally = Tally::default();
        for change in changes {
            let offers = &mut self.offers[change.kind as usize];
            if let Some(price) = change.price {
                let stock = offers.entry(change.offer).or_insert(Stock::new(0, price));
                stock.free += LOT;
                stock.total += LOT;
                stock.price = price;
                tally.added += u64::from(LOT);
            } else if let Some(stock) = offers.get_mut(&change.offer)
                && stock.free >= LOT
            {
                stock.free -= LOT;
                stock.total -= LOT;
                if stock.total == 0 {
                    offers.remove(&change.offer);
                }
                tally.removed += u64::from(LOT);
            }
        }
        tally
    }

    pub(crate) fn books(self) -> Books {
        Books { offers: self.offers, customers: self.customers }
    }
}
