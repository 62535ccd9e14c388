use std::time::Duration;

use super::html;
use crate::stats::{Place, Report, Site, sample};

/// A page, of which every tag is closed, every attribute quoted, and nothing comes from elsewhere.
fn page(title: &str, reports: &[Report]) -> String {
    let page = html(title, reports);
    let body = page.strip_prefix("<!DOCTYPE html>").expect("a document type");
    let mut open = Vec::new();
    for tag in body.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').unwrap_or_else(|| panic!("<{tag}"));
        assert!(tag.matches('"').count().is_multiple_of(2), "<{tag}>");
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        assert!(!["script", "img", "link", "iframe"].contains(&name), "<{tag}>");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name)),
            None if tag.ends_with('/') || name == "meta" => {}
            None => open.push(name),
        }
        assert!(!text.contains('>') || name == "style", "{text}");
    }
    assert_eq!(open, [""; 0]);
    for bad in ["http:", "https:", "url(", "@import", "NaN", "inf%", "Infinity", "\"inf\""] {
        assert!(!page.contains(bad), "{bad}");
    }
    page
}

fn text(page: &str) -> String {
    page.split('<').map(|tag| tag.split_once('>').map_or(tag, |(_, text)| text)).collect()
}

#[test]
fn nothing() {
    for reports in [&[][..], &[Report::default()]] {
        let page = page("Nothing", reports);
        assert!(page.contains("No transaction has run.") && !page.contains("<section>"));
    }
}

#[test]
fn a_busy_program() {
    let reports: Vec<_> = (1..=12).map(sample::busy).collect();
    let page = page("The bank", &reports);
    for head in
        ["Over time", "Call sites", "Who makes whom run again", "Hottest variables", "Who waits", "How to read this"]
    {
        assert_eq!(page.matches(&format!("<h2>{head}</h2>")).count(), 1, "{head}");
    }
    let text = text(&page);
    for sentence in [
        "1,569,052 commits from 4 call sites in 12 s.",
        "transfer src/bank.rs:31 aborted 3,840 times because another run of it wrote from.balance",
        "add_entry …/src/book/entries.rs:1204 aborted 1,440 times because another transaction wrote last entry.",
        "3 transactions waiting now, the longest for 1.23 s",
        "It has read no variable, so nothing can wake it.",
        "conflicts 24,084 66 %",
    ] {
        assert!(text.contains(sentence), "{sentence}\n{text}");
    }
    assert_eq!(text.matches("no other handle is alive").count(), 1);
    assert_eq!(page.matches("<path ").count(), 2 * 4);
    // By one path, and by two sites: 3,840 and 372.
    assert!(page.contains("<b>4,212</b>"));
}

#[test]
fn a_single_report_has_no_curves() {
    assert!(!page("Once", &[sample::busy(3)]).contains("<path"));
    assert!(!page("Never", &[sample::huge(), sample::huge()]).contains("<path"));
}

#[test]
fn labels_are_text() {
    let page = page(sample::EVIL, &[sample::huge()]);
    assert!(page.matches("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;").count() > 8);
    assert!(!page.contains("<script") && !page.contains("<img"));
    assert_eq!(super::escape("a&b<c>\"d'\n\u{202e}é"), "a&amp;b&lt;c&gt;&quot;d&#39;\u{fffd}\u{fffd}é");
}

#[test]
fn many_sites_with_names_alike() {
    let label = "é".repeat(300).leak();
    let sites: Vec<_> = (0..40_u32)
        .map(|line| Site { label, place: Place { file: sample::REGISTRY, line: line / 2, column: line } })
        .collect();
    let pairs = sites.iter().flat_map(|victim| sites.iter().map(move |culprit| (*victim, *culprit)));
    let conflict =
        |(victim, culprit): (Site, Site)| sample::conflict(victim, Some(culprit), sample::named(label), 1, 1);
    let report = Report {
        elapsed: Duration::from_secs(1),
        sites: sites.iter().map(|site| sample::stats(*site, 5, 1)).collect(),
        conflicts: pairs.map(conflict).collect(),
        waiters: sites.iter().chain(&sites).map(|site| sample::waiter(label, *site, &[Some(1)])).collect(),
        garbage: 0,
    };
    let page = page("Many", &[report]);
    // The ten busiest and the others, whose cells add up.
    assert_eq!(page.matches("aborted 1 time because").count(), 100);
    assert_eq!(page.matches("aborted 900 times because of others").count(), 1);
    assert!(page.contains("… and 40 waiters more.") && page.contains("All figures of all 40 call sites"));
}
