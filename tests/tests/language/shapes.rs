//! Shapes of ordinary code, as it occurs at large.

// The code under test is what people write, also where there is a better way to write it.
#![allow(dead_code, redundant_semicolons, unnecessary_transmutes, unused_must_use, clippy::all, clippy::pedantic)]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::{self, Debug, Display};
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Mul, Neg, Not, Range, Sub};
use std::sync::{Arc, LazyLock};

use stm_core::prelude::*;

// Assignments whose right side mutates the same variable.

#[test]
fn a_right_side_mutates_what_is_assigned() {
    struct Node {
        value: i32,
        next: Option<Arc<Node>>,
    }
    let option = TVar::new(Some(3));
    let text = TVar::new(String::from("a"));
    let n = TVar::new(1);
    let list = TVar::new(vec![1, 2, 3]);
    let head = TVar::new(Some(Arc::new(Node { value: 1, next: Some(Arc::new(Node { value: 2, next: None })) })));
    fn bump(n: &mut i32) -> i32 {
        *n += 1;
        *n
    }
    atomically! {
        option = option.take().map(|x| x + 1).filter(|x| *x > 2);
        text = std::mem::take(&mut text) + "b";
        text += &std::mem::take(&mut text);
        n = bump(&mut n) * 10;
        n += bump(&mut n);
        list = list.drain(1..).collect();
        list[0] = list.pop().unwrap();
        head = head.take().and_then(|node| node.next.clone());
        (n, option) = (n + 1, option.take());
    }
    assert_eq!((option.load(), text.load(), n.load(), list.load()), (Some(4), "ab".to_owned(), 43, vec![3]));
    assert_eq!(head.load().unwrap().value, 2);
}

#[test]
fn a_mutable_reference_is_assigned_from_itself() {
    let map = TVar::new(BTreeMap::from([(1, 2_i32), (2, 3)]));
    let names = TVar::new(vec![String::from("a")]);
    let shared: TVar<Vec<Arc<dyn Fn(i32) -> i32 + Send + Sync>>> = TVar::new(vec![]);
    atomically! {
        map.values_mut().for_each(|x| *x = x.pow(2) + *x);
        names.iter_mut().for_each(|name| *name = format!("{name}!"));
        for name in &mut names { *name = name.to_uppercase() + name; }
        for (_, x) in map.iter_mut() { *x = x.max(&mut 7).clone() }
        *map.entry(5).or_insert(0) = map.len() as i32;
        let mut n = 3_i32;
        let r = &mut n;
        *r = r.pow(2);
        map.insert(9, n);
        shared.push(Arc::new(|i| i + 1));
        shared[0] = Arc::new(move |i| i + n);
    };
    assert_eq!(map.load(), BTreeMap::from([(1, 7), (2, 12), (5, 2), (9, 9)]));
    assert_eq!(names.load(), ["A!a!"]);
    assert_eq!(shared.load()[0](1), 10);
}

// Patterns.

#[test]
fn patterns_of_all_kinds() {
    #[derive(Clone, Debug, PartialEq)]
    enum Tree {
        Leaf(i32),
        Node { left: Box<Tree>, right: Box<Tree>, tags: Vec<u8> },
        Empty,
    }
    let tree =
        TVar::new(Tree::Node { left: Box::new(Tree::Leaf(1)), right: Box::new(Tree::Empty), tags: vec![1, 2, 3] });
    let (n, list, pair, nested) =
        (TVar::new(7), TVar::new(vec![1, 2, 3, 4]), TVar::new((1, 'x')), TVar::new(Some(Ok::<i32, String>(3))));
    let seen = atomically! {
        let mut seen = vec![];
        match n {
            k @ (0 | 1) => seen.push(k),
            k @ 2..=5 if k > 3 => seen.push(-k),
            k @ 6.. => seen.push(k * 10),
            _ => unreachable!(),
        }
        match &list[..] {
            [first, middle @ .., last] if middle.len() == 2 => seen.push(first + last + middle[0]),
            _ => unreachable!(),
        }
        match list.as_slice() {
            [] | [_] => unreachable!(),
            &[a, b, ..] => seen.push(a * b),
        }
        if let [a, .., d] = list[1..] && let (1, 'a'..='z') = pair && a < d { seen.push(d) }
        if let Some(Ok(k @ 3)) | Some(Ok(k @ 4)) = nested { seen.push(k) }
        let Some(Ok(ref k)) = nested else { panic!() };
        seen.push(*k);
        let (x, _) = pair;
        let _ = n;
        let (.., c) = pair;
        match (&tree, n) {
            (Tree::Node { left, tags, .. }, 7) => {
                if let Tree::Leaf(k) = **left { seen.push(k) }
                match **left { Tree::Leaf(ref k) if *k > 0 => seen.push(*k + 1), _ => {} }
                seen.push(tags.len() as i32);
                n = 8;
            }
            _ => unreachable!(),
        }
        if let Tree::Node { left, right: _, tags } = &mut tree {
            **left = Tree::Leaf(5);
            tags.push(4);
            if let Tree::Leaf(k) = &mut **left { *k += 1 }
        }
        seen.push(x + c as i32);
        match tree { Tree::Empty => unreachable!(), Tree::Leaf(_) | Tree::Node { .. } => {} }
        seen
    };
    assert_eq!(seen, [70, 7, 2, 4, 3, 3, 1, 2, 3, 121]);
    let Tree::Node { left, tags, .. } = tree.load() else { panic!() };
    assert_eq!((*left, tags.len(), n.load()), (Tree::Leaf(6), 4, 8));
}

#[test]
fn chains_of_lets_and_lets_with_else() {
    struct User {
        name: TVar<Option<String>>,
        age: TVar<u32>,
    }
    let users = vec![
        User { name: TVar::new(Some("ann".into())), age: TVar::new(30) },
        User { name: TVar::new(None), age: TVar::new(3) },
    ];
    let limit = TVar::new(18);
    let found = atomically! {
        let mut found = vec![];
        for user in &users {
            let Some(name) = &user.name else { continue };
            if let Some(first) = name.chars().next() && first == 'a' && user.age > limit
                && let age @ 1.. = user.age && users.len() > 1
            {
                found.push((name.clone(), age));
                user.age += 1;
            }
        }
        found
    };
    assert_eq!((found, users[0].age.load()), (vec![("ann".to_owned(), 30)], 31));
}

#[test]
fn labels_and_values_of_loops() {
    let grid = TVar::new(vec![vec![1, 2], vec![3, 4], vec![5, 6]]);
    let (found, tries) = (TVar::new((0, 0)), TVar::new(0));
    let result = atomically! {
        let place = 'search: {
            'rows: for (i, row) in grid.iter().enumerate() {
                for (j, &cell) in row.iter().enumerate() {
                    tries += 1;
                    if cell == 2 { continue 'rows }
                    if cell == 5 { found = (i, j); break 'search Some((i, j)) }
                }
            }
            None
        };
        let sum = 'count: loop {
            let mut sum = 0;
            while tries > 0 {
                tries -= 1;
                sum += tries;
                if sum > 5 { break 'count sum }
            }
            break sum;
        };
        (place, sum)
    };
    assert_eq!((result, found.load(), tries.load()), ((Some((2, 0)), 7), (2, 0), 3));
}

// Types of the user, with operators.

#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Default)]
struct Vector {
    x: f64,
    y: f64,
}

impl Add for Vector {
    type Output = Vector;
    fn add(self, other: Vector) -> Vector {
        Vector { x: self.x + other.x, y: self.y + other.y }
    }
}
impl Sub<&Vector> for Vector {
    type Output = Vector;
    fn sub(self, other: &Vector) -> Vector {
        Vector { x: self.x - other.x, y: self.y - other.y }
    }
}
impl Mul<Vector> for f64 {
    type Output = Vector;
    fn mul(self, v: Vector) -> Vector {
        Vector { x: self * v.x, y: self * v.y }
    }
}
impl AddAssign<f64> for Vector {
    fn add_assign(&mut self, by: f64) {
        self.x += by;
    }
}
impl AddAssign for Vector {
    fn add_assign(&mut self, other: Vector) {
        *self = *self + other;
    }
}
impl Neg for Vector {
    type Output = Vector;
    fn neg(self) -> Vector {
        -1.0 * self
    }
}
impl Not for Vector {
    type Output = bool;
    fn not(self) -> bool {
        self.x == 0.0
    }
}
impl Display for Vector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({}, {})", self.x, self.y)
    }
}

#[derive(Clone, Debug, Default)]
struct Grid {
    cells: Vec<Vector>,
}

impl Index<(usize, usize)> for Grid {
    type Output = Vector;
    fn index(&self, (i, j): (usize, usize)) -> &Vector {
        &self.cells[i * 2 + j]
    }
}
impl IndexMut<(usize, usize)> for Grid {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut Vector {
        &mut self.cells[i * 2 + j]
    }
}

#[test]
fn operators_of_the_user() {
    let (a, b) = (TVar::new(Vector { x: 1.0, y: 2.0 }), TVar::new(Vector { x: 3.0, y: 1.0 }));
    let grid = TVar::new(Grid { cells: vec![Vector::default(); 4] });
    let i = TVar::new(1usize);
    let text = atomically! {
        a += 1.0;
        a += b;
        a += Vector { x: i as f64 - 1.0, y: b.y - f64::max(b.y, 0.0) };
        assert!(matches!(Vector { x: a.x, y: 0.0 }, Vector { x, .. } if x == a.x));
        assert_eq!(dbg!(Vector { ..*a }).x, a.x);
        a = -a + 2.0 * b - &*b;
        assert!(a < b && b > a && !(!a));
        grid[(0, 1)] = a;
        grid[(i, 0)].x += 4.0;
        grid[(i, 0)] += b;
        grid[(1, i)] = grid[(i, 0)] + grid[(0, 1)];
        assert_eq!(grid[(1, 1)], grid[(0, 1)] + grid[(1, 0)]);
        format!("{a} {b:?} {}", grid[(1, 1)])
    };
    assert_eq!(text, "(-2, -2) Vector { x: 3.0, y: 1.0 } (5, -1)");
}

#[test]
fn wrappers_that_dereference() {
    #[derive(Clone, Default)]
    struct Wrapper(Vec<i32>);
    impl Deref for Wrapper {
        type Target = Vec<i32>;
        fn deref(&self) -> &Vec<i32> {
            &self.0
        }
    }
    impl DerefMut for Wrapper {
        fn deref_mut(&mut self) -> &mut Vec<i32> {
            &mut self.0
        }
    }
    struct Holder {
        inner: Arc<Box<TVar<Wrapper>>>,
    }
    let (w, holder) =
        (TVar::new(Wrapper::default()), Holder { inner: Arc::new(Box::new(TVar::new(Wrapper(vec![9])))) });
    atomically! {
        w.push(1);
        w.extend_from_slice(&[3, 2]);
        w.sort();
        w[0] += w.len() as i32;
        w.0.push(7);
        (**holder.inner).push(4);
        (**holder.inner).0[0] = 8;
        assert_eq!((*w).iter().sum::<i32>(), 4 + 2 + 3 + 7);
    }
    assert_eq!((w.load().0, holder.inner.load().0), (vec![4, 2, 3, 7], vec![8, 4]));
}

// Items and attributes in a block.

#[test]
fn items_macros_and_attributes_in_a_block() {
    let (x, list) = (TVar::new(2), TVar::new(vec![1]));
    let out = atomically! {
        /// A constant of the block.
        const STEP: i32 = 3;
        static NAMES: [&str; 2] = ["a", "b"];
        #[derive(Debug, Default, PartialEq)]
        struct Local { n: i32 }
        impl Local {
            const MOST: i32 = 50;
            fn more(&mut self, by: i32) -> &mut Self { self.n += by; self }
        }
        enum Way { Up, Down }
        use Way::{Down, Up};
        fn step(way: Way) -> i32 { match way { Up => STEP, Down => -STEP } }
        macro_rules! twice { ($e:expr) => { ($e) * 2 } }
        type Number = i32;
        #[allow(unused_mut)]
        let mut local = Local::default();
        local.more(1).more(x).n += 1;
        #[cfg(test)]
        { x += step(Up); }
        #[cfg(not(test))]
        compile_error!("this is a test");
        #[cfg(any())]
        let not_there = "x";
        // A comment, and a statement that is empty.
        ;
        x += step(Down) + STEP;
        let y: Number = x;
        list.push(twice!(y));
        list.push(NAMES.len() as Number);
        #[rustfmt::skip]
        let least = i32::min(Local::MOST, x);
        let z = x + 1;
        (local, least, z)
    };
    let (local, least, z) = out;
    assert_eq!((local.n, least, z, x.load(), list.load()), (4, 5, 6, 5, vec![1, 10, 2]));
}

#[test]
fn unsafe_and_const_blocks_and_casts() {
    let x = TVar::new(0x1234_u32);
    let list = TVar::new(vec![1u8, 2, 3]);
    let r#fn = TVar::new(1u64);
    let out = atomically! {
        // SAFETY: the list has three elements.
        let second = unsafe { *list.get_unchecked(1) };
        let size = const { size_of::<u32>() };
        // SAFETY: all bit patterns are floats.
        let float: f32 = unsafe { std::mem::transmute::<u32, f32>(x) };
        r#fn <<= 3;
        r#fn |= u64::from(second);
        let r#type = r#fn as u8 as char;
        (second, size, float.to_bits() as u16, r#type, format!("{fn:>0$} {fn:#06x} {type:?}", 4))
    };
    assert_eq!(out, (2, 4, 0x1234, '\n', "  10 0x000a '\\n'".to_owned()));
}

#[test]
fn closures_boxed_returned_and_recursive() {
    let (x, calls) = (TVar::new(2), TVar::new(0));
    let scale = TVar::new(3);
    fn apply(f: &dyn Fn(i32) -> i32, n: i32) -> i32 {
        f(n)
    }
    fn adder(by: i32) -> impl Fn(i32) -> i32 {
        move |n| n + by
    }
    let out = atomically! {
        let boxed: Box<dyn Fn(i32) -> i32 + '_> = Box::new(|n| { calls += 1; n * scale });
        let mut steps: Vec<Box<dyn FnMut() -> i32 + '_>> = vec![];
        let mut count = 0;
        let y = &x;
        steps.push(Box::new(move || { count += 1; count + *y }));
        steps.push(Box::new(|| { x += 1; x }));
        let sum: i32 = steps.iter_mut().map(|step| step()).sum();
        let twice = |f: &dyn Fn(i32) -> i32, n| f(f(n));
        fn factorial(n: u64) -> u64 { if n < 2 { 1 } else { n * factorial(n - 1) } }
        let chosen = if x > 2 { apply } else { |f: &dyn Fn(i32) -> i32, n: i32| f(n + 1) };
        (apply(&boxed, x), twice(&boxed, 1), adder(x)(scale), sum, factorial(5), chosen(&*boxed, 2))
    };
    assert_eq!(out, (9, 9, 6, 6, 120, 6));
    assert_eq!((x.load(), calls.load()), (3, 4));
}

// Generics, traits, lifetimes.

trait Counter {
    const STEP: i64;
    type Unit: Display;
    fn count(&self) -> &TVar<i64>;
    fn unit(&self) -> Self::Unit;

    #[transactional]
    fn advance(&self) -> String {
        let count = self.count();
        *count += Self::STEP;
        format!("{} {}", *count, self.unit())
    }
}

struct Meter<'a, const N: i64, U>
where
    U: Display + Clone,
{
    count: &'a TVar<i64>,
    unit: U,
}

impl<'a, const N: i64, U: Display + Clone> Counter for Meter<'a, N, U> {
    const STEP: i64 = N;
    type Unit = U;
    fn count(&self) -> &TVar<i64> {
        self.count
    }
    fn unit(&self) -> U {
        self.unit.clone()
    }
}

#[transactional]
impl<'a, const N: i64, U> Meter<'a, N, U>
where
    U: Display + Clone,
{
    /// A constant of the block.
    const LIMIT: i64 = N * 3;

    fn is_full(&self) -> bool {
        self.count >= Self::LIMIT
    }

    fn take<'b, T: Into<i64> + Clone>(&'b self, amount: T, log: &'b TVar<Vec<i64>>) -> Option<&'b TVar<i64>>
    where
        'a: 'b,
    {
        let amount = amount.into();
        if self.count < amount {
            return None;
        }
        self.count -= amount;
        log.push(amount);
        Some(self.count)
    }
}

#[test]
fn traits_generics_and_constants() {
    #[transactional]
    fn run<C: Counter + ?Sized>(counter: &C, times: usize) -> Vec<String>
    where
        C::Unit: Debug,
    {
        (0..times).map(|_| counter.advance()).collect()
    }
    #[transactional]
    fn largest<T>(values: &[TVar<T>]) -> Option<T>
    where
        T: PartialOrd + Copy + Send + Sync + 'static,
    {
        let mut largest = None;
        for value in values {
            match largest {
                Some(most) if most >= *value => {}
                _ => largest = Some(*value),
            }
        }
        largest
    }
    #[transactional]
    fn evens(list: &TVar<Vec<i32>>) -> impl Iterator<Item = i32> + use<> {
        let list: Vec<i32> = list.iter().copied().filter(|n| n % 2 == 0).collect();
        list.into_iter()
    }
    #[transactional]
    fn windows<const N: usize>(list: &TVar<[i32; N]>) -> [i32; N] {
        let mut out = [0; N];
        for i in 0..N {
            out[i] = list[i] + list[(i + 1) % N];
        }
        list[0] = out[N - 1];
        out
    }
    let count = TVar::new(0);
    let log = TVar::new(vec![]);
    let meter = Meter::<2, &str> { count: &count, unit: "m" };
    assert_eq!(run(&meter, 2), ["2 m", "4 m"]);
    assert!(!meter.is_full());
    assert!(meter.take(9, &log).is_none());
    assert!(TVar::ptr_eq(meter.take(3_i32, &log).unwrap(), &count));
    assert_eq!((count.load(), log.load()), (1, vec![3]));
    assert_eq!(largest(&[1.5, 4.0, 2.0].map(TVar::new)), Some(4.0));
    assert_eq!(evens(&TVar::new(vec![1, 2, 4])).sum::<i32>(), 6);
    let array = TVar::new([1, 2, 3]);
    assert_eq!((windows(&array), array.load()), ([3, 5, 4], [4, 2, 3]));
}

#[test]
fn trait_objects_in_alternatives_and_closures() {
    trait Source: Send + Sync {
        fn take(&self) -> i32;
    }
    struct Queue(TVar<Vec<i32>>);
    impl Source for Queue {
        #[transactional]
        fn take(&self) -> i32 {
            match self.0.pop() {
                Some(n) => n,
                None => retry!(),
            }
        }
    }
    let sources: Vec<Box<dyn Source>> =
        vec![Box::new(Queue(TVar::new(vec![]))), Box::new(Queue(TVar::new(vec![1, 2])))];
    let taken = TVar::new(0);
    let got: Vec<i32> = atomically! {
        let from = |i: usize| sources[i].take();
        let first = or_else!(from(0), { taken += 1; from(1) });
        let second = or_else!({ taken += 100; sources[0].take() }, sources[1].take(), -1);
        let third = or_else!(from(0), from(1), -1);
        [first, second, third].into_iter().collect()
    };
    assert_eq!((got, taken.load()), (vec![2, 1, -1], 1));
}

// Statics.

static TOTAL: LazyLock<TVar<i32>> = LazyLock::new(|| TVar::new(0));
static TABLE: LazyLock<HashMap<&'static str, TVar<Vec<i32>>>> =
    LazyLock::new(|| HashMap::from([("a", TVar::new(vec![])), ("b", TVar::new(vec![]))]));
const LIMIT: i32 = 3;

mod settings {
    use super::*;
    pub(super) static LEVEL: LazyLock<TVar<i32>> = LazyLock::new(|| TVar::new(1));
    pub(super) const STEP: i32 = 2;
}

#[test]
fn statics_and_constants() {
    let out = atomically! {
        *TOTAL += LIMIT;
        *settings::LEVEL += settings::STEP;
        TABLE["a"].push(*TOTAL);
        TABLE["b"].push(TABLE["a"][0] + i32::MAX % 10);
        if *TOTAL == LIMIT && *settings::LEVEL > 2 { *TOTAL *= 2 }
        *TOTAL
    };
    assert_eq!((out, settings::LEVEL.load(), TABLE["b"].load()), (6, 3, vec![10]));
}

// Async blocks are not part of the block around them.

#[test]
fn an_async_block_in_a_block_is_left_alone() {
    let x = TVar::new(1);
    let future = atomically! {
        let n = x;
        x += 1;
        async move { n + 1 }
    };
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert_eq!(std::future::Future::poll(future.as_mut(), &mut context), std::task::Poll::Ready(2));
}

// Formatting.

#[test]
fn format_arguments_of_all_kinds() {
    let (width, digits, x) = (TVar::new(8usize), TVar::new(2usize), TVar::new(3.14159));
    let (name, list) = (TVar::new(String::from("n")), TVar::new(vec![Some(1), None]));
    let plain = "p";
    let out = atomically! {
        let local = 5;
        [
            format!("{x:width$.digits$}|{name:>width$}|{plain}"),
            format!("{:1$}|{0:.2$}", x, width, digits),
            format!("{:>w$}|{:.*}|{n}", name, digits, x, w = width + 1, n = name.len()),
            format!("{list:?} {{name}} {local:03} {:?}", &list[0]),
            format!("{0} {0:?} {name}", name),
            format!("{}", if x > 3.0 { name.as_str() } else { "less" }),
        ]
    };
    assert_eq!(out[0], "    3.14|       n|p");
    assert_eq!(out[1], " 3.14159|3.14");
    assert_eq!(out[2], "        n|3.14|1");
    assert_eq!(out[3], "[Some(1), None] {name} 005 Some(1)");
    assert_eq!((&*out[4], &*out[5]), ("n \"n\" n", "n"));
}

#[test]
fn assertions_and_their_messages() {
    let (x, list) = (TVar::new(1), TVar::new(vec![1]));
    let message = |run: &dyn Fn()| {
        let payload = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).unwrap_err();
        payload.downcast_ref::<String>().cloned().unwrap_or_else(|| payload.downcast_ref::<&str>().unwrap().to_string())
    };
    assert_eq!(message(&|| atomically! { assert!(x > 1) }), "assertion failed: x > 1");
    assert_eq!(message(&|| atomically! { assert!(x > 1, "{x} is {}", list[0]) }), "1 is 1");
    let compared = message(&|| atomically! { assert_eq!(x, list[0] + 1, "with {list:?}") });
    assert!(compared.contains("left: 1") && compared.contains("with [1]"), "{compared}");
    assert_eq!(message(&|| atomically! { list[x] = 2; }), "index out of bounds: the len is 1 but the index is 1");
    assert_eq!(message(&|| atomically! { unreachable!("{x}") }), "internal error: entered unreachable code: 1");
    assert_eq!(message(&|| atomically! { todo!() }), "not yet implemented");
}

// Code of the user that panics where the runtime calls it.

#[test]
fn panics_of_the_users_code() {
    #[derive(Debug)]
    struct Fragile {
        n: i32,
        when: &'static str,
    }
    impl Clone for Fragile {
        fn clone(&self) -> Self {
            assert!(self.when != "clone", "in clone");
            Fragile { n: self.n, when: self.when }
        }
    }
    impl PartialEq for Fragile {
        fn eq(&self, other: &Self) -> bool {
            assert!(self.when != "eq", "in eq");
            self.n == other.n
        }
    }
    impl Deref for Fragile {
        type Target = i32;
        fn deref(&self) -> &i32 {
            assert!(self.when != "deref", "in deref");
            &self.n
        }
    }
    impl Drop for Fragile {
        fn drop(&mut self) {
            if self.when == "drop" && !std::thread::panicking() {
                self.when = "";
                panic!("in drop");
            }
        }
    }
    for when in ["clone", "eq", "deref"] {
        let (x, other) = (TVar::new(Fragile { n: 1, when }), TVar::new(1));
        let run = std::panic::AssertUnwindSafe(|| {
            atomically! {
                other += 1;
                x.n += 1;
                assert!(x == Fragile { n: 2, when: "" });
                let n: i32 = **x;
                other += n;
            }
        });
        let payload = std::panic::catch_unwind(run).unwrap_err();
        let message = payload
            .downcast_ref::<String>()
            .cloned()
            .unwrap_or_else(|| payload.downcast_ref::<&str>().unwrap().to_string());
        assert_eq!(message, format!("in {when}"));
        assert_eq!(other.load(), 1, "{when}");
        atomically! { other += 10; x = Fragile { n: other, when: "" }; }
        assert_eq!((other.load(), atomically! { x.n }), (11, 11));
    }
    // A value whose destructor panics when it is replaced in the transaction.
    let (x, other) = (TVar::new(1), TVar::new(1));
    let run = std::panic::AssertUnwindSafe(|| {
        atomically! {
            other += 1;
            let _fragile = Fragile { n: 1, when: "drop" };
            x += 1;
        }
    });
    assert!(std::panic::catch_unwind(run).is_err());
    assert_eq!((x.load(), other.load()), (1, 1));
}

// Structure.

#[test]
fn nested_structs_tuples_and_arrays() {
    #[derive(Clone, Debug, Default, PartialEq)]
    struct Deep {
        a: ([i32; 3], (String, Option<Box<Deep>>)),
        map: HashMap<String, Vec<(i32, [u8; 2])>>,
    }
    struct Holder {
        parts: [(TVar<Deep>, Arc<[TVar<i32>]>); 2],
    }
    let holder =
        Holder { parts: [1, 2].map(|n| (TVar::new(Deep::default()), Arc::from([TVar::new(n), TVar::new(n + 1)]))) };
    let i = TVar::new(1usize);
    atomically! {
        holder.parts[0].0.a.0[i + 1] += 5;
        holder.parts[i].0.a.1.0.push_str("deep");
        holder.parts[i].0.a.1.1 = Some(Box::new(Deep::default()));
        holder.parts[i].0.a.1.1.as_mut().unwrap().a.0[0] = 9;
        if let Some(deep) = &mut holder.parts[1].0.a.1.1 { deep.a.0[1] = deep.a.0[0] + 1; }
        holder.parts[0].0.map.entry("k".into()).or_default().push((1, [2, 3]));
        holder.parts[0].0.map.get_mut("k").unwrap()[0].1[1] += 4;
        holder.parts[0].1[0] += holder.parts[1].1[i] * 2;
        (holder.parts[0].1[1], holder.parts[1].1[0]) = (holder.parts[1].1[0], holder.parts[0].1[1]);
        let part = &holder.parts[1];
        part.0.a.0[2] = part.1[1];
        let (deep, numbers) = part;
        (*deep).a.0[2] += 1;
        numbers[1] -= 1;
    }
    let (first, second) = (holder.parts[0].0.load(), holder.parts[1].0.load());
    assert_eq!((first.a.0, first.map["k"][0]), ([0, 0, 5], (1, [2, 7])));
    assert_eq!((second.a.0, &*second.a.1.0), ([0, 0, 4], "deep"));
    assert_eq!(second.a.1.1.unwrap().a.0, [9, 10, 0]);
    let numbers: Vec<i32> = holder.parts.iter().flat_map(|part| part.1.iter().map(TVar::load)).collect();
    assert_eq!(numbers, [7, 2, 2, 2]);
}

#[test]
fn iterators_of_all_kinds() {
    let (list, words) = (TVar::new(vec![5, 3, 8, 1]), TVar::new(String::from("one two three")));
    let (numbers, set) = (vec![TVar::new(1), TVar::new(2)], TVar::new(HashSet::from([1, 5])));
    let out = atomically! {
        let sorted = { let mut sorted = list.clone(); sorted.sort_unstable_by(|a, b| b.cmp(a)); sorted };
        let (even, odd): (Vec<i32>, Vec<i32>) = list.iter().partition(|n| **n % 2 == 0);
        let longest = words.split_whitespace().max_by_key(|word| word.len()).unwrap_or_default().to_owned();
        let pairs: Vec<(usize, char)> = words.char_indices().filter(|(i, _)| i % 5 == 0).collect();
        let sum: i32 = numbers.iter().map(|n| *n).chain(list.iter().copied()).skip(1).step_by(2).sum();
        let found = list.iter().position(|n| set.contains(n)).map(|i| list[i]);
        let grouped = list.iter().fold(BTreeMap::new(), |mut map: BTreeMap<bool, Vec<i32>>, n| {
            map.entry(*n > 4).or_default().push(*n);
            map
        });
        let all: Result<Vec<i32>, String> =
            list.iter().map(|n| if *n > 0 { Ok(n * 2) } else { Err(format!("{n}")) }).collect();
        let mut iter = list.iter().peekable();
        let mut runs = 0;
        while let Some(n) = iter.next() {
            if let Some(next) = iter.peek() && **next < *n { runs += 1 }
        }
        for (n, word) in numbers.iter().zip(words.split(' ')) { *n += word.len() as i32; }
        for chunk in list.chunks(3) { numbers[0] += chunk.len() as i32 }
        for n in (0..numbers.len()).rev() { list.push(numbers[n] + n as i32) }
        list.drain(..2);
        for n in list.iter_mut().rev().take(1) { *n *= 2 }
        (sorted, even.len() + odd.len(), longest, pairs.len(), sum, found, grouped[&true].len(), all.unwrap().len(), runs)
    };
    assert_eq!(out, (vec![8, 5, 3, 1], 4, "three".to_owned(), 3, 2 + 3 + 1, Some(5), 2, 4, 2));
    assert_eq!((list.load(), numbers[0].load()), (vec![8, 1, 6, 16], 8));
}

#[test]
fn ranges_and_slices_as_values() {
    let (range, list) = (TVar::new(1..3), TVar::new(vec![1, 2, 3, 4]));
    let (from, to) = (TVar::new(1usize), TVar::new(3usize));
    let out = atomically! {
        let inside: Range<usize> = from..to;
        let sum: i32 = list[inside.clone()].iter().sum();
        let tail = list[to..].len() + list[..=from].len() + list[from..=2].len();
        list[from..to].copy_from_slice(&[8, 9]);
        list[..to].rotate_left(1);
        let start = range.start + range.clone().sum::<i32>();
        range.end += 2;
        let [a, b] = list[..2] else { unreachable!() };
        (sum, tail, start, range.contains(&4), (from..to).contains(&2), a + b)
    };
    assert_eq!(out, (5, 5, 4, true, true, 17));
    assert_eq!(list.load(), [8, 9, 1, 4]);
}

#[test]
fn shadowing() {
    let (x, y) = (TVar::new(1), TVar::new(String::from("y")));
    let out = atomically! {
        let before = x + 1;
        let inner = {
            let x = x + 10;
            let x = x * 2;
            let y = format!("{x}{y}");
            (x, y)
        };
        x += 1;
        let f = |x: i32| x + 100;
        let called = f(x);
        for x in 0..2 { let _ = x + 1; }
        if let Some(y) = Some(5) { x += y }
        let x = x;
        let y = y.clone() + "!";
        fn y2(y: &str) -> usize { y.len() }
        (before, inner, called, x, y2(&y))
    };
    assert_eq!(out, (2, (22, "22y".to_owned()), 102, 7, 2));
    assert_eq!((x.load(), y.load()), (7, "y".to_owned()));
}

#[test]
fn recursion_through_blocks_and_functions() {
    struct Tree {
        value: TVar<i32>,
        children: TVar<Vec<Arc<Tree>>>,
    }
    #[transactional]
    impl Tree {
        fn sum(&self) -> i32 {
            self.value + self.children.iter().map(|child| child.sum()).sum::<i32>()
        }
        fn grow(self: &Arc<Self>, depth: u32) {
            if depth == 0 {
                return;
            }
            for value in 0..2 {
                let child = Arc::new(Tree { value: TVar::new(value + self.value), children: TVar::default() });
                child.grow(depth - 1);
                self.children.push(child);
            }
            self.value = self.children.len() as i32;
        }
    }
    fn depth(tree: &Tree) -> usize {
        atomically! {
            let mut most = 0;
            for child in &tree.children { most = most.max(depth(child)); }
            most + 1
        }
    }
    let root = Arc::new(Tree { value: TVar::new(1), children: TVar::default() });
    root.grow(3);
    assert_eq!((depth(&root), root.sum()), (4, 2 + 4 + 8 + 20));
}

#[test]
fn user_macros_around_and_inside() {
    macro_rules! transfer {
        ($from:expr => $to:expr, $amount:expr) => {
            atomically! {
                $from -= $amount;
                $to += $amount;
            }
        };
    }
    macro_rules! fields {
        ($name:ident { $($field:ident : $ty:ty = $value:expr),* $(,)? }) => {
            struct $name { $($field: TVar<$ty>),* }
            impl $name {
                fn new() -> Self { $name { $($field: TVar::new($value)),* } }
                fn describe(&self) -> String {
                    atomically! {
                        let mut out = String::new();
                        $( out += &format!("{}={:?} ", stringify!($field), self.$field); )*
                        out
                    }
                }
                $( fn $field(&self) -> $ty { atomically! { self.$field.clone() } } )*
            }
        };
    }
    fields!(Config { retries: u32 = 3, name: String = "n".to_owned(), tags: Vec<u8> = vec![1] });
    let config = Config::new();
    assert_eq!(config.describe(), "retries=3 name=\"n\" tags=[1] ");
    assert_eq!((config.retries(), config.name().len(), config.tags().len()), (3, 1, 1));
    let accounts = [TVar::new(5), TVar::new(0)];
    let i = 1;
    transfer!(accounts[0] => accounts[i], 2);
    transfer!(accounts[i - 1] => accounts[1], accounts[0]);
    assert_eq!(accounts.map(|account| account.load()), [0, 2]);
}

#[test]
fn rewritten_expressions_at_the_start_of_a_statement() {
    fn number(text: &str) -> Result<i32, std::num::ParseIntError> {
        text.parse()
    }
    fn sum(x: &TVar<i32>, y: &TVar<i32>, list: &TVar<Vec<i32>>) -> Result<i32, std::num::ParseIntError> {
        let first = atomically! { x.max(*y) + 1 };
        let second: i32 = atomically! { number("1")? + number("2")? };
        let third = atomically! { dbg!(*x) + 1 };
        let fourth = atomically! { peek!(*x) + 1 };
        let fifth = atomically! { or_else!(*x, *y) + 1 };
        let sixth = atomically! { list.pop().unwrap_or(*x) - list.len() as i32 };
        let seventh = atomically! { match *x { 1 => x.max(*y) - 1, _ => number("4")? * 2 } };
        atomically! {
            list.remove(list.len() - 1) == 2 || panic!();
            number("3")? == 3 || panic!();
            list[0] += 1;
            list[x as usize - 1] as i64 + 1
        };
        Ok(first + second + third + fourth + fifth + sixth + seventh)
    }
    let result = sum(&TVar::new(1), &TVar::new(4), &TVar::new(vec![1, 2, 3]));
    assert_eq!(result, Ok(5 + 3 + 2 + 2 + 2 + 1 + 3));
}

#[test]
fn several_mutations_in_one_expression() {
    let stack = TVar::new(vec![1, 2, 3, 4, 5, 6]);
    let (map, option) = (TVar::new(HashMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)])), TVar::new(Some(1)));
    fn sub(a: Option<i32>, b: Option<i32>, left: usize) -> i32 {
        a.unwrap() * 100 - b.unwrap() * 10 + left as i32
    }
    let out = atomically! {
        let sum = stack.pop().unwrap() - stack.pop().unwrap() * 2;
        let called = sub(stack.pop(), stack.pop(), stack.len());
        stack.push(7);
        stack.push(stack.pop().unwrap() + 1);
        let removed = (map.remove("A".to_lowercase().as_str()), map.remove(&"b".to_owned()), map.len());
        map.remove("A".to_lowercase().as_str());
        *option.insert(5) += 1;
        let taken = [option.take(), option.replace(3), option.take()];
        stack.truncate(stack.swap_remove(0) as usize + stack.len());
        (sum, called, removed, taken)
    };
    assert_eq!(out, (6 - 10, 400 - 30 + 2, (Some(1), Some(2), 0), [Some(6), None, Some(3)]));
    assert_eq!(stack.load(), [8, 2]);
}
