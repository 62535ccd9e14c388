//! The cures work: both forms have the same result, and the program prints what it should. Their speed is not tested
//! here.

mod common;

use std::fs;
use std::path::Path;

use common::{folder, run};

const CURES: [&str; 5] = ["split", "shorten", "peek", "counter", "snapshot"];
const STATS: bool = cfg!(feature = "stats");

/// Returns the output of a short run, after it has ended well. (The program itself compares the results of both forms.)
fn output(name: &str, arguments: &str) -> String {
    let short = ["--seconds", "0.02", "--rounds", "2"];
    let arguments: Vec<_> = short.into_iter().chain(arguments.split_whitespace()).collect();
    let output = run("cures", &arguments, &folder(name));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    assert_eq!(said, "", "there is no terminal to show progress on");
    String::from_utf8(output.stdout).expect("text")
}

/// Returns the figures of a cure, if it is in the table.
fn row(text: &str, cure: &str) -> Option<Vec<f64>> {
    let row = text.lines().find_map(|line| line.strip_prefix(cure).filter(|rest| rest.starts_with(' ')))?;
    Some(row.split_whitespace().map(|number| number.replace(',', "").parse().expect("a number")).collect())
}

#[test]
fn all_are_measured_before_and_after() {
    let text = output("cures-all", "");
    assert!(text.starts_with("4 threads; 2 rounds of 0.02 s for each form, in turn; medians\n"), "{text}");
    for cure in CURES {
        let row = row(&text, cure).unwrap_or_else(|| panic!("no row {cure}: {text}"));
        assert_eq!(row.len(), if STATS { 5 } else { 3 }, "{text}");
        assert!(row[..3].iter().all(|figure| *figure > 0.0), "{text}");
        assert_eq!(text.contains(&format!("\n{cure}: ")), STATS, "{text}");
    }
    assert_eq!(text.matches("\n  before: ").count() >= CURES.len(), STATS, "{text}");
    assert_eq!(text.matches("\n  after: ").count() >= CURES.len(), STATS, "{text}");
    assert_eq!(text.contains("run it with `--features stats`"), !STATS, "{text}");
}

#[test]
fn each_works_alone_and_with_few_threads_or_many() {
    for cure in CURES {
        for threads in [1, 2, 16] {
            let text = output("cures-each", &format!("{cure} --threads {threads} --seed 7"));
            assert!(text.starts_with(&format!("{threads} thread")), "{text}");
            let shown = CURES.map(|other| row(&text, other).is_some());
            assert_eq!(shown, CURES.map(|other| other == cure), "{text}");
        }
    }
}

#[test]
fn some_are_chosen() {
    let text = output("cures-some", "snapshot split split");
    assert_eq!(CURES.map(|cure| row(&text, cure).is_some()), [true, false, false, false, true], "{text}");
}

#[cfg(feature = "stats")]
#[test]
fn whole_reports_are_shown() {
    // With this seed the first step of a thread changes the tariff in each round, however few steps there are.
    let text = output("cures-tables", "--tables shorten peek --seed 219");
    for title in ["--- before ---", "--- after ---"] {
        assert_eq!(text.matches(title).count(), 2, "{text}");
    }
    for figures in ["Call sites ", "Attempts ", "Time ", "Sizes "] {
        assert_eq!(text.matches(&format!("\n{figures}")).count(), 4, "{text}");
    }
    for site in ["sell at examples/cures/shorten.rs:", "enter at", "change tariff at", "bring at", "best at"] {
        assert!(text.contains(&format!("\n{site}")), "{site}: {text}");
    }
}

#[cfg(not(feature = "stats"))]
#[test]
fn tables_need_statistics() {
    let output = run("cures", &["--tables"], &folder("cures-tables"));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && text.contains("--features stats -- --tables"), "{text}");
}

/// The page quotes the program: each piece between empty lines, but for comments and white space, is in the file of its
/// cure.
#[test]
fn the_page_quotes_the_programs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let bare =
        |text: &str| text.lines().filter_map(|line| line.split("//").next()).collect::<String>().replace(' ', "");
    let page = read("../stm-core/docs/slow.md");
    for cure in CURES {
        let section = page.split(&format!("\n### {cure}\n")).nth(1).unwrap_or_else(|| panic!("no section {cure}"));
        let code = section.split("```rust,ignore\n").nth(1).and_then(|rest| rest.split("```").next());
        let source = bare(&read(&format!("cures/{cure}.rs")));
        for piece in code.unwrap_or_else(|| panic!("no code of {cure}")).split("\n\n") {
            assert!(source.contains(&bare(piece)), "{cure} has no {piece}");
        }
    }
}

#[test]
fn what_cannot_be_is_refused_with_a_reason() {
    for (arguments, reason) in [
        (["slowly", "peek"], "possible values: split, shorten, peek, counter, snapshot"),
        (["--threads", "0"], "0 is not in 1..=256"),
        (["--threads", "257"], "257 is not in 1..=256"),
        (["--rounds", "0"], "0 is not in 1..=1000"),
        (["--seconds", "0"], "a number from 0.001 to 600"),
        (["--seconds", "NaN"], "a number from 0.001 to 600"),
        (["--seconds", "soon"], "a number from 0.001 to 600"),
    ] {
        let output = run("cures", &arguments, &folder("cures-refused"));
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && text.contains(reason), "{arguments:?}: {text}");
    }
}
