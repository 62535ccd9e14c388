use stm_core::prelude::*;

struct Ticket {
    count: TVar<i32>,
}

impl Ticket {
    #[transactional]
    fn redeem(self, by: i32) -> i32 {
        self.count += by;
        let Ticket { count } = self;
        *count
    }
}

fn main() {
    Ticket { count: TVar::new(1) }.redeem(1);
}
