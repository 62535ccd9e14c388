//! A block behaves as the same code on plain variables: programs written at random, each in both versions.
//!
//! The build script writes them: the first ones, or those that `STM_PROGRAMS` names, as in
//! `STM_PROGRAMS=5000..5400 cargo test -p programs`.

#[allow(warnings, clippy::all, clippy::pedantic)]
mod generated;
#[allow(dead_code)]
mod support;

use generated::Program;

#[test]
fn the_generator_writes_the_batch_on_record() {
    let written = include_str!(concat!(env!("OUT_DIR"), "/golden.rs"));
    let recorded = include_str!("golden.rs");
    let differ = written.lines().zip(recorded.lines()).position(|(written, recorded)| written != recorded);
    assert!(
        written == recorded,
        "line {} and others are not those on record. If that is meant: cp {}/golden.rs {}/golden.rs",
        differ.unwrap_or_else(|| written.lines().count().min(recorded.lines().count())) + 1,
        env!("OUT_DIR"),
        env!("CARGO_MANIFEST_DIR"),
    );
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
