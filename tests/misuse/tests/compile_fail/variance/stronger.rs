//! Nor may a handle take values for more than they are.

use stm_core::TVar;
use stm_core::store::Versioned;

type Strong = for<'a> fn(&'a str) -> &'static str;
type Weak = fn(&'static str) -> &'static str;

fn variable(weak: TVar<Weak>) -> TVar<Strong> {
    weak
}

fn checked_out(weak: Versioned<u8, Weak>) -> Versioned<u8, Strong> {
    weak
}

fn main() {}
