//! Customers and barbers, each kind as a thread and as a task. The two differ only in how they wait.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use fastrand::Rng;
use stm_core::collections::TDelay;
use stm_core::prelude::*;

use crate::shop::{Barber, Customer, End, Shop};

/// What all customers and barbers are going to do.
pub(crate) struct Plans {
    customers: Vec<(Customer, Visit)>,
    barbers: Vec<(Barber, Haircuts)>,
}

/// When a customer comes, and how long it waits to be called.
#[derive(Clone, Copy)]
struct Visit {
    comes: Duration,
    patience: Duration,
}

/// How long a barber's haircuts take.
#[derive(Clone)]
struct Haircuts {
    moment: Duration,
    random: Rng,
}

impl Haircuts {
    fn time(&mut self) -> Duration {
        self.moment * self.random.u32(1..=8)
    }
}

impl Plans {
    /// Draws the plans. `moment` and `patience` are milliseconds.
    pub(crate) fn draw(seed: u64, moment: u64, patience: u64, customers: u16, barbers: u16) -> Self {
        let mut random = Rng::with_seed(seed);
        let moment = Duration::from_millis(moment);
        let customers = (0..customers)
            .map(|number| {
                let patience = Duration::from_millis(random.u64(patience / 4..=patience));
                (Customer(number.into()), Visit { comes: moment * random.u32(0..=customers.into()), patience })
            })
            .collect();
        let barbers =
            (0..barbers).map(|number| (Barber(number.into()), Haircuts { moment, random: random.fork() })).collect();
        Plans { customers, barbers }
    }
}

/// What all customers and barbers have seen.
#[derive(Default)]
pub(crate) struct People {
    /// How each customer's visit ended, as the customer tells.
    pub(crate) customers: Vec<(Customer, End)>,
    /// The customers that each barber has groomed, as the barber tells.
    pub(crate) barbers: Vec<(Barber, Vec<Customer>)>,
}

impl People {
    pub(crate) fn and(mut self, others: Self) -> Self {
        self.customers.extend(others.customers);
        self.barbers.extend(others.barbers);
        self.barbers.sort_by_key(|(barber, _)| barber.0);
        self
    }
}

/// Runs the threads to their end.
pub(crate) fn threads(shop: &Shop, plans: &Plans) -> People {
    thread::scope(|scope| {
        let barbers: Vec<_> = plans
            .barbers
            .iter()
            .filter(|(barber, _)| !barber.is_task())
            .map(|(barber, haircuts)| (*barber, scope.spawn(|| work(shop, *barber, haircuts.clone()))))
            .collect();
        let customers: Vec<_> = plans
            .customers
            .iter()
            .filter(|(customer, _)| !customer.is_task())
            .map(|(customer, plan)| (*customer, scope.spawn(|| visit(shop, *customer, *plan))))
            .collect();
        let end = "a thread comes to its end";
        People {
            customers: customers.into_iter().map(|(customer, thread)| (customer, thread.join().expect(end))).collect(),
            barbers: barbers.into_iter().map(|(barber, thread)| (barber, thread.join().expect(end))).collect(),
        }
    })
}

/// Runs the tasks to their end.
pub(crate) async fn tasks(shop: &Arc<Shop>, plans: &Plans) -> People {
    let mut barbers = Vec::new();
    for (barber, haircuts) in plans.barbers.iter().filter(|(barber, _)| barber.is_task()) {
        barbers.push((*barber, tokio::spawn(work_as_task(shop.clone(), *barber, haircuts.clone()))));
    }
    let mut customers = Vec::new();
    for (customer, plan) in plans.customers.iter().filter(|(customer, _)| customer.is_task()) {
        customers.push((*customer, tokio::spawn(visit_as_task(shop.clone(), *customer, *plan))));
    }
    let mut people = People::default();
    for (customer, task) in customers {
        people.customers.push((customer, task.await.expect("a task comes to its end")));
    }
    for (barber, task) in barbers {
        people.barbers.push((barber, task.await.expect("a task comes to its end")));
    }
    people
}

fn visit(shop: &Shop, customer: Customer, plan: Visit) -> End {
    thread::sleep(plan.comes);
    if let Some(end) = shop.come_in(customer) {
        return end;
    }
    let patience = TDelay::after(plan.patience);
    if !shop.called_or_fed_up(customer, &patience) {
        return End::FedUp;
    }
    shop.wait_until_groomed(customer);
    End::Groomed
}

async fn visit_as_task(shop: Arc<Shop>, customer: Customer, plan: Visit) -> End {
    tokio::time::sleep(plan.comes).await;
    if let Some(end) = shop.come_in(customer) {
        return end;
    }
    let patience = TDelay::after(plan.patience);
    if !atomically_async! { shop.called_or_fed_up(customer, &patience) }.await {
        return End::FedUp;
    }
    atomically_async! { shop.wait_until_groomed(customer) }.await;
    End::Groomed
}

fn work(shop: &Shop, barber: Barber, mut haircuts: Haircuts) -> Vec<Customer> {
    let mut groomed = Vec::new();
    while let Some(customer) = shop.next_customer(barber) {
        thread::sleep(haircuts.time());
        shop.finish(barber);
        groomed.push(customer);
    }
    groomed
}

async fn work_as_task(shop: Arc<Shop>, barber: Barber, mut haircuts: Haircuts) -> Vec<Customer> {
    let mut groomed = Vec::new();
    while let Some(customer) = atomically_async! { shop.next_customer(barber) }.await {
        tokio::time::sleep(haircuts.time()).await;
        shop.finish(barber);
        groomed.push(customer);
    }
    groomed
}
