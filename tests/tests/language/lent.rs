//! A place that a statement uses more than once, by methods of the program's own types: what plain Rust accepts runs.

use std::collections::HashMap;
use stm_core::prelude::*;

#[derive(Clone, Debug, Default, PartialEq)]
struct Item {
    n: i32,
    name: String,
    tags: Vec<String>,
    inner: Inner,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Inner {
    n: i32,
}

impl Inner {
    fn bump(&mut self) -> i32 {
        self.n += 1;
        self.n
    }
}

impl Item {
    fn with(tags: &[&str]) -> Self {
        Item { tags: tags.iter().map(ToString::to_string).collect(), name: "item".into(), ..Item::default() }
    }

    fn add(&mut self, n: i32) -> i32 {
        self.n += n;
        self.n
    }

    fn next(&mut self) -> i32 {
        self.add(1)
    }

    fn take_tag(&mut self) -> Option<String> {
        self.tags.pop()
    }

    fn start(&self) -> &str {
        &self.name[..2]
    }

    fn end(&self) -> &str {
        &self.name[2..]
    }

    fn counter(&mut self) -> &mut i32 {
        &mut self.n
    }

    fn tag(&mut self, tag: &str) -> usize {
        self.tags.push(tag.to_string());
        self.tags.len()
    }

    fn longer<'a>(&'a self, other: &'a str) -> &'a str {
        if self.name.len() > other.len() { &self.name } else { other }
    }
}

fn joined(a: &str, b: &str) -> String {
    format!("{a}{b}")
}

#[test]
fn methods_of_one_variable_in_one_expression() {
    let item = TVar::new(Item::with(&[]));
    let (sum, text, both) = atomically! {
        let sum = item.add(1) + item.add(2);
        let text = format!("{}{}", item.next(), item.next());
        (sum, text, joined(item.start(), item.end()))
    };
    assert_eq!((sum, &*text, &*both, item.load().n), (4, "45", "item", 5));
}

#[test]
fn parts_of_elements() {
    struct Table {
        rows: TVar<Vec<Item>>,
        cells: Vec<TVar<Item>>,
    }
    let table = Table { rows: TVar::new(vec![Item::with(&[])]), cells: vec![TVar::new(Item::with(&[]))] };
    let i = 0;
    let (tags, cells) = atomically! {
        let tags = table.rows[i].tag("b") + table.rows[i].tag("c");
        (tags, table.cells[i].tag("b") + table.cells[0].tag("c") + table.cells[i].tags.len())
    };
    assert_eq!((tags, cells), (3, 5));
    assert_eq!((table.rows.load()[0].tags.len(), table.cells[0].load().tags.len()), (2, 2));
}

#[test]
fn arms_use_what_was_matched() {
    let item = TVar::new(Item::with(&["a", "b", "c", "d"]));
    let tags = atomically! {
        let mut tags = vec![];
        match item.take_tag() {
            Some(tag) => { item.n += 1; tags.push(tag) }
            None => item.n = -1,
        }
        if let Some(tag) = item.take_tag() { item.n += 10; tags.push(tag) } else { item.n = -1 }
        let Some(tag) = item.take_tag() else { item.n = -1; retry!() };
        tags.push(tag);
        while let Some(tag) = item.take_tag() { item.n += 100; item.add(1000); tags.push(tag) }
        tags
    };
    assert_eq!((tags.concat(), item.load().n), ("dcba".to_string(), 1111));
}

#[test]
fn a_mutable_borrow_ends_with_its_last_use() {
    let (list, number) = (TVar::new(vec![1]), TVar::new(1));
    let map = TVar::new(HashMap::from([("a", Item::default())]));
    let lengths = atomically! {
        let x = &mut list;
        x.push(1);
        let before = list.len();
        x_of(&mut list).push(2);
        let n = &mut number;
        *n += 1;
        let seen = *number;
        let item = map.get_mut("a").unwrap();
        item.n = 1;
        let entry = map.entry("b").or_default();
        entry.n = seen;
        map.get_mut("a").unwrap().n += i32::from(map.len() == 2) * 2;
        (before, list.len(), seen, map.len())
    };
    assert_eq!((lengths, map.load()["a"].n, map.load()["b"].n), ((2, 3, 2, 2), 3, 2));
}

fn x_of(list: &mut Vec<i32>) -> &mut Vec<i32> {
    list
}

#[test]
fn an_arm_inserts_what_the_subject_did_not_find() {
    let map = TVar::new(HashMap::<&str, i32>::new());
    for _ in 0..3 {
        atomically! {
            match map.get_mut("k") { Some(v) => *v += 1, None => { map.insert("k", 1); } }
        }
    }
    assert_eq!(map.load()["k"], 3);
}

#[test]
fn parts_of_one_variable_and_variables_of_one_struct() {
    struct Pair {
        a: TVar<Item>,
        b: TVar<Item>,
    }
    let (whole, pair) =
        (TVar::new((Item::with(&[]), Item::with(&[]))), Pair { a: TVar::default(), b: TVar::default() });
    let sums = atomically! {
        let parts = whole.0.add(1) + whole.1.add(2) + whole.0.inner.bump() + whole.0.n;
        std::mem::swap(pair.a.counter(), pair.b.counter());
        *pair.a.counter() += pair.b.n + 5;
        std::mem::swap(&mut pair.a, &mut pair.b);
        (parts, pair.a.add(1) + pair.b.add(1))
    };
    assert_eq!(sums, (5, 7));
    assert_eq!((pair.a.load().n, pair.b.load().n), (1, 6));
}

#[test]
fn plain_data_is_borrowed_as_it_is() {
    let (item, number) = (Item::with(&[]), TVar::new(0));
    let (start, end) = atomically! {
        number += 1;
        let both = (item.start(), item.end());
        (both.0, item.end())
    };
    assert_eq!((start, end, number.load()), ("it", "em", 1));
}

#[test]
#[allow(clippy::needless_for_each)]
fn what_is_bound_in_the_block() {
    struct Account {
        item: TVar<Item>,
        plain: Item,
    }
    let accounts = [Account { item: TVar::default(), plain: Item::with(&[]) }];
    let (sum, text) = atomically! {
        let mut sum = 0;
        let mut text = String::new();
        for account in &accounts {
            sum += account.item.add(1) + account.item.add(2);
            text = joined(account.plain.start(), account.plain.end());
            match account.item.take_tag() { Some(_) => account.item.n = 7, None => sum += account.item.add(1) }
        }
        let mut items = vec![Item::with(&[]), Item::with(&[])];
        items.iter_mut().for_each(|own| sum += own.add(1) + own.inner.bump() + own.inner.bump() + own.n);
        sum += items[0].add(1) + items[0].add(2);
        (sum, text)
    };
    assert_eq!((sum, &*text), (4 + 4 + 2 * 5 + 6, "item"));
}

#[test]
fn closures_and_conditions_have_borrows_of_their_own() {
    let item = TVar::new(Item::with(&["a"]));
    let alias = item.clone();
    let n = atomically! {
        let sum: i32 = (0..3).map(|n| item.add(n) + item.add(1)).sum();
        if item.add(1) > 0 && item.add(1) > 0 { alias.add(1); item.n += 1 }
        while item.add(1) + item.add(1) < 20 { alias.n += 1 }
        let again = item.add(1) + item.add(1);
        alias.add(again);
        check!(item.add(1) < item.add(1));
        sum
    };
    assert!(n > 0 && item.load().n > 0);
}

#[test]
fn arguments_that_use_the_receiver() {
    let item = TVar::new(Item::with(&["a"]));
    let rows = TVar::new(vec![Item::with(&[]), Item::with(&[])]);
    let (n, text) = atomically! {
        let n = item.add(item.n + 1) + item.add(item.add(1));
        rows[0].n += rows[1].add(1);
        rows[item.tags.len()].n = rows[0].add(1) + rows[rows.len() - 1].add(1);
        rows[0].tags.push(rows[1].take_tag().unwrap_or_default());
        (n, item.longer(&String::from("a long text")).len() + item.tag("b"))
    };
    assert_eq!((n, text), (1 + 4, 11 + 2));
    assert_eq!(rows.load()[1].n, 2 + 2);
}

#[test]
fn two_paths_to_one_variable_are_still_told_apart_at_run_time() {
    let item = TVar::new(Item::with(&[]));
    let alias = item.clone();
    let swapped = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        atomically! { std::mem::swap(item.counter(), alias.counter()) }
    }));
    assert!(swapped.is_err());
    let n = atomically! {
        let n = item.add(1) + item.add(1);
        alias.n += 1;
        alias.add(n)
    };
    assert_eq!(n, 1 + 2 + 1 + 2);
}

#[test]
fn what_is_lent_ends_with_an_alternative_that_retries() {
    let item = TVar::new(Item::with(&["a", "b"]));
    let taken = atomically! {
        or_else!(
            { let both = item.take_tag().into_iter().chain(item.take_tag()).count(); check!(both > 2); both },
            { item.add(1); item.take_tag().map_or(0, |tag| tag.len() + item.tags.len()) },
        )
    };
    assert_eq!((taken, item.load().n), (2, 1));
}

#[test]
fn a_closure_uses_what_its_statement_has_mutated() {
    let item = TVar::new(Item::with(&["a", "b", "c"]));
    let (n, text) = atomically! {
        item.take_tag().into_iter().for_each(|_| item.n += 1);
        let text = item.take_tag().map(|tag| format!("{tag}{}{}", item.n, item.add(1))).unwrap_or_default();
        let bump = |n| item.add(n) + item.add(n);
        (bump(1) + bump(10) + item.add(1), text)
    };
    assert_eq!((n, &*text), ((3 + 4) + (14 + 24) + 25, "b12"));
}

#[test]
fn a_let_keeps_no_more_than_it_binds() {
    static STOCK: std::sync::LazyLock<TVar<Item>> = std::sync::LazyLock::new(|| TVar::new(Item::default()));
    fn bump(item: &mut Item) -> i32 {
        item.add(1)
    }
    let (item, the_transaction) = (TVar::new(Item::with(&["a"])), TVar::new(Item::default()));
    let same = item.clone();
    let sums = atomically! {
        let one = bump(&mut item);
        let other = bump(&mut same) + bump(&mut same);
        let text = &format!("{}{}", item.add(1), item.add(1));
        let sum = same.add(1) + the_transaction.add(1) + the_transaction.add(1);
        let both = (item.add(1) + item.add(1), &text);
        same.n += both.0 + (*STOCK).add(1) + (*STOCK).add(2);
        (one, other, text.clone(), sum, both.0, both.1.len())
    };
    assert_eq!(sums, (1, 2 + 3, "45".to_string(), 6 + 1 + 2, 7 + 8, 2));
    assert_eq!(item.load().n, 8 + 15 + 1 + 3);
}

#[test]
fn parts_of_one_variable_at_once_are_destructured() {
    let item = TVar::new(Item::with(&["a"]));
    let n = atomically! {
        let Item { name, tags, .. } = &mut item;
        name.push_str(&tags.remove(0));
        item.n += 1;
        if let Some(tag) = item.tags.first_mut() { tag.clear() }
        item.n
    };
    assert_eq!((n, &*item.load().name), (1, "itema"));
}
