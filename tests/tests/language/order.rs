//! Rules of access: operands are evaluated in the order in which Rust evaluates them.
//!
//! Each form runs twice, from the same tokens: over plain variables, and as a transaction over `TVar`s. Operands say when they
//! are evaluated.

// The code under test is what people write, also where there is a better way to write it.
#![allow(
    dead_code,
    unused_mut,
    unused_variables,
    unused_assignments,
    unreachable_code,
    unused_braces,
    unused_parens,
    clippy::all,
    clippy::pedantic
)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::{AddAssign, BitOrAssign, Index, IndexMut, ShlAssign};
use std::panic::{AssertUnwindSafe, catch_unwind};

use stm_core::prelude::*;

thread_local! {
    static SAID: RefCell<Vec<&'static str>> = const { RefCell::new(vec![]) };
}

/// An operand, which says that it is evaluated.
fn say<T>(name: &'static str, value: T) -> T {
    SAID.with_borrow_mut(|said| said.push(name));
    value
}

fn fail(name: &'static str) -> Result<usize, String> {
    say(name, Err(format!("{name} failed")))
}

/// Its destructor says so.
struct Dropped(&'static str, usize);

impl Drop for Dropped {
    fn drop(&mut self) {
        say(self.0, ());
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Record {
    n: i32,
    name: String,
    list: Vec<i32>,
    lists: Vec<Vec<i32>>,
}

impl Record {
    fn grow(&mut self, by: i32) -> &mut Self {
        self.n += by;
        self
    }

    fn total(&self) -> i32 {
        self.n + self.list.iter().sum::<i32>()
    }
}

/// Copied as a whole, and too large to be kept in a word.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Wide(i64, i64, i64);

impl Wide {
    fn plus(self, n: i64) -> Self {
        Wide(self.0 + n, self.1, self.2)
    }
}

/// A number with operators of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Money(i32);

impl AddAssign for Money {
    fn add_assign(&mut self, by: Money) {
        self.0 += by.0;
    }
}

impl AddAssign<i32> for Money {
    fn add_assign(&mut self, by: i32) {
        self.0 += by;
    }
}

impl ShlAssign<u8> for Money {
    fn shl_assign(&mut self, by: u8) {
        self.0 <<= by;
    }
}

impl BitOrAssign<&Money> for Money {
    fn bitor_assign(&mut self, by: &Money) {
        self.0 |= by.0;
    }
}

/// An index of its own.
#[derive(Clone, Debug, PartialEq)]
struct Grid(Vec<i32>);

impl Index<(usize, usize)> for Grid {
    type Output = i32;
    fn index(&self, (row, column): (usize, usize)) -> &i32 {
        &self.0[row * 2 + column]
    }
}

impl IndexMut<(usize, usize)> for Grid {
    fn index_mut(&mut self, (row, column): (usize, usize)) -> &mut i32 {
        &mut self.0[row * 2 + column]
    }
}

/// What a run came to, and what it said.
type Outcome = (Result<String, String>, Vec<&'static str>);

fn outcome(run: impl FnOnce() -> Result<String, String>) -> Outcome {
    SAID.take();
    let value = catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|payload| {
        let message = payload.downcast_ref::<String>().cloned();
        let message = message.or_else(|| payload.downcast_ref::<&str>().map(ToString::to_string));
        Err(format!("panic: {}", message.unwrap_or_default()))
    });
    (value, SAID.take())
}

macro_rules! plainly {
    ($value:expr) => {
        $value
    };
}

macro_rules! variable {
    ($value:expr) => {
        TVar::new($value)
    };
}

macro_rules! bind {
    ($new:ident, [$($mutable:ident)?], [$n:ident $i:ident $b:ident $flag:ident $t:ident $v:ident $m:ident $k:ident $names:ident $r:ident
        $rows:ident $map:ident $o:ident $wide:ident $money:ident $grid:ident]) => {
        let $($mutable)? $n = $new!(3i32);
        let $($mutable)? $i = $new!(1usize);
        let $($mutable)? $b = $new!(7i64);
        let $($mutable)? $flag = $new!(false);
        let $($mutable)? $t = $new!(String::from("t"));
        let $($mutable)? $v = $new!(vec![1i32, 2, 3]);
        let $($mutable)? $m = $new!(vec![vec![1i32], vec![2], vec![]]);
        let $($mutable)? $k = $new!([1i32, 2, 3, 4]);
        let $($mutable)? $names = $new!(vec![String::from("a"), String::from("b")]);
        let $($mutable)? $r =
            $new!(Record { n: 1, name: "r".into(), list: vec![4], lists: vec![vec![], vec![5]] });
        let $($mutable)? $rows = $new!(vec![
            Record { n: 2, ..Record::default() },
            Record { lists: vec![vec![1]], ..Record::default() }
        ]);
        let $($mutable)? $map = $new!(BTreeMap::from([(1i32, vec![1i32])]));
        let $($mutable)? $o = $new!(Some(4i32));
        let $($mutable)? $wide = $new!(Wide(1, 2, 3));
        let $($mutable)? $money = $new!(vec![Money(1), Money(2)]);
        let $($mutable)? $grid = $new!(Grid(vec![1, 2, 3, 4]));
    };
}

macro_rules! shown {
    ([$($name:ident)*], $method:ident) => {
        [$(format!("{:?}", $method!($name))),*].join("\n")
    };
}

macro_rules! itself {
    ($name:ident) => {
        $name
    };
}

macro_rules! loaded {
    ($name:ident) => {
        $name.load()
    };
}

/// The forms, each as a test of its own.
macro_rules! forms {
    ($vars:tt $($name:ident { $($body:tt)* })*) => {
        $(
            #[test]
            fn $name() {
                let (plain, plain_state) = {
                    bind!(plainly, [mut], $vars);
                    let outcome = outcome(|| Ok(format!("{:?}", { $($body)* })));
                    (outcome, shown!($vars, itself))
                };
                let (transaction, state) = {
                    bind!(variable, [], $vars);
                    let outcome = outcome(|| Ok(format!("{:?}", atomically! { $($body)* })));
                    (outcome, shown!($vars, loaded))
                };
                assert!(!plain.1.is_empty() || plain.0.is_err(), "the form says nothing");
                assert_eq!(transaction, plain);
                // What failed is undone in a transaction.
                if plain.0.is_ok() {
                    assert_eq!(state, plain_state);
                }
            }
        )*
    };
}

forms! {
    [n i b flag t v m k names r rows map o wide money grid]

    // Receivers of methods.
    the_index_of_a_receiver { m[say("i", 1)].push(say("a", 7)) }
    an_index_that_changes_what_the_argument_reads { m[{ i += 1; say("i", i) }].push({ say("a", i as i32) }) }
    an_index_that_changes_what_the_argument_is { m[{ i += 1; say("i", i) }].push(i as i32) }
    an_argument_that_changes_what_the_index_reads { m[i].push({ i = say("a", 0); 7 }) }
    an_argument_that_changes_a_local_index { let mut j = 1; m[j].push({ j = say("a", 0); 7 }); j }
    chained_indices_of_a_receiver { rows[say("i", 1)].lists[say("j", 0)].insert(say("a", 0), say("b", 5)) }
    fields_and_an_index { r.lists[say("i", 1)].push(say("a", 7)) }
    a_receiver_that_is_copied { n.wrapping_add({ n = say("a", 10); 1 }) }
    a_part_that_is_copied { r.n.wrapping_add({ r.n = say("a", 10); 1 }) }
    an_element_that_is_copied { v[1].wrapping_add({ v[1] = say("a", 10); 1 }) }
    an_array_element_that_is_copied { k[say("i", 1)].wrapping_add({ k[1] = say("a", 10); 1 }) }
    a_large_value_that_is_copied { wide.plus({ wide = Wide(5, 5, 5); say("a", 1) }) }
    a_copy_of_what_was_written_before { n = 4; n.wrapping_mul({ n += say("a", 10); 3 }) }
    a_large_copy_of_what_was_written_before { wide = Wide(9, 8, 7); wide.plus({ wide.0 += say("a", 10); 3 }) }
    a_receiver_that_is_out_of_bounds { m[say("i", 10)].push(say("a", 7)) }
    a_receiver_that_is_out_of_bounds_and_an_argument_that_leaves { m[10].push(fail("a")? as i32) }
    an_index_out_of_bounds_before_the_next_one { rows[say("i", 10)].lists[say("j", 0)].push(say("a", 7)) }
    an_index_out_of_bounds_before_one_that_overflows { v[say("i", 10)].max(v[say("j", 1) - 2]) }
    an_overflow_in_an_index { m[say("i", 0) - i].push(say("a", 7)) }
    an_argument_that_panics { m[say("i", 0)].push(v[say("a", 10)]) }
    a_panicking_read_of_an_argument { m[9].push(v[say("a", 10)]) }
    an_index_that_leaves { m[fail("i")?].push(say("a", 7)) }
    an_argument_that_leaves { m[say("i", 1)].push(fail("a")? as i32); say("after", 0) }
    a_break_in_an_argument { loop { m[say("i", 1)].push({ if i > 0 { say("out", ()); break } 7 }); say("after", ()); } }
    a_continue_in_an_index { for x in 0..2 { m[if x == 0 { say("next", ()); continue } else { say("i", 2) }].push(say("a", x)) } }
    a_return_in_the_second_argument { m[say("i", 1)].insert(say("a", 0), { say("b", ()); return Err(String::from("left")) }) }
    several_arguments { m[say("i", 1)].splice(say("a", 0)..say("b", 1), [say("c", 4)]).map(|x| say("d", x)).sum::<i32>() }
    arguments_of_which_one_changes_a_local { let mut j = 0; v.insert(j, { j = say("a", 2); j as i32 }); j }
    arguments_of_which_the_first_changes_a_local { let mut j = 0; v.insert({ j += say("a", 1); j }, j as i32); j }
    an_argument_with_a_closure_and_one_after_it {
        v.resize([say("a", 1), 4].iter().map(|x| *x).max().unwrap(), { i += 1; say("b", i as i32) })
    }
    two_phases { v.push({ say("a", ()); v.len() as i32 }) }
    two_phases_of_an_element { let l = v.len() as i32; rows[say("i", 0)].list.push(l) }
    what_a_method_returns { *m[say("i", 0)].first().unwrap() + say("a", 1) }
    a_borrow_with_an_argument { m[say("i", 0)].get(say("a", 0)).copied() }
    an_owned_result { m[say("i", 0)].remove({ i += 1; say("a", i - 2) }) }
    an_owned_result_in_a_match { match m[{ i = 0; say("i", i) }].remove(i) { x => say("arm", x) } }
    an_owned_result_of_a_copy { o.replace({ say("a", 9) }).map(|x| x + say("f", 1)) }
    an_entry { map.entry(say("k", 2)).or_insert(say("d", vec![])).push(say("a", 1)) }
    an_entry_of_an_element { *map.entry({ n += 1; n }).or_insert(vec![]).first().unwrap_or(&say("d", n)) }
    nested_receivers { rows[say("i", 0)].grow(say("a", 1)).grow(say("b", 2)).list.push(say("c", 3)) }
    a_receiver_in_parentheses { (m[say("i", 1)]).push((say("a", 7))) }
    a_method_of_a_method { m[say("i", 0)].iter().map(|x| say("f", *x)).fold(say("s", 0), |x, y| x + y) }
    a_closure_beside_an_argument { m[say("i", 0)].iter().fold({ i += 1; say("a", i as i32) }, |x, y| x + say("f", *y)) }
    an_argument_that_is_a_block { m[say("i", 1)].push({ let x = say("a", 3); t.push('x'); x + t.len() as i32 }) }
    an_argument_that_matches { m[say("i", 1)].push(match o { Some(x) => say("some", x), None => say("none", 0) }) }
    a_range_for_an_index { v[say("from", 1)..say("to", 3)].swap(say("a", 0), say("b", 1)) }
    a_receiver_of_an_index_of_its_own { grid[(say("i", 1), say("j", 0))].wrapping_add(say("a", 7)) }
    what_an_argument_leaves_behind { m[Dropped("i", 1).1].push(Dropped("a", 7).1 as i32); say("after", ()) }
    names_in_strings { names[say("i", 1)].push_str(&say("a", t.clone())) }
    a_formatted_argument { names[say("i", 1)].push_str(&format!("{}{}", say("a", 1), say("b", 2))) }

    // Operators.
    sums { n + say("a", 1) * { n = say("b", 9); n } - n }
    indices_in_a_sum { v[say("i", 0)] + m[say("j", 1)][say("k", 0)] }
    an_operand_that_is_changed { n + { n = say("a", 5); 1 } }
    an_element_that_is_changed { v[1] - { v[1] = say("a", 5); 1 } }
    a_comparison { n < { n += say("a", 1); n } }
    a_comparison_of_elements { v[say("i", 0)] >= v[say("j", 1)] }
    a_shortcut { n > say("a", 5) && v[say("i", 9)] > 0 || say("b", flag) }
    a_negation { -v[say("i", 1)] + !say("a", n) }
    a_cast { v[say("i", 1)] as i64 + { b += say("a", 1); b } }
    a_range { (v[say("i", 0)]..{ n += say("a", 1); n }).len() }
    an_overflow_before_the_right_side { (i - say("a", 2)) + v[say("i", 0)] as usize }

    // Reading through indices.
    chained_indices { m[say("i", 1)][say("j", 0)] }
    an_index_of_an_index { v[v[say("i", 0)] as usize] + say("a", 0) }
    a_read_that_is_out_of_bounds { m[say("i", 10)][say("j", 0)] }
    an_element_of_what_a_function_returns { *say("f", &v[..]).get(say("i", 1)).unwrap() }
    an_index_that_changes_another_variable { v[{ i = say("i", 2); i }] + i as i32 }
    a_reference_to_an_element { let x = &v[say("i", 1)]; *x + say("a", 1) }

    // Arguments, and what is made of several parts.
    a_tuple { (n, { n += say("a", 1); n }, v[say("i", 0)], n) }
    an_array { [n, { n += say("a", 1); n }, v[say("i", 0)], n] }
    a_struct { Record { name: say("name", t.clone()), n: { n += say("n", 1); n }, list: vec![n, say("list", n)], ..say("base", r.clone()) } }
    a_vec { vec![n, { n += say("a", 1); n }, v[say("i", 0)]] }
    a_vec_of_one { vec![{ n += 1; say("a", n) }; { i += 1; say("b", i) }] }
    a_call { i32::max({ n += 1; say("a", n) }, n) }
    a_called_value { let f = |x: i32, y: i32| x * y; f({ n += 1; say("a", n) }, v[say("i", n as usize - 3)]) }
    what_a_format_takes { format!("{} {} {x}", say("a", 1), v[say("i", 0)], x = say("b", n)) }
    an_assertion { assert!(say("a", n) == 3, "{}", say("never", 1)); assert_eq!({ n += 1; say("b", n) }, n, "{}", say("never", 1)) }
    an_assertion_that_fails { assert!(say("a", n) == 4, "{}", say("message", 1)) }
    what_is_matched { match (v[say("i", 0)], { n += say("a", 1); n }) { (1, x) if say("guard", x) == 4 => say("arm", x), _ => 0 } }
    what_let_else_takes { let Some(x) = v.get(say("i", 9)) else { return Err(say("else", String::from("none"))) }; *x }
    what_matches_takes { matches!(v[say("i", 0)], x if x == say("guard", 1)) }
    a_question_in_the_middle { n + fail("a")? as i32 + say("b", 1) }
    a_return_in_the_middle { (say("a", n), { if n > 0 { return Err(String::from("left")) } 1 }, say("b", n)) }

    // Assignments.
    an_assignment { v[say("i", 1)] = say("a", 7) }
    an_assignment_through_indices { m[say("i", 1)][say("j", 0)] = say("a", 7) }
    an_assignment_to_what_its_right_side_moves { v[i] = { i = say("a", 2); 7 } }
    an_assignment_with_a_local_index { let mut j = 0; v[j] = { j = say("a", 2); 7 }; j }
    an_index_that_changes_what_was_assigned { v[{ n = say("i", 1); 0 }] = n }
    an_assignment_out_of_bounds { v[say("i", 10)] = say("a", 7) }
    an_assignment_out_of_bounds_before_the_next_index { m[say("i", 10)][say("j", 0)] = say("a", 7) }
    an_assignment_with_a_closure { v[say("i", 1)] = [1, 2].iter().map(|x| say("f", *x)).sum() }
    an_assignment_that_overflows { v[say("i", 10)] = { let x = i32::MAX - n + 3; say("a", x) + 1 } }
    an_assignment_that_leaves { v[say("i", 1)] = fail("a")? as i32 }
    an_assignment_whose_right_side_breaks { loop { v[say("i", 1)] = if n > 2 { say("a", ()); break } else { 1 } } }
    an_assignment_whose_index_leaves { v[fail("i")?] = say("a", 7) }
    an_assignment_to_a_field { rows[say("i", 1)].n = say("a", 7) }
    a_destructuring_assignment { (v[say("i", 1)], k[say("j", 2)]) = (say("a", 7), say("b", 8)) }
    a_swap { (v[say("i", 0)], v[say("j", 1)]) = (v[say("a", 1)], v[say("b", 0)]) }
    an_assignment_to_what_a_function_returns { *v.get_mut(say("i", 1)).unwrap() = say("a", 7) }
    an_assignment_of_an_assignment { v[say("i", 1)] = { k[say("j", 1)] = say("a", 7); 3 } }
    an_assignment_to_a_map { *map.get_mut(&say("k", 1)).unwrap() = say("a", vec![n]) }

    // Compound assignments of numbers: the right side first.
    a_sum { n += { n = say("a", 10); 5 } }
    a_sum_of_an_element { v[say("i", 1)] += say("a", 7) }
    a_sum_whose_right_side_moves { v[i] += { i = say("a", 2); 7 } }
    a_sum_whose_index_changes_the_right_side { v[{ n = say("i", 1); 0 }] += n }
    a_sum_of_chained_indices { m[say("i", 1)][say("j", 0)] -= say("a", 7) }
    a_sum_of_a_field { rows[say("i", 1)].n ^= say("a", 7) }
    a_sum_out_of_bounds { v[say("i", 10)] += say("a", 7) }
    a_sum_that_leaves { v[say("i", 1)] += fail("a")? as i32 }
    a_sum_that_overflows { v[say("i", 1)] += say("a", i32::MAX) }
    a_sum_with_a_local_index { let mut j = 0; v[j] += { j = say("a", 2); 7 }; j }
    a_sum_of_an_array { k[say("i", 1)] *= { k[1] = say("a", 5); 2 } }
    a_shift { k[say("i", 1)] <<= say("a", 2u8) }
    a_sum_of_a_bool { flag |= { flag = say("a", true); false } }
    a_sum_of_an_index_of_its_own { grid[(say("i", 1), say("j", 0))] += say("a", 7) }
    a_sum_of_what_a_function_returns { *v.get_mut(say("i", 1)).unwrap() += say("a", 7) }
    a_sum_of_an_entry { *map.entry(say("k", 1)).or_default().first_mut().unwrap() += say("a", n) }
    a_sum_of_a_pop { v[say("i", 0)] += say("a", m[1].pop().unwrap()) }
    a_sum_of_a_part { r.n += { r.n = say("a", 5); r.n } }

    // Compound assignments by operators of other types: the place first.
    a_sum_by_reference { v[say("i", 1)] += &say("a", 7) }
    a_sum_by_reference_that_moves { v[i] += &{ i = say("a", 2); 7 } }
    a_sum_by_reference_to_the_same { n += &{ say("a", n) + 1 } }
    a_sum_by_reference_out_of_bounds { v[say("i", 10)] += &say("a", 7) }
    a_sum_by_reference_that_leaves { v[say("i", 1)] += &(fail("a")? as i32) }
    a_text { names[say("i", 1)] += &say("a", t.clone()) }
    a_text_that_moves { names[i] += &{ i = 0; say("a", String::from("c")) } }
    a_text_and_a_string { names[say("i", 0)] += say("a", "x") }
    a_text_of_a_format { names[say("i", 0)] += &format!("{}", say("a", n)) }
    a_text_of_itself { t += &say("a", t.clone()) }
    a_text_of_itself_by_format { rows[say("i", 0)].name += &say("a", t.to_uppercase()) }
    a_text_out_of_bounds { names[say("i", 10)] += &say("a", t.clone()) }
    a_text_that_leaves { names[say("i", 1)] += &fail("a")?.to_string() }
    a_sum_of_money { money[say("i", 1)] += say("a", Money(7)) }
    a_sum_of_money_that_moves { money[i] += { i = say("a", 0); Money(7) } }
    a_sum_of_money_and_a_number { money[say("i", 1)] += say("a", 7) }
    a_shift_of_money { money[{ i = say("i", 1); i }] <<= { i as u8 + say("a", 1) } }
    a_union_of_money { money[say("i", 1)] |= &say("a", Money(4)) }
    a_text_of_a_plain_list { let mut own = vec![String::new()]; own[say("i", 0)] += &say("a", t.clone()); own }

    // Borrows.
    a_mutable_borrow { std::mem::swap(&mut v[say("i", 1)], &mut say("a", 5)) }
    a_mutable_borrow_that_is_written { *(&mut m[say("i", 1)]) = vec![say("a", 1)]; say("b", 0) }
    a_replaced_element { std::mem::replace(&mut v[say("i", 1)], say("a", 5)) }
    a_mutable_borrow_out_of_bounds { std::mem::replace(&mut v[say("i", 10)], say("a", 5)) }

    // Places that begin with what the block has bound.
    a_bound_reference { let row = &mut rows[say("i", 1)]; row.lists[say("j", 0)].push(say("a", 7)) }
    a_bound_reference_that_is_used_twice { for row in &mut rows { row.list.push({ say("a", row.n) }) } }
    a_closure_over_elements { rows.iter_mut().for_each(|row| row.list.push(say("a", row.n))) }
    a_closure_that_calls { rows.iter_mut().for_each(|row| row.list.push(say("a", row.total()))) }
    a_closure_that_adds { rows.iter_mut().for_each(|row| row.n += say("a", row.total())) }
    a_closure_with_an_index { rows.iter_mut().skip(1).for_each(|row| row.lists[say("i", 0)].push(say("a", 7))) }
    a_closure_that_appends { rows.iter_mut().for_each(|row| row.name += &say("a", row.n.to_string())) }
    a_closure_that_copies { rows.iter_mut().map(|row| row.n.wrapping_mul({ row.grow(say("a", 5)); 2 })).sum::<i32>() }
    own_data { let mut own = vec![vec![0]]; own[say("i", 0)].push(say("a", 7)); own[say("j", 0)][say("k", 1)] += say("b", 1); own }
}

struct Link {
    x: TVar<i32>,
    wide: TVar<Wide>,
    items: TVar<Vec<Vec<i32>>>,
    next: Option<Box<Link>>,
}

impl Link {
    fn new(x: i32, next: Option<Box<Link>>) -> Self {
        let items = TVar::new(vec![vec![x]]);
        Link { x: TVar::new(x), wide: TVar::new(Wide(x.into(), 0, 0)), items, next }
    }

    #[transactional]
    fn bump(&self) -> i32 {
        self.x += 10;
        self.wide.0 += 10;
        self.items.push(vec![]);
        say("bump", self.x)
    }

    fn pick(&self) -> &TVar<Vec<Vec<i32>>> {
        self.bump();
        &self.items
    }
}

#[test]
fn what_the_block_has_bound() {
    let links = [Link::new(3, None)];
    let seen = atomically! {
        let mut seen = vec![];
        for link in &links {
            seen.push(link.x.wrapping_add({ link.x += 10; 1 }));
            seen.push(link.x.wrapping_sub(link.bump()));
            seen.push(link.wide.plus(i64::from(link.bump())).0 as i32);
            link.items[0].push(link.bump());
            seen.push(*link.items.last().map_or(&0, |item| item.first().unwrap_or(&-1)));
        }
        seen
    };
    assert_eq!(seen, [4, 13 - 23, 13 + 33, -1]);
    assert_eq!(links[0].items.load(), [vec![3, 43], vec![], vec![], vec![]]);
}

#[test]
fn a_name_that_an_argument_lets_refer_to_something_else() {
    let list = Link::new(1, Some(Box::new(Link::new(2, None))));
    atomically! {
        let mut cur = &list;
        cur.items[0].push({ cur = cur.next.as_ref().unwrap(); say("a", 7) });
        cur.items[0][0] = { cur = &list; say("b", 8) };
        assert_eq!(cur.x, 1);
    };
    assert_eq!((list.items.load(), list.next.unwrap().items.load()), (vec![vec![8, 7]], vec![vec![2]]));
}

#[test]
fn a_receiver_that_a_function_returns() {
    let link = Link::new(0, None);
    atomically! {
        (*link.pick()).push(vec![*link.x]);
        (*link.pick())[0].push(*link.x + link.bump());
        *link.pick() = vec![vec![link.bump()]];
        (*link.pick())[0][0] += link.bump();
    };
    // The right side of the last one came first.
    assert_eq!(link.items.load()[0], [40 + 60]);
    assert_eq!(link.x.load(), 70);
}
