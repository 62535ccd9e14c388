//! Two who hand a number to and fro.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use pollster::block_on;
use stm_core::prelude::*;
use tokio::sync::{Notify, mpsc, watch};

use crate::agenda::{Agenda, Runner, Subject, ours, theirs};
use crate::compare::sample::{Figure, Outcome, Sample, expect};
use crate::runtime::{Job, run, runtime};

/// One of two.
trait Side: Sized + Send + 'static {
    /// Who begins is first.
    fn pair() -> (Self, Self);

    /// Waits for this number, and hands over the next one. Has it come as expected?
    fn turn(&mut self, number: u64) -> impl Future<Output = bool> + Send;

    /// The same in a thread.
    fn turn_in_thread(&mut self, number: u64) -> bool {
        block_on(self.turn(number))
    }
}

impl Side for TVar<u64> {
    fn pair() -> (Self, Self) {
        let number = TVar::new(0);
        (number.clone(), number)
    }

    async fn turn(&mut self, number: u64) -> bool {
        let current = &*self;
        atomically_async! {
            check!(current == number);
            current += 1;
        }
        .await;
        true
    }

    fn turn_in_thread(&mut self, number: u64) -> bool {
        let current = &*self;
        atomically! {
            check!(current == number);
            current += 1;
        }
        true
    }
}

impl Side for async_stm::TVar<u64> {
    fn pair() -> (Self, Self) {
        let number = async_stm::TVar::new(0);
        (number.clone(), number)
    }

    async fn turn(&mut self, number: u64) -> bool {
        async_stm::atomically(|| {
            async_stm::guard(self.read_clone()? == number)?;
            self.write(number + 1)
        })
        .await;
        true
    }
}

struct Watch(Arc<watch::Sender<u64>>, watch::Receiver<u64>);

impl Side for Watch {
    fn pair() -> (Self, Self) {
        let (sender, receiver) = watch::channel(0);
        let sender = Arc::new(sender);
        (Watch(sender.clone(), receiver.clone()), Watch(sender, receiver))
    }

    async fn turn(&mut self, number: u64) -> bool {
        let came = self.1.wait_for(|&current| current == number).await.is_ok();
        self.0.send_replace(number + 1);
        came
    }
}

/// The two who wait, and the number.
struct Notified(Arc<([Notify; 2], AtomicU64)>, usize);

impl Side for Notified {
    fn pair() -> (Self, Self) {
        let shared = Arc::new(([Notify::new(), Notify::new()], AtomicU64::new(0)));
        shared.0[0].notify_one();
        (Notified(shared.clone(), 0), Notified(shared, 1))
    }

    async fn turn(&mut self, number: u64) -> bool {
        let (waits, current) = &*self.0;
        waits[self.1].notified().await;
        let came = current.load(Relaxed) == number;
        current.store(number + 1, Relaxed);
        waits[1 - self.1].notify_one();
        came
    }
}

type Mpsc = (mpsc::Sender<u64>, mpsc::Receiver<u64>);

impl Side for Mpsc {
    fn pair() -> (Self, Self) {
        let ((to_first, first), (to_second, second)) = (mpsc::channel(1), mpsc::channel(1));
        to_first.try_send(0).expect("there is room");
        ((to_second, first), (to_first, second))
    }

    async fn turn(&mut self, number: u64) -> bool {
        let came = self.1.recv().await == Some(number);
        // Whoever has ended takes no more.
        _ = self.0.send(number + 1).await;
        came
    }

    fn turn_in_thread(&mut self, number: u64) -> bool {
        let came = self.1.blocking_recv() == Some(number);
        _ = self.0.blocking_send(number + 1);
        came
    }
}

type AsyncChannel = (async_channel::Sender<u64>, async_channel::Receiver<u64>);

impl Side for AsyncChannel {
    fn pair() -> (Self, Self) {
        let ((to_first, first), (to_second, second)) = (async_channel::bounded(1), async_channel::bounded(1));
        to_first.try_send(0).expect("there is room");
        ((to_second, first), (to_first, second))
    }

    async fn turn(&mut self, number: u64) -> bool {
        let came = self.1.recv().await == Ok(number);
        _ = self.0.send(number + 1).await;
        came
    }

    fn turn_in_thread(&mut self, number: u64) -> bool {
        let came = self.1.recv_blocking() == Ok(number);
        _ = self.0.send_blocking(number + 1);
        came
    }
}

fn check(wrong: &AtomicBool, hand_overs: u64, took: Duration) -> Outcome {
    expect("a number out of order", wrong.load(Relaxed), false)?;
    Ok(Sample::per(hand_overs, took))
}

fn tasks<S: Side>(threads: usize, operations: u64) -> Outcome {
    let wrong = Arc::new(AtomicBool::new(false));
    let (first, second) = S::pair();
    let job = |mut side: S, parity: u64| -> Job {
        let wrong = wrong.clone();
        Box::pin(async move {
            for number in 0..operations {
                if !side.turn(2 * number + parity).await {
                    wrong.store(true, Relaxed);
                }
            }
        })
    };
    let took = run(threads, [job(first, 0), job(second, 1)]);
    check(&wrong, 2 * operations, took)
}

fn thread_and_task<S: Side>(operations: u64) -> Outcome {
    let wrong = AtomicBool::new(false);
    let (mut first, mut second) = S::pair();
    let start = Instant::now();
    thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0..operations {
                if !first.turn_in_thread(2 * number) {
                    wrong.store(true, Relaxed);
                }
            }
        });
        runtime(1).block_on(async {
            for number in 0..operations {
                if !second.turn(2 * number + 1).await {
                    wrong.store(true, Relaxed);
                }
            }
        });
    });
    check(&wrong, 2 * operations, start.elapsed())
}

/// Everybody, by `$run`.
macro_rules! runners {
    ($run:ident $(, $threads:expr)?) => {
        vec![
            ours("TVar", move |operations| $run::<TVar<u64>>($($threads,)? operations)),
            theirs("tokio watch", move |operations| $run::<Watch>($($threads,)? operations)),
            theirs("tokio Notify and an atomic", move |operations| $run::<Notified>($($threads,)? operations)),
            theirs("tokio mpsc of 1", move |operations| $run::<Mpsc>($($threads,)? operations)),
            theirs("async-channel of 1", move |operations| $run::<AsyncChannel>($($threads,)? operations)),
            theirs("async-stm 0.5", move |operations| $run::<async_stm::TVar<u64>>($($threads,)? operations)),
        ]
    };
}

pub(crate) fn add(agenda: &mut Agenda) {
    const NS_A_HAND_OVER: &[Figure] = &[Figure::less("ns a hand-over")];
    let mut add = |short, title: &str, about, threads, runners: Vec<Runner>| {
        let subject = Subject { short, title: title.to_owned(), about, threads, figures: NS_A_HAND_OVER };
        agenda.add(subject, runners, &[]);
    };
    let about = "Each waits until the number is its own, and makes it the other's.";
    for threads in [1, 2] {
        add("hand-over", "Two tasks hand a number to and fro", about, threads, runners!(tasks, threads));
    }
    add("thread-task", "A thread and a task hand a number to and fro", about, 2, runners!(thread_and_task));
}
