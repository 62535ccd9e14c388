//! The check of the agency's books notices what does not add up.

use crate::suite::Scale;
use crate::vacation::requests::Parameters;
use crate::vacation::{Agency, Books, Kind, Tally, plain};

/// What there is to do, and what the sequential program leaves, with its tally.
fn served() -> (Agency, Books, Tally) {
    let agency = Agency::new(&Parameters { queries: 4, range: 60, reservations: 90 }, Scale(0.01));
    let mut tables = plain::Tables::new(&agency.offers, &agency.customers);
    let mut tally = Tally::default();
    agency.requests.iter().for_each(|request| tally += tables.serve(request));
    (agency, tables.books(), tally)
}

/// What the check says, of the books that two threads have left, when something was spoilt.
fn refused(spoil: impl FnOnce(&mut Books, &mut Tally)) -> String {
    let (agency, mut books, mut tally) = served();
    spoil(&mut books, &mut tally);
    agency.check(&books, tally, 2).expect_err("spoilt books")
}

#[test]
fn what_was_served_is_accepted() {
    let (agency, books, tally) = served();
    assert_eq!(agency.check(&books, tally, 2), Ok(()));
    assert_eq!(agency.check(&books, tally, 1), Ok(()));
    assert!(tally.booked > 0 && tally.cancelled > 0 && tally.added > 0 && tally.removed > 0, "{tally:?}");
}

#[test]
fn other_tables_than_the_sequential_program_leaves_are_noticed() {
    let (agency, mut books, tally) = served();
    books.offers[0].first_entry().expect("a car").get_mut().price += 1;
    assert_eq!(agency.check(&books, tally, 2), Ok(()));
    let message = "the tables are not those that the sequential program leaves";
    assert_eq!(agency.check(&books, tally, 1), Err(message.into()));
}

#[test]
fn places_that_were_lost_are_noticed() {
    let free = refused(|books, _| books.offers[0].first_entry().expect("a car").get_mut().free += 1);
    assert!(free.starts_with("Car 0: used and free places do not make the total"), "{free}");
    let both = refused(|books, _| {
        let stock = books.offers[1].first_entry().expect("a room").into_mut();
        stock.free -= 1;
        stock.used += 1;
    });
    assert!(both.starts_with("Room 0: ") && both.ends_with(" reserved"), "{both}");
    let updates = refused(|books, _| {
        let stock = books.offers[2].first_entry().expect("a flight").into_mut();
        stock.free += 100;
        stock.total += 100;
    });
    assert!(updates.contains("which is not what was done"), "{updates}");
    let tally = refused(|_, tally| tally.booked += 1);
    assert!(tally.contains("which is not what was done"), "{tally}");
}

#[test]
fn reservations_that_were_lost_are_noticed() {
    let bookings = |books: &mut Books| -> u32 {
        *books.customers.iter().find(|(_, bookings)| !bookings.is_empty()).expect("one with a reservation").0
    };
    let lost = refused(|books, _| {
        let customer = bookings(books);
        books.customers.remove(&customer);
    });
    assert!(lost.ends_with(" reserved"), "{lost}");
    let twice = refused(|books, _| {
        let customer = bookings(books);
        let bookings = books.customers.get_mut(&customer).expect("as found");
        bookings.push(bookings[0]);
    });
    assert!(twice.ends_with("has reserved something twice"), "{twice}");
    let none = refused(|books, _| {
        let customer = bookings(books);
        let booking = &mut books.customers.get_mut(&customer).expect("as found")[0];
        let stock = books.offers[booking.kind as usize].get_mut(&booking.offer).expect("what is reserved");
        stock.used -= 1;
        stock.free += 1;
        (booking.kind, booking.offer) = (Kind::Car, u32::MAX);
    });
    assert_eq!(none, format!("Car {} is reserved, but there is no such offer", u32::MAX));
}
