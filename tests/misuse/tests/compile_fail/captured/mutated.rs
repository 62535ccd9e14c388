use stm_core::prelude::*;

struct Report {
    lines: Vec<i32>,
}

fn main() {
    let x = TVar::new(1);
    let mut list = vec![1];
    let mut report = Report { lines: vec![] };
    atomically! {
        list.push(x);
        report.lines.push(x);
        (0..2).for_each(|_| list.push(x));
    }
    println!("{list:?} {}", report.lines.len());
}
