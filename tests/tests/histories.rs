//! Histories: everything that transactions see is recorded, aborted attempts included, and must be explained by one order.
//! `tests/src/history` has what that means. The long run is ignored by default:
//! `HISTORY_SECONDS=600 cargo test --release -p tests --test histories -- --ignored`.

use std::cell::Cell;
use std::time::{Duration, Instant};

use adya::history::{Interner, Mop, Op as AdyaOp, OpType, ReadValue, Scalar};
use adya::{Opts, Valid, Workload};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use tests::history::program::{Kind, Program, Random, Step, Style, World};
use tests::history::{Anomaly, Attempt, History, Name, Op, Value, Var, brute};

// ------------------------------------------------------------------------------------- histories made by hand

/// A history as text. A collection's name begins with `*`, and all initial values are 0. An attempt is the time when it
/// began, the time when it ended, whether it committed, and what it did: `x?0` reads, `x~0` peeks, `x!1` writes, `( … )`
/// is a nested level, `( … )!` one that was undone.
fn history(names: &str, attempts: &[&str]) -> History {
    let name = |text: &str| Name { text: text.trim_start_matches('*').into(), collection: text.starts_with('*') };
    let names: Vec<_> = names.split(' ').map(name).collect();
    let attempt = |(thread, text): (usize, &&str)| {
        let mut tokens = text.split(' ');
        let [begun, ended] = [(); 2].map(|()| tokens.next().unwrap().parse().unwrap());
        let committed = tokens.next() == Some("ok");
        let mut open = 0;
        let op = |token: &str| match token {
            "(" => {
                open += 1;
                Op::Save
            }
            ")" | ")!" => {
                open -= 1;
                if token == ")" { Op::Keep(open) } else { Op::Undo(open) }
            }
            _ => {
                let at = token.find(['?', '~', '!']).unwrap();
                let var = names.iter().position(|name| name.text == token[..at]).unwrap();
                let value = token[at + 1..].parse().unwrap();
                match &token[at..=at] {
                    "!" => Op::Write { var, value },
                    how => Op::Read { var, value, peeked: how == "~" },
                }
            }
        };
        Attempt { thread, again: false, begun, left: ended, ended, committed, ops: tokens.map(op).collect() }
    };
    let attempts = attempts.iter().enumerate().map(attempt).collect();
    History { initial: vec![0; names.len()], names, attempts }
}

#[track_caller]
fn accepted(names: &str, attempts: &[&str]) {
    let history = history(names, attempts);
    if let Err(violation) = history.check() {
        panic!("{violation}");
    }
    assert!(brute::has_order(&history));
    assert_eq!(adya_verdict(&history), Valid::True);
}

/// The checker says `anomaly` and `lines`, and adya refuses the history, too.
#[track_caller]
fn refused(names: &str, attempts: &[&str], anomaly: Anomaly, lines: &[&str]) {
    let history = history(names, attempts);
    let violation = history.check().unwrap_err();
    let text: Vec<_> =
        violation.text.lines().map(str::trim).take_while(|line| !line.contains(": in thread ")).collect();
    assert_eq!((violation.anomaly, &*text), (anomaly, lines), "{violation}");
    assert!(!brute::has_order(&history));
    assert_eq!(adya_verdict(&history), Valid::False);
}

#[test]
fn a_lost_update_is_refused() {
    refused(
        "x",
        &["1 9 ok x?0 x!1", "2 8 ok x?0 x!2"],
        Anomaly::LostUpdate,
        &["T0 read x=0, which T1 overwrote with 2", "T1 read x=0, which T0 overwrote with 1"],
    );
    refused(
        "x",
        &["1 2 ok x!1", "3 9 ok x?1 x!2", "3 9 ok x?1 x!3"],
        Anomaly::LostUpdate,
        &["T1 read x=1, which T2 overwrote with 3", "T2 read x=1, which T1 overwrote with 2"],
    );
}

#[test]
fn a_dirty_read_is_refused() {
    refused("x", &["1 9 no x!1", "2 8 ok x?1"], Anomaly::DirtyRead, &["T1 read x=1 of T0, which did not commit"]);
    refused(
        "x",
        &["1 9 ok x!1 x!2", "2 8 ok x?1"],
        Anomaly::DirtyRead,
        &["T1 read x=1 of T0, which did not leave it at that"],
    );
    refused(
        "x",
        &["1 9 ok ( x!1 )! x!2", "2 8 no x?1"],
        Anomaly::DirtyRead,
        &["T1 read x=1 of T0, which did not leave it at that"],
    );
}

#[test]
fn read_skew_is_refused() {
    refused(
        "x y",
        &["1 9 ok x?0 y?2", "2 8 ok x!1 y!2"],
        Anomaly::ReadSkew,
        &["T0 read x=0, which T1 overwrote with 1", "T1 wrote y=2, which T0 read"],
    );
    // Not the same value twice.
    refused(
        "x",
        &["1 9 ok x?0 x?1", "2 8 ok x!1"],
        Anomaly::ReadSkew,
        &["T0 read x=0, which T1 overwrote with 1", "T1 wrote x=1, which T0 read"],
    );
    // In the view of one that peeked, too.
    refused(
        "x y z",
        &["1 9 ok x~0 y~2 z!3", "2 8 ok x!1 y!2"],
        Anomaly::ReadSkew,
        &["T0's view read x=0, which T1 overwrote with 1", "T1 wrote y=2, which T0's view read"],
    );
}

#[test]
fn write_skew_is_refused() {
    refused(
        "x y",
        &["1 9 ok x?0 y!1", "2 8 ok y?0 x!2"],
        Anomaly::WriteSkew,
        &["T0 read x=0, which T1 overwrote with 2", "T1 read y=0, which T0 overwrote with 1"],
    );
    refused(
        "x y",
        &["1 9 ok ( x?0 )! y!1", "2 8 ok ( y?0 )! x!2"],
        Anomaly::OrElseWriteSkew,
        &["T0 read x=0, which T1 overwrote with 2", "T1 read y=0, which T0 overwrote with 1"],
    );
}

#[test]
fn a_phantom_is_refused() {
    refused(
        "*list x",
        &["1 9 ok list?0 x!1", "2 8 ok x?0 list!2"],
        Anomaly::Phantom,
        &["T0 read list=0, which T1 overwrote with 2", "T1 read x=0, which T0 overwrote with 1"],
    );
}

#[test]
fn a_zombie_is_refused() {
    refused(
        "x y",
        &["1 9 no x?0 y?2", "2 8 ok x!1 y!2"],
        Anomaly::Zombie,
        &["T0 read x=0, which T1 overwrote with 1", "T1 wrote y=2, which T0 read"],
    );
}

#[test]
fn a_stale_read_is_refused() {
    refused(
        "x",
        &["1 2 ok x!1", "3 4 ok x?0"],
        Anomaly::StaleRead,
        &["T0 ended before T1 began", "T1 read x=0, which T0 overwrote with 1"],
    );
    refused(
        "x",
        &["1 2 ok x!1", "3 4 ok x!2", "5 6 ok x?1"],
        Anomaly::StaleRead,
        &["T1 ended before T2 began", "T2 read x=1, which T1 overwrote with 2 (T0 ended before T1 began)"],
    );
}

#[test]
fn own_writes_and_unwritten_values() {
    let lost = history("x", &["1 9 ok x!1 x?0"]).check().unwrap_err();
    assert_eq!(lost.anomaly, Anomaly::LostOwnWrite);
    assert!(
        lost.text
            .starts_with("T0 wrote x=1, and then read x=0\n  T0: in thread 0, committed, did write x=1; read x=0;")
    );
    let unwritten = history("x", &["1 9 ok x?7"]).check().unwrap_err();
    assert_eq!(
        unwritten.to_string().lines().take(2).collect::<Vec<_>>(),
        ["a value from nowhere:", "T0 read x=7, which nobody ever wrote",]
    );
    let early = history("x", &["1 9 ok x?1 x!1"]).check().unwrap_err();
    assert!(early.text.starts_with("T0 read x=1 where its own write was not to be seen"), "{early}");
}

#[test]
fn an_order_that_follows_from_others_is_explained() {
    refused(
        "x y",
        &["1 9 ok x!1 y!1", "1 9 ok x!2 y!2", "10 11 ok x?1", "10 11 ok y?2"],
        Anomaly::StaleRead,
        &[
            "T0 ended before T3 began",
            "T3 read y=2, which T0 overwrote with 1 (T1 wrote x=2 before T0 wrote 1, which T2 read (T1 ended before T2 began))",
        ],
    );
}

#[test]
fn what_only_all_possibilities_together_rule_out_is_refused() {
    // If T1 wrote x before T0, T5 and T8 come before each other, and if T2 read it before T1 wrote, T11 and T14 do.
    let mut attempts = [
        "1 9 ok x!1 a!1",
        "1 9 ok c?1 e?1 x!2 b!1",
        "1 9 ok x?1 k?1 m?1",
        "1 9 ok y!1 c!1",
        "1 9 ok a?1 y!2 d!1",
        "1 9 ok y?1 f?1",
        "1 9 ok z!1 e!1",
        "1 9 ok a?1 z!2 f!1",
        "1 9 ok z?1 d?1",
        "1 9 ok u!1 k!1",
        "1 9 ok b?1 u!2 n!1",
        "1 9 ok u?1 q?1",
        "1 9 ok w!1 m!1",
        "1 9 ok b?1 w!2 q!1",
        "1 9 ok w?1 n?1",
    ];
    let names = "x y z u w a b c d e f k m n q";
    let violation = history(names, &attempts).check().unwrap_err();
    assert_eq!(violation.anomaly, Anomaly::NoOrder);
    for line in [
        " possibility 1:\n",
        " possibility 2:\n",
        "  T5 read y=1, which T4 overwrote with 2 (T3 came before T1, which came before T0, which came before T4)\n",
        "  T11 read u=1, which T10 overwrote with 2 (T9 came before T2, which came before T1, which came before T10)\n",
    ] {
        assert!(violation.text.contains(line), "{violation}");
    }
    for (reader, less) in [(8, "1 9 ok z?1"), (14, "1 9 ok w?1")] {
        let all = std::mem::replace(&mut attempts[reader], less);
        history(names, &attempts).check().unwrap();
        attempts[reader] = all;
    }
}

#[test]
fn good_histories_are_accepted() {
    accepted("x y", &["1 9 ok x?0 y!1", "2 8 ok y?0 x?0"]);
    accepted("x y", &["1 9 ok x?0 y!1", "2 8 ok y?1 x!2"]);
    // An attempt that failed may have seen what came before or after, but not both.
    accepted("x y", &["1 9 no x?0 y?0", "1 9 no x?1 y?2", "2 8 ok x!1 y!2"]);
    // A level that was undone, and one that was not.
    accepted("x y", &["1 2 ok x!1 ( x!2 x?2 )! x?1 ( y!3 ( y!4 )! ) y?3", "3 4 ok x?1 y?3"]);
    // What was peeked at may be old by the commit, and the view may be older than what is read and checked.
    accepted("x y", &["1 9 ok x~0 y!1", "2 8 ok y?0 x!2"]);
    accepted("x y", &["1 9 ok x?0 y~0 x!1", "2 8 ok y!2"]);
    // Blind writes, in an order that only their readers know.
    accepted("x", &["1 9 ok x!1", "1 9 ok x!2", "1 9 ok x!3", "10 11 ok x?2", "1 9 ok x?3", "1 9 ok x?1 x!4"]);
}

// ------------------------------------------------------------------------------------- other ways to decide

/// What the crate adya says of the history: every attempt is a transaction that succeeded, of which those that did not
/// commit only read; besides, what did not take effect was written by transactions that failed. It may miss what follows
/// from blind writes, whose order it does not search for.
fn adya_verdict(history: &History) -> Valid {
    let mut interner = Interner::default();
    let mut id = |var: Var, value: Option<Value>| {
        interner.intern(match value {
            Some(value) => Scalar::Int(value.cast_signed()),
            None => Scalar::Str(history.names[var].text.clone()),
        })
    };
    let mut events = Vec::new();
    let nodes = history.nodes();
    let mut add = |begun, ended, kind, value: Vec<Mop>| {
        let process = Some(i64::try_from(events.len()).unwrap());
        events.push((begun, AdyaOp { index: 0, kind: OpType::Invoke, process, value: value.clone(), time: None }));
        events.push((ended, AdyaOp { index: 0, kind, process, value, time: None }));
    };
    for node in &nodes {
        let reads = node.reads.iter().map(|read| {
            let value = Some(read.value).filter(|value| history.initial[read.var] != *value);
            let value = value.map_or(ReadValue::Nil, |value| ReadValue::Scalar(id(read.var, Some(value))));
            (read.var, value)
        });
        let reads: Vec<_> = reads.collect();
        let mut mops: Vec<_> = reads.into_iter().map(|(var, value)| Mop::Read { key: id(var, None), value }).collect();
        mops.extend(
            node.writes.iter().map(|(&var, &value)| Mop::Write { key: id(var, None), value: id(var, Some(value)) }),
        );
        add(node.begun, node.ended, OpType::Ok, mops);
    }
    for (number, attempt) in history.attempts.iter().enumerate() {
        let effects = nodes.iter().filter(|node| node.attempt == number).flat_map(|node| &node.writes);
        let effects: Vec<_> = effects.collect();
        let mops = attempt.ops.iter().filter_map(|op| match op {
            Op::Write { var, value } if !effects.contains(&(var, value)) => {
                Some(Mop::Write { key: id(*var, None), value: id(*var, Some(*value)) })
            }
            _ => None,
        });
        add(attempt.begun, attempt.ended, OpType::Fail, mops.collect());
    }
    events.sort_by_key(|(time, op)| (*time, op.kind != OpType::Invoke));
    let ops = (0..).zip(events).map(|(index, (_, op))| AdyaOp { index, ..op }).collect();
    let demands = Opts { wfr_keys: true, linearizable_keys: true, ..Opts::default() };
    let report = adya::check(&adya::History::from_ops(ops, interner), Workload::RwRegister, &demands);
    // Nothing depends on anything.
    if report.anomaly_types == ["empty-transaction-graph"] { Valid::True } else { report.valid }
}

/// An attempt before it is known what it finds.
#[derive(Clone, Debug)]
struct Sketch {
    early: u64,
    late: u64,
    committed: bool,
    /// How many transactions its state is behind.
    lag: usize,
    /// What to do, where, and whether to find something else than what is there.
    ops: Vec<(u8, Var, u8)>,
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let ops = prop::collection::vec((0_u8..12, 0..3_usize, any::<u8>()), 1..6);
    let lag = prop_oneof![2 => Just(0), 1 => Just(1), 1 => Just(2)];
    (0..35_u64, 0..35_u64, prop::bool::weighted(0.8), lag, ops).prop_map(|(early, late, committed, lag, ops)| Sketch {
        early,
        late,
        committed,
        lag,
        ops,
    })
}

/// The history of transactions one after another, if it were not for lags and for values from anywhere.
fn draw(sketches: &[Sketch]) -> History {
    let names = ["x", "y", "z"].map(|text| Name { text: text.into(), collection: false }).to_vec();
    let mut states: Vec<Vec<Value>> = vec![vec![0; names.len()]];
    let mut written = vec![vec![0]; names.len()];
    let mut attempts = Vec::new();
    let mut next = 0;
    for (thread, sketch) in sketches.iter().enumerate() {
        let seen = &states[thread.saturating_sub(sketch.lag)];
        let mut levels = vec![seen.clone()];
        let mut after = vec![states[thread].clone()];
        let mut ops = Vec::new();
        for &(what, var, twist) in &sketch.ops {
            let open = levels.len() - 1;
            match what {
                0..=5 => {
                    let any = written[var][usize::from(twist) % written[var].len()];
                    let value = if twist < 64 { any } else { levels[open][var] };
                    ops.push(Op::Read { var, value, peeked: what == 5 });
                }
                6..=8 => {
                    next += 1;
                    written[var].push(next);
                    levels[open][var] = next;
                    after[open][var] = next;
                    ops.push(Op::Write { var, value: next });
                }
                9 => {
                    levels.push(levels[open].clone());
                    after.push(after[open].clone());
                    ops.push(Op::Save);
                }
                _ if open == 0 => {}
                10 => {
                    levels.remove(open - 1);
                    after.remove(open - 1);
                    ops.push(Op::Keep(open - 1));
                }
                _ => {
                    levels.truncate(open);
                    after.truncate(open);
                    ops.push(Op::Undo(open - 1));
                }
            }
        }
        while let Some(open) = levels.len().checked_sub(2) {
            levels.remove(open);
            after.remove(open);
            ops.push(Op::Keep(open));
        }
        states.push(if sketch.committed { after.remove(0) } else { states[thread].clone() });
        let moment = 100 + 10 * thread as u64;
        let (begun, ended) = (moment - sketch.early, moment + sketch.late);
        attempts.push(Attempt { thread, again: false, begun, left: moment, ended, committed: sketch.committed, ops });
    }
    History { initial: vec![0; names.len()], names, attempts }
}

#[test]
fn the_checker_agrees_with_trying_all_orders_and_never_with_less_than_adya() {
    let (accepted, refused, by_adya) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let config = Config { cases: 4_000, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let result = TestRunner::new_with_rng(config, rng).run(&prop::collection::vec(sketch(), 1..7), |sketches| {
        let history = draw(&sketches);
        let verdict = history.check();
        prop_assert_eq!(verdict.is_ok(), brute::has_order(&history), "{:?}", verdict);
        let count = if verdict.is_ok() { &accepted } else { &refused };
        count.set(count.get() + 1);
        if adya_verdict(&history) == Valid::False {
            prop_assert!(verdict.is_err());
            by_adya.set(by_adya.get() + 1);
        }
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    let (accepted, refused, by_adya) = (accepted.get(), refused.get(), by_adya.get());
    println!("{accepted} accepted, {refused} refused, {by_adya} of them by adya, too");
    assert!(accepted > 800 && refused > 800 && by_adya > 400, "{accepted} {refused} {by_adya}");
}

// ------------------------------------------------------------------------------------- the runtime

/// How many attempts there were, how many did not take effect, and how many followed upon one that did not.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    attempts: usize,
    aborted: usize,
    again: usize,
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.attempts += other.attempts;
        self.aborted += other.aborted;
        self.again += other.again;
    }
}

/// Records what the threads do, and checks it.
#[track_caller]
fn run(world: &World, threads: &[Vec<Program>], with_adya: bool) -> Count {
    let history = world.record(threads);
    if let Err(violation) = history.check() {
        panic!("{violation}\n{threads:?}");
    }
    if with_adya {
        assert_eq!(adya_verdict(&history), Valid::True, "{history:?}");
    }
    let count = |what: fn(&Attempt) -> bool| history.attempts.iter().filter(|attempt| what(attempt)).count();
    Count {
        attempts: count(|_| true),
        aborted: count(|attempt| !attempt.committed),
        again: count(|attempt| attempt.again),
    }
}

const INLINE: usize = 2;
const BOXED: usize = 2;

/// A transaction that does `steps(x, y, step)`, where `step` is that another one does `others(x, y)` meanwhile. Both for
/// all kinds of transactions and of variables; and both at once, the other with `x` and `y` exchanged.
#[track_caller]
fn forced(
    kinds: &[Kind],
    steps: impl Fn(Var, Var, Step) -> Vec<Step>,
    others: impl Fn(Var, Var) -> Vec<Step>,
    some_abort: bool,
) {
    let world = World::new(INLINE, BOXED);
    for style in [Style::Macros, Style::Explicit] {
        for (x, y) in [(0, 1), (0, 2), (2, 0), (2, 3)] {
            for &kind in kinds {
                let other = |x, y| Program { style, kind: Kind::Atomically, steps: others(x, y) };
                let program = |x, y, step| Program { style, kind, steps: steps(x, y, step) };
                let count = run(&world, &[vec![program(x, y, Step::Elsewhere(vec![other(x, y)]))]], true);
                assert!(count.aborted > 0 || !some_abort, "the other did not get in the way of {style:?} {kind:?}");
                for _ in 0..5 {
                    let own = |x, y| vec![program(x, y, Step::Yield), other(x, y), program(x, y, Step::Yield)];
                    run(&world, &[own(x, y), own(y, x), own(x, y)], false);
                }
            }
        }
    }
}

const WRITING: [Kind; 4] = [Kind::Atomically, Kind::Function, Kind::Try, Kind::Within];

#[test]
fn no_lost_update() {
    let others = |x, _| vec![Step::Modify(x)];
    forced(&WRITING, |x, _, meanwhile| vec![Step::Modify(x), meanwhile], others, true);
    forced(&WRITING, |x, _, meanwhile| vec![Step::Read(x), meanwhile, Step::Write(x)], others, true);
}

#[test]
fn no_dirty_read() {
    let others = |x, y| vec![Step::Read(x), Step::Write(y)];
    forced(&WRITING, |x, _, meanwhile| vec![Step::Write(x), meanwhile, Step::Write(x)], others, false);
    forced(&WRITING, |x, _, meanwhile| vec![Step::Write(x), meanwhile, Step::Panic], others, true);
    // The explicit API has no errors: a panic, or a `retry` in a transaction that gives up.
    let fails = |x, _, meanwhile| vec![Step::Write(x), meanwhile, Step::Fail];
    forced(&[Kind::Try, Kind::Within], fails, others, true);
    let undone = |x, _, meanwhile| vec![Step::Try(vec![Step::Write(x), meanwhile, Step::Retry]), Step::Read(x)];
    forced(&WRITING, undone, others, false);
    let undone = |x, _, meanwhile| vec![Step::Nested(vec![Step::Modify(x), meanwhile, Step::Fail]), Step::Read(x)];
    forced(&WRITING, undone, others, false);
    let left = |x, y, meanwhile| {
        vec![Step::OrElse(vec![Step::Write(x), meanwhile, Step::Retry], vec![Step::Write(y), Step::Read(x)])]
    };
    forced(&WRITING, left, others, false);
}

#[test]
fn no_read_skew() {
    let others = |x, y| vec![Step::Write(x), Step::Write(y)];
    forced(&WRITING, |x, y, meanwhile| vec![Step::Read(x), meanwhile, Step::Read(y)], others, false);
    forced(&[Kind::Snapshot], |x, y, meanwhile| vec![Step::Read(x), meanwhile, Step::Read(y)], others, true);
    let nested = |x, y, meanwhile| vec![Step::Snapshot(vec![Step::Read(x), meanwhile]), Step::Read(y)];
    forced(&WRITING, nested, others, false);
}

#[test]
fn no_read_skew_in_peeks() {
    let others = |x, y| vec![Step::Write(x), Step::Write(y)];
    let both = |x, y, meanwhile| vec![Step::Peek(vec![Step::Read(x), meanwhile, Step::Read(y)]), Step::Toggle(x)];
    forced(&WRITING, both, others, false);
    let first = |x, y, meanwhile| vec![Step::Peek(vec![Step::Read(x)]), meanwhile, Step::Read(y), Step::Toggle(x)];
    forced(&WRITING, first, others, true);
    let second = |x, y, meanwhile| vec![Step::Read(x), meanwhile, Step::Peek(vec![Step::Read(y)]), Step::Toggle(x)];
    forced(&WRITING, second, others, true);
}

#[test]
fn no_zombies() {
    let others = |x, y| vec![Step::Write(x), Step::Write(y)];
    forced(&WRITING, |x, y, meanwhile| vec![Step::Read(x), meanwhile, Step::Read(y), Step::Write(x)], others, true);
    forced(&WRITING, |x, y, meanwhile| vec![Step::Write(y), Step::Read(x), meanwhile, Step::Scan], others, true);
}

#[test]
fn no_write_skew() {
    let others = |x, y| vec![Step::Read(y), Step::Write(x)];
    forced(&WRITING, |x, y, meanwhile| vec![Step::Read(x), meanwhile, Step::Write(y)], others, true);
    // What a level that was undone has read counts.
    let fails = |x, y, meanwhile| vec![Step::Nested(vec![Step::Read(x), meanwhile, Step::Fail]), Step::Write(y)];
    forced(&WRITING, fails, others, true);
    let retries = |x, y, meanwhile| vec![Step::Try(vec![Step::Read(x), Step::Retry]), meanwhile, Step::Write(y)];
    forced(&WRITING, retries, others, true);
    let looks = |x, y, meanwhile| vec![Step::Snapshot(vec![Step::Read(x), meanwhile]), Step::Write(y)];
    forced(&WRITING, looks, others, true);
}

#[test]
fn no_write_skew_through_or_else() {
    // Each takes its second alternative because of what the first one has read.
    let others = |x, y| vec![Step::OrElse(vec![Step::Read(y), Step::Retry], vec![Step::Write(x)])];
    let early = |x, y, meanwhile| vec![Step::OrElse(vec![Step::Read(x), meanwhile, Step::Retry], vec![Step::Write(y)])];
    forced(&WRITING, early, others, true);
    let late = |x, y, meanwhile| vec![Step::OrElse(vec![Step::Read(x), Step::Retry], vec![meanwhile, Step::Write(y)])];
    forced(&WRITING, late, others, true);
}

#[test]
fn no_phantoms() {
    let others = |x, y| vec![Step::Read(x), Step::Toggle(y)];
    forced(&WRITING, |x, _, meanwhile| vec![Step::Scan, meanwhile, Step::Write(x)], others, true);
    let again = |_, _, meanwhile| vec![Step::Scan, meanwhile, Step::Scan];
    forced(&WRITING, again, others, true);
    forced(&[Kind::Snapshot], again, others, true);
}

#[test]
fn no_stale_reads() {
    let others = |x, y| vec![Step::Write(x), Step::Write(y)];
    let late = |x, y, meanwhile| vec![meanwhile, Step::Read(x), Step::Read(y)];
    forced(&[Kind::Atomically, Kind::Snapshot, Kind::Try, Kind::Within], late, others, false);
}

/// What destructors see while a conflict, a `retry` or a panic unwinds.
#[test]
fn no_skew_in_destructors() {
    let others = |x, y| vec![Step::Write(x), Step::Write(y)];
    let conflict = |x, y, meanwhile| {
        vec![Step::Guarded(
            vec![x, y],
            vec![Step::Read(x), meanwhile, Step::Nested(vec![Step::Read(y)]), Step::Write(x)],
        )]
    };
    forced(&WRITING, conflict, others, true);
    let own = |x, y, meanwhile| {
        vec![
            Step::Write(y),
            Step::Guarded(vec![y, x], vec![Step::Read(x), meanwhile, Step::Nested(vec![Step::Modify(x)])]),
        ]
    };
    forced(&WRITING, own, others, true);
    let panic = |x, y, meanwhile| vec![Step::Read(y), Step::Guarded(vec![y, x], vec![meanwhile, Step::Panic])];
    forced(&WRITING, panic, others, true);
    let waits = |x, y, meanwhile| {
        vec![Step::Read(x), Step::Guarded(vec![x, y], vec![meanwhile, Step::Nested(vec![Step::Wait])])]
    };
    forced(&[Kind::Try, Kind::Within], waits, others, true);
    // What a function has written is undone before a guard around it looks, which finds what was written before.
    let other = |_, y| vec![Step::Write(y)];
    let conflict_in_a_function = |x, y, meanwhile| {
        let steps = vec![Step::Modify(x), meanwhile, Step::Read(y)];
        vec![Step::Read(y), Step::Write(x), Step::Guarded(vec![x], steps)]
    };
    forced(&WRITING, conflict_in_a_function, other, true);
    let panic_in_a_function = |x, _, meanwhile| {
        let steps = vec![Step::Modify(x), meanwhile, Step::Nested(vec![Step::Modify(x), Step::Panic])];
        vec![Step::Write(x), Step::Guarded(vec![x], steps)]
    };
    forced(&WRITING, panic_in_a_function, other, true);
}

/// Rounds of four threads with random transactions over a few variables, as long as `go_on` says of the number of rounds.
fn random_rounds(go_on: impl Fn(u64) -> bool, seed: u64) {
    let start = Instant::now();
    let (mut total, mut rounds) = (Count::default(), 0);
    let mut random = Random::new(seed);
    let mut world = World::new(INLINE, BOXED);
    while go_on(rounds) {
        if rounds % 10 == 9 {
            world = World::new(1 + random.below(3), random.below(4));
        }
        let listing = world.listing();
        let threads: Vec<Vec<_>> = (0..4).map(|_| (0..50).map(|_| random.program(listing)).collect()).collect();
        total += run(&world, &threads, rounds % 10 == 0);
        rounds += 1;
    }
    println!("{rounds} rounds, {total:?}, in {:?}", start.elapsed());
    assert!(
        total.aborted * 20 > total.attempts && total.again * 50 > total.attempts,
        "hardly any conflicts: {total:?}"
    );
}

#[test]
fn random_transactions_are_explained_by_one_order() {
    random_rounds(|rounds| rounds < 80, 1);
}

#[test]
#[ignore = "takes a minute, or HISTORY_SECONDS"]
fn random_transactions_are_explained_by_one_order_for_long() {
    let seconds = std::env::var("HISTORY_SECONDS").map_or(60, |seconds| seconds.parse().expect("a number of seconds"));
    let (start, time) = (Instant::now(), Duration::from_secs(seconds));
    let seed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |time| time.as_secs());
    random_rounds(|_| start.elapsed() < time, seed);
}
