//! A block behaves as the same code on plain variables: programs written at random, each in both
//! versions.
//!
//! `STM_PROGRAMS=0 cargo test -p tests --test programs` writes them anew; another number writes those
//! from that number on, to look for what these do not show.

mod generator;
#[allow(warnings, clippy::all, clippy::pedantic)]
#[rustfmt::skip]
mod generated;
#[allow(dead_code)]
mod support;

use generated::Program;

const FILES: usize = 14;
const PROGRAMS: usize = 30;

#[test]
fn the_generated_files_are_those_of_the_generator() {
    let folder = format!("{}/tests/programs/generated", env!("CARGO_MANIFEST_DIR"));
    let from = std::env::var("STM_PROGRAMS").ok().map(|from| from.parse().expect("`STM_PROGRAMS` is a number"));
    for (name, text) in generator::files(from.unwrap_or(0), FILES, PROGRAMS) {
        let path = format!("{folder}/{name}");
        if from.is_some() {
            std::fs::write(&path, text).unwrap();
        } else {
            assert!(std::fs::read_to_string(&path).is_ok_and(|written| written == text), "{name} is not up to date");
        }
    }
}

#[test]
fn a_transaction_is_the_same_code_on_plain_variables() {
    let mut differ = vec![];
    let (mut values, mut errors, mut panics) = (0, 0, 0);
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let programs: Vec<&Program> = generated::ALL.iter().copied().flatten().collect();
    for (name, plain, transaction) in &programs {
        let (expected, actual) = (plain(), transaction());
        match &expected.value {
            Ok(_) => values += 1,
            Err(error) if error.starts_with("panic") => panics += 1,
            Err(_) => errors += 1,
        }
        if expected != actual {
            differ.push(format!("{name}\n plain {expected:#?}\n transaction {actual:#?}"));
        }
    }
    std::panic::set_hook(hook);
    println!("{} programs: {values} values, {errors} errors, {panics} panics", programs.len());
    assert!(differ.is_empty(), "{} differ:\n{}", differ.len(), differ.join("\n"));
    assert!(values > programs.len() / 2, "most programs get to their end");
}
