use stm_core::prelude::*;

struct Ticket;

#[transactional]
fn redeem(count: &TVar<i32>, ticket: Ticket, by: i32) {
    count += by;
    drop(ticket);
}

fn main() {
    redeem(&TVar::new(1), Ticket, 1);
}
