//! The small examples run to their end, and find no invariant broken.

mod common;

use common::{folder, run};

#[test]
fn bank_keeps_its_invariants() {
    let output = run("bank", &[], &folder("bank"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Returns the output of the program, if it succeeds, in a folder of this name.
fn philosophers(name: &str, arguments: &[&str]) -> String {
    let output = run("philosophers", arguments, &folder(name));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it prints text")
}

/// Returns how many lines have all of these words.
fn count_of(text: &str, words: &[&str]) -> usize {
    text.lines().filter(|line| words.iter().all(|word| line.contains(word))).count()
}

#[test]
fn philosophers_have_all_their_meals_both_ways() {
    let text = philosophers("four", &["--philosophers", "4", "--meals", "300"]);
    assert_eq!(count_of(&text, &["4 philosophers", "eats 300 times"]), 1, "{text}");
    assert_eq!(count_of(&text, &["1200 meals in"]), 2, "{text}");
    assert_eq!(count_of(&text, &["looks", "nobody with a single fork"]), 2, "{text}");
    assert_eq!(count_of(&text, &["2400 commits succeeded", "refused"]), 1, "{text}");
    // The final content of the store: all forks on the table, and all meals.
    assert_eq!(count_of(&text, &["\"fork ", "Option<usize>", "None"]), 4, "{text}");
    assert_eq!(count_of(&text, &["\"meals of ", "u64", "300"]), 4, "{text}");
}

#[test]
fn two_philosophers_and_many_dine_as_well() {
    assert_eq!(count_of(&philosophers("two", &["--philosophers", "2", "--meals", "100"]), &["200 meals in"]), 2);
    let many = philosophers("many", &["--philosophers", "64", "--meals", "5"]);
    assert_eq!(count_of(&many, &["320 meals in"]), 2);
    assert_eq!(count_of(&many, &["in the end the store has"]), 0, "that would be long: {many}");
}

#[test]
fn impossible_dinners_are_refused_with_a_reason() {
    for (arguments, reason) in [
        (["--philosophers", "1"], "a single fork, and needs two"),
        (["--philosophers", "0"], "a number from 2 to 1000"),
        (["--philosophers", "1001"], "a number from 2 to 1000"),
        (["--philosophers", "many"], "a number from 2 to 1000"),
        (["--meals", "0"], "0 is not in 1..="),
    ] {
        let output = run("philosophers", &arguments, &folder("refused"));
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && text.contains(reason), "{arguments:?}: {text}");
    }
}
