//! Transactions against a model: random programs on variables, and the same on plain data, one after the other.
//!
//! Each test takes several times as many cases as `PROPTEST_CASES` says (64 unless set):
//! `PROPTEST_CASES=10000 cargo test --release -p tests --test oracle`.

mod model;
mod program;
mod real;

use model::{Event, Outcome, State};
use program::{Kind, Tx, one_thread, readers_and_writers, threads};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm};
use real::{Observed, World};
use std::fmt::Debug;
use std::io::{Write, stderr};
use std::process::abort;
use std::sync::Barrier;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;
use stm_core::{TVar, TimedOut, Transaction, TryError, atomically_within, try_atomically};

/// No program takes as long as that.
const MOST_TIME: Duration = Duration::from_mins(2);

/// How often a program of several threads is run: each time, they meet in another way.
const RUNS: usize = 4;

fn config(times: u32) -> Config {
    let default = Config::default();
    // Without optimisation, most of the time would go into a better generator.
    let rng_algorithm = RngAlgorithm::XorShift;
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { default.cases } else { 64 };
    Config { cases: cases * times, failure_persistence: None, rng_algorithm, ..default }
}

proptest! {
    #![proptest_config(config(8))]

    #[test]
    fn one_thread_does_what_the_model_says(program in one_thread()) {
        let _watched = watch(program.clone());
        let (world, mut state) = (World::new(false), State::default());
        for tx in &program {
            let Some(expected) = state.run(tx) else { continue };
            let observed = world.run(tx);
            for (attempt, report) in observed.attempts.iter().zip(&expected) {
                prop_assert_eq!(&attempt.events, &report.events, "{:#?}", tx);
                prop_assert_eq!(&attempt.hooks, &report.hooks, "{:#?}", tx);
            }
            prop_assert_eq!(observed.attempts.len(), expected.len(), "{:#?}", tx);
            prop_assert_eq!(Some(observed.outcome), expected.last().map(|report| report.outcome), "{:#?}", tx);
            prop_assert_eq!(world.view(), state.view(), "{:#?}", tx);
        }
        prop_assert_eq!(world.end(), Ok(()));
    }
}

proptest! {
    #![proptest_config(config(2))]

    /// Every transaction, and every attempt, knows how many had committed before: that is the state that it must see.
    #[test]
    fn every_attempt_sees_the_state_after_the_commits_that_it_counts(program in threads(8, 6)) {
        let _watched = watch(program.clone());
        for _ in 0..RUNS {
            let world = World::new(true);
            let observed = run_threads(&world, &program);
            check_numbered(&world, &program, &observed)?;
            prop_assert_eq!(world.end(), Ok(()));
        }
    }

    /// The same where many versions are needed at a time.
    #[test]
    fn slow_readers_find_the_versions_that_they_need(program in readers_and_writers()) {
        let _watched = watch(program.clone());
        let world = World::new(true);
        let observed = run_threads(&world, &program);
        check_numbered(&world, &program, &observed)?;
        prop_assert_eq!(world.end(), Ok(()));
    }

    /// Without anything that all transactions have in common.
    #[test]
    fn some_order_explains_what_all_threads_saw(program in threads(4, 5)) {
        let _watched = watch(program.clone());
        for _ in 0..RUNS {
            let world = World::new(false);
            let observed = run_threads(&world, &program);
            let end = world.view();
            let order = Order { program: &program, observed: &observed, end: &end };
            prop_assert!(
                order.exists(&mut vec![0; program.len()], &State::default()),
                "no order explains {observed:#?}, which ended in {end:?}"
            );
            prop_assert_eq!(world.end(), Ok(()));
        }
    }
}

/// Found by the first of the above.
#[test]
fn a_nested_wait_after_a_peek_is_no_conflict() {
    let x = TVar::new(1);
    let nested = |tx: &Transaction| {
        assert_eq!(tx.peek(|| tx.read(&x))?, 1);
        assert_eq!(atomically_within(Duration::ZERO, Transaction::retry::<()>), Err(TimedOut));
        Ok(())
    };
    assert_eq!(try_atomically(nested), Err(TryError::WouldBlock));
    assert_eq!(atomically_within(Duration::ZERO, nested), Ok(()));
}

/// Ends the process, and says by which program, if what is returned lives so long that somebody waits for ever.
fn watch(program: impl Debug + Send + 'static) -> Sender<()> {
    let (running, ended) = channel();
    thread::spawn(move || {
        if ended.recv_timeout(MOST_TIME) == Err(RecvTimeoutError::Timeout) {
            // Not by `eprintln`, which the test would keep for itself.
            drop(writeln!(stderr(), "it does not end: {program:#?}"));
            abort();
        }
    });
    running
}

fn run_threads(world: &World, program: &[Vec<Tx>]) -> Vec<Vec<Observed>> {
    let start = Barrier::new(program.len());
    thread::scope(|scope| {
        let threads: Vec<_> = program
            .iter()
            .map(|txs| {
                let start = &start;
                scope.spawn(move || {
                    start.wait();
                    txs.iter().map(|tx| world.run(tx)).collect()
                })
            })
            .collect();
        // Joined one by one: the end of a scope does not wait for the destructors of thread-locals.
        threads.into_iter().map(|thread| thread.join().expect("it does not panic")).collect()
    })
}

/// It has changed nothing, because of others or because it would have had to wait.
fn gave_up(observed: &Observed) -> bool {
    matches!(observed.outcome, Outcome::GaveUp | Outcome::Conflict)
}

/// The hooks that run after a commit.
fn commits(hooks: &[(bool, i64)]) -> Vec<(bool, i64)> {
    hooks.iter().filter(|hook| hook.0).copied().collect()
}

fn check_numbered(world: &World, program: &[Vec<Tx>], observed: &[Vec<Observed>]) -> Result<(), TestCaseError> {
    let pairs = || program.iter().flatten().zip(observed.iter().flatten());
    let mut states = vec![State::default()];
    loop {
        let number = states.len() - 1;
        let mut next = None;
        for (tx, seen) in pairs().filter(|(_, seen)| seen.last().after == number && !gave_up(seen)) {
            let mut state = states[number].clone();
            if state.attempt(tx, seen.over()).committed && tx.kind != Kind::Snapshot {
                prop_assert!(next.replace(state).is_none(), "two commits have the number {}", number);
            }
        }
        match next {
            Some(state) => states.push(state),
            None => break,
        }
    }
    prop_assert_eq!(world.committed(), states.len() - 1);
    prop_assert_eq!(world.view(), states[states.len() - 1].view());
    for (tx, seen) in pairs() {
        let most = match tx.kind {
            Kind::Trying => 1,
            Kind::Timed => 2,
            Kind::Plain | Kind::Fallible | Kind::Snapshot => usize::MAX,
        };
        prop_assert!(seen.attempts.len() <= most, "{:#?} made {:#?}", tx, seen);
        // Where a limit ends it, nobody can say whether others were in the way.
        let ends_as_told = !gave_up(seen) || (tx.kind == Kind::Trying && seen.outcome == Outcome::GaveUp);
        for (number, (attempt, over)) in seen.attempts().enumerate() {
            prop_assert!(attempt.after < states.len(), "a number that no commit had: {:?}", attempt);
            let expected = states[attempt.after].clone().attempt(tx, over);
            let is_last = number + 1 == seen.attempts.len() && ends_as_told;
            if is_last {
                prop_assert_eq!(seen.outcome, expected.outcome, "{:#?}", tx);
            }
            let due = if is_last { commits(&expected.hooks) } else { Vec::new() };
            prop_assert_eq!(commits(&attempt.hooks), due, "{:#?}", tx);
            let complete = if is_last { expected.events.len() } else { attempt.events.len() };
            prop_assert_eq!(Some(&attempt.events[..]), expected.events.get(..complete), "{:#?}", tx);
        }
    }
    Ok(())
}

/// The search for an order of all transactions, each thread's in its own order.
struct Order<'a> {
    program: &'a [Vec<Tx>],
    observed: &'a [Vec<Observed>],
    end: &'a model::View,
}

impl Order<'_> {
    /// Is there one of what is left, from the positions `at` on, starting with `state`?
    fn exists(&self, at: &mut Vec<usize>, state: &State) -> bool {
        let mut done = true;
        for thread in 0..self.program.len() {
            let Some(tx) = self.program[thread].get(at[thread]) else { continue };
            done = false;
            let seen = &self.observed[thread][at[thread]];
            let mut next = state.clone();
            if !gave_up(seen) {
                let report = next.attempt(tx, seen.over());
                if report.outcome != seen.outcome || !validated(&report.events).eq(validated(&seen.last().events)) {
                    continue;
                }
            }
            at[thread] += 1;
            let found = self.exists(at, &next);
            at[thread] -= 1;
            if found {
                return true;
            }
        }
        done && state.view() == *self.end
    }
}

/// What a commit vouches for.
fn validated(events: &[Event]) -> impl Iterator<Item = &Event> {
    events.iter().filter(|event| !matches!(event, Event::Peeked(_)))
}
