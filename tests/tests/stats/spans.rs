//! Spans and events for `tracing`.

use std::cell::Cell;
use std::fmt::{self, Write as _};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};
use std::sync::{Arc, LazyLock, Mutex};
use std::task::{Context, Poll, Waker};
use std::thread;

use stm_core::prelude::*;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::{Dispatch, Event, Subscriber};
use tracing_subscriber::Registry;
use tracing_subscriber::layer::{Context as Layered, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

/// Writes down spans and events, and runs `also` at each, but not within it.
#[derive(Clone)]
struct Record {
    lines: Arc<Mutex<Vec<String>>>,
    also: Arc<dyn Fn() + Send + Sync>,
}

thread_local!(static IN_ALSO: Cell<bool> = const { Cell::new(false) });

impl Record {
    fn new(also: impl Fn() + Send + Sync + 'static) -> Self {
        Record { lines: Arc::default(), also: Arc::new(also) }
    }

    fn add(&self, line: String) {
        if !IN_ALSO.replace(true) {
            self.lines.lock().unwrap().push(line);
            (self.also)();
            IN_ALSO.set(false);
        }
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.lines.lock().unwrap())
    }

    /// Records what `f` does in this thread.
    fn during<T>(&self, f: impl FnOnce() -> T) -> T {
        with_layer(self.clone(), f)
    }
}

/// While there is one subscriber only, `tracing` asks whichever thread comes first by a place whether it listens there, and
/// takes the answer for that of all.
static ANOTHER: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(tracing_subscriber::registry()));

fn with_layer<T>(layer: impl Layer<Registry> + Send + Sync, f: impl FnOnce() -> T) -> T {
    LazyLock::force(&ANOTHER);
    tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), f)
}

#[derive(Default)]
struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Lines and times differ.
        if !["at", "file", "line", "waited"].contains(&field.name()) {
            _ = write!(self.0, " {}={value:?}", field.name());
        }
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Record {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Layered<'_, S>) {
        let mut text = Text::default();
        attributes.record(&mut text);
        self.add(format!("{} {}{}", attributes.metadata().level(), attributes.metadata().name(), text.0));
    }

    fn on_event(&self, event: &Event<'_>, _: Layered<'_, S>) {
        let mut text = Text::default();
        event.record(&mut text);
        self.add(format!("{}{}", event.metadata().level(), text.0));
    }

    fn on_enter(&self, _: &Id, _: Layered<'_, S>) {
        self.add("enter".to_owned());
    }

    fn on_exit(&self, _: &Id, _: Layered<'_, S>) {
        self.add("exit".to_owned());
    }

    fn on_close(&self, _: Id, _: Layered<'_, S>) {
        self.add("close".to_owned());
    }
}

#[test]
fn a_transaction_is_a_span() {
    let (record, n) = (Record::new(|| ()), TVar::new(0));
    record.during(|| atomically!(label: "one"; { n += 1 }));
    assert_eq!(record.take(), ["TRACE transaction label=\"one\"", "enter", "exit", "close"]);
}

/// Runs a transaction whose first attempt meets a conflict with one that another thread runs.
fn collide(label: &TVar<i32>) {
    let step = AtomicU32::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            while step.load(SeqCst) != 1 {
                thread::yield_now();
            }
            atomically!(label: "culprit"; { label += 1 });
            step.store(2, SeqCst);
        });
        let other = TVar::new(0);
        atomically!(label: "victim"; {
            let seen = *label;
            if step.compare_exchange(0, 1, SeqCst, SeqCst).is_ok() {
                while step.load(SeqCst) != 2 {
                    thread::yield_now();
                }
            }
            other = seen;
        });
    });
}

fn without_lines(text: &str) -> String {
    // `culprit at FILE:LINE`
    let Some((before, after)) = text.split_once(" at ") else { return text.to_owned() };
    let rest = after.find(' ').map_or("", |end| &after[end..]);
    format!("{before}{rest}")
}

const COLLISION: [&str; 6] = [
    "TRACE transaction label=\"victim\"",
    "enter",
    "DEBUG message=aborted transaction=\"victim\" attempt=1 cause=\"read conflict\" by=culprit variable=`label`",
    "DEBUG message=has come to its end transaction=\"victim\" attempts=2",
    "exit",
    "close",
];

#[test]
fn a_conflict_is_an_event() {
    let record = Record::new(|| ());
    let variable = TVar::named("label", 0);
    record.during(|| collide(&variable));
    let lines: Vec<_> = record.take().iter().map(|line| without_lines(line)).collect();
    assert_eq!(lines, COLLISION);
}

#[test]
fn what_a_subscriber_does_in_transactions_of_its_own_changes_nothing() {
    let (variable, log) = (TVar::named("label", 0), TVar::new(Vec::new()));
    let record = {
        let (variable, log) = (variable.clone(), log.clone());
        Record::new(move || {
            let seen = variable.load();
            atomically!(label: "subscriber"; { log.push(seen) });
            let nothing = atomically!(timeout: std::time::Duration::from_micros(1); { check!(variable < 0) });
            assert_eq!(nothing, Err(TimedOut));
        })
    };
    record.during(|| collide(&variable));
    let lines: Vec<_> = record.take().iter().map(|line| without_lines(line)).collect();
    assert_eq!(lines, COLLISION);
    assert_eq!(log.load(), [0, 0, 1, 1, 1, 1]);
}

#[test]
fn a_wait_is_two_events() {
    let (record, ready) = (Record::new(|| ()), TVar::named("ready", false));
    thread::scope(|scope| {
        scope.spawn(|| {
            while !stm_core::stats::waiters().iter().any(|waiter| waiter.site.label == "waits") {
                thread::yield_now();
            }
            ready.store(true);
        });
        record.during(|| atomically!(label: "waits"; { check!(ready) }));
    });
    let lines = record.take();
    assert!(lines[2].starts_with("DEBUG message=waits transaction=\"waits\" by="), "{lines:?}");
    assert!(lines[2].ends_with("variables=\"`ready`\""), "{lines:?}");
    assert_eq!(lines[3], "DEBUG message=goes on transaction=\"waits\"");
    assert_eq!(lines[4], "DEBUG message=has come to its end transaction=\"waits\" attempts=2");
    assert_eq!(lines.len(), 7);
}

/// Panics when a transaction goes on after this was set.
struct Panics(Arc<AtomicBool>);

impl<S: Subscriber> Layer<S> for Panics {
    fn on_event(&self, event: &Event<'_>, _: Layered<'_, S>) {
        let mut text = Text::default();
        event.record(&mut text);
        assert!(!self.0.load(SeqCst) || !text.0.contains("goes on"), "on purpose");
    }
}

/// The two that are called first are to call the third.
#[test]
fn who_panics_because_of_a_subscriber_still_calls_the_next() {
    let (ready, waiting) = (TVar::new(false), |label| {
        move || stm_core::stats::waiters().iter().filter(|waiter| waiter.site.label == label).count()
    });
    let (send, called) = std::sync::mpsc::channel();
    let panics = Arc::new(AtomicBool::new(false));
    let mut failing = Vec::new();
    for _ in 0..2 {
        let (ready, layer) = (ready.clone(), Panics(panics.clone()));
        failing.push(thread::spawn(move || {
            with_layer(layer, || atomically!(label: "fails to go on"; { check!(ready) }));
        }));
    }
    while waiting("fails to go on")() < 2 {
        thread::yield_now();
    }
    let third = ready.clone();
    thread::spawn(move || {
        atomically!(label: "is third"; { check!(third) });
        send.send(()).unwrap();
    });
    while waiting("is third")() < 1 {
        thread::yield_now();
    }
    panics.store(true, SeqCst);
    ready.store(true);
    assert!(failing.into_iter().all(|thread| thread.join().is_err()));
    called.recv_timeout(std::time::Duration::from_secs(10)).unwrap();
}

/// Lets through what is at a level that a variable has.
struct Level(TVar<bool>);

impl<S: Subscriber> Layer<S> for Level {
    fn register_callsite(&self, _: &'static tracing::Metadata<'static>) -> tracing::subscriber::Interest {
        tracing::subscriber::Interest::sometimes()
    }

    fn enabled(&self, _: &tracing::Metadata<'_>, _: Layered<'_, S>) -> bool {
        self.0.load()
    }
}

/// When a part gives up does not depend on how often the whole runs again.
#[test]
fn a_filter_that_runs_transactions_changes_nothing() {
    const LONG: std::time::Duration = std::time::Duration::from_secs(10);
    let (count, done) = (TVar::new(0), TVar::new(false));
    thread::scope(|scope| {
        scope.spawn(|| {
            let start = std::time::Instant::now();
            while !done.load() && start.elapsed() < LONG {
                count.update(|n| n + 1);
                thread::sleep(std::time::Duration::from_millis(1));
            }
        });
        let start = std::time::Instant::now();
        with_layer(Level(TVar::new(false)), || {
            atomically!({
                let limit = std::time::Duration::from_millis(100);
                assert_eq!(atomically!(timeout: limit; { check!(count < 0) }), Err(TimedOut));
            });
        });
        done.store(true);
        assert!(start.elapsed() < LONG / 2, "its time began anew with each attempt: {:?}", start.elapsed());
    });
}

#[test]
fn a_task_enters_its_span_with_each_poll() {
    let (record, ready) = (Record::new(|| ()), TVar::named("ready", false));
    let mut context = Context::from_waker(Waker::noop());
    record.during(|| {
        let mut task = pin!(atomically_async!(label: "task"; { check!(ready) }));
        assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
        record.lines.lock().unwrap().push("pending".to_owned());
        assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
        record.lines.lock().unwrap().push("pending".to_owned());
        atomically!({ ready = true });
        record.lines.lock().unwrap().truncate(7);
        assert_eq!(task.as_mut().poll(&mut context), Poll::Ready(()));
    });
    let lines = record.take();
    let starts = |line: &String, with: &str| line.starts_with(with);
    assert!(starts(&lines[0], "TRACE transaction label=\"task\"") && lines[1] == "enter", "{lines:?}");
    assert!(starts(&lines[2], "DEBUG message=waits transaction=\"task\""), "{lines:?}");
    assert_eq!(lines[3..7], ["exit", "pending", "enter", "exit"]);
    assert_eq!(lines[7], "enter");
    assert_eq!(lines[8], "DEBUG message=goes on transaction=\"task\"");
    assert_eq!(lines[9], "DEBUG message=has come to its end transaction=\"task\" attempts=2");
    assert_eq!(lines[10..], ["exit", "close"]);
}

#[test]
fn a_panic_leaves_the_span() {
    let (record, n) = (Record::new(|| ()), TVar::new(0));
    let result = record.during(|| {
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            atomically!(label: "panics"; {
                n += 1;
                assert!(n > 1, "on purpose");
            });
        }))
    });
    assert!(result.is_err());
    assert_eq!(record.take(), ["TRACE transaction label=\"panics\"", "enter", "exit", "close"]);
}

#[test]
fn nobody_is_told_who_does_not_listen() {
    let n = TVar::new(0);
    atomically!({ n += 1 });
    assert_eq!(n.load(), 1);
}
