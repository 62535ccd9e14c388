//! What must hold when all requests are served.

use std::collections::{BTreeMap, BTreeSet};

use super::{Agency, Books, KINDS, Tally};

impl Agency {
    /// Does everything add up?
    pub(crate) fn check(&self, books: &Books, tally: Tally, threads: usize) -> Result<(), String> {
        let mut reserved = BTreeMap::new();
        for (&customer, bookings) in &books.customers {
            let mut once = BTreeSet::new();
            for booking in bookings {
                if !once.insert((booking.kind, booking.offer)) {
                    return Err(format!("customer {customer} has reserved something twice"));
                }
                *reserved.entry((booking.kind, booking.offer)).or_insert(0) += 1;
            }
        }
        let (mut used, mut total) = (0, 0);
        for kind in KINDS {
            for (&offer, stock) in &books.offers[kind as usize] {
                if stock.used.checked_add(stock.free) != Some(stock.total) {
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
        if threads == 1 && *books != self.expected {
            return Err("the tables are not those that the sequential program leaves".into());
        }
        Ok(())
    }
}
