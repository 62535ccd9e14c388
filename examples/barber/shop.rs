//! The shop: the line, the chairs, and what can happen. Nothing here knows of threads and tasks.
//!
//! Three things are worth a look. [`Shop::come_in`] is a list of alternatives, of which the first one that can hold
//! does. In [`Shop::called_or_fed_up`] being called and losing patience are alternatives of one transaction. So no
//! customer leaves just as a barber calls it, and no barber calls one that has left. [`Shop::next_customer`] wakes the
//! barber, lets him sleep, and sends him home after the last customer.

use std::collections::VecDeque;
use std::fmt::{self, Display};

use stm_core::collections::{TDelay, TProducer, TQueue};
use stm_core::prelude::*;

/// A customer. Every second one is a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Customer(pub(crate) usize);

/// A barber. Every second one is a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Barber(pub(crate) usize);

impl Customer {
    pub(crate) fn is_task(self) -> bool {
        self.0 % 2 == 1
    }
}

impl Barber {
    pub(crate) fn is_task(self) -> bool {
        self.0 % 2 == 1
    }
}

impl Display for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "customer {} ({})", self.0 + 1, if self.is_task() { "task" } else { "thread" })
    }
}

impl Display for Barber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "barber {} ({})", self.0 + 1, if self.is_task() { "task" } else { "thread" })
    }
}

/// How a visit ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    Groomed,
    FedUp,
    NoSeat,
    Closed,
}

/// Where a customer is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    Away,
    Waiting,
    InChair(Barber),
    Gone(End),
}

/// The shop at one moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Look {
    places: Vec<Place>,
    line: VecDeque<Customer>,
    /// The customer in each barber's chair.
    chairs: Vec<Option<Customer>>,
}

/// The shared state.
pub(crate) struct Shop {
    seats: usize,
    line: TVar<VecDeque<Customer>>,
    places: Vec<TVar<Place>>,
    chairs: Vec<TVar<Option<Customer>>>,
    arrivals: TVar<usize>,
    is_open: TVar<bool>,
    story: TQueue<String>,
    tells: bool,
}

#[transactional]
impl Shop {
    /// Lets a customer come in and take a seat (`None`) unless the shop is closed or full. Never waits.
    pub(crate) fn come_in(&self, customer: Customer) -> Option<End> {
        self.arrivals += 1;
        let place = or_else!(
            {
                check!(!self.is_open);
                Place::Gone(End::Closed)
            },
            {
                check!(self.line.len() < self.seats);
                self.line.push_back(customer);
                Place::Waiting
            },
            Place::Gone(End::NoSeat),
        );
        self.moves(customer, place);
        match place {
            Place::Gone(end) => Some(end),
            _ => None,
        }
    }

    /// Waits until a barber calls the customer, or leaves when that takes too long.
    pub(crate) fn called_or_fed_up(&self, customer: Customer, patience: &TDelay) -> bool {
        or_else!(
            {
                // Not "in a chair": a short haircut may be over by now.
                check!(self.places[customer.0] != Place::Waiting);
                true
            },
            {
                patience.wait();
                self.line.retain(|&other| other != customer);
                self.moves(customer, Place::Gone(End::FedUp));
                false
            },
        )
    }

    /// Sits in the chair until the barber has finished.
    pub(crate) fn wait_until_groomed(&self, customer: Customer) {
        check!(self.places[customer.0] == Place::Gone(End::Groomed));
    }

    /// Calls the next customer. The barber sleeps while there is none, and goes home when no more will come.
    pub(crate) fn next_customer(&self, barber: Barber) -> Option<Customer> {
        let Some(customer) = self.line.pop_front() else {
            check!(!self.is_open);
            return None;
        };
        self.chairs[barber.0] = Some(customer);
        self.moves(customer, Place::InChair(barber));
        Some(customer)
    }

    /// Ends a haircut.
    pub(crate) fn finish(&self, barber: Barber) {
        let customer = self.chairs[barber.0].take().expect("a customer is in the chair");
        self.moves(customer, Place::Gone(End::Groomed));
    }

    /// Closes the shop once so many customers have come, at a moment when some of them wait, if there is one. The
    /// waiting customers stay. Returns them.
    pub(crate) fn close_after(&self, customers: usize) -> Vec<Customer> {
        check!(self.arrivals >= customers);
        check!(!self.line.is_empty() || *self.arrivals == self.places.len());
        self.is_open = false;
        self.tell(|| format!("the shop closes, and {} wait", self.line.len()));
        self.line.iter().copied().collect()
    }

    fn moves(&self, customer: Customer, place: Place) {
        self.places[customer.0] = place;
        self.tell(|| match place {
            Place::Away => unreachable!("no customer goes back"),
            Place::Waiting => format!("{customer} takes seat {} of {}", self.line.len(), self.seats),
            Place::InChair(barber) => format!("    {barber} calls {customer}"),
            Place::Gone(End::Groomed) => format!("    {customer} is groomed"),
            Place::Gone(End::FedUp) => format!("{customer} loses patience and leaves"),
            Place::Gone(End::NoSeat) => format!("{customer} finds no seat"),
            Place::Gone(End::Closed) => format!("{customer} finds the shop closed"),
        });
    }
}

impl Shop {
    pub(crate) fn new(customers: usize, barbers: usize, seats: usize, tells: bool) -> Self {
        Shop {
            seats,
            line: TVar::new(VecDeque::new()),
            places: (0..customers).map(|_| TVar::new(Place::Away)).collect(),
            chairs: (0..barbers).map(|_| TVar::new(None)).collect(),
            arrivals: TVar::new(0),
            is_open: TVar::new(true),
            story: TQueue::new(),
            tells,
        }
    }

    /// Waits until the shop looks different from before, and returns it. A snapshot conflicts with no transaction,
    /// however large the shop is.
    pub(crate) fn changed(&self, before: &Look) -> Look {
        snapshot! {
            let look = Look {
                places: self.places.iter().map(|place| *place).collect(),
                line: self.line.clone(),
                chairs: self.chairs.iter().map(|chair| *chair).collect(),
            };
            check!(look != *before);
            look
        }
    }

    /// Keeps the story going until it is dropped.
    pub(crate) fn story(&self) -> TProducer<TQueue<String>> {
        self.story.producer()
    }

    /// Waits for the next line of the story. Returns `None` at its end.
    pub(crate) fn next_line(&self) -> Option<String> {
        self.story.pop()
    }

    /// Adds a line in the running transaction, so the story has the order of the events.
    fn tell(&self, line: impl FnOnce() -> String) {
        if self.tells {
            // Lines after the end are never read.
            _ = self.story.push(line());
        }
    }
}

impl Look {
    /// Returns how many customers have left.
    pub(crate) fn gone(&self) -> usize {
        self.places.iter().filter(|place| matches!(place, Place::Gone(_))).count()
    }

    /// Returns `true` if all of them have.
    pub(crate) fn is_over(&self, shop: &Shop) -> bool {
        self.gone() == shop.places.len()
    }

    /// Checks that a customer in a chair is worked on by the barber of that chair and by no other, that a waiting
    /// customer is in the line once, and that no customer is anywhere else.
    pub(crate) fn check(&self, shop: &Shop) -> Result<(), String> {
        for (number, chair) in self.chairs.iter().enumerate() {
            if let Some(customer) = chair
                && self.places[customer.0] != Place::InChair(Barber(number))
            {
                return Err(format!("{} works on {customer}, who is {:?}", Barber(number), self.places[customer.0]));
            }
        }
        for (number, place) in self.places.iter().enumerate() {
            let customer = Customer(number);
            let in_line = self.line.iter().filter(|&&other| other == customer).count();
            let in_chairs = self.chairs.iter().filter(|chair| **chair == Some(customer)).count();
            let expected = match place {
                Place::Waiting => (1, 0),
                Place::InChair(_) => (0, 1),
                Place::Away | Place::Gone(_) => (0, 0),
            };
            if (in_line, in_chairs) != expected {
                return Err(format!("{customer} is {place:?}, in the line {in_line} times, in {in_chairs} chairs"));
            }
        }
        if self.line.len() > shop.seats {
            return Err(format!("{} customers are on {} seats", self.line.len(), shop.seats));
        }
        Ok(())
    }
}
