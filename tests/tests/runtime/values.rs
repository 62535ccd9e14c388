//! Values of every kind: how they are made, copied and dropped, and what their destructors may do.

use std::cell::{Cell, RefCell};
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, Weak};
use std::thread::{self, ThreadId};
use std::time::Duration;
use stm_core::{Stm, StmError, TVar, TimedOut, atomically, atomically_timeout, try_atomically};

/// Makes and drops variables until `done`. (Other tests' threads may have taken over some of the garbage.)
fn collect_until(done: impl Fn() -> bool) {
    collect_while(|| 0, done);
}

/// The same for as long as `progress` changes.
fn collect_while(progress: impl Fn() -> usize, done: impl Fn() -> bool) {
    let (mut seen, mut rounds) = (progress(), 0);
    while !done() {
        rounds = if progress() == seen { rounds + 1 } else { 0 };
        seen = progress();
        assert!(rounds < 5_000, "something was never dropped");
        (0..300).for_each(|n| drop(TVar::new(n)));
        thread::sleep(Duration::from_millis(1));
    }
}

/// Collects all of them. A node of a list is garbage once the one before it was dropped: beside other tests' transactions,
/// each of them waits for its own turn.
fn collect_all(census: &Census) {
    collect_while(|| census.dropped.load(SeqCst), || census.is_over());
}

fn on_a_stack_of(bytes: usize, f: impl FnOnce() + Send + 'static) {
    thread::Builder::new().stack_size(bytes).spawn(f).unwrap().join().unwrap();
}

/// A panic that is planned, and not reported.
fn dies<R>(f: impl FnOnce() -> R) {
    let payload = catch_unwind(AssertUnwindSafe(f)).err().expect("it should panic");
    assert_eq!(payload.downcast_ref(), Some(&"planned"), "another panic");
}

/// How many there were, and how many were dropped.
#[derive(Default)]
struct Census {
    made: AtomicUsize,
    dropped: AtomicUsize,
}

impl Census {
    fn one(self: &Arc<Self>, n: usize) -> Citizen {
        self.made.fetch_add(1, SeqCst);
        Citizen { n, census: self.clone() }
    }

    fn is_over(&self) -> bool {
        let (dropped, made) = (self.dropped.load(SeqCst), self.made.load(SeqCst));
        assert!(dropped <= made, "dropped twice");
        dropped == made
    }
}

#[derive(Debug)]
struct Citizen {
    n: usize,
    census: Arc<Census>,
}

impl Debug for Census {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {} dropped", self.dropped.load(SeqCst), self.made.load(SeqCst))
    }
}

impl Clone for Citizen {
    fn clone(&self) -> Self {
        self.census.one(self.n)
    }
}

impl Drop for Citizen {
    fn drop(&mut self) {
        self.census.dropped.fetch_add(1, SeqCst);
    }
}

#[test]
fn each_value_is_dropped_once_whatever_became_of_it() {
    type Var = TVar<Citizen>;
    let cases: [fn(&Var, &Arc<Census>); 10] = [
        |var, census| var.store(census.one(1)),
        |var, _| var.update(|value| value),
        |var, _| drop(var.load()),
        |var, census| atomically(|tx| (0..5).try_for_each(|n| tx.write(var, census.one(n)))),
        |var, census| {
            // References keep what was replaced, until the attempt ends.
            atomically(|tx| {
                for n in 0..5 {
                    tx.write(var, census.one(n))?;
                    let kept = tx.read_ref(var)?;
                    tx.modify(var, |value| value.n += 10)?;
                    assert_eq!((kept.n, tx.read_ref(var)?.n), (n, n + 10));
                }
                Ok(())
            });
        },
        |var, census| {
            let give_up = try_atomically(|tx| {
                tx.write(var, census.one(1))?;
                tx.modify(var, |value| value.n += 1)?;
                tx.retry::<()>()
            });
            assert!(give_up.is_err());
        },
        |var, census| {
            dies(|| {
                atomically(|tx| -> Stm<()> {
                    tx.write(var, census.one(1))?;
                    tx.or_else(|tx| tx.write(var, census.one(2)).and_then(|()| tx.retry()), |_| Ok(()))?;
                    atomically(|tx| tx.modify(var, |value| value.n += 1));
                    resume_unwind(Box::new("planned"))
                });
            });
        },
        |var, census| {
            let mut attempts = 0;
            atomically(|tx| {
                attempts += 1;
                tx.write(var, census.one(attempts))?;
                if attempts < 40 { Err(StmError::Conflict) } else { Ok(()) }
            });
        },
        |var, census| {
            // A variable that is made, written and forgotten inside.
            atomically(|tx| {
                let local = TVar::new(census.one(1));
                tx.modify(&local, |value| value.n += tx.read_ref(var).map_or(0, |value| value.n))?;
                tx.write(&local, census.one(2))
            });
        },
        |var, census| {
            // The result of an attempt that fails is a value, too.
            let mut attempts = 0;
            let result = atomically(|tx| {
                attempts += 1;
                let result = (tx.read(var)?, census.one(attempts));
                if attempts < 3 { Err(StmError::Conflict) } else { Ok(result) }
            });
            assert_eq!(result.1.n, 3);
        },
    ];
    for (number, case) in cases.into_iter().enumerate() {
        let census: Arc<Census> = Arc::default();
        let var = TVar::new(census.one(0));
        case(&var, &census);
        drop(var);
        collect_all(&census);
        assert!(census.made.load(SeqCst) > 0, "case {number} made nothing");
    }
}

/// Panics when it is dropped, and counts.
struct Bomb(Arc<AtomicUsize>);

impl Drop for Bomb {
    fn drop(&mut self) {
        self.0.fetch_add(1, SeqCst);
        resume_unwind(Box::new("planned"))
    }
}

#[test]
fn several_undone_values_may_panic_when_they_are_dropped() {
    let exploded = Arc::new(AtomicUsize::new(0));
    let vars: Vec<_> = (0..3).map(|_| TVar::new(None)).collect();
    let arm = |tx: &stm_core::Transaction| vars.iter().try_for_each(|var| tx.write(var, Some(Bomb(exploded.clone()))));
    dies(|| try_atomically(|tx| arm(tx).and_then(|()| tx.retry::<()>())));
    assert_eq!(exploded.load(SeqCst), 3);
    // The same among replaced values, while the rest commits.
    let other = TVar::new(0);
    dies(|| {
        atomically(|tx| {
            tx.write(&other, 1)?;
            tx.or_else(|tx| arm(tx).and_then(|()| tx.retry()), |_| Ok(()))
        });
    });
    assert_eq!((exploded.load(SeqCst), other.load()), (6, 1));
    assert!(vars.iter().all(|var| atomically(|tx| Ok(tx.read_ref(var)?.is_none()))));
}

#[test]
fn several_hooks_that_are_thrown_away_may_panic() {
    let exploded = Arc::new(AtomicUsize::new(0));
    let hook = || {
        let bomb = Bomb(exploded.clone());
        move || drop(bomb)
    };
    dies(|| {
        atomically(|tx| {
            // Neither runs: the others' fate is known.
            tx.on_rollback(hook());
            tx.on_rollback(hook());
            tx.or_else(
                |tx| {
                    tx.on_commit(hook());
                    tx.on_commit(hook());
                    tx.retry()
                },
                |_| Ok(()),
            )
        });
    });
    assert_eq!(exploded.load(SeqCst), 4);
}

/// Its clones panic on demand.
struct Fragile(Citizen);

thread_local! { static UNTIL_IT_BREAKS: Cell<Option<usize>> = const { Cell::new(None) }; }

impl Clone for Fragile {
    fn clone(&self) -> Self {
        let clone = Fragile(self.0.clone());
        UNTIL_IT_BREAKS.set(UNTIL_IT_BREAKS.get().map(|n| {
            n.checked_sub(1).unwrap_or_else(|| {
                UNTIL_IT_BREAKS.set(None);
                resume_unwind(Box::new("planned"))
            })
        }));
        clone
    }
}

#[test]
fn a_clone_that_panics_changes_nothing() {
    let census: Arc<Census> = Arc::default();
    let var = TVar::new(Fragile(census.one(7)));
    let break_after = |n, f: &dyn Fn()| {
        UNTIL_IT_BREAKS.set(Some(n));
        dies(f);
        let value = thread::scope(|scope| scope.spawn(|| var.load().0.n).join().unwrap());
        assert_eq!(value, 7);
    };
    break_after(0, &|| drop(var.load()));
    break_after(0, &|| var.update(|_| unreachable!()));
    break_after(0, &|| atomically(|tx| tx.modify(&var, |value| value.0.n += 1)));
    // The transaction's own copy, which has been lent, is cloned once more.
    break_after(1, &|| {
        atomically(|tx| {
            tx.modify(&var, |value| value.0.n += 1)?;
            tx.read_ref(&var)?;
            tx.modify(&var, |value| value.0.n += 1)
        });
    });
    // Caught inside, it is as if it had not been tried.
    UNTIL_IT_BREAKS.set(Some(1));
    atomically(|tx| {
        tx.modify(&var, |value| value.0.n += 1)?;
        let lent = tx.read_ref(&var)?;
        dies(|| tx.modify(&var, |value| value.0.n += 100));
        tx.modify(&var, |value| value.0.n += 1)?;
        assert_eq!(lent.0.n, 8);
        Ok(())
    });
    assert_eq!(var.load().0.n, 9);
    drop(var);
    collect_all(&census);
}

#[test]
fn values_without_bytes() {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    static DROPPED: AtomicUsize = AtomicUsize::new(0);
    struct Token;
    impl Token {
        fn new() -> Self {
            MADE.fetch_add(1, SeqCst);
            Token
        }
    }
    impl Clone for Token {
        fn clone(&self) -> Self {
            Token::new()
        }
    }
    impl Drop for Token {
        fn drop(&mut self) {
            DROPPED.fetch_add(1, SeqCst);
        }
    }
    let tokens: Vec<_> = (0..4).map(|_| TVar::new(Token::new())).collect();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for n in 0..500 {
                    atomically(|tx| {
                        let token = tx.read(&tokens[n % 4])?;
                        tx.write(&tokens[(n + 1) % 4], token)?;
                        tx.modify(&tokens[n % 4], |_| ())
                    });
                }
            });
        }
    });
    drop(tokens);
    collect_until(|| MADE.load(SeqCst) == DROPPED.load(SeqCst));
    // A store is a change, although there is nothing to be seen.
    let signal = TVar::new(());
    let mut runs = 0;
    thread::scope(|scope| {
        let waiter = scope.spawn(|| {
            atomically(|tx| {
                runs += 1;
                tx.read(&signal)?;
                if runs == 1 { tx.retry() } else { Ok(()) }
            });
        });
        while !waiter.is_finished() {
            signal.store(());
            thread::sleep(Duration::from_millis(1));
        }
        waiter.join().unwrap();
    });
}

#[test]
fn values_with_a_strict_alignment() {
    #[derive(Clone)]
    #[repr(align(64))]
    struct Line(u8);
    #[derive(Clone)]
    #[repr(align(4096))]
    struct Page(u8);

    fn check<T: Clone + Send + Sync + 'static>(make: impl Fn(u8) -> T, number: impl Fn(&T) -> u8) {
        let aligned = |value: &T| {
            assert!((&raw const *value).addr().is_multiple_of(align_of::<T>()));
            number(value)
        };
        let vars: Vec<_> = (0..50).map(|n| TVar::new(make(n))).collect();
        for _ in 0..10 {
            atomically(|tx| {
                for var in &vars {
                    let before = aligned(tx.read_ref(var)?);
                    tx.modify(var, |value| *value = make(aligned(value) + 1))?;
                    assert_eq!(aligned(tx.read_ref(var)?), before + 1);
                    tx.write(var, make(before + 2))?;
                }
                Ok(())
            });
        }
        for (n, var) in (20..).zip(&vars) {
            assert_eq!(aligned(&var.load()), n);
        }
    }
    check(Line, |line| line.0);
    check(Page, |page| page.0);
}

#[test]
#[allow(clippy::large_stack_arrays)]
fn huge_values() {
    const MIB: usize = 1 << 20;
    // Such arrays pass over the stack, in a debug build several times.
    on_a_stack_of(32 * MIB, || {
        let var = TVar::new([1_u8; MIB]);
        atomically(|tx| tx.modify(&var, |bytes| bytes[MIB - 1] = 2));
        assert!(try_atomically(|tx| tx.modify(&var, |bytes| bytes[0] = 3).and_then(|()| tx.retry::<()>())).is_err());
        var.update(|mut bytes| {
            bytes[7] += 1;
            bytes
        });
        let bytes = var.load();
        assert_eq!((bytes[0], bytes[7], bytes[MIB - 1]), (1, 2, 2));
    });
    // In a box they do not.
    let boxed: Box<[u8; MIB]> = vec![1; MIB].try_into().unwrap();
    on_a_stack_of(MIB / 2, move || {
        let var = TVar::new(boxed);
        for _ in 0..100 {
            atomically(|tx| tx.modify(&var, |bytes| bytes[MIB - 1] += 1));
        }
        assert_eq!(atomically(|tx| Ok(tx.read_ref(&var)?[MIB - 1])), 101);
    });
}

trait Shape: Send + Sync {
    fn area(&self) -> u32;
    fn boxed_clone(&self) -> Box<dyn Shape>;
}

#[derive(Clone)]
struct Square(u32, #[expect(dead_code)] Citizen);

impl Shape for Square {
    fn area(&self) -> u32 {
        self.0 * self.0
    }

    fn boxed_clone(&self) -> Box<dyn Shape> {
        Box::new(self.clone())
    }
}

impl Clone for Box<dyn Shape> {
    fn clone(&self) -> Self {
        self.boxed_clone()
    }
}

#[test]
fn values_of_unknown_size() {
    let census: Arc<Census> = Arc::default();
    let square = |side| Square(side, census.one(0));
    let shape: TVar<Arc<dyn Shape>> = TVar::new(Arc::new(square(2)));
    let owned: TVar<Box<dyn Shape>> = TVar::new(Box::new(square(3)));
    let slice: TVar<Arc<[Citizen]>> = TVar::new((0..5).map(|n| census.one(n)).collect());
    let text: TVar<Arc<str>> = TVar::new("one".into());
    let areas = atomically(|tx| {
        tx.write(&text, format!("{} two", tx.read_ref(&text)?).into())?;
        tx.modify(&slice, |slice| Arc::make_mut(slice)[4].n = 40)?;
        let before = tx.read_ref(&shape)?.area();
        tx.write(&shape, Arc::new(square(5)))?;
        let clone = tx.read(&owned)?;
        tx.modify(&owned, |owned| *owned = Box::new(square(owned.area())))?;
        Ok([before, tx.read_ref(&shape)?.area(), clone.area(), tx.read_ref(&owned)?.area()])
    });
    assert_eq!(areas, [4, 25, 9, 81]);
    assert_eq!((slice.load()[4].n, &*text.load()), (40, "one two"));
    drop((shape, owned, slice));
    collect_all(&census);
}

// ------------------------------------------------------------------------------------------------------------ lists

/// Enough for the test itself, and for no recursion over a list.
const SMALL: usize = 128 * 1024;

struct Node {
    next: TVar<Option<Arc<Node>>>,
    /// A list of its own.
    below: TVar<Option<Arc<Node>>>,
    _citizen: Citizen,
}

/// A list of so many nodes, on each of which hangs a list of so many.
fn list(census: &Arc<Census>, length: usize, below: usize) -> Option<Arc<Node>> {
    (0..length).fold(None, |next, n| {
        let hanging = if below == 0 { None } else { list(census, below, 0) };
        Some(Arc::new(Node { next: TVar::new(next), below: TVar::new(hanging), _citizen: census.one(n) }))
    })
}

/// Makes a list on a small stack, and drops it there as `end` does.
fn drop_list(length: usize, below: usize, end: impl FnOnce(TVar<Option<Arc<Node>>>) + Send + 'static) {
    let census: Arc<Census> = Arc::default();
    let in_thread = census.clone();
    on_a_stack_of(SMALL, move || end(TVar::new(list(&in_thread, length, below))));
    collect_all(&census);
    assert_eq!(census.made.load(SeqCst), length * (below + 1));
}

#[test]
#[cfg_attr(all(debug_assertions, not(miri)), ignore = "long without optimisation")]
fn a_list_of_a_million_nodes_is_dropped_on_a_small_stack() {
    drop_list(1_000_000, 0, drop);
}

#[test]
#[cfg_attr(all(debug_assertions, not(miri)), ignore = "long without optimisation")]
fn a_list_of_lists_is_dropped_on_a_small_stack() {
    drop_list(500, 500, drop);
    drop_list(2, 200_000, drop);
}

#[test]
fn a_list_whose_head_is_overwritten_is_dropped_on_a_small_stack() {
    let length = tests::full(50_000, 200_000);
    drop_list(length, 0, |head| head.store(None));
    // In a larger transaction, after it was walked through and changed.
    drop_list(length, 1, move |head| {
        atomically(|tx| {
            let (mut node, mut visited) = (tx.read_ref(&head)?, 0);
            while let Some(next) = node {
                visited += 1;
                if visited % 10 == 0 {
                    tx.write(&next.below, None)?;
                }
                node = tx.read_ref(&next.next)?;
            }
            assert_eq!(visited, length);
            tx.write(&head, None)
        });
    });
    // As a value that a transaction made, replaced, and undid.
    drop_list(length, 0, move |head| {
        let other = TVar::new(None);
        atomically(|tx| {
            let list = tx.read(&head)?;
            tx.write(&other, list)?;
            tx.write(&head, None)?;
            tx.write(&other, None)
        });
        assert!(head.load().is_none() && other.load().is_none());
    });
    drop_list(length, 0, move |head| {
        let other = TVar::new(None);
        let list = head.load();
        head.store(None);
        let mut list = Some(list);
        assert!(try_atomically(|tx| tx.write(&other, list.take()).and_then(|()| tx.retry::<()>())).is_err());
    });
}

#[test]
#[cfg_attr(all(debug_assertions, not(miri)), ignore = "long without optimisation")]
fn a_list_is_dropped_on_a_small_stack_when_its_thread_ends() {
    thread_local! { static KEPT: RefCell<Option<TVar<Option<Arc<Node>>>>> = const { RefCell::new(None) }; }
    // Before and after the thread's transaction is taken apart.
    drop_list(200_000, 0, |head| KEPT.set(Some(head)));
    drop_list(200_000, 0, |head| {
        KEPT.set(None);
        head.load();
        KEPT.set(Some(head));
    });
}

#[test]
fn a_chain_of_variables_is_dropped_on_a_small_stack() {
    enum Chain {
        End,
        Link(TVar<Chain>, #[expect(dead_code)] Citizen),
    }
    let census: Arc<Census> = Arc::default();
    let in_thread = census.clone();
    on_a_stack_of(SMALL, move || {
        let chain = (0..300_000).fold(Chain::End, |chain, n| Chain::Link(TVar::new(chain), in_thread.one(n)));
        let first = TVar::new(chain);
        atomically(|tx| {
            let mut length = 0;
            let mut at = tx.read_ref(&first)?;
            while let Chain::Link(next, _) = at {
                at = tx.read_ref(next)?;
                length += 1;
            }
            assert_eq!(length, 300_000);
            Ok(())
        });
    });
    collect_all(&census);
}

#[test]
fn a_cycle_lives_until_it_is_cut() {
    struct Knot {
        other: TVar<Option<Arc<Knot>>>,
    }
    fn tie() -> (Arc<Knot>, Weak<Knot>) {
        let knots = [0, 1].map(|_| Arc::new(Knot { other: TVar::new(None) }));
        let [a, b] = knots;
        a.other.store(Some(b.clone()));
        b.other.store(Some(a.clone()));
        let weak = Arc::downgrade(&b);
        (a, weak)
    }
    let (a, b) = tie();
    a.other.store(None);
    drop(a);
    collect_until(|| b.strong_count() == 0);
    // As with `Arc` alone: nobody comes for what only refers to itself.
    let (a, b) = tie();
    drop(a);
    (0..10_000).for_each(|n| drop(TVar::new(n)));
    b.upgrade().expect("a cycle of its own is not collected").other.store(None);
    collect_until(|| b.strong_count() == 0);
}

// ------------------------------------------------------------------------------------------------------ destructors

#[test]
fn a_value_may_be_dropped_by_another_thread_than_the_one_that_made_it() {
    struct Traveller {
        made_by: ThreadId,
        dropped_by: Arc<Mutex<Vec<(ThreadId, ThreadId)>>>,
    }
    impl Drop for Traveller {
        fn drop(&mut self) {
            self.dropped_by.lock().unwrap().push((self.made_by, thread::current().id()));
        }
    }
    let dropped_by = Arc::default();
    let make = || Traveller { made_by: thread::current().id(), dropped_by: Arc::clone(&dropped_by) };
    let var = TVar::new(make());
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| (0..1_000).for_each(|_| var.store(make())));
        }
    });
    let elsewhere = thread::spawn(move || drop(var));
    elsewhere.join().unwrap();
    collect_until(|| dropped_by.lock().unwrap().len() == 3_001);
    assert!(dropped_by.lock().unwrap().iter().any(|(made, dropped)| made != dropped));
}

/// Counts its end in a variable.
struct Goodbye {
    ends: TVar<usize>,
}

impl Drop for Goodbye {
    fn drop(&mut self) {
        atomically(|tx| tx.modify(&self.ends, |n| *n += 1));
    }
}

#[test]
fn a_destructor_in_a_transaction_takes_part_in_it() {
    let (ends, var) = (TVar::new(0), TVar::new(None));
    let goodbye = || Some(Goodbye { ends: ends.clone() });
    atomically(|tx| {
        for n in 0..3 {
            tx.write(&var, goodbye())?;
            // What was replaced was nobody else's: it ended at once.
            assert_eq!(tx.read(&ends)?, n);
        }
        assert_eq!(thread::scope(|scope| scope.spawn(|| ends.load()).join().unwrap()), 0);
        Ok(())
    });
    assert_eq!(ends.load(), 2);
    // After an attempt that was undone, each is a transaction of its own.
    assert!(try_atomically(|tx| tx.write(&var, goodbye()).and_then(|()| tx.retry::<()>())).is_err());
    assert_eq!(ends.load(), 3);
    drop(var);
    collect_until(|| ends.load() == 4);
}

#[test]
fn a_destructor_may_use_the_variable_in_which_its_value_lay() {
    struct Last(TVar<Option<Last>>, Arc<AtomicUsize>);
    impl Drop for Last {
        fn drop(&mut self) {
            atomically(|tx| {
                self.1.fetch_add(usize::from(tx.read_ref(&self.0)?.is_none()), SeqCst);
                tx.write(&self.0, None)
            });
        }
    }
    let (var, saw_nothing) = (TVar::new(None), Arc::new(AtomicUsize::new(0)));
    let last = || Some(Last(var.clone(), saw_nothing.clone()));
    atomically(|tx| {
        tx.write(&var, last())?;
        tx.write(&var, None)
    });
    assert_eq!(saw_nothing.load(SeqCst), 1);
    var.store(last());
    var.store(None);
    collect_until(|| saw_nothing.load(SeqCst) == 2);
}

#[test]
fn a_destructor_may_wait_and_make_and_drop_variables() {
    struct Busy(TVar<u32>, Citizen);
    impl Drop for Busy {
        fn drop(&mut self) {
            let waited = atomically_timeout(Duration::ZERO, |tx| match tx.read(&self.0)? {
                0 => tx.retry(),
                n => Ok(n),
            });
            assert_eq!(waited, Err(TimedOut));
            let made: Vec<_> = (0..100).map(|_| TVar::new(self.1.clone())).collect();
            for var in &made {
                var.update(|citizen| citizen);
            }
        }
    }
    let census: Arc<Census> = Arc::default();
    let var = TVar::new(None);
    for n in 0..30 {
        var.store(Some(Busy(TVar::new(0), census.one(n))));
    }
    drop(var);
    collect_all(&census);
    assert_eq!(census.made.load(SeqCst), 30 * 201);
}

#[test]
fn a_destructor_may_store_into_a_thread_local_that_ends() {
    thread_local! { static PLACE: RefCell<Vec<Citizen>> = const { RefCell::new(Vec::new()) }; }
    struct Heir(Citizen);
    impl Drop for Heir {
        fn drop(&mut self) {
            let heir = self.0.clone();
            // Where the place is gone already, what was to be put there is dropped.
            let _ = PLACE.try_with(|place| place.borrow_mut().push(heir));
        }
    }
    let census: Arc<Census> = Arc::default();
    for first in [true, false] {
        let census = census.clone();
        let end = move || {
            if first {
                PLACE.with(|place| assert!(place.borrow().is_empty()));
            }
            let var = TVar::new(Heir(census.one(0)));
            (0..50).for_each(|n| var.store(Heir(census.one(n))));
            PLACE.with(|place| place.borrow_mut().push(census.one(1)));
        };
        thread::spawn(end).join().unwrap();
    }
    collect_until(|| {
        PLACE.with(|place| place.borrow_mut().clear());
        census.is_over()
    });
}

#[test]
fn a_future_that_holds_a_variable_of_references_across_an_await_can_be_sent() {
    async fn hold(text: TVar<&'static str>) {
        std::future::ready(()).await;
        text.store("held");
    }
    fn sent(future: impl Future<Output = ()> + Send + 'static) {
        std::thread::spawn(|| drop(future)).join().unwrap();
    }
    let text = TVar::new("");
    sent(hold(text.clone()));
    assert_eq!(text.load(), "", "it was not polled");
}
