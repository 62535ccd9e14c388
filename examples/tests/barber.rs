//! The barber shop's story obeys its rules, line by line, whether threads or tasks act. Its table counts what the story
//! tells.

mod common;

use std::collections::{HashMap, VecDeque};

use common::{folder, run};

/// Returns the output of a run, after it has ended well.
fn output(folder_name: &str, arguments: &str) -> String {
    let arguments: Vec<_> = arguments.split(' ').collect();
    let output = run("barber", &arguments, &folder(folder_name));
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// Returns the numbers in a text.
fn numbers(text: &str) -> Vec<usize> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

/// Returns a row of the table: groomed, out of patience, found no seat, found it closed.
fn row(text: &str, kind: &str) -> [usize; 4] {
    let row = text.lines().find(|line| line.starts_with(&format!("{kind} "))).expect("the row");
    numbers(row).try_into().expect("four columns")
}

/// Replays the story with a shop of its own. Returns the table.
fn replay(story: &str, seats: usize) -> [[usize; 4]; 2] {
    let mut line: VecDeque<&str> = VecDeque::new();
    let mut chairs: HashMap<&str, &str> = HashMap::new();
    let mut ends: HashMap<&str, usize> = HashMap::new();
    let mut at_closing: Option<Vec<&str>> = None;
    for text in story.lines().map(str::trim_start) {
        // Splits "customer 4 (task)" from the rest.
        let (who, what) = text.find(") ").map_or((text, ""), |end| (&text[..=end], &text[end + 2..]));
        let mut ends_as = |customer, end| assert!(ends.insert(customer, end).is_none(), "nobody leaves twice: {text}");
        if text.starts_with("the shop closes") {
            assert!(at_closing.is_none());
            assert_eq!(numbers(text), [line.len()]);
            at_closing = Some(line.iter().copied().collect());
        } else if what.starts_with("takes seat ") {
            assert!(at_closing.is_none(), "the shop is closed: {text}");
            assert!(!line.contains(&who) && !chairs.values().any(|&other| other == who), "in two places: {text}");
            line.push_back(who);
            assert_eq!(numbers(what), [line.len(), seats], "{text}");
        } else if let Some(customer) = what.strip_prefix("calls ") {
            assert_eq!(line.pop_front(), Some(customer), "the first to come is called first: {text}");
            assert!(chairs.insert(who, customer).is_none(), "one at a time: {text}");
        } else if what == "is groomed" {
            let barbers: Vec<_> =
                chairs.iter().filter(|(_, other)| **other == who).map(|(barber, _)| *barber).collect();
            assert_eq!(barbers.len(), 1, "by one barber: {text}");
            chairs.remove(barbers[0]);
            ends_as(who, 0);
        } else if what == "loses patience and leaves" {
            let seat = line.iter().position(|&other| other == who).expect("only a waiting customer loses patience");
            line.remove(seat);
            ends_as(who, 1);
        } else if what == "finds no seat" {
            assert!(at_closing.is_none() && line.len() == seats, "{} wait: {text}", line.len());
            ends_as(who, 2);
        } else {
            assert_eq!(what, "finds the shop closed");
            assert!(at_closing.is_some(), "{text}");
            ends_as(who, 3);
        }
    }
    assert!(line.is_empty() && chairs.is_empty(), "nobody is left: {line:?} {chairs:?}");
    for customer in at_closing.expect("the shop closes") {
        assert!(ends[customer] < 2, "{customer} waited at closing time, and was sent away");
    }
    let mut table = [[0; 4]; 2];
    for (customer, end) in ends {
        table[usize::from(customer.ends_with("(task)"))][end] += 1;
    }
    table
}

#[test]
fn everybody_is_groomed_once_or_sent_away_once() {
    for (customers, seats, rest) in [
        (24, 4, "--seed 1"),
        (24, 1, "--seed 2 --barbers 1 --pace 2"),
        (300, 7, "--seed 3 --barbers 4 --pace 0"),
        (300, 40, "--seed 4 --barbers 5 --pace 0 --patience 0"),
        (200, 10, "--seed 5 --barbers 2 --pace 1 --patience 8"),
        (1, 1, "--seed 6 --barbers 3"),
    ] {
        let text = output("barber-story", &format!("--customers {customers} --seats {seats} {rest}"));
        let (story, result) = text.split_once("\n\n").expect("the story, and what came of it");
        let table = [row(result, "threads"), row(result, "tasks")];
        assert_eq!(replay(story, seats), table, "{text}");
        assert_eq!(table.as_flattened().iter().sum::<usize>(), customers, "{text}");
        let haircuts = result.lines().filter(|line| line.starts_with("barber ")).map(|line| numbers(line)[1]);
        assert_eq!(haircuts.sum::<usize>(), table[0][0] + table[1][0], "{text}");
    }
}

/// With seats and patience for all, only the closing time sends customers away, and never one that came before it.
#[test]
fn closing_time_loses_nobody() {
    for seed in 1..=4 {
        let options = "--quiet --customers 200 --seats 1000 --patience 60000 --barbers 3 --pace 0";
        let text = output("barber-closing", &format!("{options} --seed {seed}"));
        assert!(text.starts_with("customers  groomed"), "no story: {text}");
        for row in [row(&text, "threads"), row(&text, "tasks")] {
            let [groomed, fed_up, no_seat, closed] = row;
            assert_eq!((fed_up, no_seat, groomed + closed), (0, 0, 100), "{text}");
        }
        let groomed = row(&text, "threads")[0] + row(&text, "tasks")[0];
        assert!(groomed >= 150, "the shop closes when 150 have come: {text}");
        let waited = text.lines().find(|line| line.contains(" waited when the shop closed")).expect("the line");
        let [waited, then_groomed, fed_up] = numbers(waited).try_into().expect("three numbers");
        assert_eq!((then_groomed, fed_up), (waited, 0), "{text}");
    }
}

#[test]
fn wrong_options_are_explained() {
    for wrong in ["--customers 0", "--barbers 0", "--seats 0", "--barbers 1000", "--patience x", "--pace 5000"] {
        let arguments: Vec<_> = wrong.split(' ').collect();
        let output = run("barber", &arguments, &folder("barber-wrong"));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{wrong}");
        assert!(said.contains(&format!("invalid value '{}' for '{}", arguments[1], arguments[0])), "{wrong}: {said}");
    }
}
