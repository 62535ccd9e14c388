use stm_core::prelude::*;

async fn drain(queue: &TVar<Vec<i32>>) -> i32 {
    let mut sum = 0;
    'all: for _ in 0..9 {
        sum += atomically_async! {
            let Some(n) = queue.pop() else { break 'all };
            or_else!({ check!(n > 0) }, { continue });
            for m in 0..n {
                if m > 5 { break }
            }
            atomically! { if n == 7 { continue 'all } }
            n
        }
        .await;
    }
    sum
}

fn main() {
    drop(drain(&TVar::new(vec![])));
}
