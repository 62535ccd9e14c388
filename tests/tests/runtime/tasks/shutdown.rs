//! A runtime that ends while transactions wait: what they waited for works as before.

use super::bounded;
use super::runtimes::{ByHand, CurrentThread, MultiThread, Runtime, Smol};
use std::sync::Arc;
use stm_core::prelude::*;
use tokio::runtime::Runtime as Tokio;

const WAITING: usize = 10_000;

async fn announce_and_wait(held: Arc<()>, waiting: TVar<usize>, go: TVar<bool>) {
    atomically_async! { waiting += 1 }.await;
    atomically_async! { check!(go) }.await;
    assert!(Arc::strong_count(&held) > 1);
}

fn drops_those_who_wait(build: impl Fn() -> Tokio + Send + 'static) {
    bounded(move || {
        let (held, waiting, go) = (Arc::new(()), TVar::new(0), TVar::new(false));
        let runtime = build();
        for _ in 0..WAITING {
            runtime.spawn(announce_and_wait(held.clone(), waiting.clone(), go.clone()));
        }
        runtime.block_on(atomically_async! { check!(waiting == WAITING) });
        drop(runtime);
        assert_eq!(Arc::strong_count(&held), 1);
        // Another runtime goes on with the same variables.
        let runtime = build();
        let tasks: Vec<_> =
            (0..10).map(|_| runtime.spawn(announce_and_wait(held.clone(), waiting.clone(), go.clone()))).collect();
        runtime.block_on(async {
            atomically_async! { check!(waiting == WAITING + 10) }.await;
            atomically_async! { go = true }.await;
            for task in tasks {
                task.await.expect("no panic");
            }
        });
        Smol::run(announce_and_wait(held.clone(), waiting.clone(), go.clone()));
        ByHand::run(announce_and_wait(held.clone(), waiting.clone(), go.clone()));
        assert_eq!(waiting.load(), WAITING + 12);
    });
}

#[test]
fn a_runtime_of_two_threads_ends() {
    drops_those_who_wait(MultiThread::build);
}

#[test]
fn a_runtime_of_one_thread_ends() {
    drops_those_who_wait(CurrentThread::build);
}

#[test]
fn a_runtime_ends_while_threads_wait_too_and_others_write() {
    bounded(|| {
        let x = TVar::new(0);
        let waits = std::thread::spawn({
            let x = x.clone();
            move || atomically! { check!(x == 1000); *x }
        });
        for _ in 0..10 {
            let runtime = MultiThread::build();
            for n in 0..100 {
                let x = x.clone();
                runtime.spawn(async move {
                    atomically_async! { check!(x % 7 == n % 7) }.await;
                    atomically_async! { check!(x > 5000) }.await;
                });
            }
            for _ in 0..100 {
                x.update(|n| n + 1);
            }
            runtime.shutdown_background();
        }
        assert_eq!(waits.join().expect("no panic"), 1000);
    });
}
