use stm_core::prelude::*;

#[transactional]
enum State {
    Idle,
}

#[transactional]
const LIMIT: i32 = 3;

#[transactional]
static NAME: &str = "a";

#[transactional]
mod inner {}

#[transactional]
trait Bank {
    fn total(&self) -> i32;
}

#[transactional]
type Money = i64;

#[transactional]
use std::fmt::Debug;

fn main() {
    let _ = (State::Idle, LIMIT, NAME, Money::MAX);
}
