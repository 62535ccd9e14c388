use stm_core::prelude::*;

#[derive(Clone, Default)]
struct Item {
    n: i32,
    m: i32,
}

impl Item {
    fn one(&mut self) -> &mut i32 {
        &mut self.n
    }

    fn other(&mut self) -> &mut i32 {
        &mut self.m
    }
}

fn main() {
    let item = TVar::new(Item::default());
    atomically! { std::mem::swap(item.one(), item.other()) }
    atomically! {
        let n = item.one();
        *n = item.m;
    }
    let list = TVar::new(vec![1, 2, 3]);
    atomically! { list.retain(|n| *n < list.len()) }
    atomically! {
        let last = list.last_mut().unwrap();
        let count = list.len();
        *last = count;
    }
    atomically! {
        let all = &mut list;
        for n in &list { all.push(*n) }
    }
    atomically! {
        match list.first_mut() {
            Some(n) => { list.clear(); *n = 1 }
            None => list.push(1),
        }
    }
}
