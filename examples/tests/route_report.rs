//! `route --report`: a page of what the transactions did, or a reason for its absence.

mod common;

use std::fs;
use std::path::Path;
use std::process::Output;

use common::{folder, run};

const BOARD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/boards/testBoard.txt");

/// Routes a board with these further arguments. Returns the result and the messages.
fn route(arguments: &[&str], folder: &Path) -> (Output, String) {
    let output = run("route", &[&["--board", BOARD, "--threads", "2"], arguments].concat(), folder);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    (output, error)
}

fn files(folder: &Path) -> Vec<String> {
    let name = |file: std::io::Result<fs::DirEntry>| file.unwrap().file_name().into_string().unwrap();
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(name).collect();
    files.sort();
    files
}

#[test]
fn without_transactions_there_is_no_report() {
    let folder = folder("report-sequential");
    let (output, error) = route(&["--sequential", "--report", "x.html"], &folder);
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(error.contains("cannot be used with"), "{error}");
    assert!(files(&folder).is_empty());
}

#[cfg(not(feature = "stats"))]
#[test]
fn without_statistics_it_says_what_to_run() {
    let folder = folder("report-without");
    let (output, error) = route(&["--report", "x.html"], &folder);
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert!(error.contains("cargo run --release --example route --features stats -- --report x.html\n"), "{error}");
    assert!(files(&folder).is_empty(), "nothing was done");
}

#[cfg(feature = "stats")]
#[test]
fn the_report_is_a_page_of_the_routing() {
    let folder = folder("report");
    fs::write(folder.join("x.html"), "an older one").unwrap();
    let (output, error) = route(&["--report", "x.html"], &folder);
    assert!(output.status.success(), "{error}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("report        x.html\n"));
    assert_eq!(files(&folder), ["route.svg", "x.html"]);
    let page = fs::read_to_string(folder.join("x.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    for seen in ["testBoard.txt on 2 threads", "<b>203 commits</b>", "lay", "next job", "read the board"] {
        assert!(page.contains(seen), "{seen}");
    }
}

#[cfg(feature = "stats")]
#[test]
fn a_report_that_cannot_be_written_is_refused_before_there_is_work_to_lose() {
    let folder = folder("report-unwritable");
    for file in ["no/such/folder.html", "."] {
        let (output, error) = route(&["--report", file], &folder);
        assert_eq!(output.status.code(), Some(1), "{error}");
        assert!(error.contains(&format!("cannot write {file}: ")), "{error}");
        assert!(files(&folder).is_empty());
    }
}

#[cfg(feature = "stats")]
#[test]
fn a_picture_that_cannot_be_written_does_not_cost_the_report() {
    let folder = folder("report-no-picture");
    let (output, error) = route(&["--report", "x.html", "--out", "no/such/folder.svg"], &folder);
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.contains("cannot write no/such/folder.svg: "), "{error}");
    assert_eq!(files(&folder), ["x.html"]);
}

/// A file that is writable at first, and full later.
#[cfg(all(feature = "stats", target_os = "linux"))]
#[test]
fn a_report_that_fails_late_loses_nothing_else() {
    let folder = folder("report-full");
    let (output, error) = route(&["--report", "/dev/full"], &folder);
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.contains("cannot write /dev/full: "), "{error}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("total cost"));
    assert_eq!(files(&folder), ["route.svg"]);
}
