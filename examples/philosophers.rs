//! Dining philosophers: each takes both forks at once, or waits until both are free.
//!
//! ```sh
//! cargo run --release --example philosophers
//! ```

use std::thread;

use stm_core::prelude::*;

const PHILOSOPHERS: usize = 5;
const MEALS: usize = 1_000;

/// Philosopher `i` sits between fork `i` and the next one.
struct Table {
    /// Who holds each fork.
    forks: Vec<TVar<Option<usize>>>,
    meals: Vec<TVar<usize>>,
}

#[transactional]
impl Table {
    fn take_forks(&self, seat: usize) {
        let (left, right) = forks_of(seat);
        check!(self.forks[left].is_none() && self.forks[right].is_none());
        self.forks[left] = Some(seat);
        self.forks[right] = Some(seat);
    }

    fn put_down(&self, seat: usize) {
        let (left, right) = forks_of(seat);
        self.forks[left] = None;
        self.forks[right] = None;
        self.meals[seat] += 1;
    }

    /// Whether everybody holds both of their forks or none, and how many meals there were by then.
    fn look(&self) -> (bool, usize) {
        let polite = (0..PHILOSOPHERS).all(|seat| {
            let (left, right) = forks_of(seat);
            (self.forks[left] == Some(seat)) == (self.forks[right] == Some(seat))
        });
        (polite, self.meals.iter().map(|meals| *meals).sum())
    }
}

fn forks_of(seat: usize) -> (usize, usize) {
    (seat, (seat + 1) % PHILOSOPHERS)
}

fn main() {
    let table = Table {
        forks: (0..PHILOSOPHERS).map(|_| TVar::new(None)).collect(),
        meals: (0..PHILOSOPHERS).map(|_| TVar::new(0)).collect(),
    };
    thread::scope(|scope| {
        for seat in 0..PHILOSOPHERS {
            let table = &table;
            scope.spawn(move || {
                for _ in 0..MEALS {
                    table.take_forks(seat);
                    thread::yield_now(); // eat
                    table.put_down(seat);
                }
            });
        }
        let mut looks = 0;
        loop {
            let (polite, meals) = table.look();
            assert!(polite, "somebody holds a single fork");
            looks += 1;
            if meals == PHILOSOPHERS * MEALS {
                break;
            }
        }
        println!(
            "{PHILOSOPHERS} philosophers had {MEALS} meals each, and {looks} looks found nobody with a single fork"
        );
    });
}
