//! Tasks that wait for the same variables as the threads do.

use std::time::Duration;

use stm_core::prelude::*;
use tokio::runtime::Builder;
use tokio::time::sleep;

use super::shop::Shop;
use super::{Day, Fault};

const COURIERS: u64 = 3;

/// Runs the couriers until the day is over. Then all tasks are dropped where they are, in a wait or out of it.
pub(super) fn run(shop: &Shop, day: &Day) -> Result<(), Fault> {
    let runtime = Builder::new_current_thread().enable_time().build();
    let runtime = runtime.map_err(|error| Fault::Panicked(format!("the runtime of tasks ({error})")))?;
    for number in 1..=COURIERS {
        runtime.spawn(courier(shop.clone(), number));
    }
    runtime.spawn(heir());
    runtime.block_on(atomically_async!(label: "closing time"; { check!(day.closed) }));
    Ok(())
}

async fn courier(shop: Shop, number: u64) {
    loop {
        let deliver = atomically_async!(label: "deliver"; {
            check!(shop.parcels > 0);
            shop.parcels -= 1;
            shop.delivered += 1;
        });
        deliver.await;
        sleep(Duration::from_millis(number)).await;
    }
}

/// Waits for a variable without other handles. Reports say so.
async fn heir() {
    let inheritance = TVar::named("inheritance", 0_u64);
    atomically_async!(label: "inherit"; { check!(inheritance > 0) }).await;
}
