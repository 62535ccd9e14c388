//! The registry: each error of its users, the fate of a lease wherever it is dropped, and the waits of shutdowns.

use std::cell::RefCell;
use std::future::pending;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use fastrand::Rng;
use indicatif::ProgressBar;
use registry::Name;
use registry::errors::{LookUpError, NamespaceClash, ServiceAlreadyExists, ShutDownError, ValueError};
use registry::fill::fill;
use registry::locks::Locked;
use registry::model::Own;
use registry::service::Service;
use registry::services::Registry;
use registry::tracker::Tracker;
use stm_core::prelude::*;

/// The time limit of each test, so a hang is a failure.
const LONGEST: Duration = Duration::from_mins(1);

fn name(text: &str) -> Name {
    text.into()
}

/// Returns a registry with one service, 7, and its name.
fn one_service() -> (Registry<i32>, Name) {
    let (registry, name) = (Registry::new(), name("seven"));
    registry.register(name.clone(), 7).unwrap();
    (registry, name)
}

/// Waits until a service is shutting down. Each attempt that sees it open takes hold of it, and is rolled back.
fn wait_until_closing<S: stm_core::store::StoreValue>(registry: &Registry<S>, name: &Name) {
    let closing = atomically!(timeout: LONGEST; {
        check!(matches!(registry.lease(name), Err(LookUpError::ShuttingDown(_))));
    });
    assert_eq!(closing, Ok(()));
}

/// Runs it on a thread of its own. The result is waited for with a time limit.
fn in_the_background<R: Send + 'static>(action: impl FnOnce() -> R + Send + 'static) -> mpsc::Receiver<R> {
    let (sender, receiver) = mpsc::channel();
    // The receiver is gone if it took too long.
    thread::spawn(move || _ = sender.send(action()));
    receiver
}

/// Runs a future to its end, on one thread with those that it spawns.
fn block_on<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async { tokio::time::timeout(LONGEST, future).await.expect("it comes to an end") })
}

#[test]
fn a_name_is_registered_once() {
    let (registry, name) = one_service();
    let error = registry.register(name.clone(), 8).unwrap_err();
    assert_eq!(error, ServiceAlreadyExists { name: name.clone() });
    assert_eq!(error.to_string(), "there is a service \"seven\" already: shut it down first, or choose another name");
    assert_eq!(*registry.lease(&name).unwrap(), 7, "it is still the first one");
}

#[test]
fn what_is_not_there_is_not_found() {
    let (registry, _) = one_service();
    let error = registry.lease(&name("eight")).unwrap_err();
    assert_eq!(error, LookUpError::NotRegistered(name("eight")));
    assert_eq!(error.to_string(), "there is no service \"eight\": register it first, or wait for it with `wait_for`");
}

#[test]
fn a_service_is_removed_once() {
    let (registry, name) = one_service();
    drop(registry.shut_down(&name).unwrap());
    for error in [registry.shut_down(&name).unwrap_err(), registry.remove_if_idle(&name).unwrap_err()] {
        assert_eq!(error, ShutDownError::MultipleServiceDeletion(name.clone()));
        assert!(error.to_string().ends_with("it was removed already, or never registered"), "{error}");
    }
    assert!(registry.names().is_empty());
    registry.register(name, 8).unwrap();
}

#[test]
fn a_service_in_use_is_not_removed() {
    let (registry, name) = one_service();
    let leases = [registry.lease(&name).unwrap(), registry.lease(&name).unwrap()];
    let error = registry.remove_if_idle(&name).unwrap_err();
    assert_eq!(error, ShutDownError::InUse { name: name.clone(), users: 2 });
    assert!(error.to_string().contains("has 2 users: shut it down with `shut_down`, which waits"), "{error}");
    drop(leases);
    assert_eq!(*registry.remove_if_idle(&name).unwrap(), 7);
}

#[test]
fn tracked_values_tell_each_wrong_use() {
    let (registry, name) = (Registry::<i32>::new(), name("position"));
    let undeclared = ValueError::AccessToUndeclaredTrackedVariable(name.clone());
    assert_eq!(registry.value::<i32>(&name).unwrap_err(), undeclared);
    assert_eq!(registry.update(&name, |n: &i32| n + 1).unwrap_err(), undeclared);
    assert_eq!(registry.forget::<i32>(&name).unwrap_err(), undeclared);
    assert_eq!(undeclared.to_string(), "no value \"position\" is tracked: declare it first with `track`");

    registry.track(name.clone(), 1).unwrap();
    let clash = registry.track(name.clone(), "another").unwrap_err();
    assert_eq!(clash, NamespaceClash { name: name.clone() });
    assert!(clash.to_string().ends_with("change it with `update`, or choose another name"), "{clash}");
    registry.update(&name, |n: &i32| n + 1).unwrap();
    assert_eq!(*registry.value::<i32>(&name).unwrap(), 2);
    assert!(matches!(registry.value::<String>(&name), Err(ValueError::WrongType(_))));
    assert!(matches!(registry.forget::<String>(&name), Err(ValueError::WrongType(_))));
    assert_eq!(*registry.forget::<i32>(&name).unwrap(), 2);
    assert_eq!(registry.value::<i32>(&name).unwrap_err(), undeclared);
}

#[test]
fn a_shutdown_waits_for_the_last_user_and_lets_no_other_one_in() {
    let (registry, name) = one_service();
    let leases = [registry.lease(&name).unwrap(), registry.lease(&name).unwrap()];
    let shutdown = in_the_background({
        let (registry, name) = (registry.clone(), name.clone());
        move || registry.shut_down(&name)
    });
    wait_until_closing(&registry, &name);
    assert_eq!(registry.close(&name).unwrap_err(), ShutDownError::ShuttingDown(name.clone()));
    assert_eq!(registry.register(name.clone(), 8).unwrap_err(), ServiceAlreadyExists { name: name.clone() });
    let [first, last] = leases;
    drop(first);
    assert_eq!(registry.users(&name), Some(1));
    assert_eq!(shutdown.try_recv().unwrap_err(), mpsc::TryRecvError::Empty, "the last one is still there");
    assert_eq!(*last, 7);
    drop(last);

    let closed = shutdown.recv_timeout(LONGEST).unwrap().unwrap();
    assert_eq!(registry.lease(&name).unwrap_err(), LookUpError::ShuttingDown(name.clone()));
    assert!(registry.register(name.clone(), 8).is_err(), "the name is free only when it has ended");
    drop(closed);
    assert_eq!(registry.lease(&name).unwrap_err(), LookUpError::NotRegistered(name.clone()));
    registry.register(name, 8).unwrap();
}

#[test]
fn a_task_that_is_cancelled_gives_its_lease_back() {
    let (registry, name) = one_service();
    block_on(async {
        let (sender, has_it) = tokio::sync::oneshot::channel();
        let user = tokio::spawn({
            let (registry, name) = (registry.clone(), name.clone());
            async move {
                let _lease = registry.wait_for_async(&name).await;
                sender.send(()).unwrap();
                pending::<()>().await;
            }
        });
        has_it.await.unwrap();
        assert_eq!(registry.users(&name), Some(1));
        let mut shutdown = Box::pin(registry.shut_down_async(&name));
        tokio::select! {
            biased;
            _ = &mut shutdown => panic!("there is a user"),
            () = tokio::task::yield_now() => {}
        }
        user.abort();
        assert!(user.await.unwrap_err().is_cancelled());
        assert_eq!(*shutdown.await.unwrap(), 7, "it was the last user");
    });
}

#[test]
fn a_shutdown_that_is_cancelled_leaves_the_service_open() {
    let (registry, name) = one_service();
    let lease = registry.lease(&name).unwrap();
    block_on(async {
        let shutdown = tokio::spawn({
            let (registry, name) = (registry.clone(), name.clone());
            async move { registry.shut_down_async(&name).await.map(drop) }
        });
        atomically_async! {
            check!(matches!(registry.lease(&name), Err(LookUpError::ShuttingDown(_))));
        }
        .await;
        shutdown.abort();
        assert!(shutdown.await.unwrap_err().is_cancelled());
    });
    drop(registry.lease(&name).unwrap());
    drop(lease);
    assert_eq!(*registry.shut_down(&name).unwrap(), 7);
}

#[test]
fn a_panic_gives_a_lease_back() {
    let (registry, name) = one_service();
    let result = catch_unwind(AssertUnwindSafe(|| {
        let _lease = registry.lease(&name).unwrap();
        std::panic::resume_unwind(Box::new("a user fails"));
    }));
    assert!(result.is_err());
    assert_eq!(registry.users(&name), Some(0));
}

#[test]
fn several_services_are_had_together_or_not_at_all() {
    let (registry, seven) = one_service();
    let eight = name("eight");
    let both = |registry: &Registry<i32>| -> Result<_, LookUpError> {
        atomically! { Ok((registry.lease(&seven)?, registry.lease(&eight)?)) }
    };
    assert_eq!(both(&registry).unwrap_err(), LookUpError::NotRegistered(eight.clone()));
    assert_eq!(registry.users(&seven), Some(0));
    registry.register(eight.clone(), 8).unwrap();
    let leases = both(&registry).unwrap();
    assert_eq!((registry.users(&seven), registry.users(&eight)), (Some(1), Some(1)));
    drop(leases);
    assert_eq!((registry.users(&seven), registry.users(&eight)), (Some(0), Some(0)));
}

#[test]
fn guards_of_a_transaction_that_was_undone_give_nothing_back() {
    let (registry, name) = one_service();
    let kept = registry.lease(&name).unwrap();
    let undone: Result<(), _> = atomically! { Err(registry.lease(&name).unwrap()) };
    assert_eq!(registry.users(&name), Some(1));
    drop(undone);
    assert_eq!(registry.users(&name), Some(1));

    let undone: Result<(), _> = atomically! { Err(registry.close(&name).unwrap()) };
    let other = registry.close(&name).unwrap();
    drop(undone);
    assert!(registry.lease(&name).is_err(), "it is still the other one's");
    drop(other);

    let retried = atomically!(timeout: Duration::ZERO; {
        let _lease = registry.lease(&name).unwrap();
        retry!()
    });
    assert_eq!(retried, Err::<(), _>(TimedOut));
    assert_eq!(registry.users(&name), Some(1));
    drop(kept);

    let undone: Result<(), _> = atomically! { Err(registry.remove_if_idle(&name).unwrap()) };
    drop(undone);
    assert_eq!(*registry.lease(&name).unwrap(), 7, "it was not removed");
    atomically! { drop(registry.lease(&name)) }
    assert_eq!(registry.users(&name), Some(0));
}

#[test]
fn guards_dropped_in_a_transaction_that_is_undone_are_given_back() {
    fn drop_and_undo<G>(guard: G) {
        let place = RefCell::new(Some(guard));
        let undone: Result<(), ()> = atomically! {
            drop(place.take());
            Err(())
        };
        assert_eq!(undone, Err(()));
    }
    let (registry, name) = one_service();
    drop_and_undo(registry.lease(&name).unwrap());
    assert_eq!(registry.users(&name), Some(0));
    drop_and_undo(registry.close(&name).unwrap());
    drop(registry.lease(&name).unwrap());

    // A lease of the same transaction is held once that has committed, and was dropped before.
    atomically! {
        let place = RefCell::new(Some(registry.lease(&name).unwrap()));
        or_else!(
            {
                drop(place.take());
                retry!()
            },
            (),
        );
    }
    assert_eq!(registry.users(&name), Some(0));
    drop_and_undo(registry.shut_down(&name).unwrap());
    assert!(registry.names().is_empty());
}

#[test]
fn threads_and_tasks_wait_for_a_name() {
    let (registry, late) = (Registry::new(), name("late"));
    let waiting = in_the_background({
        let (registry, late) = (registry.clone(), late.clone());
        move || *registry.wait_for(&late)
    });
    block_on(async {
        let mut task = Box::pin(registry.wait_for_async(&late));
        tokio::select! {
            biased;
            _ = &mut task => panic!("there is no service"),
            () = tokio::task::yield_now() => {}
        }
        registry.register(late.clone(), 7).unwrap();
        assert_eq!(*task.await, 7);
    });
    assert_eq!(waiting.recv_timeout(LONGEST), Ok(7));
    assert_eq!(registry.users(&late), Some(0));

    // The wait is for a successor, not for a service that is shutting down.
    let closing = registry.close(&late).unwrap();
    let waiting = in_the_background({
        let (registry, late) = (registry.clone(), late.clone());
        move || *registry.wait_for(&late)
    });
    drop(closing.wait());
    registry.register(late, 8).unwrap();
    assert_eq!(waiting.recv_timeout(LONGEST), Ok(8));
}

/// The race, step by step: one thread has looked a service up and not yet used it when the other one shuts it down.
#[test]
fn between_look_up_and_use_locks_let_a_service_go_and_transactions_do_not() {
    assert!(shut_down_between_look_up_and_use::<Locked<i32>>().is_ok(), "it has no user yet");
    let refused = shut_down_between_look_up_and_use::<Registry<i32>>().unwrap_err();
    assert_eq!(refused, ShutDownError::InUse { name: name("seven"), users: 1 });
}

fn shut_down_between_look_up_and_use<T: Tracker<i32>>() -> Result<(), ShutDownError> {
    let (tracker, name) = (&T::default(), &name("seven"));
    tracker.register(name, 7).unwrap();
    let (has_found, found) = mpsc::channel();
    let (has_shut_down, shut_down) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || {
            let found = tracker.look_up(name).unwrap();
            has_found.send(()).unwrap();
            shut_down.recv_timeout(LONGEST).unwrap();
            assert_eq!(*T::hold(found), 7, "it is used, whether it is there or not");
        });
        found.recv_timeout(LONGEST).unwrap();
        let result = tracker.remove_if_idle(name).map(drop);
        has_shut_down.send(()).unwrap();
        result
    })
}

#[test]
fn alone_both_registries_answer_as_the_model() {
    fn acts<T: Tracker<Service>>(seed: u64) {
        let (tracker, mut random) = (T::default(), Rng::with_seed(seed));
        let mut owns = ["a", "b", "c"].map(|text| Own::<T>::new(name(text)));
        let mut refused = 0;
        for _ in 0..3_000 {
            let own = random.usize(0..owns.len());
            refused += u32::from(owns[own].act(&tracker, &mut random).unwrap());
        }
        assert!((500..2_500).contains(&refused), "{refused} of 3000");
        for own in &mut owns {
            own.clear(&tracker);
        }
        assert!(tracker.names().is_empty());
    }
    for seed in 0..4 {
        acts::<Registry<Service>>(seed);
        acts::<Locked<Service>>(seed);
    }
}

#[test]
fn a_hundred_thousand_names_are_registered_found_listed_and_removed() {
    let report = fill(100_000, &ProgressBar::hidden()).unwrap();
    let mut table = Vec::new();
    report.print(&mut table).unwrap();
    let table = String::from_utf8(table).unwrap();
    let steps: Vec<_> = table.lines().collect();
    assert_eq!(steps.len(), 5, "{table}");
    assert!(steps[0].starts_with("100000 names"), "{table}");
}
