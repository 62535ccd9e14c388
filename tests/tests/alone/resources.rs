//! Resources in variables: when they are dropped, by whom, and how they are handed on.

// Small programs, to be read from top to bottom.
#![allow(clippy::from_iter_instead_of_collect, clippy::items_after_statements)]
#![allow(clippy::large_stack_arrays, clippy::needless_for_each)]

use super::one_at_a_time;
use std::net::{TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, Weak};
use std::thread;
use std::time::{Duration, Instant};
use stm_core::collections::{TBQueue, TChan, TDeque, TMap, TOrdMap, TQueue, TSet, TStack, TVec};
use stm_core::{Parcel, TVar, Transaction, atomically, collect};

/// Far more than the few milliseconds that it takes.
const LONG: Duration = Duration::from_mins(1);

/// Waits until it is gone, by the work of somebody else.
fn wait_until_gone<T>(weak: &Weak<T>) {
    let start = Instant::now();
    while weak.strong_count() > 0 {
        assert!(start.elapsed() < LONG, "it is never dropped");
        thread::sleep(Duration::from_millis(1));
    }
}

fn object() -> (Arc<u32>, Weak<u32>) {
    let object = Arc::new(1);
    let weak = Arc::downgrade(&object);
    (object, weak)
}

/// Runs `meanwhile` while another thread is in a transaction that has read `var`.
fn while_it_is_seen<T: Send + Sync>(var: &TVar<T>, meanwhile: impl FnOnce()) {
    let (reading, has_read) = channel();
    let (end, ended) = channel::<()>();
    thread::scope(|scope| {
        let ended = Mutex::new(ended);
        scope.spawn(move || {
            atomically(|tx| {
                tx.read_ref(var)?;
                reading.send(()).unwrap();
                ended.lock().unwrap().recv().ok();
                Ok(())
            });
        });
        has_read.recv().unwrap();
        meanwhile();
        drop(end);
    });
}

// ------------------------------------------------------------------------------------------------- before the call returns

#[test]
fn what_is_replaced_is_dropped_before_the_call_returns() {
    let _alone = one_at_a_time();
    let (value, weak) = object();
    let var = TVar::new(Some(value));
    var.store(None);
    assert_eq!(weak.strong_count(), 0);

    let (sender, receiver) = channel::<()>();
    let var = TVar::new(Some(sender));
    atomically(|tx| tx.write(&var, None));
    assert!(receiver.try_recv().is_err_and(|error| error == std::sync::mpsc::TryRecvError::Disconnected));
}

#[test]
fn a_variable_whose_last_handle_goes_is_dropped_at_once_with_all_that_it_holds() {
    let _alone = one_at_a_time();
    let (value, weak) = object();
    drop(TVar::new(value));
    assert_eq!(weak.strong_count(), 0);

    let (value, weak) = object();
    let nested = TVar::new(Some(TVar::new(vec![TVar::new(Some(TVar::new(value)))])));
    nested.store(None);
    assert_eq!(weak.strong_count(), 0);
}

#[test]
fn what_a_collection_gives_up_is_dropped_at_once() {
    let _alone = one_at_a_time();
    fn check(what: &str, fill_and_empty: impl FnOnce(Arc<u32>)) {
        let (value, weak) = object();
        fill_and_empty(value);
        assert_eq!(weak.strong_count(), 0, "{what}");
    }
    check("map, removed", |value| _ = TMap::from([(1, value)]).remove(&1));
    check("map, dropped", |value| drop(TMap::from([(1, value)])));
    check("map of maps, dropped", |value| drop(TMap::from([(1, TMap::from([(2, value)]))])));
    check("map, replaced", |value| {
        let map = TMap::from([(1, Some(value))]);
        map.insert(1, None);
        assert_eq!(map.len(), 1);
    });
    check("set", |value| _ = TSet::from([value.clone()]).remove(&value));
    check("ordered map, removed", |value| _ = TOrdMap::from([(1, value)]).remove(&1));
    check("ordered map, dropped", |value| drop(TOrdMap::from_iter((0..1000).map(|n| (n, value.clone())))));
    check("queue, popped", |value| drop(TQueue::from([value]).pop()));
    check("queue, dropped", |value| drop(TQueue::from_iter((0..1000).map(|_| value.clone()))));
    check("bounded queue", |value| {
        let queue = TBQueue::new(1);
        queue.push(value).unwrap();
        drop(queue.pop());
    });
    check("deque", |value| drop(TDeque::from([value]).pop_back()));
    check("stack", |value| drop(TStack::from([value]).pop()));
    check("vec", |value| drop(TVec::from([value]).pop()));
    check("channel, received", |value| {
        let channel = TChan::new();
        let receiver = channel.subscribe();
        channel.send(value).unwrap();
        drop(receiver.try_recv());
    });
    check("channel, its receiver dropped", |value| {
        let channel = TChan::new();
        let receiver = channel.subscribe();
        (0..1000).for_each(|_| channel.send(value.clone()).unwrap());
        drop(receiver);
        drop(value);
    });
}

#[test]
fn a_socket_is_closed_when_it_was_taken_out() {
    let _alone = one_at_a_time();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = TVar::new(Some(Arc::new(listener)));
    server.store(None);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn idle_threads_do_not_keep_it_alive() {
    let _alone = one_at_a_time();
    let (end, ended) = channel::<()>();
    let ended = Arc::new(Mutex::new(ended));
    let threads: Vec<_> = (0..20)
        .map(|_| {
            let (ready, is_ready) = channel();
            let ended = ended.clone();
            let thread = thread::spawn(move || {
                TVar::new(String::new()).store(String::from("used"));
                ready.send(()).unwrap();
                ended.lock().unwrap().recv().ok();
            });
            is_ready.recv().unwrap();
            thread
        })
        .collect();
    let (value, weak) = object();
    let var = TVar::new(Some(value));
    var.store(None);
    assert_eq!(weak.strong_count(), 0);
    drop(end);
    threads.into_iter().for_each(|thread| thread.join().unwrap());
}

#[test]
fn what_came_and_went_beside_a_long_transaction_is_dropped_at_once() {
    let _alone = one_at_a_time();
    let (anchor, var) = (TVar::new(String::new()), TVar::new(None));
    while_it_is_seen(&anchor, || {
        let mut gone = 0;
        for _ in 0..100 {
            let (value, weak) = object();
            var.store(Some(value));
            var.store(None);
            gone += u32::from(weak.strong_count() == 0);
        }
        // The first may have been there when the transaction began; and this thread may be interrupted while it looks.
        assert!(gone >= 90, "{gone} of 100");
    });
}

// ------------------------------------------------------------------------------------------- when the last has let go of it

#[test]
fn what_a_transaction_may_see_stays_and_goes_when_that_has_ended() {
    let _alone = one_at_a_time();
    let (value, weak) = object();
    let var = TVar::new(Some(value));
    while_it_is_seen(&var, || {
        var.store(None);
        assert_eq!(weak.strong_count(), 1);
        assert!(collect() > 0);
        // Whoever sweeps has time to do something wrong.
        thread::sleep(Duration::from_millis(20));
        assert_eq!(weak.strong_count(), 1);
    });
    // This thread does nothing more with variables.
    wait_until_gone(&weak);
}

#[test]
fn it_goes_though_the_thread_that_has_superseded_it_sleeps() {
    let _alone = one_at_a_time();
    let (value, weak) = object();
    let (var, (end, ended)) = (TVar::new(Some(value)), channel::<()>());
    let same = var.clone();
    let mut sleeper = None;
    while_it_is_seen(&var, || {
        let (stored, has_stored) = channel();
        sleeper = Some(thread::spawn(move || {
            same.store(None);
            stored.send(()).unwrap();
            ended.recv().ok();
        }));
        has_stored.recv().unwrap();
        assert_eq!(weak.strong_count(), 1);
    });
    wait_until_gone(&weak);
    drop(end);
    sleeper.unwrap().join().unwrap();
}

#[test]
fn it_goes_though_the_thread_that_has_superseded_it_commits_nothing_but_numbers() {
    let _alone = one_at_a_time();
    let (value, weak) = object();
    let (var, number, stop) = (TVar::new(Some(value)), TVar::new(0_u64), AtomicBool::new(false));
    thread::scope(|scope| {
        while_it_is_seen(&var, || {
            let (stored, has_stored) = channel();
            let (var, number, stop) = (&var, &number, &stop);
            scope.spawn(move || {
                var.store(None);
                stored.send(()).unwrap();
                while !stop.load(SeqCst) {
                    number.update(|n| n + 1);
                }
            });
            has_stored.recv().unwrap();
        });
        wait_until_gone(&weak);
        stop.store(true, SeqCst);
    });
}

#[test]
fn older_versions_go_with_the_snapshot_that_has_seen_them() {
    let _alone = one_at_a_time();
    let (value, weak) = object();
    let (var, number) = (TVar::new(Some(value)), TVar::new(0));
    let (reading, has_read) = channel();
    let (end, ended) = channel::<()>();
    thread::scope(|scope| {
        let (same, ended) = (&var, Mutex::new(ended));
        scope.spawn(move || {
            atomically(|tx| {
                tx.peek(|| {
                    assert!(tx.read_ref(&number)? == &0);
                    reading.send(()).unwrap();
                    ended.lock().unwrap().recv().ok();
                    assert!(tx.read_ref(same)?.is_some(), "a version that the snapshot sees is gone");
                    Ok(())
                })
            });
        });
        has_read.recv().unwrap();
        var.store(None);
        assert_eq!(weak.strong_count(), 1);
        assert!(collect() > 0);
        drop(end);
    });
    wait_until_gone(&weak);
}

#[test]
fn values_without_destructor_are_weighed() {
    let _alone = one_at_a_time();
    // As many as may be kept of small ones would be 16 MiB for each thread beside.
    let resident = || {
        let statm = std::fs::read_to_string("/proc/self/statm").ok()?;
        statm.split(' ').nth(1)?.parse::<usize>().ok().map(|pages| pages * 4096)
    };
    let Some(before) = resident() else { return };
    let page = TVar::new([0_u8; 1 << 16]);
    let mut most = 0;
    for n in 0..200_u8 {
        page.store([n; 1 << 16]);
        most = most.max(resident().unwrap_or(0));
    }
    assert!(most < before + (2 << 20), "{} KiB more", (most - before) >> 10);
}

// ------------------------------------------------------------------------------------------------------------- destructors

#[test]
fn a_destructor_that_panics_in_the_reaper_takes_nothing_with_it() {
    struct Mine(bool, Arc<AtomicUsize>);
    impl Drop for Mine {
        fn drop(&mut self) {
            self.1.fetch_add(1, SeqCst);
            assert!(!self.0, "a mine goes off, and is reported");
        }
    }
    let _alone = one_at_a_time();
    let dropped = Arc::new(AtomicUsize::new(0));
    let vars: Vec<_> = (0..10).map(|n| TVar::new(Some(Mine(n % 2 == 0, dropped.clone())))).collect();
    let anchor = TVar::new(String::new());
    while_it_is_seen(&anchor, || {
        vars.iter().for_each(|var| var.store(None));
        assert_eq!(dropped.load(SeqCst), 0);
    });
    let start = Instant::now();
    while dropped.load(SeqCst) < 10 {
        assert!(start.elapsed() < LONG, "only {} of 10", dropped.load(SeqCst));
        thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_destructor_may_run_transactions_and_collect() {
    struct Goodbye(TVar<Vec<u32>>);
    impl Drop for Goodbye {
        fn drop(&mut self) {
            collect();
            self.0.update(|mut all| {
                all.push(1);
                all
            });
        }
    }
    let _alone = one_at_a_time();
    let all = TVar::new(Vec::new());
    let var = TVar::new(Some(Goodbye(all.clone())));
    var.store(None);
    assert_eq!(all.load().len(), 1);
    let var = TVar::new(Some(Goodbye(all.clone())));
    while_it_is_seen(&var, || var.store(None));
    let start = Instant::now();
    while all.load().len() < 2 {
        assert!(start.elapsed() < LONG);
        thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn collecting_in_a_transaction_drops_nothing() {
    let _alone = one_at_a_time();
    let (value, weak) = object();
    let var = TVar::new(Some(value));
    atomically(|tx| {
        let seen = tx.read_ref(&var)?.clone();
        thread::scope(|scope| scope.spawn(|| var.store(None)).join().unwrap());
        assert!(collect() > 0);
        assert!(seen.is_some());
        Ok(())
    });
    wait_until_gone(&weak);
}

// ----------------------------------------------------------------------------------------------------------------- parcels

#[test]
fn a_parcel_is_opened_once() {
    let _alone = one_at_a_time();
    let parcel = Parcel::new(String::from("content"));
    let same = parcel.clone();
    assert_eq!(format!("{parcel:?}"), "Parcel(full)");
    assert_eq!(parcel.open(), "content");
    assert_eq!(format!("{same:?}"), "Parcel(empty)");
    let same = same.try_open().unwrap_err();
    let message = catch_unwind(|| same.open()).unwrap_err();
    assert!(message.downcast::<&str>().unwrap().contains("was opened already"));
}

#[test]
fn a_parcel_is_not_opened_in_a_transaction() {
    let _alone = one_at_a_time();
    let var = TVar::new(Some(Parcel::new(1)));
    let message = catch_unwind(AssertUnwindSafe(|| {
        atomically(|tx| {
            let parcel = tx.read(&var)?;
            tx.write(&var, None)?;
            Ok(parcel.map(Parcel::open))
        })
    }));
    assert!(message.unwrap_err().downcast::<&str>().unwrap().contains("deliver"));
    assert_eq!(var.load().unwrap().open(), 1, "the attempt was undone, and the value is where it was");
}

#[test]
fn what_is_undone_delivers_nothing() {
    let _alone = one_at_a_time();
    let (requests, (reply, answers)) = (TQueue::new(), channel());
    requests.push(Parcel::new(reply)).unwrap();
    let (read, written, mut attempts) = (TVar::new(0), TVar::new(0), 0);
    let body = |tx: &Transaction| {
        attempts += 1;
        let attempt = attempts;
        tx.write(&written, tx.read(&read)?)?;
        let reply: Parcel<Sender<u32>> = requests.pop().unwrap();
        reply.deliver(move |reply| reply.send(attempt).unwrap());
        if attempt < 3 {
            // What has been read changes.
            thread::scope(|scope| scope.spawn(|| read.update(|n| n + 1)).join().unwrap());
        }
        Ok(())
    };
    atomically(body);
    assert_eq!(answers.recv_timeout(LONG), Ok(3));
    assert_eq!(answers.recv_timeout(LONG), Err(RecvTimeoutError::Disconnected));
}

#[test]
fn a_parcel_is_delivered_at_once_where_no_transaction_runs() {
    let _alone = one_at_a_time();
    let (sender, receiver) = channel();
    Parcel::new(sender).deliver(|sender| sender.send(1).unwrap());
    assert_eq!(receiver.recv(), Ok(1));
}

#[test]
fn a_parcel_that_nobody_opens_is_dropped_with_its_last_handle() {
    let _alone = one_at_a_time();
    let (value, weak) = object();
    let var = TVar::new(Some(Parcel::new(value)));
    var.store(None);
    assert_eq!(weak.strong_count(), 0);
}

#[test]
fn each_parcel_of_many_goes_to_one() {
    let _alone = one_at_a_time();
    /// Not `Clone`, and not `Sync`.
    struct Once(std::cell::Cell<u32>);
    const COUNT: u32 = 1000;
    let (queue, sum) = (TQueue::new(), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(parcel) = queue.pop() {
                    let Once(n): Once = Parcel::open(parcel);
                    sum.fetch_add(n.get() as usize, SeqCst);
                }
            });
        }
        for n in 0..COUNT {
            queue.push(Parcel::new(Once(n.into()))).unwrap();
        }
        queue.close();
    });
    assert_eq!(sum.load(SeqCst), (0..COUNT as usize).sum());
}
