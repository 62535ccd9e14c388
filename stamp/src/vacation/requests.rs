//! The agency's offers and customers, and what clients ask for, in the distributions of STAMP.

use fastrand::Rng;

use super::{KINDS, Kind, Stock};

/// Offers of each kind, and customers: STAMP's `-r`.
const RELATIONS: u32 = 16_384;

/// Places by which an update enlarges or reduces an offer.
pub(crate) const LOT: u32 = 100;

/// STAMP's parameters that make for contention.
pub(crate) struct Parameters {
    /// The most offers that one request looks at: `-n`.
    pub(crate) queries: usize,
    /// The share, in percent, of the offers and customers that requests are about: `-q`.
    pub(crate) range: u32,
    /// The share of the requests that reserve, in percent. Of the others, one half deletes customers: `-u`.
    pub(crate) reservations: u32,
}

/// What a client wants, as one transaction.
pub(crate) enum Request {
    /// Of these offers, the dearest of each kind.
    Reserve { customer: u32, offers: Vec<(Kind, u32)> },
    /// The customer goes, and gives back what it has reserved.
    Delete { customer: u32 },
    /// Offers change.
    Update(Vec<Change>),
}

pub(crate) struct Change {
    pub(crate) kind: Kind,
    pub(crate) offer: u32,
    /// The price of the places that are added; none if places are taken away.
    pub(crate) price: Option<u32>,
}

type Offers = [Vec<(u32, Stock)>; 3];

pub(crate) fn generate(parameters: &Parameters, requests: usize) -> (Offers, Vec<u32>, Vec<Request>) {
    let mut rng = Rng::with_seed(1);
    let offers = KINDS.map(|_| {
        let offers = shuffled(&mut rng).into_iter();
        offers.map(|offer| (offer, Stock::new(rng.u32(1..=5) * LOT, price(&mut rng)))).collect()
    });
    let customers = shuffled(&mut rng);
    let requests = (0..requests).map(|_| parameters.request(&mut rng)).collect();
    (offers, customers, requests)
}

impl Parameters {
    fn request(&self, rng: &mut Rng) -> Request {
        let range = 0..RELATIONS * self.range / 100;
        let action = rng.u32(0..100);
        if action >= self.reservations && action % 2 == 1 {
            return Request::Delete { customer: rng.u32(range) };
        }
        let count = rng.usize(1..=self.queries);
        let mut offer = || (KINDS[rng.usize(0..3)], rng.u32(range.clone()));
        if action < self.reservations {
            let offers = (0..count).map(|_| offer()).collect();
            return Request::Reserve { customer: rng.u32(range), offers };
        }
        let offers: Vec<_> = (0..count).map(|_| offer()).collect();
        let change = |(kind, offer)| Change { kind, offer, price: rng.bool().then(|| price(rng)) };
        Request::Update(offers.into_iter().map(change).collect())
    }
}

fn price(rng: &mut Rng) -> u32 {
    50 + 10 * rng.u32(0..5)
}

/// The numbers of all offers of a kind, or of all customers.
fn shuffled(rng: &mut Rng) -> Vec<u32> {
    let mut ids: Vec<_> = (0..RELATIONS).collect();
    rng.shuffle(&mut ids);
    ids
}
