//! Santa's story obeys its rules, line by line, and its table counts what the story tells.

mod common;

use std::collections::VecDeque;
use std::path::Path;

use common::{folder, run};

/// Returns the output of a run, after it has ended well.
fn output(arguments: &[&str], folder: &Path) -> String {
    let output = run("santa", arguments, folder);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// Returns the first number in a text.
fn number(text: &str) -> usize {
    let digits = |c: char| !c.is_ascii_digit();
    text.split(digits)
        .find(|part| !part.is_empty())
        .unwrap_or_else(|| panic!("`{text}` has no number"))
        .parse()
        .unwrap()
}

/// Returns how often each elf and each reindeer was served, by the table.
fn table(text: &str, kind: &str) -> Vec<usize> {
    let rows = text.lines().filter(|line| line.starts_with(&format!("{kind} ")));
    rows.map(|row| row.split_whitespace().nth(2).expect("how often it was served").parse().unwrap()).collect()
}

/// Replays the story with a line of its own. Returns how often each elf was served, and the deliveries.
fn replay(story: &str, elves: usize) -> (Vec<usize>, usize) {
    let mut line: VecDeque<(usize, usize)> = VecDeque::new();
    let (mut served, mut deliveries, mut turns, mut all_home, mut closed) = (vec![0; elves], 0, 0, false, false);
    for text in story.lines() {
        assert!(!closed, "nothing happens after the end: {text}");
        if let Some((elf, place)) = text.split_once(" lines up ") {
            let elf = number(elf);
            assert!(line.iter().all(|&(other, _)| other != elf), "elf {elf} is in the line twice");
            let ahead = if place == "in the first group" { 0 } else { number(place) };
            assert_eq!(ahead, line.len() / 3, "{text}, and {} elves are in the line", line.len());
            line.push_back((elf, turns));
        } else if text.contains(" is the last one back") {
            assert!(!all_home, "reindeer come back, and leave again only with Santa: {text}");
            all_home = true;
        } else if let Some((turn, who)) = text.split_once(": Santa consults with elves ") {
            turns += 1;
            assert_eq!(number(turn), turns);
            assert!(!all_home, "the reindeer come first: {text}");
            let called: Vec<usize> = who.replace(" and ", ", ").split(", ").map(number).collect();
            let first: Vec<_> = line.drain(..3).collect();
            assert_eq!(called, first.iter().map(|&(elf, _)| elf).collect::<Vec<_>>(), "those who came first: {text}");
            for (elf, since) in first {
                served[elf - 1] += 1;
                assert!(turns - since <= 2 * elves.div_ceil(3), "elf {elf} has waited since turn {since}: {text}");
            }
        } else if let Some((turn, _)) = text.split_once(": Santa harnesses the reindeer") {
            turns += 1;
            assert_eq!(number(turn), turns);
            assert!(all_home, "{text}");
            all_home = false;
            deliveries += 1;
        } else if text == "Santa sleeps" {
            assert!(!all_home && line.len() < 3, "he has no reason to sleep: {line:?}");
        } else {
            assert_eq!(text, "Santa closes the workshop");
            closed = true;
        }
    }
    assert!(closed, "the story has an end");
    (served, deliveries)
}

#[test]
fn everybody_is_served_in_their_order() {
    let folder = folder("santa-story");
    for (seed, elves, deliveries, pace) in
        [(1, 10, 3, "8"), (2, 10, 40, "0"), (3, 3, 40, "0"), (4, 11, 40, "0"), (5, 60, 20, "0"), (6, 7, 5, "1")]
    {
        let [seed, elf_count, delivery_count] = [seed, elves, deliveries].map(|number| number.to_string());
        let text =
            output(&["--seed", &seed, "--elves", &elf_count, "--deliveries", &delivery_count, "--pace", pace], &folder);
        let (story, rest) = text.split_once("\n\n").expect("the story, and what came of it");
        let (served, told) = replay(story, elves);
        assert_eq!(told, deliveries);
        assert_eq!(table(rest, "elf"), served, "{text}");
        assert_eq!(table(rest, "reindeer"), [deliveries; 9], "{text}");
        assert!(rest.contains("nobody starved"), "{text}");
    }
}

#[test]
fn bounds_hold_for_many_turns() {
    let folder = folder("santa-quiet");
    for seed in ["7", "8", "9"] {
        let text = output(&["--quiet", "--seed", seed, "--deliveries", "300", "--pace", "0"], &folder);
        assert!(text.starts_with("              served"), "no story: {text}");
        assert_eq!(table(&text, "reindeer"), [300; 9], "{text}");
        let consultations = number(text.split_once("300 deliveries, ").expect("how often").1);
        assert!(consultations >= 299, "two deliveries have a consultation between them: {text}");
        assert_eq!(table(&text, "elf").iter().sum::<usize>(), 3 * consultations, "{text}");
        for line in text.lines().filter(|line| line.contains("(bound: ")) {
            let (found, bound) = line.split_once("(bound: ").unwrap();
            let found = number(found.rsplit_once("number ").or(found.rsplit_once("at most ")).expect("a number").1);
            assert!(0 < found && found <= number(bound), "{line}");
        }
        assert_eq!(text.matches("(bound: ").count(), 3, "{text}");
    }
}

#[test]
fn wrong_options_are_explained() {
    for (wrong, reason) in [
        (["--elves", "2"], "Santa sees 3 at a time"),
        (["--elves", "many"], "Santa sees 3 at a time"),
        (["--deliveries", "0"], "0 is not in 1..=1000000"),
        (["--pace", "-1"], "unexpected argument"),
        (["--seed", "x"], "invalid digit"),
    ] {
        let output = run("santa", &wrong, &folder("santa-wrong"));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(said.contains(reason), "{wrong:?}: {said}");
    }
}
