//! What is stored through one handle is loaded through all others, so no handle may take the values for other ones.

use std::collections::hash_map::RandomState;
use stm_core::collections::*;
use stm_core::store::{Checkout, Store, Versioned};
use stm_core::{TVar, ValueOnlyInsideATransaction};

type Strong = for<'a> fn(&'a str) -> &'static str;
type Weak = fn(&'static str) -> &'static str;

fn variable(strong: TVar<Strong>) -> TVar<Weak> {
    strong
}

fn value(strong: &'static ValueOnlyInsideATransaction<Strong>) -> &'static ValueOnlyInsideATransaction<Weak> {
    strong
}

fn map_key(strong: TMap<Strong, u8>) -> TMap<Weak, u8> {
    strong
}

fn map_value(strong: TMap<u8, Strong>) -> TMap<u8, Weak> {
    strong
}

fn set(strong: TSet<Strong>) -> TSet<Weak> {
    strong
}

fn ordered_map_key(strong: TOrdMap<Strong, u8>) -> TOrdMap<Weak, u8> {
    strong
}

fn ordered_map_value(strong: TOrdMap<u8, Strong>) -> TOrdMap<u8, Weak> {
    strong
}

fn ordered_set(strong: TOrdSet<Strong>) -> TOrdSet<Weak> {
    strong
}

fn vector(strong: TVec<Strong>) -> TVec<Weak> {
    strong
}

fn queue(strong: TQueue<Strong>) -> TQueue<Weak> {
    strong
}

fn bounded_queue(strong: TBQueue<Strong>) -> TBQueue<Weak> {
    strong
}

fn deque(strong: TDeque<Strong>) -> TDeque<Weak> {
    strong
}

fn stack(strong: TStack<Strong>) -> TStack<Weak> {
    strong
}

fn priority_queue(strong: TPriorityQueue<Strong>) -> TPriorityQueue<Weak> {
    strong
}

fn channel(strong: TChan<Strong>) -> TChan<Weak> {
    strong
}

fn receiver(strong: TReceiver<Strong>) -> TReceiver<Weak> {
    strong
}

fn producer(strong: TProducer<TQueue<Strong>>) -> TProducer<TQueue<Weak>> {
    strong
}

fn place(strong: TMVar<Strong>) -> TMVar<Weak> {
    strong
}

fn promise(strong: TPromise<Strong>) -> TPromise<Weak> {
    strong
}

fn entry_key(strong: MapEntry<'static, Strong, u8, RandomState>) -> MapEntry<'static, Weak, u8, RandomState> {
    strong
}

fn entry_value(strong: MapEntry<'static, u8, Strong, RandomState, ()>) -> MapEntry<'static, u8, Weak, RandomState, ()> {
    strong
}

fn ordered_entry_key(strong: OrdMapEntry<'static, Strong, u8>) -> OrdMapEntry<'static, Weak, u8> {
    strong
}

fn ordered_entry_value(strong: OrdMapEntry<'static, u8, Strong, ()>) -> OrdMapEntry<'static, u8, Weak, ()> {
    strong
}

fn store(strong: Store<Strong>) -> Store<Weak> {
    strong
}

fn checkout(strong: Checkout<Strong>) -> Checkout<Weak> {
    strong
}

fn checked_out_key(strong: Versioned<Strong, u8>) -> Versioned<Weak, u8> {
    strong
}

fn checked_out_value(strong: Versioned<u8, Strong>) -> Versioned<u8, Weak> {
    strong
}

fn main() {}
