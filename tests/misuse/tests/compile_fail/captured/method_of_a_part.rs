use stm_core::prelude::*;

struct Report {
    lines: Vec<String>,
}

fn main() {
    let x = TVar::new(1);
    let mut report = Report { lines: vec![] };
    atomically! {
        report.lines.push(format!("{x}"));
    }
    println!("{}", report.lines.len());
}
