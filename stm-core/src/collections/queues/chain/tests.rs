//! Which rings a chain makes, keeps and gives up.

use std::sync::Weak;

use super::*;
use crate::atomically;

type Kept = Vec<Weak<Ring<u64>>>;

/// All rings of the chain. While they are kept, no other ring gets the place of one of them.
fn rings(chain: &Chain<u64>) -> Kept {
    atomically(|tx| {
        let mut rings: Kept = tx.read_ref(&chain.spare)?.iter().map(Arc::downgrade).collect();
        let mut ring = Some(tx.read_ref(&chain.front)?);
        while let Some(next) = ring {
            rings.push(Arc::downgrade(next));
            ring = tx.read_ref(&next.next)?.as_ref();
        }
        Ok(rings)
    })
}

fn push_back(chain: &Chain<u64>, value: u64) {
    assert!(atomically(|tx| chain.push_back(tx, &mut Arrival::new(value))).is_ok());
}

fn push_front(chain: &Chain<u64>, value: u64) {
    assert!(atomically(|tx| chain.push_front(tx, &mut Arrival::new(value))).is_ok());
}

fn assert_no_others(chain: &Chain<u64>, kept: &Kept) {
    for ring in rings(chain) {
        assert!(kept.iter().any(|known| known.ptr_eq(&ring)), "a ring was made");
    }
}

#[test]
fn a_steady_state_uses_its_rings_again() {
    for len in [1, 7, 8, 9, 100, 256, 257, 1_000] {
        let chain = Chain::new();
        (0..len).for_each(|n| push_back(&chain, n));
        let step = |n| {
            push_back(&chain, n);
            assert_eq!(atomically(|tx| chain.pop_front(tx)), Ok(n - len));
        };
        (len..len + 2_000).for_each(step);
        let kept = rings(&chain);
        for n in len + 2_000..len + 4_000 {
            step(n);
            assert_no_others(&chain, &kept);
        }
    }
}

#[test]
fn going_back_and_forth_at_an_end_uses_the_same_rings() {
    for len in 0..600 {
        let chain = Chain::new();
        (0..len).for_each(|n| push_back(&chain, n));
        let mut kept = Kept::new();
        for round in 0..4 {
            (0..2).for_each(|n| push_back(&chain, n));
            (0..2).for_each(|n| assert_eq!(atomically(|tx| chain.pop_back(tx)), Ok(1 - n)));
            (0..2).for_each(|n| push_front(&chain, n));
            (0..2).for_each(|n| assert_eq!(atomically(|tx| chain.pop_front(tx)), Ok(1 - n)));
            if round < 2 {
                kept = rings(&chain);
            } else {
                assert_no_others(&chain, &kept);
            }
        }
    }
}

#[test]
fn a_chain_that_was_long_is_short_again() {
    let chain = Chain::new();
    (0..10_000).for_each(|n| push_back(&chain, n));
    (0..9_990).for_each(|_| _ = atomically(|tx| chain.pop_back(tx)));
    assert!(rings(&chain).len() <= 4);
    (0..10_000).for_each(|n| push_back(&chain, n));
    (0..10_000).for_each(|_| _ = atomically(|tx| chain.pop_front(tx)));
    assert!(rings(&chain).len() <= 4);
}
