//! Macros in a transaction, and transactions in macros.

// The code under test is what people write, also where there is a better way to write it.
#![allow(dead_code, clippy::all, clippy::pedantic)]

use stm_core::prelude::*;

#[test]
fn format_strings_capture() {
    let w = TVar::new(5usize);
    let n = TVar::new(1.0f64);
    let s = TVar::new("a");
    let r = atomically!({ format!("{s:>w$} {n:.1} {0} {x}", w, x = n + 1.0) });
    assert_eq!(r, "    a 1.0 5 2");
}

#[test]
fn format_strings_take_arguments_and_captures() {
    let w = TVar::new(5usize);
    let n = 3;
    let r = atomically!({
        let m = 4;
        format!("{w}{n}{m}{{w}} {:?}", Some(w))
    });
    assert_eq!(r, "534{w} Some(5)");
}

#[test]
fn a_macro_of_the_user_sees_a_local() {
    macro_rules! twice {
        ($e:expr) => {
            $e + $e
        };
    }

    let x = TVar::new(5);
    let r = atomically!({
        let v = x;
        twice!(v)
    });
    assert_eq!(r, 10);
}

#[test]
fn a_block_in_a_macro_of_the_user() {
    macro_rules! bump {
        ($e:expr, $by:expr) => {
            atomically! { $e += $by; }
        };
    }

    let x = TVar::new(5);
    bump!(x, 2);
    assert_eq!(x.load(), 7);
}

#[test]
fn a_block_with_identifiers_from_a_macro() {
    macro_rules! bump {
        ($e:ident) => {
            atomically! { $e += 1; let t = $e; $e = t + 1; }
        };
    }

    let x = TVar::new(5);
    bump!(x);
    assert_eq!(x.load(), 7);
}

#[test]
fn names_of_the_user_do_not_clash() {
    let tx = 5;
    let v = TVar::new(1);
    let __tx = 3;
    let r = 1;
    let __r = 1;
    let __v = 2;
    atomically!({
        v += tx + __tx + r + __r + __v;
        let __v = v;
        v = __v;
    });
    assert_eq!(v.load(), 13);
}

#[test]
fn write_to_a_local_string() {
    use std::fmt::Write;
    let x = TVar::new(1);
    let s = atomically!({
        let mut s = String::new();
        write!(s, "{x}").unwrap();
        s
    });
    assert_eq!(s, "1");
}
