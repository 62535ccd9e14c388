//! The circuit router: its results, the faults that its validator finds, and the program on a bad board.

mod common;

use std::cell::Cell;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;

use common::{folder, run};
use indicatif::ProgressBar;
use lee::board::{Board, Point};
use lee::check::{Fault, check};
use lee::search::Search;
use lee::solution::Solution;
use lee::{picture, router, sequential};

/// Routes, cost and depth of each board, as published; the main board's cost depends on the order of its routes.
const PUBLISHED: [(&str, usize, Option<u64>, u32); 4] = [
    ("testBoard.txt", 203, Some(3_304), 3),
    ("sparselong.txt", 29, Some(16_849), 1),
    ("sparseshort.txt", 841, Some(9_251), 1),
    ("mainboard.txt", 1_506, None, 3),
];

fn load(file: &str) -> Board {
    Board::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("boards").join(file)).expect("a good board")
}

fn route(board: &Board, threads: usize) -> Solution {
    let (solution, _) = router::route(board, threads, &ProgressBar::hidden()).expect("all ends can be reached");
    assert_eq!(check(board, &solution), Ok(()), "{} on {threads} threads", board.name);
    solution
}

fn route_sequentially(board: &Board) -> Solution {
    let solution = sequential::route(board, &ProgressBar::hidden()).expect("all ends can be reached");
    assert_eq!(check(board, &solution), Ok(()), "{}", board.name);
    solution
}

#[test]
fn the_baseline_gives_the_published_figures() {
    for (file, routes, cost, depth) in PUBLISHED {
        let solution = route_sequentially(&load(file));
        assert_eq!((solution.paths.len(), solution.depth), (routes, depth), "{file}");
        assert_eq!(cost.unwrap_or(solution.cost), solution.cost, "{file}");
    }
}

#[test]
fn one_thread_of_transactions_lays_the_same_paths_as_the_baseline() {
    let board = load("testBoard.txt");
    assert_eq!(route(&board, 1).paths, route_sequentially(&board).paths);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "long without optimisation")]
fn concurrent_runs_cost_at_most_one_percent_more() {
    for (file, ..) in PUBLISHED {
        let board = load(file);
        let sequential = route_sequentially(&board).cost;
        for threads in [2, 8] {
            let cost = route(&board, threads).cost;
            assert!(cost * 100 <= sequential * 101, "{file}: {cost} on {threads} threads, not {sequential}");
        }
    }
}

#[test]
fn a_search_that_was_cut_short_does_the_next_one_no_harm() {
    let board = load("testBoard.txt");
    for cut in [1, 2, 10, 40, 160] {
        let search = Search::new(&board);
        for route in 0..50 {
            // As a conflict leaves it: by unwinding from a read.
            let reads = Cell::new(0);
            let read = |_| {
                reads.set(reads.get() + 1);
                if reads.get() == cut { resume_unwind(Box::new("a conflict")) } else { 0 }
            };
            _ = catch_unwind(AssertUnwindSafe(|| search.path(route, read)));
            let fresh = Search::new(&board).path(route, |_| 0).expect("it can be reached");
            assert_eq!(search.path(route, |_| 0).expect("it can be reached"), fresh, "route {route}, cut at {cut}");
        }
    }
}

/// All routes of this board have to share the one row between two rows of pads.
fn bottleneck(routes: usize) -> Board {
    let walls = "P 0 0\nP 1 0\nP 2 0\nP 3 0\nP 4 0\nP 0 2\nP 1 2\nP 2 2\nP 3 2\nP 4 2\n";
    Board::parse("bottleneck", &format!("{walls}{}E\n", "J 0 1 4 1\n".repeat(routes))).expect("a good board")
}

#[test]
fn many_routes_may_share_a_cell() {
    let board = bottleneck(10);
    let solution = route(&board, 4);
    assert_eq!((solution.cost, solution.depth), (5 * 1_023, 10));
    // More than a cost of 2^depth could count.
    let board = bottleneck(200);
    assert_eq!(route(&board, 4).depth, 200);
    assert_eq!(route_sequentially(&board).depth, 200);
}

#[test]
fn an_end_that_cannot_be_reached_is_an_error_on_any_number_of_threads() {
    let text = "P 1 0\nP 0 1\nP 5 5\nJ 0 0 5 5\nE\n";
    let board = Board::parse("walled", text).expect("its syntax is good");
    let error = sequential::route(&board, &ProgressBar::hidden()).expect_err("(0, 0) is shut in").to_string();
    assert!(error.starts_with("walled:4: "), "{error}");
    for threads in [1, 3] {
        let concurrent = router::route(&board, threads, &ProgressBar::hidden()).expect_err("(0, 0) is shut in");
        assert_eq!(concurrent.to_string(), error);
    }
}

#[test]
fn the_validator_refuses_what_is_no_solution() {
    let board = load("testBoard.txt");
    let good = route_sequentially(&board);
    let refused = |mutate: &dyn Fn(&mut Solution)| {
        let mut bad = good.clone();
        mutate(&mut bad);
        check(&board, &bad).expect_err("a mutated solution")
    };
    let route = good.paths.iter().position(|path| path.len() > 6).expect("a long path");
    let end = board.routes[route].to;

    assert_eq!(refused(&|bad| _ = bad.paths.pop()), Fault::Missing { routes: 203, paths: 202 });
    assert_eq!(refused(&|bad| bad.paths[route].clear()), Fault::WrongEnd(route));
    assert_eq!(refused(&|bad| _ = bad.paths[route].pop()), Fault::WrongEnd(route));
    assert_eq!(refused(&|bad| bad.paths[route].reverse()), Fault::WrongEnd(route));
    assert_eq!(refused(&|bad| _ = bad.paths[route].remove(2)), Fault::Jump(route));
    assert_eq!(refused(&|bad| bad.paths[route].insert(2, end)), Fault::Jump(route));
    assert_eq!(refused(&|bad| bad.paths[route].push(end)), Fault::Jump(route));
    assert_eq!(refused(&|bad| bad.paths[route][2] = Point { x: board.width, y: 0 }), Fault::OffTheBoard(route));
    assert_eq!(refused(&|bad| bad.paths[route][2] = board.routes[route + 1].to), Fault::ForeignPad(route));
    assert_eq!(refused(&|bad| bad.cost -= 1), Fault::WrongCost { said: 3_303, is: 3_304 });
    assert_eq!(refused(&|bad| bad.depth += 1), Fault::WrongDepth { said: 4, is: 3 });

    // A detour is no fault, but it has a cost.
    let mut detour = good.clone();
    let start = detour.paths[route][..2].to_vec();
    detour.paths[route].splice(..0, start);
    assert!(matches!(check(&board, &detour), Err(Fault::WrongCost { said: 3_304, .. })));
}

#[test]
fn the_picture_has_every_pad_and_every_layer() {
    let board = load("testBoard.txt");
    let svg = picture::draw(&board, &route_sequentially(&board));
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
    assert!(svg.contains("203 routes · cost 3,304 · depth 3"));
    assert_eq!(svg.matches("h0").count(), board.pads.len());
    assert_eq!(svg.matches("<path stroke=").count(), 3);
    assert!(svg.len() < 20_000, "{} bytes", svg.len());
}

#[test]
fn the_program_routes_a_board_and_draws_it() {
    let folder = folder("routed");
    let board = concat!(env!("CARGO_MANIFEST_DIR"), "/boards/testBoard.txt");
    for mode in [&["--sequential"][..], &["--threads", "2"], &[]] {
        let output = run("route", &[&["--board", board][..], mode].concat(), &folder);
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(output.stderr.is_empty(), "no progress bar without a terminal");
        for line in ["routes", "total cost", "depth", "wall time"] {
            assert!(text.contains(line), "{line}: {text}");
        }
        assert_eq!(text.contains("transactions"), !mode.contains(&"--sequential"));
        let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert_eq!(files, ["route.svg"], "the picture, and no draft of it");
        fs::remove_file(folder.join("route.svg")).unwrap();
    }
    assert!(run("route", &["--help"], &folder).status.success());
}

#[test]
fn a_bad_board_is_named_with_its_line_and_leaves_no_picture() {
    let large = format!("J 0 0 1 1\nP {}0 3\nE\n", usize::MAX);
    let cases: &[(&str, &[u8], &str)] = &[
        ("empty", b"", ":1: the file is empty"),
        ("blank", b"\n \n", ":1: the file is empty"),
        ("unknown", b"P 1 2\nQ 1 2\nE\n", ":2: unknown record `Q`"),
        ("binary", b"P 1 2\n\xff\xfe\x00\nE\n", ":2: unknown record `"),
        ("missing", b"P 1 2\n\nJ 1 2 3\nE\n", ":3: `J` takes 4 numbers, here are 3"),
        ("extra", b"P 1 2 3\nE\n", ":1: `P` takes 2 numbers, here are 3"),
        ("negative", b"P 1 2\nP 3 -4\nE\n", ":2: `-4` is not a coordinate"),
        ("word", b"P 1 two\nE\n", ":1: `two` is not a coordinate"),
        ("large", large.as_bytes(), ":2: `184467440737095516150` is not a coordinate"),
        ("too-large", b"P 2048 0\nE\n", ":1: `2048` is not a coordinate"),
        ("same-ends", b"J 1 2 1 2\nE\n", ":1: the route ends where it starts"),
        ("no-end", b"J 0 0 3 3\n", ":1: the file stops without `E`"),
        ("after-end", b"J 0 0 3 3\nE\nP 1 1\n", ":3: a record after `E`"),
        ("no-routes", b"P 1 1\nE\n", ":2: the board has no routes"),
        ("shut-in", b"J 3 3 5 5\nP 1 0\nP 0 1\nJ 0 0 7 7\nE\n", ":4: no way between the ends"),
    ];
    for &(name, text, message) in cases {
        let folder = folder(&format!("bad-{name}"));
        fs::write(folder.join("board.txt"), text).unwrap();
        for mode in [&["--sequential"][..], &["--threads", "2"]] {
            let output = run("route", &[&["--board", "board.txt"][..], mode].concat(), &folder);
            let error = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{name}: {error}");
            assert!(error.contains(&format!("board.txt{message}")), "{name}: {error}");
            assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "{name}: only the board is there");
        }
    }
}

#[test]
fn what_is_no_file_is_named() {
    let folder = folder("no-file");
    for (board, message) in [(".", ".: not a file"), ("nowhere.txt", "nowhere.txt: ")] {
        let output = run("route", &["--board", board], &folder);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains(message), "{error}");
    }
    let output = run("route", &["--threads", "0"], &folder);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn a_picture_that_cannot_be_written_is_an_error_of_its_own() {
    let folder = folder("unwritable");
    let board = concat!(env!("CARGO_MANIFEST_DIR"), "/boards/testBoard.txt");
    let output = run("route", &["--board", board, "--out", "no/such/folder.svg"], &folder);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no/such/folder.svg"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}
