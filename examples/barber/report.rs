//! The outcome of all visits, and whether it adds up.

use std::io::{self, Write};

use crate::people::People;
use crate::shop::{Customer, End};

/// The outcome of a run.
pub(crate) struct Report {
    pub(crate) people: People,
    /// The customers that waited when the shop closed.
    pub(crate) at_closing: Vec<Customer>,
    /// How often the inspector has looked and found no fault.
    pub(crate) looks: usize,
}

impl Report {
    /// Checks that the customers and the barbers tell the same story.
    pub(crate) fn check(&self, customers: usize) -> Result<(), String> {
        let mut ends = vec![None; customers];
        for &(customer, end) in &self.people.customers {
            if ends[customer.0].replace(end).is_some() {
                return Err(format!("{customer} has come twice"));
            }
        }
        let mut haircuts = vec![0; customers];
        for (_, groomed) in &self.people.barbers {
            for customer in groomed {
                haircuts[customer.0] += 1;
            }
        }
        for (number, (end, haircuts)) in ends.iter().zip(haircuts).enumerate() {
            let expected = match end {
                Some(End::Groomed) => 1,
                Some(_) => 0,
                None => return Err(format!("{} was lost", Customer(number))),
            };
            if haircuts != expected {
                return Err(format!("{} left {end:?}, and was groomed {haircuts} times", Customer(number)));
            }
        }
        for &customer in &self.at_closing {
            if !matches!(ends[customer.0], Some(End::Groomed | End::FedUp)) {
                return Err(format!("{customer}, who waited at closing time, left {:?}", ends[customer.0]));
            }
        }
        Ok(())
    }

    pub(crate) fn print(&self, to: &mut impl Write) -> io::Result<()> {
        writeln!(to, "customers  groomed  out of patience  found no seat  found it closed")?;
        for (kind, tasks) in [("threads", false), ("tasks", true)] {
            let count = |end| {
                let same = |(customer, other): &&(Customer, End)| customer.is_task() == tasks && *other == end;
                self.people.customers.iter().filter(same).count()
            };
            let [groomed, fed_up, no_seat, closed] = [End::Groomed, End::FedUp, End::NoSeat, End::Closed].map(count);
            writeln!(to, "{kind:9}  {groomed:>7}  {fed_up:>15}  {no_seat:>13}  {closed:>15}")?;
        }
        writeln!(to)?;
        for (barber, groomed) in &self.people.barbers {
            let tasks = groomed.iter().filter(|customer| customer.is_task()).count();
            writeln!(to, "{barber} groomed {} customers, {tasks} of them tasks", groomed.len())?;
        }
        let of_these = |end| {
            let same = |(customer, other): &&(Customer, End)| self.at_closing.contains(customer) && *other == end;
            self.people.customers.iter().filter(same).count()
        };
        writeln!(
            to,
            "{} waited when the shop closed: {} were groomed, {} lost patience, none was forgotten",
            self.at_closing.len(),
            of_these(End::Groomed),
            of_these(End::FedUp)
        )?;
        writeln!(to, "{} looks found nobody with two barbers, or in two places", self.looks)?;
        writeln!(to, "each of the {} customers was groomed once or sent away once", self.people.customers.len())
    }
}
