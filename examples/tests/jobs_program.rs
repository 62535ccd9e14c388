//! The job scheduler as a program: its output, its picture, its recipes, and its interrupts.

mod common;

use std::fs;
use std::path::Path;
use std::process::Output;
use std::sync::Arc;
use std::time::Duration;

use common::{folder, run};
use jobs::report::{Record, Report};
use jobs::scheduler::{End, JobId, Outcome, Run};
use jobs::timeline;

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Reads the picture, and checks that its tags match.
fn picture(folder: &Path, name: &str) -> String {
    let svg = fs::read_to_string(folder.join(name)).expect("the picture is drawn");
    check_tags(&svg);
    svg
}

fn check_tags(svg: &str) {
    let mut open = Vec::new();
    for tag in svg.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').expect("a tag has an end");
        assert!(!text.contains('>') && text.matches('&').count() <= text.matches(';').count(), "{text}");
        let name = tag.split(' ').next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None if tag.ends_with('/') => {}
            None => open.push(name),
        }
    }
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n") && open.is_empty(), "{open:?}");
}

/// Returns the jobs of the default file, and its longest chain's end.
const DEFAULT: &str = include_str!("../jobs/packages.mk");

fn default_jobs() -> usize {
    DEFAULT.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic())).count()
}

#[test]
fn the_default_jobs_are_scheduled_and_drawn() {
    let folder = folder("jobs-default");
    let jobs = default_jobs();
    for workers in ["1", "3", "40"] {
        let output = run("jobs", &["--speed", "3000", "--workers", workers], &folder);
        let text = printed(&output);
        assert!(output.status.success(), "{}", said(&output));
        assert!(output.stderr.is_empty(), "no progress without a terminal: {}", said(&output));
        for line in
            [&format!("jobs           {jobs}: {jobs} done\n"), "makespan ", "critical path ", "all jobs ", "picture "]
        {
            assert!(text.contains(line), "{line}: {text}");
        }
        let svg = picture(&folder, "jobs.svg");
        assert_eq!(svg.matches("<title>").count(), jobs, "a bar for each job");
        assert_eq!(svg.matches(r#"<rect class="lane""#).count().to_string(), workers);
        assert!(svg.contains("class=\"bar done critical\"") && svg.contains("class=\"chain\""));
        assert!(svg.contains("prefers-color-scheme:dark") && !svg.contains("Did not run"));
        assert_eq!(files(&folder), ["jobs.svg"], "the picture, and no draft of it");
        fs::remove_file(folder.join("jobs.svg")).unwrap();
    }
    assert!(run("jobs", &["--help"], &folder).status.success());
}

/// `a` ← `b` ← `c`, and `d` beside them.
const SMALL: &str = "c: b # jobs: cost=0.3\nb: a\na:\nd: # jobs: cost=0.2\n";

fn small(name: &str) -> std::path::PathBuf {
    let folder = folder(name);
    fs::write(folder.join("small.mk"), SMALL).unwrap();
    folder
}

#[test]
fn a_failure_ends_all_or_what_depends_on_it() {
    let folder = small("jobs-failure");
    let all = ["--jobs", "small.mk", "--workers", "1", "--out", "out.svg"];
    let output = run("jobs", &[&all[..], &["--fail", "a"]].concat(), &folder);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(said(&output), "jobs: a failed: it was asked to\n");
    assert!(printed(&output).contains("4: 1 failed, 2 skipped, 1 not run\n"), "{}", printed(&output));
    let svg = picture(&folder, "out.svg");
    for label in
        ["bar failed", "bar skipped", "bar not-run", "<title>a: failed: it was asked to; ", "<title>d: not run<"]
    {
        assert!(svg.contains(label), "{label}: {svg}");
    }

    let output = run("jobs", &[&all[..], &["--fail", "b", "--keep-going", "--busy"]].concat(), &folder);
    assert_eq!(output.status.code(), Some(1));
    assert!(printed(&output).contains("4: 2 done, 1 failed, 1 skipped\n"), "{}", printed(&output));
}

#[test]
fn what_is_cancelled_takes_what_depends_on_it_along() {
    let folder = small("jobs-cancel");
    let output = run("jobs", &["--jobs", "small.mk", "--cancel", "b"], &folder);
    assert!(output.status.success(), "it was wanted: {}", said(&output));
    assert!(printed(&output).contains("4: 2 done, 2 cancelled\n"), "{}", printed(&output));
    let svg = picture(&folder, "jobs.svg");
    assert_eq!(svg.matches("<title>").count(), 4, "those that did not run are shown, too");
    assert!(svg.contains("Did not run") && svg.contains("<title>c: cancelled</title>"));

    let output = run("jobs", &["--jobs", "small.mk", "--cancel", "a", "--cancel", "d"], &folder);
    assert!(printed(&output).contains("4: 4 cancelled\n"), "{}", printed(&output));
    picture(&folder, "jobs.svg");
}

#[test]
fn a_name_that_no_job_has_is_an_error() {
    let folder = small("jobs-names");
    for option in [["--cancel", "x"], ["--fail", "x"], ["--priority", "x=3"]] {
        let output = run("jobs", &[&["--jobs", "small.mk"][..], &option].concat(), &folder);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(said(&output), "jobs: there is no job `x` in small.mk\n");
    }
    let output = run("jobs", &["--jobs", "small.mk", "--run"], &folder);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).starts_with("jobs: there is nothing to run in small.mk"), "{}", said(&output));
    for wrong in [
        &["--workers", "0"][..],
        &["--speed", "0"],
        &["--speed", "fast"],
        &["--priority", "a"],
        &["--priority", "a=b"],
        &["--run", "--fail", "a"],
    ] {
        assert_eq!(run("jobs", wrong, &folder).status.code(), Some(2), "{wrong:?}");
    }
    assert_eq!(files(&folder), ["small.mk"]);
}

#[test]
fn what_cannot_be_written_is_an_error_of_its_own() {
    let folder = small("jobs-unwritable");
    for option in ["--out", "--write-jobs"] {
        let output = run("jobs", &["--jobs", "small.mk", option, "no/such/folder"], &folder);
        assert_eq!(output.status.code(), Some(1));
        assert!(said(&output).starts_with("jobs: cannot write no/such/folder: "), "{}", said(&output));
    }
    assert_eq!(files(&folder), ["small.mk"]);
}

#[test]
fn jobs_are_written_as_a_job_file() {
    let folder = small("jobs-written");
    assert!(run("jobs", &["--jobs", "small.mk", "--write-jobs", "again.mk"], &folder).status.success());
    let expected = "# The jobs of small.mk.\n\na:\nb: a\nc: b # jobs: cost=0.3\nd: # jobs: cost=0.2\n";
    assert_eq!(fs::read_to_string(folder.join("again.mk")).unwrap(), expected);
    assert_eq!(files(&folder), ["again.mk", "small.mk"], "no job ran");
}

#[test]
fn a_cargo_project_is_a_job_file_too() {
    let folder = folder("jobs-cargo");
    for (name, dependencies) in [("app", "inner = { path = \"inner\" }\n"), ("inner", "")] {
        let folder = if name == "app" { folder.clone() } else { folder.join(name) };
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::write(folder.join("src/lib.rs"), "").unwrap();
        let members = if name == "app" { "[workspace]\n" } else { "" };
        let manifest = format!(
            "{members}[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\n{dependencies}"
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    }
    let output = run("jobs", &["--jobs", "Cargo.toml", "--write-jobs", "packages.mk"], &folder);
    assert!(output.status.success(), "{}", said(&output));
    let written = fs::read_to_string(folder.join("packages.mk")).unwrap();
    let jobs: Vec<_> = written.lines().filter_map(|line| line.split(" #").next()).collect();
    assert_eq!(jobs, ["# The jobs of Cargo.toml.", "", "inner@0.1.0:", "app@0.1.0: inner@0.1.0"]);

    fs::write(folder.join("Cargo.toml"), "nonsense").unwrap();
    let output = run("jobs", &["--jobs", "Cargo.toml"], &folder);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).starts_with("jobs: Cargo.toml: cargo metadata fails: error"), "{}", said(&output));
}

fn record(number: usize, name: &str, after: &[usize], end: End, run: Option<(usize, u64, u64)>) -> Record {
    Record {
        id: JobId(number),
        name: name.into(),
        after: after.iter().map(|&before| JobId(before)).collect(),
        end: Some(end),
        run: run.map(|(worker, start, end_at)| {
            let outcome = if end == End::Failed { Outcome::Failed("a < b & \"c\"\0".into()) } else { Outcome::Done };
            let time = Duration::from_millis;
            Arc::new(Run { worker, start: time(start), end: time(end_at), outcome })
        }),
    }
}

#[test]
fn any_name_can_be_drawn() {
    let records = vec![
        record(0, "<&>\"\u{1b}[31m\u{ffff}", &[], End::Done, Some((0, 5, 5))),
        record(1, &"long ".repeat(100), &[0], End::Failed, Some((1, 5, 900))),
        record(2, "", &[1], End::Skipped, None),
        record(3, &"ü".repeat(500), &[0], End::Cancelled, Some((0, 10, 11))),
        record(4, &"x&".repeat(300), &[], End::NotRun, None),
    ];
    let svg = timeline::draw("a<b.mk", &Report { records, workers: 2 });
    check_tags(&svg);
    assert!(!svg.chars().any(|character| character.is_control() && character != '\n'));
    assert!(svg.contains("a&lt;b.mk") && svg.contains("failed: a &lt; b &amp; &quot;c&quot;\u{fffd};"));
}

/// With 300 jobs most names are still on their bars, and the picture is not too large.
#[test]
fn a_schedule_of_many_jobs_stays_readable() {
    for workers in [1, 2, 12, 40] {
        let records = (0..300).map(|number| {
            let start = (number / workers) as u64 * 20;
            let before = if number >= workers { vec![number - workers] } else { Vec::new() };
            let time = 5 + number as u64 * 7 % 16;
            let name = format!("package-{number}");
            record(number, &name, &before, End::Done, Some((number % workers, start, start + time)))
        });
        let svg = timeline::draw("many.mk", &Report { records: records.collect(), workers });
        check_tags(&svg);
        let named = svg.matches(">package-").count();
        assert!(named >= 400, "{workers} workers: {named} names in tooltips and on bars");
        assert!(svg.len() < 150_000, "{} bytes", svg.len());
    }
}

/// Recipes need a shell, and interrupts a system that has them.
#[cfg(unix)]
mod unix {
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Child, Command, Stdio};
    use std::thread;

    use super::*;

    #[test]
    fn recipes_run_in_order_and_their_output_stays_together() {
        let folder = folder("jobs-recipes");
        let recipe = "\techo $@ one; sleep 0.02\n\t@echo $@ two >&2\n\t-@exit 3\n\t@echo $@ >> log\n";
        let text = format!("end: b c\n{recipe}a b c: source\n{recipe}b c: a\n");
        fs::write(folder.join("jobs.mk"), text).unwrap();
        fs::write(folder.join("source"), "").unwrap();
        let output = run("jobs", &["--jobs", "jobs.mk", "--run", "--workers", "2"], &folder);
        assert!(output.status.success(), "{}", said(&output));
        let text = printed(&output);
        for job in ["a", "b", "c", "end"] {
            let own = format!("echo {job} one; sleep 0.02\n{job} one\n{job} two\n");
            assert!(text.contains(&own), "{text}");
        }
        let log = fs::read_to_string(folder.join("log")).unwrap();
        assert!(log == "a\nb\nc\nend\n" || log == "a\nc\nb\nend\n", "{log}");
    }

    #[test]
    fn a_recipe_that_fails_is_named_with_its_command() {
        let folder = folder("jobs-recipe-fails");
        fs::write(folder.join("jobs.mk"), "b: a\n\ttouch b\na:\n\t@exit 7\n\ttouch a\n").unwrap();
        let output = run("jobs", &["--jobs", "jobs.mk", "--run"], &folder);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(said(&output), "jobs: a failed: `exit 7`: exit status: 7\n");
        assert!(printed(&output).contains("2: 1 failed, 1 skipped\n"));
        assert_eq!(files(&folder), ["jobs.mk", "jobs.svg"]);
    }

    fn interrupt(child: &Child) {
        let status = Command::new("sh").args(["-c", &format!("kill -s INT {}", child.id())]).status();
        assert!(status.expect("there is a shell").success());
    }

    /// Starts a job that waits for the file `go`, and another after it. Returns when the first one runs.
    fn start(folder: &Path) -> (Child, BufReader<impl Read + use<>>) {
        let text = "second: first\n\ttouch second\nfirst:\n\ttouch started; until test -e go; do sleep 0.01; done; touch first\n";
        fs::write(folder.join("jobs.mk"), text).unwrap();
        let mut command = common::command("jobs", &["--jobs", "jobs.mk", "--run", "--workers", "2"], folder);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the example starts");
        let stderr = BufReader::new(child.stderr.take().unwrap());
        while !folder.join("started").exists() {
            assert!(child.try_wait().unwrap().is_none(), "it goes on");
            thread::sleep(Duration::from_millis(5));
        }
        (child, stderr)
    }

    #[test]
    fn an_interrupt_lets_what_runs_end_and_starts_nothing_more() {
        let folder = folder("jobs-interrupt");
        let (child, mut stderr) = start(&folder);
        interrupt(&child);
        let mut message = String::new();
        stderr.read_line(&mut message).unwrap();
        assert_eq!(message, "jobs: shutting down: what runs goes on to its end; interrupt again to cancel it\n");
        fs::write(folder.join("go"), "").unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(130));
        assert!(printed(&output).contains("2: 1 done, 1 not run\n"), "{}", printed(&output));
        assert_eq!(files(&folder), ["first", "go", "jobs.mk", "jobs.svg", "started"]);
    }

    #[test]
    fn a_second_interrupt_cancels_what_runs() {
        let folder = folder("jobs-interrupts");
        let (child, mut stderr) = start(&folder);
        interrupt(&child);
        stderr.read_line(&mut String::new()).unwrap();
        interrupt(&child);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(130));
        assert!(printed(&output).contains("2: 1 cancelled, 1 not run\n"), "{}", printed(&output));
        assert!(picture(&folder, "jobs.svg").contains("bar cancelled"));
        assert_eq!(files(&folder), ["jobs.mk", "jobs.svg", "started"]);
    }
}
