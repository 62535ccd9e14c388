use stm_core::prelude::*;

struct Queue {
    items: TVar<Vec<i32>>,
}

#[transactional]
impl Queue {
    async fn take(&self) -> i32 {
        atomically_async! { check!(!self.items.is_empty()); self.items.remove(0) }.await
    }

    fn take_later(&self) -> i32 {
        let later = atomically_async! { self.items.remove(0) };
        0
    }
}

async fn add(x: &TVar<i32>) {
    atomically! {
        x += 1;
        atomically_async! { check!(x > 5) }.await;
    }
}

fn main() {
    drop(add(&TVar::new(1)));
}
