//! What each type is to the compiler: its variance and its auto traits, as `stm-core/docs/types.md` has them.
//!
//! What must not compile as to variance is in `tests/misuse`. A missing auto trait is held here: `lacks!` does not
//! compile once a type has the trait.

use std::cell::Cell;
use std::collections::hash_map::RandomState;
use std::future::Future;
use std::marker::PhantomPinned;
use std::panic::{AssertUnwindSafe, RefUnwindSafe, UnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use stm_core::__rt::{Answer, Fork, Kind, Live, Name, Of, OutlivesTheTransaction, Places};
use stm_core::collections::*;
use stm_core::prelude::*;
use stm_core::store::*;
use stm_core::{
    StmError, TimedOut, Transaction, TryError, ValueOnlyInsideATransaction, atomically, atomically_async, snapshot,
};

/// Something that may change inside without a transaction: not `RefUnwindSafe`.
type Opaque = Arc<dyn Fn() + Send + Sync>;

macro_rules! has {
    ($($trait:ident)+: $($type:ty),+ $(,)?) => {
        const _: fn() = || {
            fn has<T: ?Sized $(+ $trait)+>() {}
            $(has::<$type>();)+
        };
    };
}

/// There would be two ways to choose `A`, and so none, if the type had the trait.
macro_rules! lacks {
    ($trait:ident: $($type:ty),+ $(,)?) => {
        const _: fn() = || {
            trait Lacks<A> {
                fn lacks() {}
            }
            impl<T: ?Sized> Lacks<()> for T {}
            #[allow(dead_code)]
            struct Has;
            impl<T: ?Sized + $trait> Lacks<Has> for T {}
            $(<$type as Lacks<_>>::lacks();)+
        };
    };
    ($trait:ident of $($value:expr),+ $(,)?) => {{
        trait Lacks<A> {}
        impl<T: ?Sized> Lacks<()> for T {}
        #[allow(dead_code)]
        struct Has;
        impl<T: ?Sized + $trait> Lacks<Has> for T {}
        fn lacks<T: Lacks<A>, A>(_: &T) {}
        $(lacks(&$value);)+
    }};
}

// ---------------------------------------------------------------------------------------------------- handles

macro_rules! handles_of {
    ($has:ident $($trait:ident)+: $T:ty) => {
        $has!($($trait)+: TVar<$T>, ValueOnlyInsideATransaction<$T>);
        $has!($($trait)+: TMap<u8, $T>, TVec<$T>, TOrdMap<u8, $T>);
        $has!($($trait)+: TQueue<$T>, TBQueue<$T>, TDeque<$T>, TStack<$T>, TPriorityQueue<$T>);
        $has!($($trait)+: TChan<$T>, TReceiver<$T>, TProducer<TQueue<$T>>, TMVar<$T>, TPromise<$T>);
        $has!($($trait)+: MapEntry<'static, u8, $T, RandomState>, OrdMapEntry<'static, u8, $T>);
    };
}

handles_of!(has Send Sync Unpin UnwindSafe RefUnwindSafe: String);
handles_of!(has Send Sync Unpin: Opaque);
handles_of!(lacks UnwindSafe: Opaque);
handles_of!(lacks RefUnwindSafe: Opaque);

has!(Send Sync Unpin UnwindSafe RefUnwindSafe: TSet<u8>, TOrdSet<u8>, TMap<String, String>, TOrdMap<String, String>);
has!(Send Sync Unpin UnwindSafe RefUnwindSafe: TSemaphore, TSemaphorePermits, TRwLock, TBarrier, TLatch, TCounter, TDelay);
// Handles are `Unpin` whatever the values are.
has!(Unpin: TVar<PhantomPinned>, TMap<u8, PhantomPinned>, TQueue<PhantomPinned>, TMVar<PhantomPinned>, TStack<PhantomPinned>);
// The hasher is called by several threads.
lacks!(Send: TMap<u8, u8, Cell<u8>>, TSet<u8, Rc<u8>>);
lacks!(Sync: TMap<u8, u8, Cell<u8>>, TSet<u8, Rc<u8>>);
// The key of an entry is the entry's own, and what modifies is called by whoever has it.
lacks!(Send: MapEntry<'static, u8, u8, RandomState, Rc<u8>>, OrdMapEntry<'static, u8, u8, Rc<u8>>);
// The lock belongs to the thread that took it.
lacks!(Send: TRwLockReadGuard, TRwLockWriteGuard);
lacks!(Sync: TRwLockReadGuard, TRwLockWriteGuard);
has!(Unpin UnwindSafe RefUnwindSafe: TRwLockReadGuard, TRwLockWriteGuard);

has!(Send Sync Unpin: Store<String>, Checkout<String>, Versioned<String, String>, Versioned<String, PhantomPinned>);
// Nobody knows of what types the values are.
lacks!(UnwindSafe: Store<String>, Checkout<String>, Versioned<String, String>);
lacks!(RefUnwindSafe: Store<String>, Checkout<String>, Versioned<String, String>);
has!(Send Sync Unpin UnwindSafe RefUnwindSafe: Dump<String>, DumpEntry<String>, ConcurrentUpdate<String>, Busy);
has!(Send Sync Unpin UnwindSafe RefUnwindSafe: TryCommitError<String>, TryUseError<String>, CheckoutError<String>);
has!(Send Sync Unpin UnwindSafe RefUnwindSafe: WrongType<String>, AlreadyExists<String>);

has!(Send Sync Unpin UnwindSafe RefUnwindSafe: StmError, TimedOut, TryError, TryPopError, Closed<String>, TryPushError<String>);
lacks!(Send: Closed<Rc<u8>>, TryPushError<Rc<u8>>);

// A transaction stays in its thread. What a panic leaves of an attempt is undone by the runtime, and by nobody before.
has!(Unpin: Transaction);
lacks!(Send: Transaction, &'static Transaction);
lacks!(Sync: Transaction);
lacks!(UnwindSafe: Transaction, &'static Transaction);
lacks!(RefUnwindSafe: Transaction);

// What the expansions of the macros pass on has the traits of what is in it.
has!(Send Sync Unpin UnwindSafe RefUnwindSafe: OutlivesTheTransaction<u8>, Fork<u8, u8>, Answer<u8, u8>, Of<'static, u8>);
has!(Send Sync Unpin UnwindSafe RefUnwindSafe: Live, Name, Places<2>, Kind<Cell<Rc<u8>>>);
lacks!(Send: OutlivesTheTransaction<Rc<u8>>, Fork<Rc<u8>, u8>, Answer<u8, Rc<u8>>, Of<'static, Cell<u8>>);

#[cfg(feature = "stats")]
mod statistics {
    use super::{RefUnwindSafe, UnwindSafe};
    use stm_core::stats::*;

    has!(Send Sync Unpin UnwindSafe RefUnwindSafe: Report, SiteStats, Conflict, Retry, Variable, Waiter, Who);
}

// --------------------------------------------------------------------------------------------------- covariant

#[allow(dead_code)]
mod covariant {
    use super::*;

    // What was taken out, or not put in, is the caller's.
    fn closed<'a>(refused: Closed<&'static str>) -> Closed<&'a str> {
        refused
    }

    fn not_pushed<'a>(refused: TryPushError<&'static str>) -> TryPushError<&'a str> {
        refused
    }

    // The hasher is never written.
    fn hasher<'a>(map: TMap<u8, u8, &'static RandomState>) -> TMap<u8, u8, &'a RandomState> {
        map
    }

    // An entry borrows the map, and owns what modifies.
    fn entry<'a, 'b>(
        entry: MapEntry<'static, u8, u8, &'static RandomState, &'static u8>,
    ) -> MapEntry<'a, u8, u8, &'b RandomState, &'b u8> {
        entry
    }

    fn ordered_entry<'a, 'b>(entry: OrdMapEntry<'static, u8, u8, &'static u8>) -> OrdMapEntry<'a, u8, u8, &'b u8> {
        entry
    }

    fn exit<'a>(exit: OutlivesTheTransaction<&'static str>) -> OutlivesTheTransaction<&'a str> {
        exit
    }

    fn answer<'a>(answer: Answer<&'static str, &'static str>) -> Answer<&'a str, &'a str> {
        answer
    }

    fn lent<'a>(place: Of<'static, &'static str>) -> Of<'a, &'a str> {
        place
    }

    fn kind<'a>(kind: Kind<&'static str>) -> Kind<&'a str> {
        kind
    }

    // Errors of a store have keys, and do not put them anywhere.
    type Strong = for<'a> fn(&'a str) -> &'static str;
    type Weak = fn(&'static str) -> &'static str;

    fn update(error: ConcurrentUpdate<Strong>) -> ConcurrentUpdate<Weak> {
        error
    }

    fn wrong_type(error: WrongType<Strong>) -> WrongType<Weak> {
        error
    }
}

fn honest(_: &str) -> &'static str {
    "honest"
}

fn identity(text: &'static str) -> &'static str {
    text
}

type Strong = for<'a> fn(&'a str) -> &'static str;
type Weak = fn(&'static str) -> &'static str;

#[test]
fn what_only_reads_a_value_may_take_it_for_less_than_it_is() {
    // A value that was read goes as an ordinary one.
    let strong = TVar::new(honest as Strong);
    let weak: Weak = strong.load();
    assert_eq!(weak("static"), "honest");
    // So do references, and the guards that stand for them.
    let (strong, weak) = (TVar::new(honest as Strong), TVar::new(identity as Weak));
    let read = snapshot(|tx| {
        let weaker: &Weak =
            if tx.read_ref(&weak)?("").is_empty() { tx.read_ref(&strong)? } else { tx.read_ref(&weak)? };
        Ok(weaker("static"))
    });
    assert_eq!(read, "honest");
    atomically(|tx| {
        let mut guard = stm_core::__rt::Of(&weak).__stm_op(tx);
        assert_eq!(guard("static"), "static");
        guard = stm_core::__rt::Of(&strong).__stm_op(tx);
        assert_eq!(guard("static"), "honest");
        Ok(())
    });
}

// ----------------------------------------------------------------------------------------------- hidden guards

fn is_unpin(_: &impl Unpin) {}

#[test]
fn what_a_transaction_lends_stays_in_its_thread() {
    use stm_core::__rt::shared;
    let (words, nested) = (TVar::new(String::from("words")), TVar::new((String::new(), Arc::new(String::new()))));
    atomically(|tx| {
        let value = Of(&words).__stm_op(tx);
        let var = shared(&words).__stm_var(tx);
        let guard = shared(&words).__stm_var(tx).__stm_end();
        let part = shared(&nested).__stm_var(tx).__stm_step(|pair| &pair.0, |pair, _| &mut pair.0);
        let hop = shared(&nested).__stm_var(tx).__stm_step(|pair| &pair.1, |pair, _| &mut pair.1).__stm_hop();
        let look = shared(&words).__stm_look(tx);
        let read_only = shared(&words).__stm_look(tx).__stm_end();
        lacks!(Send of value, var, guard, part, hop, look, read_only);
        lacks!(Sync of value, var, guard, part, hop, look, read_only);
        lacks!(UnwindSafe of value, var, guard, part, hop, look, read_only);
        lacks!(RefUnwindSafe of value, var, guard, part, hop, look, read_only);
        is_unpin(&value);
        is_unpin(&var);
        is_unpin(&guard);
        is_unpin(&look);
        is_unpin(&read_only);
        Ok(())
    });
}

// ---------------------------------------------------------------------------------------------------- futures

fn for_any_thread<F: Future + Send + Sync>(future: F) -> F {
    future
}

#[test]
fn futures_go_to_any_thread_if_what_they_use_does() {
    fn unpin<F: Future + Unpin>(future: F) -> F {
        future
    }
    let (n, store) = (TVar::new(0), Store::<&str>::new());
    let (semaphore, barrier) = (TSemaphore::new(1), TBarrier::new(1));
    let one = n.clone();
    drop(for_any_thread(unpin(atomically_async(move |tx| tx.read(&one)))));
    drop(for_any_thread(atomically_async! { check!(n > 0) }));
    drop(for_any_thread(semaphore.acquire_async()));
    drop(for_any_thread(semaphore.acquire_many_async(2)));
    drop(for_any_thread(semaphore.permit_async()));
    drop(for_any_thread(semaphore.permits_async(2)));
    drop(for_any_thread(barrier.wait_async()));
    drop(for_any_thread(store.using(["key"]).changed()));
    drop(for_any_thread(store.usevar::<u8>("key").unwrap().changed()));
    // They hold wakers while they are suspended.
    lacks!(UnwindSafe of atomically_async(|_| Ok(())), semaphore.acquire_async(), barrier.wait_async());
    let not_sent = Rc::new(0);
    let stays = atomically_async(move |_| Ok(*not_sent));
    lacks!(Send of stays);
}

#[test]
fn a_task_with_a_borrowed_type_goes_to_another_thread() {
    // Within a future the compiler does not know any more that `&'static str` is `'static`.
    async fn greet(greeting: TVar<&'static str>, names: TQueue<&'static str>, seen: TMap<&'static str, &'static str>) {
        tokio::time::sleep(Duration::from_millis(1)).await;
        greeting.store("hello");
        tokio::time::sleep(Duration::from_millis(1)).await;
        names.push("world").unwrap();
        seen.insert("hello", "world");
    }

    let (greeting, names, seen) = (TVar::new(""), TQueue::new(), TMap::new());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_time().build().unwrap();
    let task = runtime.spawn(greet(greeting.clone(), names.clone(), seen.clone()));
    runtime.block_on(task).unwrap();
    assert_eq!((greeting.load(), names.try_pop(), seen.get("hello")), ("hello", Ok("world"), Some("world")));
}

// --------------------------------------------------------------------------------------------------- unwinding

#[test]
fn a_panic_leaves_no_variable_half_written() {
    let (left, right, names) = (TVar::new(50), TVar::new(50), TVec::from([String::from("a")]));
    // No `AssertUnwindSafe`: the handles are `UnwindSafe`.
    let panicked = catch_unwind(|| {
        atomically! {
            left -= 20;
            names[0].push('b');
            assert!(right > 50, "half of it");
            right += 20;
        }
    });
    assert!(panicked.is_err());
    assert_eq!((left.load(), right.load(), names.to_vec()), (50, 50, vec!["a".to_string()]));
    // What a value changes in itself is not undone, so such a variable says so.
    let opaque = TVar::new(Arc::new(|| {}) as Opaque);
    assert!(catch_unwind(AssertUnwindSafe(|| opaque.load()())).is_ok());
}
