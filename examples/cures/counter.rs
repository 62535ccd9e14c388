//! `counter`: what all count and few read is a `TCounter`.
//!
//! A server counts its requests. They would have nothing to do with each other otherwise: each reads some pages, and writes the
//! state of one session.

use fastrand::Rng;
use stm_core::collections::TCounter;
use stm_core::prelude::*;

use crate::measure::Form;

const PAGES: usize = 4_096;
const LINKS: usize = 1_000;

pub(crate) struct Site {
    pages: Vec<TVar<u64>>,
    sessions: Vec<TVar<u64>>,
}

impl Site {
    /// Reads a page and those that it links to, and notes that in a session.
    #[transactional(join)]
    fn show(&self, page: usize) {
        let sum = (0..LINKS).fold(0, |sum: u64, link| sum.wrapping_add(*self.pages[(page + 61 * link) % PAGES]));
        self.sessions[page] = sum;
    }
}

pub(crate) struct Before {
    site: Site,
    requests: TVar<i64>,
}

impl Before {
    #[transactional]
    fn serve(&self, page: usize) {
        self.requests += 1;
        self.site.show(page);
    }
}

pub(crate) struct After {
    site: Site,
    requests: TCounter,
}

impl After {
    #[transactional]
    fn serve(&self, page: usize) {
        self.requests.increment();
        self.site.show(page);
    }
}

impl Site {
    fn new() -> Self {
        let fill = || (0..PAGES as u64).map(TVar::new).collect();
        Site { pages: fill(), sessions: fill() }
    }
}

impl Form for Before {
    fn new() -> Self {
        Before { site: Site::new(), requests: TVar::named("requests", 0) }
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
        After { site: Site::new(), requests: TCounter::new(0) }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        self.serve(random.usize(..PAGES));
        1
    }

    fn total(&self) -> i64 {
        self.requests.get()
    }
}
