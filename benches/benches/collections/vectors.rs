//! Vectors.

use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use fastrand::Rng;
use parking_lot::RwLock;
use stm_core::collections::TVec;

use crate::agenda::{Agenda, NS_AN_OPERATION, Subject, ours, theirs};
use crate::compare::sample::{Outcome, Sample, expect};
use crate::race::race;

trait Vector: Sync {
    fn from(elements: Vec<u64>) -> Self;
    fn get(&self, index: usize) -> Option<u64>;
    fn set(&self, index: usize, element: u64);
    fn push(&self, element: u64);
    fn pop(&self) -> Option<u64>;
    fn all(&self) -> Vec<u64>;
}

impl Vector for TVec<u64> {
    fn from(elements: Vec<u64>) -> Self {
        From::from(elements)
    }

    fn get(&self, index: usize) -> Option<u64> {
        TVec::get(self, index)
    }

    fn set(&self, index: usize, element: u64) {
        TVec::set(self, index, element);
    }

    fn push(&self, element: u64) {
        TVec::push(self, element);
    }

    fn pop(&self) -> Option<u64> {
        TVec::pop(self)
    }

    fn all(&self) -> Vec<u64> {
        self.to_vec()
    }
}

impl Vector for RwLock<Vec<u64>> {
    fn from(elements: Vec<u64>) -> Self {
        RwLock::new(elements)
    }

    fn get(&self, index: usize) -> Option<u64> {
        self.read().get(index).copied()
    }

    fn set(&self, index: usize, element: u64) {
        self.write()[index] = element;
    }

    fn push(&self, element: u64) {
        self.write().push(element);
    }

    fn pop(&self) -> Option<u64> {
        self.write().pop()
    }

    fn all(&self) -> Vec<u64> {
        self.read().clone()
    }
}

const ELEMENTS: u64 = 1_000;

fn index(element: u64) -> usize {
    usize::try_from(element).expect("they are few")
}

fn gets<V: Vector>(threads: usize, operations: u64) -> Outcome {
    let (vector, wrong) = (&V::from((0..ELEMENTS).collect()), &AtomicU64::new(0));
    let (took, each) = race(threads, operations, |thread| {
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers| {
            for _ in numbers {
                let element = rng.u64(..ELEMENTS);
                if vector.get(index(element)) != Some(element) {
                    wrong.fetch_add(1, Relaxed);
                }
            }
        })
    });
    expect("wrong elements", wrong.load(Relaxed), 0)?;
    Ok(Sample::per(each * threads as u64, took))
}

/// Each thread sets every element in turn, to values that tell whose they are and where.
fn sets<V: Vector>(threads: usize, operations: u64) -> Outcome {
    let vector = &V::from((0..ELEMENTS).collect());
    let (took, each) = race(threads, operations, |thread| {
        let first = thread as u64 * (ELEMENTS / 2);
        Box::new(move |numbers| {
            numbers.for_each(|number| vector.set(index((first + number) % ELEMENTS), first + number));
        })
    });
    let all = vector.all();
    expect("elements", all.len(), index(ELEMENTS))?;
    let misplaced = (0..ELEMENTS).zip(&all).filter(|(place, element)| *element % ELEMENTS != *place);
    expect("elements of another place", misplaced.count(), 0)?;
    Ok(Sample::per(each * threads as u64, took))
}

fn pushes_and_pops<V: Vector>(threads: usize, operations: u64) -> Outcome {
    let (vector, missing) = (&V::from((0..ELEMENTS).collect()), &AtomicU64::new(0));
    let (took, each) = race(threads, operations, |_| {
        Box::new(move |numbers| {
            for _ in numbers {
                vector.push(ELEMENTS);
                if black_box(vector.pop()) != Some(ELEMENTS) {
                    missing.fetch_add(1, Relaxed);
                }
            }
        })
    });
    expect("pops of something else", missing.load(Relaxed), 0)?;
    let all = vector.all();
    let changed = all.iter().zip(0..ELEMENTS).filter(|(element, should_be)| **element != *should_be).count();
    expect("elements", all.len(), index(ELEMENTS))?;
    expect("elements that have changed", changed, 0)?;
    Ok(Sample::per(each * threads as u64, took))
}

type Run = fn(usize, u64) -> Outcome;

pub(crate) fn add(agenda: &mut Agenda) {
    let tasks: [(_, _, Run, Run); 3] = [
        ("vec-get", "get", gets::<TVec<u64>>, gets::<RwLock<Vec<u64>>>),
        ("vec-set", "set", sets::<TVec<u64>>, sets::<RwLock<Vec<u64>>>),
        ("vec-push-pop", "push and pop", pushes_and_pops::<TVec<u64>>, pushes_and_pops::<RwLock<Vec<u64>>>),
    ];
    for (short, task, run, rival) in tasks {
        for threads in [1, 2] {
            let subject = Subject {
                short,
                title: format!("Vector of 1,000 elements: {task}"),
                about: "Get and set choose any element; one operation of the last is a push and a pop.",
                threads,
                figures: NS_AN_OPERATION,
            };
            let runners = vec![
                ours("TVec", move |operations| run(threads, operations)),
                theirs("RwLock<Vec>, parking_lot", move |operations| rival(threads, operations)),
            ];
            agenda.add(subject, runners, &[]);
        }
    }
}
