//! `TMVar`: a place for one value.
#![allow(missing_docs)]

use std::thread;
use std::time::Duration;

use stm_core::collections::TMVar;
use stm_core::prelude::*;

#[test]
fn it_is_full_or_empty() {
    let place = TMVar::new(1);
    assert_eq!((place.is_empty(), place.try_read(), place.read()), (false, Some(1), 1));
    assert_eq!(place.try_put(2), Err(2));
    assert_eq!(place.swap(3), 1);
    place.write(4);
    assert_eq!(place.take(), 4);
    assert_eq!((place.is_empty(), place.try_read(), place.try_take()), (true, None, None));
    place.write(5);
    assert_eq!(place.try_take(), Some(5));
    assert_eq!(place.try_put(6), Ok(()));
    assert_eq!(place.try_take(), Some(6));
    place.put(7);
    assert_eq!(format!("{place:?} {:?}", TMVar::<i32>::default()), "TMVar(Some(7)) TMVar(None)");
    assert!(TMVar::ptr_eq(&place, &place.clone()) && !TMVar::ptr_eq(&place, &TMVar::from(7)));
}

#[test]
fn every_value_is_taken_once_and_in_order() {
    const VALUES: usize = 2_000;
    let (place, taken) = (TMVar::empty(), TVar::new(Vec::new()));
    thread::scope(|scope| {
        scope.spawn(|| (0..VALUES).for_each(|n| place.put(n)));
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..VALUES / 2 {
                    atomically! { let n = place.take(); taken.push(n); }
                }
            });
        }
    });
    assert!(taken.load().into_iter().eq(0..VALUES));
}

#[test]
fn take_put_read_and_swap_wait() {
    let (full, empty) = (TMVar::new(1), TMVar::<i32>::empty());
    let would_block = Err(TryError::WouldBlock);
    assert_eq!(try_atomically! { full.put(2) }, Err(TryError::WouldBlock));
    assert_eq!(try_atomically! { empty.take() }, would_block);
    assert_eq!(try_atomically! { empty.read() }, would_block);
    assert_eq!(try_atomically! { empty.swap(3) }, would_block);
    assert_eq!(atomically!(timeout: Duration::from_millis(2); { empty.take() }), Err(TimedOut));
    assert_eq!(atomically! { or_else!({ empty.take() }, { full.take() }) }, 1);
    for wait in [TMVar::take, TMVar::read, |place: &TMVar<i32>| place.swap(9)] {
        thread::scope(|scope| {
            let waiter = scope.spawn(|| wait(&empty));
            empty.put(5);
            assert_eq!(waiter.join().unwrap(), 5);
        });
        empty.try_take();
    }
}

#[test]
fn an_error_undoes_what_was_taken_and_put() {
    let (one, other, n) = (TMVar::new("one".to_string()), TMVar::empty(), TVar::new(0));
    let move_it = |fail: bool| {
        atomically! {
            other.put(one.take());
            n += 1;
            if fail { Err("undone") } else { Ok(()) }
        }
    };
    assert_eq!(move_it(true), Err("undone"));
    assert_eq!((one.try_read(), other.try_read(), n.load()), (Some("one".into()), None, 0));
    assert_eq!(move_it(false), Ok(()));
    assert_eq!((one.try_read(), other.try_read(), n.load()), (None, Some("one".into()), 1));
}
