//! What the generated programs are made of, and how two runs are compared.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};

use stm_core::TVar;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Inner {
    pub(crate) x: i32,
    pub(crate) on: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    pub(crate) n: i32,
    pub(crate) name: String,
    pub(crate) list: Vec<i32>,
    pub(crate) inner: Inner,
}

pub(crate) fn record(n: i32, name: &str, list: &[i32]) -> Record {
    Record { n, name: name.to_owned(), list: list.to_vec(), inner: Inner { x: n * 2, on: n > 3 } }
}

impl Record {
    pub(crate) fn total(&self) -> i32 {
        self.list.iter().fold(self.n, |sum, n| sum.wrapping_add(*n))
    }

    pub(crate) fn first(&self) -> Option<&i32> {
        self.list.first()
    }

    pub(crate) fn step(&mut self, n: i32) -> i32 {
        self.n = self.n.wrapping_add(n) % 1000;
        self.n
    }

    pub(crate) fn shift(&mut self) -> Option<i32> {
        self.list.pop()
    }

    pub(crate) fn grow(&mut self, n: i32) -> usize {
        self.list.push(n);
        self.n += 1;
        self.list.len()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Dot,
    Line(i32),
    Named { name: String, size: i32 },
}

impl Shape {
    pub(crate) fn size(&self) -> i32 {
        match self {
            Shape::Dot => 0,
            Shape::Line(n) => *n,
            Shape::Named { name, size } => size.wrapping_add(len(name)),
        }
    }
}

/// In a plain program its parts are plain, in a transaction they are variables.
#[derive(Clone)]
pub(crate) struct Linked<N, L> {
    pub(crate) id: i32,
    pub(crate) x: N,
    pub(crate) items: L,
}

pub(crate) type PlainLinked = Linked<i32, Vec<i32>>;
pub(crate) type VarLinked = Linked<TVar<i32>, TVar<Vec<i32>>>;

// Functions that programs call.

pub(crate) fn len(text: &str) -> i32 {
    i32::try_from(text.len()).unwrap()
}

pub(crate) fn double(n: i32) -> i32 {
    n.wrapping_mul(2)
}

pub(crate) fn total(list: &[i32]) -> i32 {
    list.iter().fold(0, |sum, n| sum.wrapping_add(*n))
}

pub(crate) fn peak(list: &[i32]) -> Option<&i32> {
    list.iter().max()
}

pub(crate) fn at(n: i32, len: usize) -> usize {
    n.unsigned_abs() as usize % len.max(1)
}

pub(crate) fn bump(n: &mut i32) -> i32 {
    *n = n.wrapping_add(1);
    *n
}

pub(crate) fn fill(list: &mut Vec<i32>, n: i32) {
    list.truncate(6);
    list.push(n);
}

pub(crate) fn shout(text: &mut String) {
    text.truncate(12);
    text.push('!');
}

pub(crate) fn positive(n: i32) -> Result<i32, String> {
    if n > 0 { Ok(n) } else { Err(format!("{n} is not positive")) }
}

/// The state of a variable, as it is compared.
pub(crate) trait Show {
    fn show(&self) -> String;
}

macro_rules! shown_as_debug {
    ($($ty:ty),*) => {
        $(impl Show for $ty {
            fn show(&self) -> String {
                format!("{self:?}")
            }
        })*
    };
}

shown_as_debug!(
    i32,
    bool,
    String,
    Vec<i32>,
    [i32; 4],
    VecDeque<i32>,
    Option<i32>,
    Option<String>,
    (i32, String),
    Record,
    Vec<Record>,
    BTreeMap<i32, i32>,
    Shape
);

impl Show for HashMap<String, i32> {
    fn show(&self) -> String {
        format!("{:?}", self.iter().collect::<BTreeMap<_, _>>())
    }
}

impl<T: Show + Clone + Send + Sync + 'static> Show for TVar<T> {
    fn show(&self) -> String {
        self.load().show()
    }
}

impl<N: Show, L: Show> Show for Linked<N, L> {
    fn show(&self) -> String {
        format!("{} {} {}", self.id, self.x.show(), self.items.show())
    }
}

impl<N: Show, L: Show> Show for Vec<Linked<N, L>> {
    fn show(&self) -> String {
        self.iter().map(|linked| linked.show() + "; ").collect()
    }
}

pub(crate) fn state(variables: &[&dyn Show]) -> String {
    variables.iter().map(|variable| variable.show() + "\n").collect()
}

thread_local! {
    static SAID: RefCell<Vec<(u32, i64)>> = const { RefCell::new(vec![]) };
}

/// An operand, which says that it is evaluated, and to what.
pub(crate) fn say<N: Copy + TryInto<i64>>(operand: u32, value: N) -> N {
    SAID.with_borrow_mut(|said| said.push((operand, value.try_into().unwrap_or(i64::MAX))));
    value
}

/// What the operands of a run said.
pub(crate) fn said() -> Vec<(u32, i64)> {
    SAID.take()
}

/// What a run came to: its value, its error or its panic, what the variables were then, and in which order operands were
/// evaluated.
#[derive(Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) value: Result<i32, String>,
    pub(crate) state: String,
    pub(crate) said: Vec<(u32, i64)>,
}

/// The value of a run; a panic is an error.
pub(crate) fn caught(run: impl FnOnce() -> Result<i32, String>) -> Result<i32, String> {
    SAID.take();
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|payload| {
        let message = payload.downcast_ref::<String>().cloned();
        let message = message.or_else(|| payload.downcast_ref::<&str>().map(ToString::to_string));
        Err(format!("panic: {}", message.unwrap_or_default()))
    })
}
