//! The view of running transactions: its content in terminals of any size, its keys, and the program without a
//! terminal.
#![cfg(feature = "stats")]

mod common;

use std::thread;
use std::time::Duration;

use common::{folder, run};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use stm_core::stats::{self, Report};
use top::app::{App, Panel};
use top::rows::Order;
use top::view::draw;
use top::workload::{Level, Workload};

/// The names of sites, variables and threads that the view must be able to cut.
const NASTY: [&str; 4] = ["日本語の取引日本語の取引日本語の取引", "e\u{301}\u{202e}\u{1b}[2J\n\t", "👩‍👩‍👧‍👦 family", ""];

/// Returns a view of the workload after some time.
fn app() -> App {
    let town = Workload::start(4, 16, Level::MOST).expect("threads can be started");
    let mut app = App::new(Level::MOST);
    for _ in 0..5 {
        thread::sleep(Duration::from_millis(60));
        app.add(stats::report());
    }
    // Tests run side by side, and reports are of all of them.
    while app.rows.waiters.iter().all(|waiter| waiter.site.label != "inherit") || app.rows.variables.is_empty() {
        thread::sleep(Duration::from_millis(10));
        app.add(stats::report());
    }
    town.stop().expect("nothing is wrong");
    app
}

/// Returns the same report with names that are hard to cut.
fn nasty(mut report: Report) -> Report {
    for (index, site) in report.sites.iter_mut().enumerate() {
        site.site.label = NASTY[index % NASTY.len()];
        (site.commits, site.garbage) = (u64::MAX / 100, u64::MAX);
    }
    for (index, conflict) in report.conflicts.iter_mut().enumerate() {
        conflict.variable.label = Some(NASTY[index % NASTY.len()].into());
        conflict.victim.label = NASTY[(index + 1) % NASTY.len()];
        conflict.culprit = None;
        conflict.count = u64::MAX / 10_000;
    }
    for (index, waiter) in report.waiters.iter_mut().enumerate() {
        waiter.site.label = NASTY[index % NASTY.len()];
        waiter.waiting = Duration::from_secs(u64::MAX);
        waiter.retries.clear();
        for awaited in &mut waiter.variables {
            (awaited.variable.label, awaited.handles) = (Some(NASTY[0].into()), None);
        }
    }
    report
}

fn screen(app: &mut App, width: u16, height: u16) -> String {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).expect("memory");
    terminal.draw(|frame| draw(frame, app)).expect("a test terminal draws all");
    let buffer = terminal.backend().buffer();
    let line = |y| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>() + "\n";
    (0..height).map(line).collect()
}

fn press(app: &mut App, code: KeyCode) {
    app.key(KeyEvent::new(code, KeyModifiers::NONE));
}

#[test]
fn every_size_of_terminal_can_be_drawn_to() {
    let mut app = app();
    let mut empty = App::new(1);
    let mut bad = App::new(5);
    bad.add(nasty(app.rows.total.clone()));
    for app in [&mut app, &mut empty, &mut bad] {
        for (width, height) in
            (1..=200).step_by(13).flat_map(|width| (1..=60).step_by(4).map(move |height| (width, height)))
        {
            screen(app, width, height);
        }
        for panel in Panel::ALL {
            (app.focus, app.is_zoomed, app.has_help) = (panel, true, true);
            for size in 1..=40 {
                screen(app, size * 2, size);
                screen(app, 120, size);
            }
        }
    }
    let text = screen(&mut bad, 200, 60);
    assert!(text.chars().all(|letter| letter == '\n' || !letter.is_control()), "{text}");
    assert!(!text.contains('\u{202e}'), "nothing turns the direction of a line round");
}

#[test]
fn what_matters_is_there() {
    let mut app = app();
    for (width, height) in [(120, 40), (200, 60)] {
        let text = screen(&mut app, width, height);
        for seen in [
            "commits/s",
            "conflicts/s",
            "gave way/s",
            "waits/s",
            "time",
            "tries",
            "audit",
            "transfer",
            "take",
            "deliver",
            "account ",
            " ► ",
            "transfer ► audit",
            "Waiting",
            "inherit",
            "check!(inheritance > 0)",
            "inheritance (1)",
            "! no other handle",
            "manager",
            "check!(self.complaints > 0 || day.closed)",
            "complaints (",
            "▮▮▮▮▮▮▮▮▮",
            "garbage",
            "q quit",
        ] {
            assert!(text.contains(seen), "{seen}\n{text}");
        }
    }
    let text = screen(&mut app, 80, 24);
    for seen in ["commits/s", "conflicts/s", "audit", "transfer ► audit", "Waiting", "inheritance (1)", "q quit"] {
        assert!(text.contains(seen), "{seen}\n{text}");
    }
    // There is room for one panel only.
    for (panel, seen) in Panel::ALL.into_iter().zip(["Call sites", "Variables", "Who ► makes", "Waiting"]) {
        app.focus = panel;
        let text = screen(&mut app, 50, 12);
        assert!(text.contains(seen) && text.matches('╭').count() == 1, "{text}");
    }
}

#[test]
fn rates_are_those_of_the_last_moments() {
    let mut app = app();
    let audits =
        |app: &App| app.rows.sites.iter().find(|row| row.recent.site.label == "audit").map(|r| r.recent.attempts);
    assert!(audits(&app).is_some_and(|attempts| attempts > 0));
    // A long time without activity.
    let mut later = app.rows.total.clone();
    for seconds in 1..=3 {
        later.elapsed += Duration::from_secs(seconds);
        app.add(later.clone());
    }
    assert_eq!(audits(&app), Some(0), "it is still there, and has done nothing");
    assert!(app.rows.variables.is_empty() && app.rows.pairs.is_empty());
}

#[test]
fn keys_do_what_the_last_line_says() {
    let mut app = app();
    press(&mut app, KeyCode::Char('p'));
    let before = app.rows.total.elapsed;
    app.add(stats::report());
    assert!(app.is_paused && app.rows.total.elapsed == before);
    assert!(screen(&mut app, 80, 24).contains("PAUSED"));
    press(&mut app, KeyCode::Char('p'));
    app.add(stats::report());
    assert!(app.rows.total.elapsed > before && !screen(&mut app, 80, 24).contains("PAUSED"));

    for order in [Order::Commits, Order::Conflicts, Order::Waits, Order::Name, Order::Time] {
        press(&mut app, KeyCode::Char('s'));
        assert_eq!(app.order, order);
        if order == Order::Name {
            let labels = app.rows.sites.iter().map(|row| row.recent.site.label).filter(|label| !label.is_empty());
            assert!(labels.is_sorted());
        }
    }

    assert_eq!(app.level, Level::MOST);
    press(&mut app, KeyCode::Char('+'));
    assert_eq!(app.level, Level::MOST);
    (0..20).for_each(|_| press(&mut app, KeyCode::Char('-')));
    assert_eq!(app.level, 1);
    press(&mut app, KeyCode::Char('+'));
    assert_eq!(app.level, 2);

    for panel in [Panel::Variables, Panel::Pairs, Panel::Waiters, Panel::Sites] {
        press(&mut app, KeyCode::Tab);
        assert_eq!(app.focus, panel);
    }
    press(&mut app, KeyCode::BackTab);
    assert_eq!(app.focus, Panel::Waiters);
    press(&mut app, KeyCode::Left);
    assert_eq!(app.focus, Panel::Pairs);

    press(&mut app, KeyCode::Char('?'));
    assert!(screen(&mut app, 100, 30).contains("aborts because what was read has changed"));
    press(&mut app, KeyCode::Char('q'));
    assert!(!app.has_help && !app.is_over, "it only closes the help");
    press(&mut app, KeyCode::Enter);
    assert_eq!(screen(&mut app, 100, 30).matches('╭').count(), 1);
    press(&mut app, KeyCode::Esc);
    assert!(!app.is_zoomed && !app.is_over);
    press(&mut app, KeyCode::Esc);
    assert!(app.is_over);
}

#[test]
fn three_keys_quit() {
    for (code, modifiers, ends) in [
        (KeyCode::Char('q'), KeyModifiers::NONE, true),
        (KeyCode::Esc, KeyModifiers::NONE, true),
        (KeyCode::Char('c'), KeyModifiers::CONTROL, true),
        (KeyCode::Char('c'), KeyModifiers::NONE, false),
        (KeyCode::Char('q'), KeyModifiers::CONTROL, false),
    ] {
        let mut app = App::new(1);
        app.key(KeyEvent::new_with_kind(code, modifiers, KeyEventKind::Release));
        assert!(!app.is_over, "it was pressed before the program began");
        app.key(KeyEvent::new(code, modifiers));
        assert_eq!(app.is_over, ends, "{code:?} {modifiers:?}");
    }
}

#[test]
fn scrolling_stops_at_the_ends() {
    let mut app = app();
    app.focus = Panel::Sites;
    let first = |app: &mut App| {
        screen(app, 80, 18);
        app.first[0]
    };
    press(&mut app, KeyCode::Up);
    assert_eq!(first(&mut app), 0);
    press(&mut app, KeyCode::Down);
    assert_eq!(first(&mut app), 1);
    press(&mut app, KeyCode::End);
    let last = first(&mut app);
    assert!(last > 1 && last < app.rows.sites.len());
    (0..5).for_each(|_| press(&mut app, KeyCode::PageDown));
    assert_eq!(first(&mut app), last);
    press(&mut app, KeyCode::Up);
    assert_eq!(first(&mut app), last - 1);
    press(&mut app, KeyCode::Home);
    assert_eq!(first(&mut app), 0);
}

#[test]
fn without_a_terminal_it_ends_by_itself_and_prints_a_table() {
    for arguments in [&["--seconds", "1"][..], &["--seconds", "1", "--once", "--threads", "2", "--accounts", "2"]] {
        let output = run("top", arguments, &folder("top"));
        let [out, err] = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
        assert!(output.status.success(), "{err}");
        assert!(err.contains("nothing is drawn") && err.contains("after 1 s"), "{err}");
        for seen in
            ["Call sites", "transfer at ", "audit at ", "Who waits", "inherit", "as at first", "each packed once"]
        {
            assert!(out.contains(seen), "{seen}\n{out}");
        }
        assert!(!out.contains('\u{1b}'), "no escape sequences");
    }
}

#[test]
fn impossible_options_are_refused_with_a_reason() {
    for (arguments, reason) in [
        (["--threads", "0"], "0 is not in 1..=256"),
        (["--accounts", "1"], "1 is not in 2..=100000"),
        (["--seconds", "0"], "0 is not in 1..=86400"),
        (["--interval", "1"], "1 is not in 20..=10000"),
        (["--interval", "often"], "invalid digit"),
    ] {
        let output = run("top", &arguments, &folder("top-refused"));
        let text = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(text.contains(reason), "{arguments:?}: {text}");
    }
}
