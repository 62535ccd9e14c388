//! Writes the programs that `main.rs` includes, and the first batch once more, to be compared with `golden.rs`.

mod generator;

use std::env::var;
use std::fmt::Write as _;
use std::fs::write;
use std::ops::Range;

/// How many programs there are in a file.
const BATCH: usize = 30;
/// The programs that are written unless `STM_PROGRAMS` names others.
const USUAL: Range<usize> = 0..60;

fn main() {
    println!("cargo::rerun-if-changed=generator");
    println!("cargo::rerun-if-env-changed=STM_PROGRAMS");
    let folder = var("OUT_DIR").expect("cargo names the folder");
    let chosen = var("STM_PROGRAMS").map_or(USUAL, |text| range(&text).expect("`STM_PROGRAMS` is FIRST..END"));
    let (mut modules, mut table) = (String::new(), String::new());
    for (name, text) in generator::files(chosen, BATCH) {
        write(format!("{folder}/{name}.rs"), text).expect("the folder can be written");
        writeln!(modules, "#[path = {:?}] mod {name};", format!("{folder}/{name}.rs")).expect("a string takes all");
        writeln!(table, "{name}::PROGRAMS,").expect("a string takes all");
    }
    let all = format!("{modules}\npub(crate) const ALL: &[&[Program]] = &[\n{table}];\n");
    write(format!("{folder}/programs.rs"), all).expect("the folder can be written");
    let (_, first) = generator::files(0..BATCH, BATCH).remove(0);
    write(format!("{folder}/golden.rs"), first).expect("the folder can be written");
}

fn range(text: &str) -> Option<Range<usize>> {
    let (first, end) = text.split_once("..")?;
    Some(first.parse().ok()?..end.parse().ok()?)
}
