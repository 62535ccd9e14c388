//! The rules of access, one by one.

// The code under test is what people write, also where there is a better way to write it.
#![allow(dead_code, clippy::all, clippy::pedantic)]

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex};

use stm_core::prelude::*;

#[derive(Clone, Debug, Default, PartialEq)]
struct Row {
    count: u32,
    names: Vec<String>,
}

#[derive(Clone, Debug, Default)]
struct Table {
    rows: Vec<Row>,
    hits: TVar<u32>,
    index: HashMap<String, TVar<u32>>,
    shared: Arc<Row>,
}

impl Table {
    fn grow(&mut self) -> usize {
        self.rows.push(Row::default());
        self.rows.len()
    }
    fn first(&self) -> &Row {
        &self.rows[0]
    }
    fn total(&self) -> u32 {
        self.rows.iter().map(|row| row.count).sum()
    }
}

// Rule 1: `*v` is the value.

#[test]
fn a_star_is_the_value_as_a_place() {
    fn on(v: &TVar<i32>) -> i32 {
        atomically! {
            *v += 1;
            *v = *v * 2;
            let r = &*v;
            assert_eq!(*r, *v);
            match *v {
                4 => {}
                other => panic!("{other}"),
            }
            *v
        }
    }
    let v = TVar::new(1);
    assert_eq!(on(&v), 4);
    atomically! {
        *v -= 1;
        let m = &mut *v;
        *m -= 1;
    }
    assert_eq!(v.load(), 2);
}

#[derive(Clone)]
struct Node {
    value: i32,
    next: TVar<Option<Arc<Node>>>,
}

#[test]
fn a_linked_structure_is_walked_by_reference() {
    let head: TVar<Option<Arc<Node>>> = TVar::new(None);
    for value in [3, 2, 1] {
        atomically! {
            let rest = TVar::new((*head).clone());
            head = Some(Arc::new(Node { value, next: rest }));
        }
    }
    let values = atomically! {
        let mut values = vec![];
        let mut current = &*head;
        while let Some(node) = current {
            values.push(node.value);
            current = &*node.next;
        }
        values
    };
    assert_eq!(values, [1, 2, 3]);
    // Unlinks the second one.
    atomically! {
        if let Some(first) = &head && let Some(second) = &first.next {
            let rest = second.next.clone();
            first.next = rest;
        }
    }
    let second = atomically! {
        let Some(first) = &head else { return };
        first.next.as_ref().map(|node| node.value)
    };
    assert_eq!(second, Some(3));
}

// Rule 2: the `*` may be left out.

#[test]
fn the_star_is_left_out_where_only_the_value_can_be_meant() {
    let (a, b) = (TVar::new(3), TVar::new(4.5));
    let (flag, text) = (TVar::new(true), TVar::new(String::from("abc")));
    let list = TVar::new(vec![1, 2, 3]);
    atomically! {
        assert!(a < 4 && b > 4.0 && flag);
        assert_eq!(a as f64 + b, 7.5);
        assert_eq!(-a, -3);
        assert_eq!(!flag, false);
        assert_eq!((a..a + 2).len(), 2);
        assert!(text == "abc" && text != *"abd");
        assert_eq!(&text[1..], "bc");
        assert_eq!(list[a as usize - 1], 3);
        assert_eq!([10, 20, 30, 40][a as usize], 40);
        if flag && !text.is_empty() { a = 5 } else { a = 6 }
        while a < 8 { a += 1 }
        match a { 8 => a = 1, _ => unreachable!("{a}") }
        let n = a;
        let pair = (a, n + 1);
        assert_eq!(pair, (1, 2));
        fn identity(i: i32) -> i32 { i }
        assert_eq!(identity(a), 1);
        let Some(last) = list.last() else { return };
        assert_eq!(*last, 3);
        assert_eq!(format!("{a} {text} {:?} {b:.2}", list), "1 abc [1, 2, 3] 4.50");
        for i in 0..a { list[i as usize] += 10 }
        for i in &list { assert!(*i > 0) }
    }
    assert_eq!(list.load(), [11, 2, 3]);
}

#[test]
fn subjects_bind_by_reference() {
    #[derive(Clone, Debug, PartialEq)]
    enum State {
        Idle,
        Busy(String, Vec<u32>),
    }
    let state = TVar::new(State::Busy("job".into(), vec![1]));
    let other = TVar::new(Some(2));
    let seen = atomically! {
        let seen = match &state {
            State::Busy(name, list) if !name.is_empty() => {
                let kept: &str = name;
                state = State::Idle;
                format!("{kept} {list:?}")
            }
            _ => String::new(),
        };
        match (&state, other) {
            (State::Idle, Some(n)) => other = Some(n + 1),
            _ => unreachable!(),
        }
        if let Some(n @ 3..) = other && n < 9 { other = None }
        assert!(matches!(other, None));
        assert!(matches!(state, State::Idle if other.is_none()));
        seen
    };
    assert_eq!(seen, "job [1]");
    assert_eq!(state.load(), State::Idle);
}

#[test]
fn borrows_by_methods_last_for_the_attempt() {
    let map = TVar::new(HashMap::from([(1, "one".to_owned()), (2, "two".to_owned())]));
    let list = TVar::new(vec![3, 1, 2]);
    let length = atomically! {
        let one = map.get(&1).unwrap();
        let (first, rest) = list.split_first().unwrap();
        let all = list.iter().collect::<Vec<_>>();
        map.insert(1, "uno".to_owned());
        list.clear();
        assert_eq!((one.as_str(), *first, rest, all.len()), ("one", 3, &[1, 2][..], 3));
        assert_eq!(map.get(&1).map(String::as_str), Some("uno"));
        one.len()
    };
    assert_eq!(length, 3);
}

// Rule 3: `&v` is the variable itself.

#[test]
fn a_reference_hands_the_variable_over() {
    #[transactional]
    fn transfer(from: &TVar<i32>, to: &TVar<i32>, amount: i32) {
        from -= amount;
        to += amount;
    }
    struct Bank {
        accounts: Vec<TVar<i32>>,
        fee: TVar<i32>,
    }
    let bank = Bank { accounts: [5, 0].map(TVar::new).into(), fee: TVar::new(0) };
    let table = TVar::new(vec![TVar::new(1)]);
    atomically! {
        transfer(&bank.accounts[0], &bank.accounts[1], 3);
        let fee = &bank.fee;
        transfer(&bank.accounts[1], fee, 1);
        transfer(fee, &table[0], 1);
    }
    let balances: Vec<i32> = bank.accounts.iter().map(TVar::load).collect();
    assert_eq!(balances, [2, 2]);
    assert_eq!((bank.fee.load(), table.load()[0].load()), (0, 2));
}

// Rule 4: bindings of the block follow the ordinary rules; their fields and elements do not.

#[test]
fn bindings_of_the_block_are_ordinary() {
    struct Account {
        id: u32,
        balance: TVar<i32>,
        history: TVar<Vec<i32>>,
    }
    let new = |id| Account { id, balance: TVar::new(10), history: TVar::default() };
    let accounts = [1, 2, 3].map(new);
    let balances = [1, 2].map(TVar::new);
    atomically! {
        let mut sum = 0;
        for b in &balances { sum += *b }
        assert_eq!(sum, 3);
        for account in &accounts {
            if account.id == 2 { continue }
            account.balance += account.id as i32;
            account.history.push(account.balance);
            let Account { balance, .. } = account;
            *balance += 1;
        }
        let first = &accounts[0];
        first.history[0] += 1;
        (*first).balance += 1;
        let (x, y) = (&balances[0], &balances[1]);
        *x += *y;
        accounts.iter().filter(|a| a.balance > 13).for_each(|a| a.balance = 0);
    }
    assert_eq!(accounts.each_ref().map(|a| a.balance.load()), [13, 10, 0]);
    assert_eq!(accounts[0].history.load(), [12]);
    assert_eq!(balances[0].load(), 3);
}

// Rule 5: fields reach through.

#[test]
fn paths_reach_through_values_pointers_and_maps() {
    let table = TVar::new(Table { rows: vec![Row::default(); 2], ..Table::default() });
    let boxed = Box::new(Arc::new(TVar::new(Row::default())));
    atomically! {
        let i = 1;
        table.rows[i].count += 1;
        table.rows[i - 1].count = table.rows[i].count + 4;
        table.rows[0].names.push(format!("{}", table.rows[0].count));
        table.rows[0].names[0].push('!');
        table.hits += 2;
        table.index.insert("a".into(), TVar::new(1));
        table.index["a"] += table.hits;
        table.shared = Arc::new(Row { count: 9, names: vec!["x".into()] });
        assert_eq!(table.shared.names.len(), 1);
        assert_eq!(table.shared.names[0].to_uppercase(), "X");
        assert_eq!(table.first().count, 5);
        assert_eq!(table.grow(), 3);
        assert_eq!(table.total(), 6);
        std::mem::swap(&mut table.rows[0], &mut Row::default());
        (**boxed).count += 3;
        (**boxed).names.push("n".into());
        assert_eq!((&**boxed).names.len(), 1);
    };
    let value = table.load();
    assert_eq!((value.rows[0].count, value.rows.len(), value.hits.load()), (0, 3, 2));
    assert_eq!(value.index["a"].load(), 3);
    assert_eq!(boxed.load(), Row { count: 3, names: vec!["n".into()] });
}

// Rule 6: assignment and mutation.

#[test]
fn assignment_needs_no_clone() {
    struct Opaque(u32);
    let v = TVar::new(Opaque(1));
    let list: TVar<Vec<Opaque>> = TVar::new(vec![]);
    let seen = atomically! {
        v = Opaque(v.0 + 1);
        list = vec![Opaque(7)];
        v.0 + list[0].0
    };
    assert_eq!(seen, 9);
}

#[test]
fn arguments_are_read_before_the_receiver_is_mutated() {
    #[transactional]
    fn next(list: &TVar<Vec<usize>>) -> usize {
        list.push(0);
        list.len()
    }
    let v = TVar::new(vec![]);
    let (a, b) = (TVar::new(1), TVar::new(2));
    let map = TVar::new(BTreeMap::new());
    atomically! {
        v.push(v.len());
        v.push(v.len() + v[0]);
        v[0] += v[1] * 2;
        let last = v.len() - 1;
        v[last] = v[0];
        v[v.len() - 1] += 1;
        v.push(next(&v));
        a += a * 2;
        std::mem::swap(&mut a, &mut b);
        (a, b) = (b, a + 10);
        [a, _] = [a + 1, 0];
        map.insert(a, v.len());
        *map.entry(a).or_insert(0) += v.len();
        let _ = map.entry(b).or_insert_with(|| a).count_ones();
    }
    assert_eq!(v.load(), [2, 3, 0, 3]);
    assert_eq!((a.load(), b.load()), (4, 12));
    assert_eq!(map.load(), BTreeMap::from([(4, 8), (12, 4)]));
}

#[test]
fn a_worklist_grows_while_it_is_consumed() {
    let queue = TVar::new(VecDeque::from([3]));
    let stack = TVar::new(vec![2]);
    let steps = atomically! {
        let mut steps = 0;
        while let Some(i) = queue.pop_front() {
            steps += 1;
            if i > 0 { queue.push_back(i - 1) }
        }
        if let Some(top) = stack.pop() { stack.push(top + queue.len()) }
        match stack.pop() {
            Some(top) => stack.extend([top, top]),
            None => {}
        }
        let Some(top) = stack.pop() else { return };
        stack.push(top + 1);
        steps
    };
    assert_eq!((steps, stack.load()), (4, vec![2, 3]));
}

#[test]
fn a_reference_shows_the_value_as_it_was_taken() {
    let v = TVar::new(vec![1]);
    atomically! {
        let before = &*v;
        v.push(2);
        let between = &*v;
        v[0] = 9;
        for i in &v { if *i < 9 { v.push(*i) } }
        assert_eq!((before.len(), between[0], v.len()), (1, 1, 3));
        match v {
            ref all if all.len() == 3 => {
                v.clear();
                assert_eq!(all.len(), 3);
            }
            _ => unreachable!(),
        }
    }
    assert!(v.load().is_empty());
}

#[test]
#[should_panic(expected = "while it is being mutated")]
fn touching_a_variable_while_it_is_mutated_panics() {
    let v = TVar::new(vec![1, 2, 3]);
    let same = v.clone();
    atomically! { v.retain(|i| *i < same.len()) }
}

// Rule 7: reads are the same everywhere.

#[test]
fn closures_iterators_and_drops_read_the_transaction() {
    struct OnDrop<'a>(&'a TVar<i32>);
    impl Drop for OnDrop<'_> {
        fn drop(&mut self) {
            let x = self.0;
            atomically! { x += 100 }
        }
    }
    let values = [1, 2, 3].map(TVar::new);
    let x = TVar::new(0);
    let sum: i32 = atomically! {
        values[1] = 20;
        let _drop = OnDrop(&x);
        let add = |by: i32| x += by;
        values.iter().for_each(|value| add(*value));
        let x = x;
        values.iter().map(|value| *value * x).sum()
    };
    assert_eq!((sum, x.load()), (24 * 24, 124));
}

// Rule 8: plain values are untouched.

#[test]
fn plain_values_keep_their_meaning() {
    #[derive(Clone, Debug, Default, PartialEq)]
    struct Report {
        lines: Vec<String>,
        n: usize,
        sub: Option<Box<Report>>,
    }
    impl Report {
        fn bump(&mut self) -> &mut Self {
            self.n += 1;
            self
        }
        fn into_lines(self) -> Vec<String> {
            self.lines
        }
    }
    let x = TVar::new(3usize);
    let (name, words) = (String::from("a b"), vec!["u", "v"]);
    let cell = Cell::new(1);
    let (counter, shared) = (RefCell::new(Report::default()), Mutex::new(Report::default()));
    let optional: Option<&str> = Some("s");
    let out = atomically! {
        let mut report = Report::default();
        report.lines.push(name.to_uppercase());
        report.n += x;
        report.bump().bump();
        report.sub = Some(Box::new(Report { n: 1, ..Default::default() }));
        if let Some(sub) = &mut report.sub { sub.n += 1; sub.lines.push("l".into()) }
        if let Some(sub) = report.sub.as_mut() { sub.bump(); }
        let r = &mut report;
        r.n += 1;
        let moved = report;
        let cloned = moved.clone();
        assert_eq!(moved, cloned);
        let mut lines = moved.into_lines();
        for line in &mut lines { line.push('!') }
        for line in lines.iter_mut() { line.insert(0, '>') }
        lines.iter_mut().for_each(|line| line.push('?'));
        let mut n = 0;
        words.iter().for_each(|word| n += word.len());
        let mut add = |by: usize| n += by;
        add(1);
        let text: Vec<_> = name.split(' ').zip(&words).map(|(a, b)| format!("{a}{b}")).collect();
        let t = name.trim();
        let w = words[0];
        let o = optional.unwrap_or("none");
        cell.set(cell.get() + 1);
        counter.borrow_mut().n += 1;
        counter.borrow_mut().lines.push("c".into());
        shared.lock().unwrap().n += 1;
        let s = &name;
        let mut tuple = (1, vec![2]);
        tuple.0 += 1;
        tuple.1.push(3);
        let (ref mut p, _) = tuple;
        *p += 1;
        let array = [[1, 2], [3, 4]];
        let [[a, _], second] = array;
        let f = |v: &mut Vec<i32>| { v.push(a); v.len() };
        let mut g = vec![second[0]];
        let k = f(&mut g);
        (lines, n, text, t.len() + s.len(), w, o, tuple.0, k, cloned.n)
    };
    assert_eq!(out, (vec![">A B!?".to_owned()], 3, vec!["au".to_owned(), "bv".to_owned()], 6, "u", "s", 3, 2, 6));
    assert_eq!((cell.get(), counter.borrow().n, shared.lock().unwrap().n), (2, 1, 1));
}

#[test]
fn plain_mutable_parameters_of_closures() {
    #[derive(Clone, Default)]
    struct Stats {
        hits: Vec<u32>,
        inner: (u32, Table),
    }
    let stats = TVar::new(vec![Stats::default(); 2]);
    let counts = TVar::new(HashMap::from([("a", 1), ("b", 2)]));
    let scanned: Vec<u32> = atomically! {
        stats.iter_mut().for_each(|s| {
            s.hits.push(1);
            s.inner.0 += 2;
            s.inner.1.grow();
            s.inner.1.rows[0].count = 5;
            s.inner.1.hits += 1;
            [1, 2].iter().for_each(|i| s.hits.push(*i));
        });
        counts.values_mut().for_each(|n| *n += 1);
        counts.entry("a").and_modify(|n| *n *= 10);
        for (_, n) in counts.iter_mut() { *n += 1 }
        if let Some(n) = counts.get_mut("b") { *n = 0 }
        stats.iter().scan(0, |total, s| { *total += s.inner.0; Some(*total) }).collect()
    };
    assert_eq!(scanned, [2, 4]);
    let value = stats.load();
    assert_eq!((value[0].hits.len(), value[1].inner.1.total()), (3, 5));
    assert_eq!(counts.load(), HashMap::from([("a", 21), ("b", 0)]));
}

// Rule 9: what stays as it is.

#[test]
fn references_and_pointers_need_their_star() {
    #[transactional]
    fn bump(x: &TVar<i32>) -> i32 {
        x += 1;
        *x
    }
    let lists = [TVar::new(vec![0])];
    let x = Arc::new(TVar::new(1));
    atomically! {
        for list in &lists { (*list).push(1); }
        let list = &lists[0];
        (*list)[0] = 5;
        *x += bump(&x);
    }
    assert_eq!((lists[0].load(), x.load()), (vec![5, 1], 4));
}

// Blocks in blocks.

#[test]
fn blocks_nest() {
    let (x, y) = (TVar::new(1), TVar::new(vec![1]));
    let total = atomically! {
        x += 1;
        let z = TVar::new(5);
        let inner = atomically! { x += 1; z += x; y.push(z); z + y.len() as i32 };
        let closure = |n: i32| atomically!({ x += n; x });
        closure(1) + inner
    };
    assert_eq!((total, x.load(), y.load()), (4 + 10, 4, vec![1, 8]));
}
