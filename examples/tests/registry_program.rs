//! The program over the registry finds no race with transactions, and explains the races that it finds on locks.

mod common;

use common::{folder, run};

/// Returns the output of a run, after it has ended well.
fn output(folder_name: &str, arguments: &str) -> String {
    let arguments: Vec<_> = arguments.split(' ').collect();
    let output = run("registry", &arguments, &folder(folder_name));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
    assert_eq!(said, "", "there is no terminal to show progress on");
    String::from_utf8(output.stdout).expect("text")
}

/// Returns the numbers of a row of the table.
fn row(text: &str, what: &str) -> Vec<u64> {
    let row = text.lines().find_map(|line| line.strip_prefix(what).filter(|rest| rest.starts_with("   ")));
    let row = row.unwrap_or_else(|| panic!("no row {what:?}: {text}"));
    row.split_whitespace().map(|number| number.replace(',', "").parse().expect("a number")).collect()
}

#[test]
fn transactions_have_no_race() {
    for (seed, shape) in
        [(1, ""), (2, " --names 1"), (3, " --tasks 0 --threads 4"), (4, " --threads 1 --tasks 64"), (5, " --names 200")]
    {
        let text = output("registry-transactions", &format!("--transactions --operations 20000 --seed {seed}{shape}"));
        assert_eq!(row(&text, "operations"), [20_000], "{text}");
        assert_eq!(row(&text, "races seen"), [0], "{text}");
        assert_eq!(row(&text, "services started"), row(&text, "services stopped"), "{text}");
        for what in ["services started", "uses", "answers of services", "refused with a typed error"] {
            assert!(row(&text, what)[0] > 0, "{what}: {text}");
        }
        assert!(text.contains("no user ever had a service that was gone"), "{text}");
    }
}

#[test]
fn races_of_locks_are_explained_whether_there_were_any() {
    for seed in 1..=2 {
        let text = output("registry-locks", &format!("--locks --operations 20000 --seed {seed}"));
        let [races] = row(&text, "races seen")[..] else { panic!("one column: {text}") };
        let explained = if races > 0 { "races are expected there" } else { "by luck no race was seen" };
        assert!(text.contains(explained), "{text}");
    }
}

#[test]
fn both_run_one_after_the_other() {
    let text = output("registry-both", "--operations 5000 --tasks 3 --threads 2");
    assert!(text.starts_with("2 threads and 3 tasks use services of 12 names (seed 1)"), "{text}");
    assert_eq!(row(&text, "operations"), [5_000, 5_000], "{text}");
    assert_eq!(row(&text, "races seen")[0], 0, "{text}");
}

#[test]
fn many_names_are_measured() {
    let text = output("registry-fill", "--fill 20000");
    assert!(text.starts_with("20000 names"), "{text}");
    for what in ["register", "look up, use, give back", "list", "shut down and remove"] {
        assert!(text.lines().any(|line| line.starts_with(what)), "{what}: {text}");
    }
}

#[test]
fn wrong_options_are_explained() {
    for wrong in ["--threads 0", "--tasks x", "--operations 0", "--names 0", "--names 5000", "--fill 0"] {
        let arguments: Vec<_> = wrong.split(' ').collect();
        let output = run("registry", &arguments, &folder("registry-wrong"));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{wrong}");
        assert!(said.contains(&format!("invalid value '{}' for '{}", arguments[1], arguments[0])), "{wrong}: {said}");
    }
    for both in [["--locks", "--transactions"], ["--locks", "--fill=3"]] {
        let output = run("registry", &both, &folder("registry-wrong"));
        assert_eq!(output.status.code(), Some(2), "{both:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("cannot be used with"), "{both:?}");
    }
}
