//! Keys and values that panic, or use the store themselves.

use super::{Names, number, numbered};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex};
use std::thread;
use stm_core::store::{Store, TryCommitError};
use tests::{Counted, collect_until};

/// A value that panics when it is cloned, if it says so.
#[derive(Debug, PartialEq)]
struct Fragile(bool);

impl Clone for Fragile {
    fn clone(&self) -> Self {
        assert!(!self.0, "cannot be cloned");
        Fragile(false)
    }
}

#[test]
fn a_panic_in_modify_leaves_what_was_there() {
    let store = Names::new();
    store.set("whole", Fragile(false));
    store.set("broken", Fragile(true));
    let mut whole = store.usevar::<Fragile>("whole").unwrap();
    let panics = catch_unwind(AssertUnwindSafe(|| {
        whole.modify(|value| {
            value.0 = true;
            panic!("half changed");
        })
    }));
    assert!(panics.is_err());
    assert_eq!(whole.value(), Some(&Fragile(false)));

    let mut both = store.using(["whole", "broken"]);
    assert!(catch_unwind(AssertUnwindSafe(|| both.modify(&"broken", |_: &mut Fragile| ()))).is_err());
    let before = store.version(&"broken");
    assert_eq!((whole.commit(), both.commit()), (Ok(()), Ok(())));
    assert_eq!(store.version(&"broken"), before, "nothing was set");
}

/// A value that tells the store when it is dropped.
struct Farewell {
    store: Names,
    name: &'static str,
}

impl fmt::Debug for Farewell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.name, self.store.len())
    }
}

impl Drop for Farewell {
    fn drop(&mut self) {
        self.store.set(self.name, -1_i64);
    }
}

#[test]
fn values_may_use_the_store_when_they_are_dropped() {
    let store = Names::new();
    let farewell = |name| Farewell { store: store.clone(), name };
    let mut a = store.usevar("value").unwrap();
    a.set(farewell("replaced"));
    a.set(farewell("deleted"));
    assert_eq!(number(&store, "replaced"), Some(-1));
    a.delete();
    assert_eq!(number(&store, "deleted"), Some(-1));
    a.set(farewell("dropped"));
    drop(a);
    assert_eq!(number(&store, "dropped"), Some(-1));

    // What was committed is dropped some time after it was deleted.
    let mut a = store.usevar("value").unwrap();
    a.set(farewell("committed"));
    a.commit().unwrap();
    a.delete();
    a.commit().unwrap();
    drop(a);
    collect_until(|| store.contains_key(&"committed"));
}

#[test]
fn values_may_look_into_the_store_when_they_are_shown() {
    let store = Names::new();
    store.set("value", Farewell { store: store.clone(), name: "value" });
    assert_eq!(store.dump().entries()[0].value(), "value of 1");
    assert_eq!(format!("{store:?}"), r#"Store({"value": value of 1})"#);
    assert_eq!(format!("{:?}", store.usevar::<Farewell>("value").unwrap().value().unwrap()), "value of 1");
    store.delete(&"value");
}

/// A value that panics when it is shown.
struct Shy;

impl fmt::Debug for Shy {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("do not look at me");
    }
}

#[test]
fn a_panic_in_debug_undoes_nothing() {
    let store = Names::new();
    store.set("shy", Shy);
    assert!(catch_unwind(AssertUnwindSafe(|| store.dump())).is_err());
    store.set("a", 1_i64);
    assert!(store.delete(&"shy"));
    assert_eq!(store.dump().entries().len(), 1);
}

#[test]
fn what_is_replaced_and_deleted_is_freed() {
    let alive = Arc::new(AtomicI64::new(0));
    let store = Names::new();
    let mut a = store.usevar("a").unwrap();
    for _ in 0..100 {
        a.set(Counted::new(&alive));
        a.commit().unwrap();
        store.set("b", Counted::new(&alive));
    }
    drop(a);
    Counted::wait_for(&alive, 2);
    store.delete(&"a");
    drop(store);
    Counted::wait_for(&alive, 0);
}

type Hook = Arc<Mutex<Option<Box<dyn FnOnce() + Send>>>>;

/// A key that does something, once, when it is cloned.
struct Key {
    name: &'static str,
    hook: Hook,
}

impl Key {
    fn new(name: &'static str) -> Self {
        Key { name, hook: Hook::default() }
    }
}

impl Clone for Key {
    fn clone(&self) -> Self {
        let hook = self.hook.lock().unwrap().take();
        if let Some(hook) = hook {
            // In another thread, as a transaction of its own.
            thread::scope(|scope| scope.spawn(hook).join()).expect("the hook does not panic");
        }
        Key { name: self.name, hook: self.hook.clone() }
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

#[test]
fn a_conflict_while_it_commits_makes_a_commit_look_again_and_a_try_busy() {
    let store = Store::new();
    store.set(Key::new("read"), 1);
    let created = Key::new("created");
    let mut checkout = store.using([Key::new("read"), created.clone()]);
    // The key is cloned where it is created: after all was found as it was, and before the commit.
    let change_meanwhile = || {
        let store = store.clone();
        *created.hook.lock().unwrap() = Some(Box::new(move || _ = store.set(Key::new("read"), 2)));
    };
    checkout.set(&created, 1).unwrap();
    change_meanwhile();
    assert_eq!(checkout.try_commit(), Err(TryCommitError::Busy));
    assert_eq!(checkout.value(&created), Ok(Some(&1)));
    assert!(matches!(checkout.try_commit(), Err(TryCommitError::ConcurrentUpdate(_))));

    checkout.refresh();
    checkout.set(&created, 1).unwrap();
    change_meanwhile();
    assert_eq!(checkout.commit().unwrap_err().keys(), [Key::new("read")]);
    assert!(created.hook.lock().unwrap().is_none(), "it has come in between");
    assert!(!store.contains_key(&created));

    checkout.refresh();
    checkout.set(&created, 1).unwrap();
    assert_eq!(checkout.try_commit(), Ok(()));
    assert_eq!(store.get::<i32>(&created).unwrap().as_deref(), Some(&1));
}

#[test]
fn a_key_that_panics_undoes_the_commit() {
    let store = Store::new();
    let (first, second) = (Key::new("first"), Key::new("second"));
    let mut both = store.using([first.clone(), second.clone()]);
    both.set(&first, 1).unwrap();
    both.set(&second, 2).unwrap();
    *second.hook.lock().unwrap() = Some(Box::new(|| panic!("asked for")));
    assert!(catch_unwind(AssertUnwindSafe(|| both.commit())).is_err());
    assert!(store.is_empty());
    assert_eq!(both.commit(), Ok(()));
    assert_eq!(store.len(), 2);
}

#[test]
fn a_checkout_outlives_all_handles_of_the_store() {
    let store = numbered(&["a"]);
    let mut a = store.usevar::<i64>("a").unwrap();
    drop(store);
    a.set(2);
    assert_eq!(a.commit(), Ok(()));
    a.refresh().unwrap();
    assert_eq!(a.value(), Some(&2));
}
