//! `peek`: a good choice among many variables need not be checked against them all.
//!
//! Goods go to the depot that is best for their place: one that is near and not very full. A transaction that reads all
//! depots for that conflicts with every delivery anywhere. It is enough that the chosen depot is as it was found.

use fastrand::Rng;
use stm_core::prelude::*;

use crate::measure::Form;

const DEPOTS: usize = 1_000;
const ROOM: usize = 1 << 40;

pub(crate) struct Depots {
    loads: Vec<TVar<usize>>,
}

impl Depots {
    /// Returns the best depot for goods that are at `place`.
    #[transactional(join)]
    fn best(&self, place: usize) -> usize {
        let score = |depot: usize| self.loads[depot] + depot.abs_diff(place) * 100;
        (0..DEPOTS).min_by_key(|depot| score(*depot)).expect("there are depots")
    }
}

pub(crate) struct Before {
    depots: Depots,
}

impl Before {
    #[transactional]
    fn bring(&self, place: usize, goods: usize) {
        let depot = self.depots.best(place);
        check!(self.depots.loads[depot] + goods <= ROOM);
        self.depots.loads[depot] += goods;
    }
}

pub(crate) struct After {
    depots: Depots,
}

impl After {
    #[transactional]
    fn bring(&self, place: usize, goods: usize) {
        let depot = peek!(self.depots.best(place));
        check!(self.depots.loads[depot] + goods <= ROOM);
        self.depots.loads[depot] += goods;
    }
}

impl Depots {
    fn new() -> Self {
        Depots { loads: (0..DEPOTS).map(|_| TVar::new(0)).collect() }
    }

    fn total(&self) -> i64 {
        let all: usize = snapshot! { self.loads.iter().map(|load| *load).sum() };
        i64::try_from(all).expect("they had not so much time")
    }
}

impl Form for Before {
    fn new() -> Self {
        Before { depots: Depots::new() }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        let goods = random.u8(1..100);
        self.bring(random.usize(..DEPOTS), goods.into());
        goods.into()
    }

    fn total(&self) -> i64 {
        self.depots.total()
    }
}

impl Form for After {
    fn new() -> Self {
        After { depots: Depots::new() }
    }

    fn step(&self, random: &mut Rng) -> i64 {
        let goods = random.u8(1..100);
        self.bring(random.usize(..DEPOTS), goods.into());
        goods.into()
    }

    fn total(&self) -> i64 {
        self.depots.total()
    }
}
