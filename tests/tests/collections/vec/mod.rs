//! `TVec`: a vector of variables.
#![allow(missing_docs)]

mod conflicts;
mod model;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use stm_core::collections::TVec;
use stm_core::prelude::*;

struct Board {
    cells: TVec<i64>,
    names: TVec<Vec<String>>,
}

#[transactional]
fn play(board: &Board, at: usize) -> i64 {
    board.cells[at] += 1;
    board.cells[at] *= 10;
    board.names[at].push(format!("{}", board.cells[at]));
    if board.cells[at] > 10 && board.names[at].len() == 1 {
        board.cells[at + 1] = board.cells[at];
    }
    let mut sum = 0;
    for i in 0..board.cells.len() {
        sum += board.cells[i];
    }
    sum
}

#[transactional]
fn replace<T: Clone + Send + Sync>(v: &TVec<T>, at: usize, value: T) -> T {
    let old = v[at].clone();
    v[at] = value;
    old
}

#[test]
fn elements_are_variables_in_ordinary_code() {
    let board = Board { cells: TVec::from(vec![1, 2]), names: TVec::from(vec![vec![], vec![]]) };
    assert_eq!(play(&board, 0), 40);
    assert_eq!((board.cells.to_vec(), board.names[0].load()), (vec![20, 20], vec!["20".to_string()]));
    assert_eq!(replace(&board.names, 1, vec!["x".into()]), Vec::<String>::new());
    assert_eq!(replace(&board.cells, 1, 5), 20);
    let v = &board.cells;
    atomically! {
        let first = v[0];
        v[1] += first + v[0];
        std::mem::swap(&mut v[0], &mut v[1]);
        for i in 0..v.len() {
            v[i] -= 1;
        }
        if let 44 = v[0] { v[0] = -v[0]; }
    }
    assert_eq!(v.to_vec(), [-44, 19]);
    assert_eq!(snapshot! { v[0] + v[1] }, -25);
    v[1].store(3);
    v[1].update(|n| n + 1);
    assert_eq!(v[1].load(), 4);
}

#[test]
fn an_element_of_a_plain_struct_has_fields() {
    #[derive(Clone, Debug, PartialEq)]
    struct Point {
        x: i32,
        tags: Vec<&'static str>,
    }
    let points = TVec::from_iter([Point { x: 1, tags: vec![] }]);
    atomically! {
        points[0].x += 1;
        points[0].tags.push("a");
    }
    assert_eq!(points.get(0), Some(Point { x: 2, tags: vec!["a"] }));
}

#[test]
fn an_index_out_of_bounds_panics_as_that_of_a_vector() {
    let v = TVec::from(vec![1, 2, 3]);
    v.pop();
    for index in [2, 3, 1 << 40, usize::MAX] {
        let message = format!("index out of bounds: the len is 2 but the index is {index}");
        let panics: [&dyn Fn(); 5] = [
            &|| _ = v[index].load(),
            &|| atomically! { v[index] += 1 },
            &|| v.set(index, 1),
            &|| v.swap(0, index),
            &|| _ = v.swap_remove(index),
        ];
        for panic in panics {
            let payload = catch_unwind(AssertUnwindSafe(panic)).unwrap_err();
            assert_eq!(payload.downcast_ref::<String>(), Some(&message));
        }
        assert_eq!(v.get(index), None);
    }
    assert_eq!(v.to_vec(), [1, 2]);
}

#[test]
fn what_is_undone_leaves_no_element() {
    let (v, n) = (TVec::from(vec!["a".to_string()]), TVar::new(0));
    let undone = atomically! {
        v.push("b".to_string());
        v[1].push('!');
        assert_eq!((v.len(), v[1].clone()), (2, "b!".to_string()));
        v.swap(0, 1);
        assert_eq!(v.pop().unwrap(), "a");
        n += 1;
        Err::<(), _>("undone")
    };
    assert_eq!((undone, v.to_vec(), v.get(1), n.load()), (Err("undone"), vec!["a".to_string()], None, 0));
    // The slot has been made, and says nothing.
    v.push("c".to_string());
    assert_eq!(v.get(1), Some("c".to_string()));
    let nested = atomically! {
        let inner: Result<(), ()> = atomically! { v.clear(); v.push("d".to_string()); Err(()) };
        (inner.is_err(), v.len())
    };
    assert_eq!((nested, v.to_vec()), ((true, 2), vec!["a".to_string(), "c".to_string()]));
}

#[test]
fn one_can_wait_for_an_element() {
    let v = TVec::new();
    let second = || try_atomically! { check!(v.len() > 1); v[1] };
    v.push(1);
    assert_eq!(second(), Err(TryError::WouldBlock));
    assert_eq!(atomically!(timeout: Duration::from_millis(2); { check!(v.get(1).is_some()) }), Err(TimedOut));
    assert_eq!(atomically! { or_else!({ check!(v.get(1).is_some()); v[1] }, { v[0] }) }, 1);
    std::thread::scope(|scope| {
        // It has found no slot, and must notice when there is one.
        let waiter = scope.spawn(|| atomically! { let Some(n) = v.get(1) else { retry!() }; n });
        std::thread::sleep(Duration::from_millis(20));
        v.push(2);
        assert_eq!(waiter.join().unwrap(), 2);
    });
    assert_eq!(second(), Ok(2));
}

#[test]
fn the_traits_of_a_collection() {
    let v: TVec<_> = (0..100).collect();
    assert_eq!((v.len(), v.is_empty(), TVec::<u8>::default().is_empty()), (100, false, true));
    v.extend(100..200);
    assert!((&v).into_iter().eq(0..200) && v.iter().eq(0..200));
    let mut sum = 0;
    v.for_each(|n| sum += n);
    assert_eq!(sum, (0..200).sum::<i32>());
    v.truncate(2);
    assert_eq!(format!("{v:?} {:?}", TVec::from(vec!["x"])), "TVec([0, 1]) TVec([\"x\"])");
    let same = v.clone();
    same.push(7);
    assert!(TVec::ptr_eq(&v, &same) && v.len() == 3 && !TVec::ptr_eq(&v, &TVec::new()));
}

#[test]
fn a_panic_of_a_clone_changes_nothing() {
    #[derive(Debug)]
    struct Fragile(i32);
    impl Clone for Fragile {
        fn clone(&self) -> Self {
            assert!(self.0 < 3, "three is too much");
            Fragile(self.0)
        }
    }
    let v: TVec<_> = [1, 2].map(Fragile).into_iter().collect();
    let operations: [&dyn Fn(); 3] = [
        &|| v.push(Fragile(3)),
        &|| v.resize(5, Fragile(3)),
        &|| atomically! { v.push(Fragile(0)); v.push(Fragile(4)) },
    ];
    for operation in operations {
        assert!(catch_unwind(AssertUnwindSafe(operation)).is_err());
        assert_eq!(format!("{v:?}"), "TVec([Fragile(1), Fragile(2)])");
    }
    v.push(Fragile(0));
    assert_eq!(v.len(), 3);
}
