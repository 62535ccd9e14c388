//! Rules of access: positions in ordinary expressions.

// The code under test is what people write, also where there is a better way to write it.
#![allow(dead_code, clippy::all, clippy::pedantic)]

use std::sync::Arc;

use stm_core::prelude::*;

#[test]
fn a_plain_string_slice_compares_as_ever() {
    let s: &str = "abc";
    let x = TVar::new(1);
    atomically!({
        if s == "abc" {
            x += 1
        }
        assert!(s != "q");
    });
    assert_eq!(x.load(), 1 + 1);
}

#[test]
fn let_else_borrows_the_value() {
    let o = TVar::new(Some(String::from("a")));
    let n = atomically!({
        let Some(s) = &o else { return };
        s.len()
    });
    assert_eq!(n, 1);
}

#[test]
fn a_tuple_of_variables_is_matched() {
    let a = TVar::new(Some(String::from("a")));
    let b = TVar::new(Some(2));
    let n = atomically!({
        match (&a, &b) {
            (Some(s), Some(n)) => s.len() + n,
            _ => 0,
        }
    });
    assert_eq!(n, 3);
}

#[test]
fn values_in_a_tuple() {
    let a = TVar::new(String::from("a"));
    let t = atomically!({ (a.clone(), a.len()) });
    assert_eq!(t.1, 1);
}

#[test]
fn plain_enums_are_matched_by_reference() {
    enum E {
        A(String),
        B,
    }

    let e = E::A("x".into());
    let r = &e;
    let x = TVar::new(0);
    atomically!({
        match r {
            E::A(s) => x += s.len(),
            E::B => {}
        }
        match &e {
            E::A(s) => x += s.len(),
            _ => {}
        }
    });
    assert_eq!(x.load(), 2);
}

#[test]
fn a_filter_compares_through_two_references() {
    let v = vec![TVar::new(1), TVar::new(2)];
    let n = atomically!({ v.iter().filter(|x| **x > 1).count() });
    assert_eq!(n, 1);
}

#[test]
fn a_filter_with_one_star_compares_values() {
    let v = vec![TVar::new(1), TVar::new(2)];
    assert_eq!(atomically!({ v.iter().filter(|x| *x > 1).count() }), 1);
}

#[test]
fn fields_in_closures_are_values() {
    struct A {
        bal: TVar<i64>,
        id: u32,
    }

    let v = vec![A { bal: TVar::new(1), id: 1 }, A { bal: TVar::new(5), id: 2 }];
    let best = atomically!({ v.iter().max_by_key(|a| a.bal).map(|a| a.id) });
    assert_eq!(best, Some(2));
    let s: i64 = atomically!({ v.iter().map(|a| a.bal).sum() });
    assert_eq!(s, 6);
}

#[test]
fn a_trait_object_in_a_variable() {
    trait Sh {
        fn a(&self) -> i64;
    }
    #[derive(Clone)]
    struct Sq(i64);
    impl Sh for Sq {
        fn a(&self) -> i64 {
            self.0
        }
    }

    let b: TVar<Arc<dyn Sh + Send + Sync>> = TVar::new(Arc::new(Sq(1)));
    atomically!({
        b = Arc::new(Sq(7));
    });
    assert_eq!(atomically!({ b.a() }), 7);
}

#[test]
fn an_assigned_value_is_coerced() {
    trait Sh {
        fn a(&self) -> i64;
    }
    #[derive(Clone)]
    struct Sq(i64);
    impl Sh for Sq {
        fn a(&self) -> i64 {
            self.0
        }
    }

    let n = TVar::new(4);
    let b: TVar<Arc<dyn Sh + Send + Sync>> = TVar::new(Arc::new(Sq(1)));
    atomically!({
        b = Arc::new(Sq(n));
    });
    assert_eq!(atomically!({ b.a() }), 4);
}

#[test]
fn a_block_collects_into_a_result() {
    let v = vec![TVar::new(1), TVar::new(2)];
    let r: Result<Vec<i32>, String> =
        atomically!({ v.iter().map(|x| { if *x > 5 { Err("big".to_string()) } else { Ok(*x) } }).collect() });
    assert_eq!(r.unwrap(), vec![1, 2]);
}

#[test]
fn the_type_of_a_block_is_inferred_later() {
    fn take(_: i64) {}

    let s = "5".to_string();
    let x = TVar::new(0);
    let v = atomically!({
        x += 1;
        s.parse().unwrap()
    });
    take(v);
}

#[test]
fn a_block_is_converted_later() {
    fn take(_: String) {}

    let x = TVar::new(0);
    take(atomically!({
        x += 1;
        "a".into()
    }));
}

#[test]
fn operators_ranges_casts_and_slices() {
    let flag = TVar::new(false);
    let s = TVar::new(String::from("a"));
    let f = TVar::new(1.5f64);
    let n = TVar::new(3usize);
    let arr = TVar::new([1, 2, 3]);
    atomically!({
        flag = !flag;
        if flag && !(n > 5) {
            s += "x";
        }
        f = -f;
        let g = n as f64 + f;
        assert!(g > 1.0);
        for i in 0..n {
            arr[i] += 1;
        }
        let sl = &arr[1..];
        assert_eq!(sl, [3, 4]);
        assert_eq!(arr[0..n].len(), 3);
        assert!(s == "ax");
        let t = &*s;
        assert_eq!(&t[1..], "x");
    });
}

#[test]
fn a_local_shadows_a_variable() {
    let x = TVar::new(1);
    let r = atomically!({
        let x = x;
        let y = x + 1;
        let x = String::from("q");
        let z = x;
        (y, z)
    });
    assert_eq!(r, (2, "q".to_string()));
}

#[test]
fn captured_copies_stay_what_they_are() {
    let o = Some(3);
    let p = (1, "a");
    let a = [1, 2, 3];
    let x = TVar::new(0);
    atomically!({
        if let Some(i) = o {
            x += i;
        }
        match o {
            Some(i) if i > 2 => x += i,
            _ => {}
        }
        let (u, s) = p;
        x += u;
        x += s.len() as i32;
        for i in a {
            x += i;
        }
        for i in &a {
            x += i;
        }
    });
    assert_eq!(x.load(), 20);
}

#[test]
fn captured_strings_are_read() {
    let s = String::from("a b");
    let v = vec![1, 2];
    let x = TVar::new(0);
    let r = atomically!({
        x += s.len() + v.len();
        let t = s.to_uppercase();
        let w: Vec<&str> = s.split(' ').collect();
        let q = v.iter().sum::<usize>();
        let u = s.clone() + &t;
        (w.len(), q, u)
    });
    assert_eq!(r.0, 2);
}

#[test]
fn captured_vectors_are_cloned() {
    let v = vec![1, 2];
    let x = TVar::new(0);
    atomically!({
        for i in v.clone() {
            x += i;
        }
    });
}

#[test]
fn shorthand_fields_and_struct_update() {
    #[derive(Clone, Default)]
    struct S {
        a: i32,
        b: i32,
    }

    let a = TVar::new(1);
    let s = S::default();
    let r = atomically!({
        let q = S { a, ..s.clone() };
        q.a
    });
    assert_eq!(r, 1);
}

#[test]
fn extension_traits_see_the_value() {
    trait Ext {
        fn twice(&self) -> i32;
    }
    impl Ext for i32 {
        fn twice(&self) -> i32 {
            self * 2
        }
    }

    let x = TVar::new(4);
    assert_eq!(atomically!({ x.twice() + x.pow(2) + x.max(3) + i32::max(x, 1) }), 8 + 16 + 4 + 4);
}

#[test]
fn types_are_inferred_from_the_block() {
    let v = TVar::new(Vec::new());
    let o = TVar::new(None);
    atomically!({
        v.push(1u8);
        o = Some(3i64);
    });
}

#[test]
fn if_let_chains() {
    let a = TVar::new(Some(1));
    let b = TVar::new(2);
    let r = atomically!({
        if let Some(i) = a
            && i < b
        {
            i
        } else {
            0
        }
    });
    assert_eq!(r, 1);
}

#[test]
fn a_destructuring_assignment_swaps() {
    let a = TVar::new(1);
    let b = TVar::new(2);
    atomically!({
        (a, b) = (b, a);
    });
}

#[test]
fn a_block_yields_a_reference_to_what_it_captures() {
    let name = String::from("ab");
    let x = TVar::new(1);
    let r: &str = atomically!({ if x > 0 { &name } else { "q" } });
    assert_eq!(r, "ab");
}

#[test]
fn a_block_yields_a_handle() {
    let a = TVar::new(1);
    let b = TVar::new(2);
    let m = atomically!({ if a > b { &a } else { &b } });
    assert!(TVar::ptr_eq(m, &b));
}

#[test]
fn assignments_before_a_block_are_no_options() {
    let deadline = TVar::new(1);
    let x = TVar::new(1);
    atomically!({
        deadline = 5;
        {
            x += 1;
        }
    });
}

#[test]
fn captured_closures_and_functions_are_called() {
    fn dbl(i: i32) -> i32 {
        i * 2
    }

    let k = 3;
    let add = move |i: i32| i + k;
    let x = TVar::new(1);
    let fs: Vec<fn(i32) -> i32> = vec![dbl];
    atomically!({
        x = add(x);
        x = fs[0](x);
        x = dbl(x);
        let y: Vec<i32> = vec![x, 1].into_iter().map(dbl).map(add).collect();
        x = y[0];
    });
    assert_eq!(x.load(), 35);
}
