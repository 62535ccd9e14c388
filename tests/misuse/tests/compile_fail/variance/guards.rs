//! What a value is mutated through takes it for what it is, as `&mut` does. These types have no names, but meet in one
//! binding.

#![allow(unused_assignments, unused_variables)]

use stm_core::__rt::shared;
use stm_core::{TVar, Transaction};

type Strong = for<'a> fn(&'a str) -> &'static str;
type Weak = fn(&'static str) -> &'static str;

fn value(tx: &Transaction, weak: &TVar<Weak>, strong: &TVar<Strong>) {
    let mut guard = shared(weak).__stm_var(tx);
    guard = shared(strong).__stm_var(tx);
}

fn mutated(tx: &Transaction, weak: &TVar<Weak>, strong: &TVar<Strong>) {
    let mut guard = shared(weak).__stm_var(tx).__stm_mut();
    guard = shared(strong).__stm_var(tx).__stm_mut();
}

fn looked_at(tx: &Transaction, weak: &TVar<Weak>, strong: &TVar<Strong>) {
    let mut guard = shared(weak).__stm_look(tx);
    guard = shared(strong).__stm_look(tx);
}

fn main() {}
