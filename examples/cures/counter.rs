//! `counter`: a count that all write and few read is a `TCounter`.
//!
//! A server counts its requests, which otherwise have nothing to do with each other: each reads some pages, and writes
//! the state of one session.

use fastrand::Rng;
use stm_core::collections::TCounter;
use stm_core::prelude::*;

use crate::measure::Form;

const PAGES: usize = 4_096;
const LINKS: usize = 1_000;

pub(crate) struct Pages {
    texts: Vec<TVar<u64>>,
    sessions: Vec<TVar<u64>>,
}

impl Pages {
    /// Reads a page and those that it links to, and notes that in a session.
    #[transactional(join)]
    fn show(&self, page: usize) {
        let sum = (0..LINKS).fold(0, |sum: u64, link| sum.wrapping_add(*self.texts[(page + 61 * link) % PAGES]));
        self.sessions[page] = sum;
    }
}

pub(crate) struct Before {
    pages: Pages,
    requests: TVar<i64>,
}

impl Before {
    #[transactional]
    fn serve(&self, page: usize) {
        self.requests += 1;
        self.pages.show(page);
    }
}

pub(crate) struct After {
    pages: Pages,
    requests: TCounter,
}

impl After {
    #[transactional]
    fn serve(&self, page: usize) {
        self.requests.increment();
        self.pages.show(page);
    }
}

impl Pages {
    fn new() -> Self {
        let fill = || (0..PAGES as u64).map(TVar::new).collect();
        Pages { texts: fill(), sessions: fill() }
    }
}

impl Form for Before {
    fn new() -> Self {
        Before { pages: Pages::new(), requests: TVar::named("requests", 0) }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        self.serve(random.usize(..PAGES));
        1
    }

    fn total(&self) -> i64 {
        self.requests.load()
    }
}

impl Form for After {
    fn new() -> Self {
        After { pages: Pages::new(), requests: TCounter::new(0) }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        self.serve(random.usize(..PAGES));
        1
    }

    fn total(&self) -> i64 {
        self.requests.get()
    }
}
