//! Programs: lists of transactions over a few variables, and how to make them at random.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

pub(crate) const INTS: usize = 3;
pub(crate) const BOXES: usize = 2;
pub(crate) const HOLDERS: usize = 2;
/// How many places in the program have parts with a time limit.
pub(crate) const PLACES: usize = 2;

/// A variable that holds a number.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Var {
    Int(usize),
    Boxed(usize),
    /// The variable that a holder holds at present, if it holds one.
    Held(usize),
}

#[derive(Clone, Debug)]
pub(crate) enum Op {
    Read(Var),
    Write(Var, i64),
    /// In place.
    Add(Var, i64),
    Push(i64),
    Pop,
    /// Puts a new variable into a holder.
    Make(usize, i64),
    Clear(usize),
    /// Lets the second holder hold the first one's variable.
    Share(usize, usize),
    /// Keeps a reference to the value meanwhile.
    Hold(Var, Vec<Op>),
    Peek(Var),
    Snapshot(Vec<Var>),
    Level(Level, Vec<Op>),
    OrElse(Vec<Vec<Op>>),
    Retry,
    RetryIfOdd(Var),
    Fail,
    FailIfOdd(Var),
    Panic(i64),
    OnCommit(Hook),
    OnRollback(Hook),
    Yield,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Hook {
    pub(crate) label: i64,
    pub(crate) panics: bool,
}

/// A nested level, and what it deals with itself.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Level {
    /// Nothing.
    Plain,
    /// A failure, which undoes it.
    Fallible,
    /// A panic.
    Catching,
    /// A retry, without waiting.
    Trying,
    /// A retry, once its time is over, which is as soon as it has begun. It stands at one of several places.
    Timed(usize),
    /// A retry, after a time that never ends.
    Patient,
    /// All that unwinds, also what it should let pass: then the transaction cannot commit.
    Swallowing,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Plain,
    Fallible,
    /// It makes one attempt.
    Trying,
    /// Its time is over once it has begun: it looks once more, and gives up.
    Timed,
    Snapshot,
}

#[derive(Clone, Debug)]
pub(crate) struct Tx {
    pub(crate) kind: Kind,
    pub(crate) ops: Vec<Op>,
}

fn var() -> impl Strategy<Value = Var> + Clone {
    prop_oneof![
        4 => (0..INTS).prop_map(Var::Int),
        3 => (0..BOXES).prop_map(Var::Boxed),
        2 => (0..HOLDERS).prop_map(Var::Held),
    ]
}

fn number() -> impl Strategy<Value = i64> + Clone {
    -9_i64..10
}

/// `panics`: hooks that give back may panic. That ends a transaction that would have run again because others were in the way:
/// the model knows nothing of those.
///
/// `swallows`: a retry may be swallowed. Then all that is left is to wait.
fn op(panics: bool, swallows: bool) -> impl Strategy<Value = Op> {
    let hook = |panics: bool| {
        (0_i64..1000, proptest::bool::weighted(0.1))
            .prop_map(move |(label, wants)| Hook { label, panics: panics && wants })
    };
    let leaf = prop_oneof![
        10 => var().prop_map(Op::Read),
        8 => (var(), number()).prop_map(|(var, n)| Op::Write(var, n)),
        10 => (var(), number()).prop_map(|(var, n)| Op::Add(var, n)),
        3 => number().prop_map(Op::Push),
        3 => Just(Op::Pop),
        3 => (0..HOLDERS, number()).prop_map(|(holder, n)| Op::Make(holder, n)),
        1 => (0..HOLDERS).prop_map(Op::Clear),
        1 => (0..HOLDERS, 0..HOLDERS).prop_map(|(from, to)| Op::Share(from, to)),
        3 => var().prop_map(Op::Peek),
        2 => vec(var(), 1..4).prop_map(Op::Snapshot),
        1 => Just(Op::Retry),
        3 => var().prop_map(Op::RetryIfOdd),
        1 => Just(Op::Fail),
        2 => var().prop_map(Op::FailIfOdd),
        1 => (0_i64..1000).prop_map(Op::Panic),
        2 => hook(true).prop_map(Op::OnCommit),
        2 => hook(panics).prop_map(Op::OnRollback),
        4 => Just(Op::Yield),
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let mut levels = vec![Level::Plain, Level::Fallible, Level::Fallible, Level::Catching, Level::Trying];
        levels.extend((0..PLACES).map(Level::Timed));
        levels.push(Level::Patient);
        if swallows {
            levels.push(Level::Swallowing);
        }
        prop_oneof![
            5 => (select(levels), vec(inner.clone(), 0..5)).prop_map(|(level, ops)| Op::Level(level, ops)),
            3 => vec(vec(inner.clone(), 0..4), 2..5).prop_map(Op::OrElse),
            2 => (var(), vec(inner, 0..4)).prop_map(|(var, ops)| Op::Hold(var, ops)),
        ]
    })
}

/// `alone`: it is the only one that runs. Then the model says whether it would wait for ever, and it may.
fn tx(panics: bool, alone: bool, most: usize) -> impl Strategy<Value = Tx> {
    let swallows = alone;
    // Others must not wait for ever: there is an alternative to their retry, or an end to its time.
    let patient = move |kind| {
        let ops = || vec(op(panics, false), 1..most);
        prop_oneof![
            3 => ops().prop_map(|ops| vec![Op::OrElse(vec![ops, vec![]])]),
            1 => (0..PLACES, ops()).prop_map(|(place, ops)| vec![Op::Level(Level::Timed(place), ops)]),
            u32::from(alone) * 2 => vec(op(panics, swallows), 1..most),
        ]
        .prop_map(move |ops| Tx { kind, ops })
    };
    prop_oneof![
        4 => patient(Kind::Plain),
        4 => patient(Kind::Fallible),
        2 => vec(op(panics, swallows), 1..most).prop_map(|ops| Tx { kind: Kind::Trying, ops }),
        1 => vec(op(panics, swallows), 1..most).prop_map(|ops| Tx { kind: Kind::Timed, ops }),
        1 => vec(var().prop_map(Op::Read), 1..most).prop_map(|ops| Tx { kind: Kind::Snapshot, ops }),
    ]
}

/// What one thread does.
pub(crate) fn one_thread() -> impl Strategy<Value = Vec<Tx>> {
    any::<bool>().prop_flat_map(|panics| vec(tx(panics, true, 7), 1..8))
}

/// What each of several threads does.
pub(crate) fn threads(most_txs: usize, most_ops: usize) -> impl Strategy<Value = Vec<Vec<Tx>>> {
    vec(vec(tx(false, false, most_ops), 1..most_txs), 2..4)
}

/// Two threads that read slowly, and two that write meanwhile.
pub(crate) fn readers_and_writers() -> impl Strategy<Value = Vec<Vec<Tx>>> {
    let slowly = |read: fn(Var) -> Op| vec(var().prop_map(move |var| vec![read(var), Op::Yield, Op::Yield]), 4..12);
    let reader = prop_oneof![
        2 => slowly(Op::Peek).prop_map(|ops| Tx { kind: Kind::Plain, ops: ops.concat() }),
        1 => slowly(Op::Read).prop_map(|ops| Tx { kind: Kind::Snapshot, ops: ops.concat() }),
    ];
    let write = prop_oneof![
        (var(), number()).prop_map(|(var, n)| Op::Write(var, n)),
        (var(), number()).prop_map(|(var, n)| Op::Add(var, n)),
        (0..HOLDERS, number()).prop_map(|(holder, n)| Op::Make(holder, n)),
        Just(Op::Yield),
    ];
    let writer = vec(write, 1..4).prop_map(|ops| Tx { kind: Kind::Plain, ops });
    (vec(vec(reader, 1..4), 2), vec(vec(writer, 5..20), 2)).prop_map(|(readers, writers)| [readers, writers].concat())
}
