//! Writes small programs at random, each twice: over plain variables, and as transactions.
//!
//! One text is written, in which `⟦plain‖transaction⟧` marks the few places where the language asks
//! for another syntax. What the text may say is bounded by the borrow checker, which judges the
//! plain version, and by the documented limits of the language.

mod emit;
mod expressions;
mod lent;
mod statements;

use std::collections::BTreeSet;
use std::ops::Range;

/// How the variables are reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mode {
    /// By their names, in an `atomically!` block.
    Names,
    /// As fields of `self`, in a `#[transactional]` method.
    Method,
    /// As fields behind a reference, in an `atomically!` block.
    Fields,
    /// As parts of the value of one variable.
    Whole,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Ty {
    Int,
    Bool,
    Text,
    List,
    Maybe,
    MaybeText,
    Pair,
    Record,
    Rows,
    Map,
    Names,
    Shape,
    Array,
    Queue,
    Linked,
    Links,
}

const VARIABLES: &[(&str, Ty)] = &[
    ("a", Ty::Int),
    ("b", Ty::Int),
    ("c", Ty::Int),
    ("flag", Ty::Bool),
    ("s", Ty::Text),
    ("t", Ty::Text),
    ("v", Ty::List),
    ("w", Ty::List),
    ("o", Ty::Maybe),
    ("os", Ty::MaybeText),
    ("p", Ty::Pair),
    ("r", Ty::Record),
    ("rows", Ty::Rows),
    ("m", Ty::Map),
    ("h", Ty::Names),
    ("e", Ty::Shape),
    ("k", Ty::Array),
    ("q", Ty::Queue),
    ("l", Ty::Linked),
    ("ls", Ty::Links),
    (TICKS, Ty::Int),
];

/// What operands change as they are evaluated. Nothing else uses it, so that no borrow is in the way.
const TICKS: &str = "z";

/// A name that the program bound, or a place behind one.
#[derive(Clone, Debug)]
struct Local {
    /// What is locked with it.
    root: String,
    text: String,
    ty: Ty,
    mutable: bool,
    /// A variable in a transaction, so that a `*` may stand before it.
    variable: bool,
}

/// A place of some type.
#[derive(Clone, Debug)]
struct Place {
    root: String,
    text: String,
    variable: bool,
}

struct Generator {
    numbers: Numbers,
    mode: Mode,
    used: BTreeSet<&'static str>,
    locals: Vec<Local>,
    /// Names of variables that a local hides.
    hidden: Vec<String>,
    /// Roots that may only be read here, and those that may not be touched at all.
    frozen: Vec<String>,
    taken: Vec<String>,
    labels: Vec<String>,
    in_loop: usize,
    in_closure: usize,
    names: usize,
    operands: usize,
}

/// The modules with these programs, so many in each: their names, and their text.
pub(crate) fn files(programs: Range<usize>, batch: usize) -> Vec<(String, String)> {
    let numbers: Vec<_> = programs.collect();
    let batches = numbers.chunks(batch).enumerate();
    batches.map(|(file, numbers)| (format!("batch_{file:02}"), emit::file(numbers))).collect()
}

/// Numbers that look random and are the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit.max(1) as u64).unwrap_or(0)
    }
}

fn either(plain: &str, transaction: &str) -> String {
    format!("⟦{plain}‖{transaction}⟧")
}

impl Generator {
    fn new(seed: usize) -> Self {
        let mode = match seed % 8 {
            0..=3 => Mode::Names,
            4 => Mode::Fields,
            5 | 6 => Mode::Method,
            _ => Mode::Whole,
        };
        Generator {
            numbers: Numbers(seed as u64 * 7919 + 1),
            mode,
            used: BTreeSet::new(),
            locals: vec![],
            hidden: vec![],
            frozen: vec![],
            taken: vec![],
            labels: vec![],
            in_loop: 0,
            in_closure: 0,
            names: 0,
            operands: 0,
        }
    }

    fn below(&mut self, limit: usize) -> usize {
        self.numbers.below(limit)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn fresh(&mut self, stem: &str) -> String {
        self.names += 1;
        format!("{stem}{}", self.names)
    }

    fn path(&self, name: &str) -> String {
        match self.mode {
            Mode::Names => name.to_owned(),
            Mode::Method => format!("self.{name}"),
            Mode::Fields => format!("s.{name}"),
            Mode::Whole => format!("st.{name}"),
        }
    }

    /// Whether a root may be read, or written to.
    fn is_free(&self, root: &str, write: bool) -> bool {
        // A part of a variable's value is locked with all of it.
        let whole = |locked: &String| self.mode == Mode::Whole && is_variable(locked) && is_variable(root);
        let is_taken = self.taken.iter().any(|locked| locked == root || whole(locked));
        let is_frozen = self.frozen.iter().any(|locked| locked == root);
        !(is_taken || write && is_frozen)
    }

    /// The places that are variables or locals of a type.
    fn named(&mut self, ty: Ty, write: bool) -> Option<Place> {
        let mut places: Vec<Place> = vec![];
        for local in &self.locals {
            if local.ty == ty && (local.mutable || !write) && self.is_free(&local.root, write) {
                let Local { root, text, variable, .. } = local.clone();
                places.push(Place { root, text, variable });
            }
        }
        let locals = places.len();
        for (name, of) in VARIABLES {
            let hidden = self.hidden.iter().any(|hidden| hidden == name);
            if *of == ty && !hidden && *name != TICKS && self.is_free(name, write) {
                let variable = self.mode != Mode::Whole && !matches!(ty, Ty::Linked | Ty::Links);
                places.push(Place { root: (*name).to_owned(), text: self.path(name), variable });
            }
        }
        if places.is_empty() {
            return None;
        }
        // The variables rather than locals.
        let mut index = self.below(places.len());
        if index < locals && self.chance(30) {
            index = self.below(places.len());
        }
        let place = places.swap_remove(index);
        if let Some((name, _)) = VARIABLES.iter().find(|(name, _)| *name == place.root) {
            self.used.insert(name);
        }
        Some(place)
    }

    /// Runs with a root that may not be touched.
    fn taking<R>(&mut self, root: &str, inside: impl FnOnce(&mut Self) -> R) -> R {
        self.taken.push(root.to_owned());
        let result = inside(self);
        self.taken.pop();
        result
    }

    /// Runs with a root that may only be read.
    fn freezing<R>(&mut self, root: &str, inside: impl FnOnce(&mut Self) -> R) -> R {
        self.frozen.push(root.to_owned());
        let result = inside(self);
        self.frozen.pop();
        result
    }

    /// Runs in a closure, which changes nothing but what it is about.
    fn closed<R>(&mut self, inside: impl FnOnce(&mut Self) -> R) -> R {
        self.in_closure += 1;
        let result = inside(self);
        self.in_closure -= 1;
        result
    }

    /// Runs in a scope of its own, with these locals.
    fn with<R>(&mut self, locals: Vec<Local>, inside: impl FnOnce(&mut Self) -> R) -> R {
        let (before, hidden) = (self.locals.len(), self.hidden.len());
        self.locals.extend(locals);
        let result = inside(self);
        self.locals.truncate(before);
        self.hidden.truncate(hidden);
        result
    }
}

fn is_variable(root: &str) -> bool {
    VARIABLES.iter().any(|(name, _)| *name == root)
}

/// A binding that is only read.
fn bound(text: &str, ty: Ty) -> Local {
    Local { root: text.to_owned(), text: text.to_owned(), ty, mutable: false, variable: false }
}

/// A binding that refers to a part of `root`.
fn behind(text: &str, ty: Ty, mutable: bool) -> Local {
    let root = text.trim_start_matches(['(', '*']).split(['.', ')']).next().unwrap_or(text);
    Local { root: root.to_owned(), text: text.to_owned(), ty, mutable, variable: false }
}
