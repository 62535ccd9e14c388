//! Names and figures in the view of running transactions.
#![cfg(feature = "stats")]

use std::time::Duration;

use top::view::text::{bar, curve, cut, duration, left, percent, place, rate, right, width};

#[test]
fn texts_fit() {
    assert_eq!(cut("transfer", 8), "transfer");
    assert_eq!(cut("transfers", 8), "transfe…");
    assert_eq!(cut("日本語日本", 8), "日本語…");
    assert_eq!(cut("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
    assert_eq!(cut("a\nb\u{1b}[2J\u{202e}", 9), "a\u{fffd}b\u{fffd}[2J\u{fffd}");
    assert_eq!([cut("ab", 1), cut("ab", 0)], ["…", ""]);
    assert_eq!([left("日", 3), right("日", 3), left("日本", 3)], ["日 ", " 日", "日…"]);
    assert_eq!(place("examples/top/workload/bank.rs", 7), "bank.rs:7");
}

#[test]
fn figures() {
    let rates = [0.0, 0.01, 0.1, 9.94, 9.96, 1_234.5, 999_999.4, 1e6, 123.4e6, 2e9, f64::NAN].map(rate);
    assert_eq!(rates, ["·", "< 0.1", "0.1", "9.9", "10", "1,235", "999,999", "1.0 M", "123.4 M", "2 G", "·"]);
    assert!(rates.iter().all(|rate| width(rate) <= 7));
    assert_eq!([0.0, 0.001, 0.5, 1.0, f64::NAN].map(percent), ["0 %", "<1 %", "50 %", "100 %", "0 %"]);
    let times = [0, 12, 3_400, 1_500_000, 61_000_000, 3_660_000_000].map(Duration::from_micros);
    assert_eq!(times.map(duration), ["0 µs", "12 µs", "3 ms", "1.5 s", "1 min 1 s", "1 h 1 min"]);
}

#[test]
fn pictures() {
    assert_eq!([0.0, 0.001, 0.5, 0.55, 2.0].map(|share| bar(share, 4)), ["    ", "▏   ", "██  ", "██▎ ", "████"]);
    assert_eq!(bar(0.5, 0), "");
    assert_eq!(curve(&[9.0, 0.0, 1.0, 4.0, 8.0], 4), " ▁▄█");
    assert_eq!(curve(&[8.0], 4), "   █");
    assert_eq!([curve(&[], 2), curve(&[0.0], 2), curve(&[1.0], 0)], ["  ", "  ", ""]);
}
