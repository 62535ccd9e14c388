//! Rules of access: mutation in place.

// The code under test is what people write, also where there is a better way to write it.
#![allow(dead_code, clippy::all, clippy::pedantic)]

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use stm_core::prelude::*;

#[test]
fn closures_of_std_get_mutable_references() {
    let m: TVar<HashMap<&str, (i32, Vec<i32>)>> = TVar::new([("a", (1, vec![]))].into());
    atomically!({
        m.entry("a").and_modify(|e| {
            e.0 += 1;
            e.1.push(3);
        });
    });
    assert_eq!(m.load()["a"], (2, vec![3]));
}

#[test]
fn methods_of_the_user_mutate_a_part_of_a_value() {
    #[derive(Clone)]
    struct Ring {
        v: Vec<i32>,
    }
    impl Ring {
        fn shove(&mut self, i: i32) {
            self.v.push(i)
        }
        fn size(&self) -> usize {
            self.v.len()
        }
    }
    #[derive(Clone)]
    struct S {
        ring: Ring,
    }

    let s = TVar::new(S { ring: Ring { v: vec![] } });
    atomically!({
        s.ring.shove(3);
    });
    assert_eq!(atomically!({ s.ring.size() }), 1);
}

#[test]
fn a_mutable_reference_to_a_part() {
    #[derive(Clone)]
    struct Ring {
        v: Vec<i32>,
    }
    impl Ring {
        fn shove(&mut self, i: i32) {
            self.v.push(i)
        }
        fn size(&self) -> usize {
            self.v.len()
        }
    }
    #[derive(Clone)]
    struct S {
        ring: Ring,
    }

    let s = TVar::new(S { ring: Ring { v: vec![] } });
    atomically!({
        (&mut s.ring).shove(3);
    });
    assert_eq!(atomically!({ s.ring.size() }), 1);
}

#[test]
fn a_worklist_is_popped_and_pushed() {
    let q = TVar::new(VecDeque::from([3]));
    atomically!({
        while let Some(i) = q.pop_front() {
            if i > 0 {
                q.push_back(i - 1)
            }
        }
    });
}

#[test]
fn a_match_arm_uses_the_variable_that_was_popped() {
    let q = TVar::new(VecDeque::from([3]));
    atomically!({
        match q.pop_front() {
            Some(i) => q.push_back(i - 1),
            None => {}
        }
    });
}

#[test]
fn a_map_is_read_and_then_written() {
    let m = TVar::new(HashMap::from([(1, 2)]));
    atomically!({
        if let Some(v) = m.get(&1) {
            let v = *v;
            m.insert(2, v);
        }
    });
    assert_eq!(m.load()[&2], 2);
}

#[test]
fn a_copied_entry_frees_the_map() {
    let m = TVar::new(HashMap::from([(1, 2)]));
    atomically!({
        if let Some(v) = m.get(&1).copied() {
            m.insert(2, v);
        }
    });
}

#[test]
fn a_reference_keeps_showing_the_value_as_it_was() {
    let v = TVar::new(vec![1]);
    let n = atomically!({
        v.push(2);
        let r = &*v;
        v.push(3);
        r.len()
    });
    assert_eq!(n, 2);
}

#[test]
fn elements_are_assigned_from_elements() {
    let v = TVar::new(vec![1, 2]);
    atomically!({
        v[0] = v[1] + 1;
        v[1] += v[0];
        let i = 0;
        v[i] = v[i + 1];
    });
    assert_eq!(v.load(), vec![5, 5]);
}

#[test]
fn elements_are_swapped() {
    let v = TVar::new(vec![TVar::new(1), TVar::new(2)]);
    atomically!({
        std::mem::swap(&mut v[0], &mut v[1]);
    });
}

#[test]
fn a_static_variable_needs_a_star() {
    static HITS: std::sync::LazyLock<TVar<u32>> = std::sync::LazyLock::new(|| TVar::new(0));

    atomically!({
        *HITS += 1;
        if *HITS > 5 {
            retry!()
        }
    });
    assert_eq!(HITS.load(), 1);
}

#[test]
fn a_variable_in_an_arc_needs_a_star() {
    let x = Arc::new(TVar::new(1));
    atomically!({
        *x += 1;
    });
    assert_eq!(x.load(), 2);
}

#[test]
fn a_closure_reads_other_variables_during_a_mutation() {
    let w = vec![TVar::new(3), TVar::new(1)];
    let idx = TVar::new(vec![0usize, 1]);
    atomically!({
        idx.sort_by_key(|i| w[*i]);
    });
    assert_eq!(idx.load(), vec![1, 0]);
}

#[test]
fn a_length_is_read_before_a_mutation() {
    let v = TVar::new(vec![1, 2, 3]);
    atomically!({
        let n = v.len();
        v.retain(|i| *i as usize != n);
    });
    assert_eq!(v.load(), vec![1, 2]);
}

#[test]
fn the_access_of_a_condition_ends_with_it() {
    let q = TVar::new(VecDeque::from([3]));
    atomically!({
        if q.pop_front() == Some(3) {
            q.push_back(4)
        }
    });
    assert_eq!(q.load(), [4]);
}

#[test]
fn an_entry_is_added_to_by_another_read() {
    let m = TVar::new(HashMap::from([(1, 1)]));
    atomically!({
        *m.entry(2).or_insert(0) += m.len() as i32;
    });
    assert_eq!(m.load()[&2], 1);
}

#[test]
fn a_loop_over_an_iterator_mutates() {
    let v = TVar::new(vec![1, 2, 3]);
    atomically!({
        for i in v.iter() {
            if *i == 2 {
                v.push(9);
            }
        }
    });
    assert_eq!(v.load(), [1, 2, 3, 9]);
}

#[test]
fn a_loop_over_a_reference_mutates() {
    let v = TVar::new(vec![1, 2, 3]);
    atomically!({
        for i in &v {
            v[0] += i;
        }
    });
    assert_eq!(v.load(), [7, 2, 3]);
}

#[test]
fn transactional_calls_as_arguments() {
    #[transactional]
    fn next(id: &TVar<u32>) -> u32 {
        *id += 1;
        *id
    }

    let id = TVar::new(0);
    let v = TVar::new(vec![]);
    atomically!({
        v.push(next(&id));
        v.push(next(&id));
    });
    assert_eq!(v.load(), [1, 2]);
}

#[test]
fn mutable_references_are_passed_on() {
    fn inc(i: &mut i32) {
        *i += 1
    }

    let x = TVar::new(1);
    let v = TVar::new(vec![1]);
    atomically!({
        inc(&mut x);
        inc(&mut v[0]);
        let r = &mut x;
        *r += 1;
    });
    assert_eq!(x.load(), 3);
}

#[test]
fn plain_parameters_of_closures_are_mutated() {
    let m: TVar<HashMap<&str, (i32, Vec<i32>)>> = TVar::new([("a", (1, vec![]))].into());
    atomically!({
        m.entry("a").and_modify(|e| {
            e.0 += 1;
            e.1.push(3);
            e.1[0] += 1;
            e.0 = 9;
        });
        if let Some(e) = m.get_mut("a") {
            e.0 += 1;
            e.1.push(1);
        }
        for (_, v) in m.iter_mut() {
            v.0 += 1;
        }
        m.values_mut().for_each(|v| v.0 += 1);
    });
    assert_eq!(m.load()["a"], (12, vec![4, 1]));
}

#[test]
fn an_index_is_evaluated_once() {
    let v = TVar::new(vec![0, 0]);
    atomically!({
        let mut i = 0;
        let mut nx = || {
            i += 1;
            i - 1
        };
        v[nx()] += 1;
        v[nx()] = 4;
    });
    assert_eq!(v.load(), vec![1, 4]);
}
