//! Transactions of tasks: `atomically_async!`.

// The code under test is what people write, also where there is a better way to write it.
#![allow(clippy::all, clippy::pedantic)]

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::mpsc::{self, Receiver, Sender};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use stm_core::prelude::*;

/// No wait in these tests comes near it.
const LATE: Duration = Duration::from_secs(60);

/// Tells that the task is to be polled again.
struct Bell(Sender<()>);

impl Bell {
    fn new() -> (Waker, Receiver<()>) {
        let (bell, rings) = mpsc::channel();
        (Waker::from(Arc::new(Bell(bell))), rings)
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.send(()).unwrap_or_default();
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let (waker, rings) = Bell::new();
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return value;
        }
        rings.recv_timeout(LATE).expect("the task is woken");
    }
}

/// A task in a thread of its own.
fn spawn<T: Send + 'static>(task: impl Future<Output = T> + Send + 'static) -> thread::JoinHandle<T> {
    thread::spawn(|| block_on(task))
}

fn poll_once<T>(future: impl Future<Output = T>) -> Poll<T> {
    pin!(future).poll(&mut Context::from_waker(Waker::noop()))
}

fn is_send<T: Send>(value: T) -> T {
    value
}

// -------------------------------------------------------------------------------------------------------- the block

#[test]
fn a_block_is_a_future() {
    let (x, y) = (TVar::new(3), TVar::new(4));
    let sum = block_on(async {
        let sum = atomically_async! { x += 1; x + y }.await;
        atomically_async!({ y = sum }).await;
        atomically_async![{ y - 1 }].await + atomically_async! { y }.await
    });
    assert_eq!((sum, x.load(), y.load()), (15, 4, 8));
    block_on(atomically_async! {});
    block_on(stm_core::atomically_async! { x = 0 });
    assert_eq!(x.load(), 0);
}

#[test]
fn nothing_runs_before_it_is_polled() {
    let x = TVar::new(0);
    let future = atomically_async! { x += 1 };
    assert_eq!(x.load(), 0);
    block_on(future);
    assert_eq!(x.load(), 1);
    drop(atomically_async! { x += 1 });
    assert_eq!(x.load(), 1);
}

#[test]
fn what_is_captured_is_borrowed() {
    let (x, text, runs) = (TVar::new(vec![]), String::from("a"), AtomicU32::new(0));
    let future = atomically_async! {
        runs.fetch_add(1, SeqCst);
        x.push(text.clone());
        x.len()
    };
    assert_eq!(text, "a");
    assert_eq!(block_on(future), 1);
    assert_eq!((x.load(), text, runs.load(SeqCst)), (vec!["a".to_owned()], "a".to_owned(), 1));
}

#[test]
fn its_value_may_borrow_what_it_borrowed() {
    let (x, names) = (TVar::new(1), ["a".to_owned(), "b".to_owned()]);
    let name: &str = block_on(atomically_async! { &names[*x] });
    assert_eq!(name, "b");
}

#[test]
fn the_rules_of_access_hold() {
    struct Account {
        balance: TVar<i64>,
        names: TVar<Vec<String>>,
    }
    let account = Account { balance: TVar::new(5), names: TVar::new(vec!["a".to_owned()]) };
    let (queue, accounts) = (TVar::new(vec![3, 1, 2]), [TVar::new(1), TVar::new(2)]);
    let seen = block_on(atomically_async! {
        if account.balance < 6 { account.balance += 1 }
        account.names[0].push('!');
        queue.push(queue.len() as i32);
        queue.sort();
        let mut total = account.balance;
        for part in &accounts { total += *part }
        while let Some(last) = queue.pop() { if last < 3 { break } }
        let [ref first, ..] = (*account.names)[..] else { return String::new() };
        assert!(!queue.is_empty(), "{account_names}", account_names = account.names.len());
        format!("{first} {total} {queue:?}")
    });
    assert_eq!(seen, "a! 9 [1]");
}

// ------------------------------------------------------------------------------------------------------------ waits

#[test]
fn a_retry_suspends_the_task() {
    let (x, runs) = (TVar::new(0), AtomicU32::new(0));
    let mut future = pin!(atomically_async! {
        runs.fetch_add(1, SeqCst);
        check!(x > 0);
        x -= 1;
        *x
    });
    let (waker, rings) = Bell::new();
    let mut context = Context::from_waker(&waker);
    assert!(future.as_mut().poll(&mut context).is_pending());
    x.store(5);
    rings.recv_timeout(LATE).expect("a write wakes the task");
    assert_eq!(future.as_mut().poll(&mut context), Poll::Ready(4));
    assert_eq!((runs.load(SeqCst), x.load()), (2, 4));
}

#[test]
fn tasks_hand_values_to_each_other() {
    let (place, sum): (TVar<Option<u32>>, _) = (TVar::new(None), TVar::new(0));
    let giver = {
        let place = place.clone();
        async move {
            for n in 1..=100 {
                atomically_async! { check!(place.is_none()); place = Some(n) }.await;
            }
        }
    };
    let taker = {
        let sum = sum.clone();
        async move {
            for _ in 1..=100 {
                atomically_async! {
                    let Some(n) = place.take() else { retry!() };
                    sum += n;
                }
                .await;
            }
        }
    };
    let tasks = [spawn(giver), spawn(taker)];
    for task in tasks {
        task.join().unwrap();
    }
    assert_eq!(sum.load(), 5050);
}

#[test]
fn a_retry_in_a_called_function_suspends_the_task() {
    #[transactional]
    fn take(x: &TVar<i32>) -> i32 {
        check!(x > 0);
        x -= 1;
        *x
    }
    let (x, y) = (TVar::new(0), TVar::new(0));
    let task = {
        let (x, y) = (x.clone(), y.clone());
        spawn(async move { atomically_async! { y += 1; [1].iter().map(|_| take(&x)).sum::<i32>() }.await })
    };
    atomically! { assert_eq!(y, 0); x = 7 }
    assert_eq!(task.join().unwrap(), 6);
    assert_eq!((x.load(), y.load()), (6, 1));
}

#[test]
fn a_future_that_is_dropped_has_changed_nothing() {
    let (x, y) = (TVar::new(0), TVar::new(0));
    assert!(poll_once(atomically_async! { y += 1; check!(x > 0) }).is_pending());
    x.store(1);
    assert_eq!(y.load(), 0);
}

// ------------------------------------------------------------------------------------------------------------ exits

#[test]
fn a_question_mark_leaves_the_block() {
    async fn add(x: &TVar<i32>, text: &str) -> String {
        let added = atomically_async! {
            x += 1;
            x += text.parse::<i32>()?;
            Ok::<_, std::num::ParseIntError>(*x)
        };
        match added.await {
            Ok(n) => n.to_string(),
            Err(error) => error.to_string(),
        }
    }
    let x = TVar::new(0);
    assert_eq!(block_on(add(&x, "5")), "6");
    assert_eq!(block_on(add(&x, "five")), "invalid digit found in string");
    assert_eq!(x.load(), 6);
}

#[test]
fn the_type_of_the_value_may_come_from_outside() {
    async fn add(x: &TVar<i32>, text: &str) -> Result<i32, String> {
        let n: Result<i32, String> = atomically_async! {
            x += text.parse::<i32>().map_err(|error| error.to_string())?;
            Ok(*x)
        }
        .await;
        Ok(n? + atomically_async! { Err("none".to_owned())?; Ok(1) }.await.or_else(|_: String| Ok::<_, String>(10))?)
    }
    let x = TVar::new(0);
    assert_eq!(block_on(add(&x, "5")), Ok(15));
    assert!(block_on(add(&x, "five")).is_err());
}

#[test]
fn a_question_mark_on_an_option_commits() {
    let (x, list) = (TVar::new(0), TVar::new(Vec::<i32>::new()));
    let last = || atomically_async! { x += 1; let last = list.pop()?; Some(last * 2) };
    assert_eq!(block_on(last()), None);
    list.store(vec![4]);
    assert_eq!(block_on(last()), Some(8));
    assert_eq!(x.load(), 2);
}

#[test]
fn a_return_leaves_the_block() {
    let x = TVar::new(1);
    let half = || {
        atomically_async! {
            for n in 0..10 {
                if n * 2 == x { return Some(n) }
            }
            x += 1;
            None
        }
    };
    assert_eq!(block_on(async { (half().await, half().await, half().await) }), (None, Some(1), Some(1)));
    let nothing = atomically_async! { x = 9; if x > 5 { return } x = 10 };
    block_on(nothing);
    assert_eq!(x.load(), 9);
}

#[test]
fn exits_of_closures_and_nested_blocks() {
    let (x, list) = (TVar::new(0), TVar::new(vec!["1", "b"]));
    // Those of a nested block leave the future, those of a closure leave the closure.
    let first = || {
        atomically_async! {
            let numbers: Result<Vec<i32>, std::num::ParseIntError> = list.iter().map(|text| { x += 1; Ok(text.parse()?) }).collect();
            atomically! {
                x += 10;
                if numbers.is_err() { return Ok(0) }
                x += list[0].parse::<i32>()?;
            }
            Ok::<i32, std::num::ParseIntError>(x)
        }
    };
    assert_eq!((block_on(first()), x.load()), (Ok(0), 12));
    list.store(vec!["5"]);
    assert_eq!((block_on(first()), x.load()), (Ok(28), 28));
}

#[test]
fn a_retry_in_a_closure_suspends_the_task() {
    let x = TVar::new(0);
    let mut future = pin!(atomically_async! { (1..4).map(|n| { if x < n { retry!() } n + x }).sum::<i32>() });
    let (waker, rings) = Bell::new();
    let mut context = Context::from_waker(&waker);
    assert!(future.as_mut().poll(&mut context).is_pending());
    x.store(3);
    rings.recv_timeout(LATE).expect("a write wakes the task");
    assert_eq!(future.as_mut().poll(&mut context), Poll::Ready(15));
}

#[test]
fn an_error_undoes() {
    let x = TVar::new(1);
    let returned = atomically_async! { x = 2; return Err::<(), _>("no") };
    assert_eq!(block_on(returned), Err("no"));
    let aborted = atomically_async! { x = 2; if x == 2 { abort!("no") } Ok(()) };
    assert_eq!(block_on(aborted), Err("no"));
    let last: Result<(), &str> = block_on(atomically_async! { x = 2; Err("no") });
    assert_eq!((last, x.load()), (Err("no"), 1));
}

#[test]
fn a_panic_undoes() {
    let x = TVar::new(1);
    let panicked = spawn({
        let x = x.clone();
        atomically_async!(move; { x = 2; assert!(x == 1, "it is {x}"); })
    });
    let payload = panicked.join().unwrap_err();
    assert_eq!(payload.downcast_ref::<String>().map(|text| &**text), Some("it is 2"));
    assert_eq!(x.load(), 1);
}

#[test]
fn loops_inside_are_left_as_ever() {
    let (x, seen) = (TVar::new(0), TVar::new(vec![]));
    let found = block_on(atomically_async! {
        'rows: for row in 0..3 {
            for column in 0..3 {
                if column > row { continue 'rows }
                if row == 2 { break 'rows }
                seen.push((row, column));
            }
        }
        let found = loop { x += 1; if x == 3 { break *x } };
        or_else!({ check!(found > 5); 0 }, 'alternative: { if found == 3 { break 'alternative 33 } 1 })
    });
    assert_eq!((found, seen.load()), (33, vec![(0, 0), (1, 0), (1, 1)]));
}

// ----------------------------------------------------------------------------------------------- macros of the language

#[test]
fn alternatives_return_and_abort() {
    let (x, y) = (TVar::new(0), TVar::new(0));
    let take = || {
        atomically_async! {
            y += 1;
            or_else!(
                { x += 10; check!(x > 11); return Ok(x) },
                { if x == 0 { abort!("empty") } x -= 1; () },
            );
            Ok(0)
        }
    };
    assert_eq!((block_on(take()), x.load(), y.load()), (Err("empty"), 0, 0));
    x.store(1);
    assert_eq!((block_on(take()), x.load(), y.load()), (Ok(0), 0, 1));
    x.store(2);
    assert_eq!((block_on(take()), x.load(), y.load()), (Ok(12), 12, 2));
}

#[test]
fn all_alternatives_wait_together() {
    let (x, y) = (TVar::new(0), TVar::new(0));
    let mut future = pin!(atomically_async! { or_else!({ check!(x > 0); 'x' }, { check!(y > 0); 'y' }) });
    let (waker, rings) = Bell::new();
    let mut context = Context::from_waker(&waker);
    assert!(future.as_mut().poll(&mut context).is_pending());
    y.store(1);
    rings.recv_timeout(LATE).expect("either wakes the task");
    assert_eq!(future.as_mut().poll(&mut context), Poll::Ready('y'));
}

#[test]
fn peeks_and_nested_blocks_and_functions_are_parts_of_it() {
    #[transactional]
    fn add(x: &TVar<i32>, n: i32) -> Result<i32, String> {
        x += n;
        if x > 5 {
            abort!(format!("{x} is too much"))
        }
        Ok(*x)
    }
    let (x, y) = (TVar::new(1), TVar::new(1));
    let values = block_on(atomically_async! {
        let most = peek!(x.max(*y));
        let first = add(&x, 4);
        let second = add(&x, 4);
        let nested: Result<(), i32> = atomically! { y = 7; abort!(y) };
        let tried = try_atomically! { check!(y > 5) };
        let timed = atomically!(timeout: Duration::ZERO; { y += 1; *y });
        (most, first, second, nested, tried, timed, snapshot! { x + y })
    });
    let too_much = Err("9 is too much".to_owned());
    assert_eq!(values, (1, Ok(5), too_much, Err(7), Err(TryError::WouldBlock), Ok(2), 7));
}

#[test]
fn hooks_run_once_it_is_decided() {
    let (x, (log, logged)) = (TVar::new(0), mpsc::channel());
    let mut future = pin!(atomically_async! {
        x += 1;
        let seen = *x;
        on_commit! { log.send(format!("committed {seen}, {}", x.load())).unwrap() }
        on_rollback! { log.send(format!("undone {seen}")).unwrap() }
        check!(seen > 5);
    });
    let mut context = Context::from_waker(Waker::noop());
    assert!(future.as_mut().poll(&mut context).is_pending());
    assert_eq!(logged.try_iter().collect::<Vec<_>>(), ["undone 1"]);
    x.store(6);
    assert!(future.as_mut().poll(&mut context).is_ready());
    assert_eq!(logged.try_iter().collect::<Vec<_>>(), ["committed 7, 7"]);
}

#[test]
fn a_hook_may_make_a_future() {
    let (x, runs) = (TVar::new(0), TVar::new(0));
    atomically! {
        x += 1;
        on_commit! { block_on(atomically_async!(move; { runs += x })) }
    }
    assert_eq!(runs.load(), 1);
}

#[test]
fn an_async_block_in_a_transaction_may_hold_one() {
    let (x, y) = (TVar::new(2), TVar::new(0));
    let task = &y;
    let later = atomically! {
        x += 1;
        let (n, y) = (*x, task);
        async move { atomically_async! { *y += n; *y }.await }
    };
    assert_eq!((block_on(later), y.load()), (3, 3));
}

// ---------------------------------------------------------------------------------------------------------- options

#[test]
fn options() {
    let (x, text) = (TVar::new(1), String::from("a"));
    // What is borrowed is there afterwards.
    assert_eq!(block_on(atomically_async!(label: "borrows"; { x += 1; text.len() })), 1);
    assert_eq!((x.load(), &*text), (2, "a"));
    assert_eq!(block_on(atomically_async!(label: "moves", move; { x *= 10; (*x, text.len()) })), (20, 1));
    let text = String::from("b");
    let (first, second) = (atomically_async! { label: "in braces"; 5 }, atomically_async!(move, label: "comma",; 6));
    assert_eq!(block_on(atomically_async!(move { text.len() })), 1);
    // The second `move` is that of a closure.
    let (third, fourth) = (atomically_async! { move; 7 }, atomically_async! { let eight = move || 8; eight });
    let values = async { (first.await, second.await, third.await, (fourth.await)()) };
    assert_eq!(block_on(values), (5, 6, 7, 8));
    let (x, y) = (TVar::new(1), TVar::new(2));
    assert_eq!(block_on(atomically_async!(label: "before the block"; move { x + 1 })), 2);
    assert_eq!(block_on(atomically_async! { move y + 1 }), 3);
}

#[test]
fn a_label_is_in_messages() {
    let never = spawn(atomically_async!(label: "take"; { retry!() }));
    let payload = never.join().map(|()| ()).unwrap_err();
    let message = payload.downcast_ref::<String>().unwrap();
    assert!(message.contains("take"), "{message}");
}

// ----------------------------------------------------------------------------------------------------------- shapes

struct Queue<T: Send + Sync + 'static> {
    items: TVar<Vec<T>>,
    taken: TVar<usize>,
}

impl<T: Clone + Send + Sync + 'static> Queue<T> {
    fn new(items: Vec<T>) -> Self {
        Queue { items: TVar::new(items), taken: TVar::new(0) }
    }

    #[transactional]
    fn put(&self, item: T) {
        self.items.push(item);
    }

    #[transactional]
    fn try_take(&self) -> Option<T> {
        self.items.pop()
    }

    async fn take(&self) -> T {
        atomically_async! {
            let Some(item) = self.try_take() else { retry!() };
            self.taken += 1;
            item
        }
        .await
    }

    async fn take_many(&self, n: usize) -> Result<Vec<T>, usize> {
        let mut all = Vec::new();
        for _ in 0..n {
            all.push(self.take().await);
        }
        let taken = atomically_async! { if self.taken < n { abort!(*self.taken) } Ok(*self.taken) }.await?;
        assert!(taken >= n);
        Ok(all)
    }

    fn take_later(&self) -> impl Future<Output = T> + Send {
        atomically_async!(move; {
            check!(!self.items.is_empty());
            self.taken += 1;
            self.items.remove(0)
        })
    }
}

#[test]
fn methods_may_be_async() {
    let queue = Arc::new(Queue::new(vec!["a".to_owned()]));
    let task = spawn({
        let queue = Arc::clone(&queue);
        async move { (queue.take_many(2).await, queue.take_later().await) }
    });
    queue.put("b".into());
    queue.put("c".into());
    let (two, one) = task.join().unwrap();
    let mut all = two.unwrap();
    all.push(one);
    all.sort();
    assert_eq!((all, queue.taken.load()), (vec!["a".to_owned(), "b".to_owned(), "c".to_owned()], 3));
}

fn when_above<T>(x: &TVar<T>, limit: T) -> impl Future<Output = T> + Send
where
    T: PartialOrd + Copy + Send + Sync + 'static,
{
    atomically_async!(move; { check!(*x > limit); *x })
}

fn swapped<'a, T: Clone + Send + Sync>(pair: &'a (TVar<T>, TVar<T>)) -> impl Future<Output = [T; 2]> + use<'a, T> {
    atomically_async!(move; {
        std::mem::swap(&mut pair.0, &mut pair.1);
        [pair.0.clone(), pair.1.clone()]
    })
}

#[test]
fn functions_may_return_one() {
    let x = TVar::new(2.5);
    assert_eq!(block_on(when_above(&x, 2.0)), 2.5);
    assert!(poll_once(when_above(&x, 3.0)).is_pending());
    let pair = (TVar::new("a"), TVar::new("b"));
    assert_eq!(block_on(swapped(&pair)), ["b", "a"]);
}

#[test]
fn it_may_be_boxed() {
    trait Source: Send + Sync {
        fn next(&self) -> std::pin::Pin<Box<dyn Future<Output = i32> + Send + '_>>;
    }
    impl Source for TVar<i32> {
        fn next(&self) -> std::pin::Pin<Box<dyn Future<Output = i32> + Send + '_>> {
            Box::pin(atomically_async!(move; { *self += 1; *self }))
        }
    }
    let source: Box<dyn Source> = Box::new(TVar::new(1));
    assert_eq!(block_on(async { (source.next().await, source.next().await) }), (2, 3));
}

#[test]
fn it_is_send_if_what_it_captures_is() {
    let (x, text) = (TVar::new(1), String::from("abc"));
    let borrows = is_send(atomically_async! { x += 1; check!(x > 5); text.clone() });
    drop(borrows);
    // Also across an `.await`, and with what is in the block but not captured.
    let task = is_send(async {
        let n = atomically_async! { let here = std::rc::Rc::new(*x); *here }.await;
        atomically_async! { x += n }.await;
    });
    block_on(task);
    assert_eq!(x.load(), 2);
    // A cell may be sent, so it may be moved in, but not shared.
    let cell = std::cell::Cell::new(1);
    assert_eq!(block_on(is_send(atomically_async!(move; { cell.get() + x }))), 3);
}

#[test]
fn spawned_tasks_own_what_they_use() {
    let total = TVar::new(0);
    let tasks: Vec<_> = (0..4)
        .map(|n: i32| {
            let (total, names) = (total.clone(), vec![n; 3]);
            spawn(atomically_async!(move; {
                check!(total >= n);
                total += 1;
                names.len()
            }))
        })
        .collect();
    let lengths: Vec<_> = tasks.into_iter().map(|task| task.join().unwrap()).collect();
    assert_eq!((lengths, total.load()), (vec![3; 4], 4));
}

#[test]
fn a_static_needs_no_capture() {
    static HITS: std::sync::LazyLock<TVar<u32>> = std::sync::LazyLock::new(TVar::default);
    assert_eq!(spawn(atomically_async! { *HITS += 1; *HITS }).join().unwrap(), 1);
}

#[test]
fn it_works_in_macros_and_loops_and_conditions() {
    macro_rules! bump {
        ($var:expr, $by:expr) => {
            atomically_async! { $var += $by; $var }.await
        };
    }
    let x = TVar::new(0);
    let seen = block_on(async {
        let mut seen = vec![];
        while atomically_async! { x < 5 }.await {
            seen.push(bump!(x, 2));
        }
        if let Some(n) = atomically_async! { (x > 5).then_some(x) }.await {
            seen.push(n * 10);
        }
        match atomically_async! { x }.await {
            6 => seen,
            other => vec![other],
        }
    });
    assert_eq!(seen, [2, 4, 6, 60]);
}

#[test]
fn a_retry_is_a_value_of_any_type() {
    fn never() -> impl Future<Output = Vec<String>> {
        let x = TVar::new(false);
        atomically_async!(move; { if x { return vec![] } retry!() })
    }
    assert!(poll_once(never()).is_pending());
}

#[test]
#[should_panic(expected = "transaction")]
fn polled_in_a_transaction_it_panics() {
    let x = TVar::new(0);
    let mut future = pin!(atomically_async! { x += 1 });
    let mut polled = || future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let polled = std::cell::RefCell::new(&mut polled);
    atomically! { let _ = (polled.borrow_mut())(); }
}
