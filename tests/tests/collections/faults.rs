//! What is hard on collections: attempts that are undone, closures that use the collection itself, destructors that panic.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::Duration;
use stm_core::collections::{TDelay, TMap};
use stm_core::{Transaction, prelude::*};

/// A value that counts how often it is cloned.
struct CountsClones(Arc<AtomicUsize>);

impl Clone for CountsClones {
    fn clone(&self) -> Self {
        self.0.fetch_add(1, Relaxed);
        CountsClones(Arc::clone(&self.0))
    }
}

#[test]
fn what_was_undone_does_not_keep_a_map_from_growing() {
    const KEYS: usize = if cfg!(miri) { 500 } else { 5_000 };
    let (map, clones) = (TMap::new(), Arc::default());
    let fill = || (0..KEYS).for_each(|key| drop(map.insert(key, CountsClones(Arc::clone(&clones)))));
    let undone: Result<(), ()> = atomically! {
        fill();
        Err(())
    };
    assert_eq!((undone, map.len()), (Err(()), 0));
    clones.store(0, Relaxed);
    atomically! { fill() }
    assert!(clones.load(Relaxed) < 20 * KEYS, "{} clones for {KEYS} insertions", clones.load(Relaxed));
    assert!((0..KEYS).all(|key| map.contains_key(&key)) && map.len() == KEYS);
}

#[test]
fn a_closure_of_retain_may_use_the_map_itself() {
    const KEYS: u32 = 200;
    let is_sound = |map: &TMap<u32, u32>| {
        let keys: Vec<_> = map.keys().collect();
        let different: HashSet<_> = keys.iter().copied().collect();
        assert!(keys.iter().all(|key| map.contains_key(key)), "a key is not found where it is");
        assert_eq!((different.len(), map.len()), (keys.len(), keys.len()));
    };
    let made = || (0..KEYS).map(|key| (key, 0)).collect::<TMap<_, _>>();

    let map = made();
    map.retain(|key, _| {
        map.insert(KEYS + key, 1);
        key % 2 == 0 || *key >= KEYS
    });
    is_sound(&map);
    assert!((0..KEYS).all(|key| map.contains_key(&key) == (key % 2 == 0)));
    assert_eq!((KEYS..2 * KEYS).filter(|key| map.contains_key(key)).count(), KEYS as usize);

    let map = made();
    map.retain(|key, _| {
        map.remove(&(KEYS - 1 - key));
        key % 2 == 0
    });
    is_sound(&map);
    assert!(map.keys().all(|key| key % 2 == 0));

    let map = made();
    map.retain(|key, _| {
        map.update(&(key ^ 1), |value| *value += 1);
        key % 3 == 0
    });
    is_sound(&map);
    assert!(map.iter().all(|(key, value)| key % 3 == 0 && value == 1));
}

/// Panics when it is dropped.
struct Explosive;

impl Drop for Explosive {
    fn drop(&mut self) {
        assert!(thread::panicking(), "a destructor that panics");
    }
}

fn in_another_thread(f: impl FnOnce() + Send) {
    thread::scope(|scope| scope.spawn(f).join()).expect("it does not panic");
}

/// Runs `body` while the thread has a snapshot that others keep old values for: one whose first attempt met a change.
fn in_a_kept_snapshot(body: impl Fn(&Transaction) -> stm_core::Stm<()>) {
    let (first, second, attempts) = (TVar::new(0), TVar::new(0), AtomicUsize::new(0));
    stm_core::snapshot(|tx| {
        tx.read(&first)?;
        if attempts.fetch_add(1, Relaxed) == 0 {
            in_another_thread(|| [&first, &second].into_iter().for_each(|var| var.store(1)));
        }
        tx.read(&second)?;
        body(tx)
    });
}

#[test]
fn delays_end_after_a_destructor_has_panicked_in_their_thread() {
    const MANY: u64 = 3_000;
    let explosives: Vec<_> = (0..50).map(|_| TVar::new(Some(Arc::new(Explosive)))).collect();
    // The thread for delays makes garbage only while there is a snapshot, and takes over what is left of other threads.
    let ended = |number| {
        let delays: Vec<_> = (0..number).map(|n| TDelay::after(Duration::from_micros(20_000 + n))).collect();
        thread::sleep(Duration::from_millis(150));
        delays
    };
    let mut delays = Vec::new();
    let kept = std::sync::Mutex::new(&mut delays);
    in_a_kept_snapshot(|tx| {
        explosives.iter().try_for_each(|explosive| tx.read_ref(explosive).map(drop))?;
        in_another_thread(|| explosives.iter().for_each(|explosive| explosive.store(None)));
        kept.lock().expect("nobody panics").extend(ended(MANY / 4));
        Ok(())
    });
    in_a_kept_snapshot(|_| {
        kept.lock().expect("nobody panics").extend(ended(MANY));
        Ok(())
    });
    let last = TDelay::after(Duration::from_micros(50));
    let limit = Duration::from_secs(20);
    for delay in delays.iter().chain([&last]) {
        assert_eq!(atomically!(timeout: limit; { delay.wait() }), Ok(()));
    }
}
