//! Figures, names and sentences as people read them: what the table and the page have in common.

use std::time::Duration;

use super::report::{Awaited, Conflict, Place, Reruns, Retry, Site, SiteStats, Variable, Waiter, Who};

/// With commas between thousands.
pub(super) fn number(figure: u64) -> String {
    grouped(&figure.to_string())
}

/// Three digits that count, with commas between thousands; `-` for what is no number.
pub(super) fn decimal(figure: f64) -> String {
    let decimals = match figure {
        figure if !figure.is_finite() => return "-".to_owned(),
        figure if figure >= 99.95 => 0,
        figure if figure >= 9.995 => 1,
        _ => 2,
    };
    grouped(&format!("{figure:.decimals$}"))
}

fn grouped(plain: &str) -> String {
    let whole = plain.find('.').unwrap_or(plain.len());
    let mut grouped = String::with_capacity(plain.len() + whole / 3);
    for (index, digit) in plain.chars().enumerate() {
        if index > 0 && index < whole && (whole - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// `850 ns`, `1.2 ms`, `3 min 20 s`: the unit that suits it.
pub(super) fn duration(time: Duration) -> String {
    /// What rounds to 1,000 takes the next unit.
    const NEXT: f64 = 999.5;
    let seconds = time.as_secs_f64();
    let short = |figure: f64, unit: &str| {
        let text = decimal(figure);
        let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
        format!("{text} {unit}")
    };
    let whole = if time.subsec_millis() >= 500 { time.as_secs().saturating_add(1) } else { time.as_secs() };
    match seconds {
        0.0 => "0 s".to_owned(),
        _ if seconds * 1e9 < NEXT => short(seconds * 1e9, "ns"),
        _ if seconds * 1e6 < NEXT => short(seconds * 1e6, "µs"),
        _ if seconds * 1e3 < NEXT => short(seconds * 1e3, "ms"),
        _ if seconds < 59.95 => short(seconds, "s"),
        _ if whole < 3_600 => two(whole / 60, "min", whole % 60, "s"),
        _ if whole < 86_400 => two(whole / 3_600, "h", whole % 3_600 / 60, "min"),
        _ => two(whole / 86_400, "d", whole % 86_400 / 3_600, "h"),
    }
}

fn two(large: u64, unit: &str, small: u64, small_unit: &str) -> String {
    let large = number(large);
    if small == 0 { format!("{large} {unit}") } else { format!("{large} {unit} {small} {small_unit}") }
}

/// Figures on a page need no more than the 53 bits that this keeps.
#[allow(clippy::cast_precision_loss)]
pub(super) fn float(figure: u64) -> f64 {
    figure as f64
}

/// How much of the whole that is: neither a little is shown as nothing, nor nearly all as all.
pub(super) fn percent(part: f64, whole: f64) -> String {
    let share = if whole > 0.0 { 100.0 * part / whole } else { 0.0 };
    match share {
        _ if part <= 0.0 || whole <= 0.0 => "0 %".to_owned(),
        _ if share < 0.1 => "< 0.1 %".to_owned(),
        _ if share < 9.95 => format!("{share:.1} %"),
        _ if part < whole && share > 99.0 => "> 99 %".to_owned(),
        _ => format!("{share:.0} %"),
    }
}

/// How many a second; none if no time has passed.
pub(super) fn rate(count: u64, elapsed: Duration) -> Option<f64> {
    (!elapsed.is_zero()).then(|| float(count) / elapsed.as_secs_f64())
}

/// How many attempts a transaction took that has ended, however it did.
pub(super) fn attempts_mean(site: &SiteStats) -> Option<f64> {
    let ended = [site.commits, site.errors, site.panics, site.given_up].into_iter().fold(0, u64::saturating_add);
    (ended > 0).then(|| float(site.attempts) / float(ended))
}

/// The time of an attempt, in the mean.
pub(super) fn an_attempt(site: &SiteStats) -> Duration {
    if site.attempts == 0 {
        return Duration::ZERO;
    }
    Duration::try_from_secs_f64(site.time.attempts.as_secs_f64() / float(site.attempts)).unwrap_or_default()
}

/// How many attempts each bar of the histogram stands for: `1`, `5–8`, `33+`.
pub(super) fn bar_name(bar: usize) -> String {
    let bars = super::HISTOGRAM;
    match bars.get(bar + 1) {
        None => format!("{}+", bars[bar]),
        Some(next) if next - bars[bar] == 1 => bars[bar].to_string(),
        Some(next) => format!("{}–{}", bars[bar], next - 1),
    }
}

/// Re-runs by cause, each with its name here.
pub(super) fn causes(reruns: Reruns) -> [(&'static str, u64); 4] {
    let Reruns { read_conflicts, locks_busy, retries, fallbacks } = reruns;
    [("conflicts", read_conflicts), ("busy", locks_busy), ("waits", retries), ("gave way", fallbacks)]
}

/// How much of a name is shown.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Length {
    /// What fits on a line beside others.
    Short,
    /// All of it.
    Full,
}

impl Length {
    /// The beginning of a name, which tells most.
    pub(super) fn name(self, name: &str, room: usize) -> String {
        let name = clean(name);
        if self == Length::Full || width(&name) <= room {
            return name;
        }
        let (mut short, mut used) = (String::new(), 1);
        for letter in name.chars() {
            used += letter_width(letter);
            if used > room {
                break;
            }
            short.push(letter);
        }
        short + "…"
    }

    pub(super) fn site(self, site: Site) -> String {
        match site.label {
            "" => self.place(site.place),
            label => format!("{} at {}", self.name(label, 24), self.place(site.place)),
        }
    }

    pub(super) fn place(self, place: Place) -> String {
        let file = clean(place.file);
        let file = if self == Length::Full { file } else { end_of_path(&file, 28) };
        format!("{file}:{}", place.line)
    }

    pub(super) fn variable(self, variable: &Variable) -> String {
        match (&variable.label, variable.path) {
            (Some(label), _) => format!("`{}`", self.name(label, 40)),
            (None, Some(path)) => format!("`{}`", self.name(path, 40)),
            (None, None) => format!("the variable at {}:{}", self.place(variable.place), variable.place.column),
        }
    }

    pub(super) fn retry(self, retry: Retry) -> String {
        format!("`{}` at {}", self.name(retry.text.unwrap_or("retry"), 60), self.place(retry.place))
    }

    /// The names of these. Those that would be taken for another get their column, too.
    pub(super) fn sites(self, sites: impl Iterator<Item = Site>) -> Vec<String> {
        let sites: Vec<_> = sites.map(|site| (self.site(site), site.place.column)).collect();
        let is_twice = |name: &str| sites.iter().filter(|(other, _)| other == name).count() > 1;
        let name =
            |(name, column): &(String, u32)| if is_twice(name) { format!("{name}:{column}") } else { name.clone() };
        sites.iter().map(name).collect()
    }
}

/// The end of a path, from a folder on if there is room for it.
fn end_of_path(path: &str, room: usize) -> String {
    if width(path) <= room {
        return path.to_owned();
    }
    let mut room = room - 1;
    let start = path.char_indices().rev().take_while(|(_, letter)| {
        let fits = letter_width(*letter) <= room;
        room = room.saturating_sub(letter_width(*letter));
        fits
    });
    let start = start.last().map_or(path.len(), |(index, _)| index);
    let end = &path[start..];
    let folder = end.find(['/', '\\']).map_or(0, |index| index);
    format!("…{}", &end[folder..])
}

/// Text on one line that does nothing to a terminal.
pub(super) fn clean(text: &str) -> String {
    // The latter change the direction of all that follows.
    let is_bad = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|letter| if is_bad(letter) { '\u{fffd}' } else { letter }).collect()
}

/// How many columns it takes in a terminal.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(letter_width).sum()
}

/// By blocks of Unicode, as terminals do it.
fn letter_width(letter: char) -> usize {
    match u32::from(letter) {
        0x0300..=0x036f | 0x200b..=0x200f | 0xfe00..=0xfe0f => 0,
        0x1100..=0x115f
        | 0x2e80..=0xa4cf
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe30..=0xfe6f
        | 0xff00..=0xff60
        | 0xffe0..=0xffe6
        | 0x1f300..=0x1f64f
        | 0x1f900..=0x1f9ff
        | 0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

/// «transfer at bank.rs:31 re-ran 4,211 times because audit at bank.rs:58 wrote `accounts[7]`», with names as given.
pub(super) fn conflict(
    conflict: &Conflict,
    site: impl Fn(Site) -> String,
    variable: impl Fn(&Variable) -> String,
) -> String {
    let times = if conflict.count == 1 { "once".to_owned() } else { number(conflict.count) + " times" };
    let culprit = match conflict.culprit {
        Some(culprit) if culprit == conflict.victim => "another run of it".to_owned(),
        Some(culprit) => site(culprit),
        None => "somebody".to_owned(),
    };
    format!("{} re-ran {times} because {culprit} wrote {}", site(conflict.victim), variable(&conflict.variable))
}

/// How much of it was one variable, where that tells something: a path may stand for many, a label for one.
pub(super) fn same(conflict: &Conflict) -> Option<String> {
    let Conflict { count, same, .. } = *conflict;
    if conflict.variable.label.is_some() || count < 2 || same.saturating_mul(10) < count {
        return None;
    }
    let share = percent(float(same), float(count));
    Some(if same >= count {
        "always the same one".to_owned()
    } else {
        format!("the same one at least {share} of the time")
    })
}

/// What there is to say about one who waits, by parts: who, by what, for what, and what is strange about it.
pub(super) struct Wait {
    pub(super) who: String,
    pub(super) by: Option<String>,
    pub(super) what_for: String,
    pub(super) warning: Option<&'static str>,
}

pub(super) fn wait(waiter: &Waiter, length: Length) -> Wait {
    let limit = waiter.limit.map(|limit| format!(", for at most {} more", duration(limit))).unwrap_or_default();
    let (who, time, site) = (who(&waiter.who, length), duration(waiter.waiting), length.site(waiter.site));
    let retries = waiter.retries.iter().map(|retry| length.retry(*retry));
    let variables = waiter.variables.iter().map(|awaited| self::awaited(awaited, length));
    let what_for = either(variables.collect()).map(|list| format!("for a change of {list}"));
    let is_alone = !waiter.variables.is_empty() && !waiter.has_other_handles();
    Wait {
        who: format!("{who} has waited {time} in {site}{limit}"),
        by: either(retries.collect()).map(|list| format!("by {list}")),
        what_for: what_for.unwrap_or_else(|| "for nothing: it has read no variable".to_owned()),
        warning: is_alone.then_some("no other handle is alive: only through its own can this wait end"),
    }
}

pub(super) fn who(who: &Who, length: Length) -> String {
    match who {
        Who::Thread { name: Some(name), .. } => format!("thread {}", length.name(name, 28)),
        other => other.to_string(),
    }
}

pub(super) fn awaited(awaited: &Awaited, length: Length) -> String {
    let handles = match awaited.handles {
        None => "gone".to_owned(),
        Some(1) => "1 handle".to_owned(),
        Some(handles) => number(handles.into()) + " handles",
    };
    format!("{} ({handles})", length.variable(&awaited.variable))
}

/// `a, b or c`.
fn either(mut names: Vec<String>) -> Option<String> {
    let last = names.pop()?;
    Some(if names.is_empty() { last } else { format!("{} or {last}", names.join(", ")) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::sample;

    #[test]
    fn figures() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(number), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!(number(u64::MAX), "18,446,744,073,709,551,615");
        let decimals = [0.0, 1.004, 9.996, 99.96, 1_234.5, f64::NAN, f64::INFINITY].map(decimal);
        assert_eq!(decimals, ["0.00", "1.00", "10.0", "100", "1,234", "-", "-"]);
        let percents = [(0.0, 0.0), (0.0, 5.0), (1.0, 1e6), (1.0, 16.0), (1.0, 2.0), (999.0, 1_000.0), (7.0, 7.0)];
        let percents = percents.map(|(part, whole)| percent(part, whole));
        assert_eq!(percents, ["0 %", "0 %", "< 0.1 %", "6.2 %", "50 %", "> 99 %", "100 %"]);
        assert_eq!(rate(5, Duration::ZERO), None);
        assert_eq!((0..8).map(bar_name).collect::<Vec<_>>(), ["1", "2", "3", "4", "5–8", "9–16", "17–32", "33+"]);
    }

    #[test]
    fn durations() {
        let nanos = [0, 1, 999, 1_200, 999_499, 999_600, 1_234_567, 59_900_000_000, 59_960_000_000, 61_499_999_999];
        let shown = nanos.map(|nanos| duration(Duration::from_nanos(nanos)));
        let expected = ["0 s", "1 ns", "999 ns", "1.2 µs", "999 µs", "1 ms", "1.23 ms", "59.9 s", "1 min", "1 min 1 s"];
        assert_eq!(shown, expected);
        let seconds = [3_599, 3_600, 11_520, 86_400, 360_000].map(|seconds| duration(Duration::from_secs(seconds)));
        assert_eq!(seconds, ["59 min 59 s", "1 h", "3 h 12 min", "1 d", "4 d 4 h"]);
        assert_eq!(duration(Duration::MAX), "213,503,982,334,601 d 7 h");
    }

    #[test]
    fn paths_lose_their_beginning() {
        assert_eq!(end_of_path("src/bank.rs", 28), "src/bank.rs");
        assert_eq!(end_of_path(sample::REGISTRY, 28), "…/src/book/entries.rs");
        assert_eq!(end_of_path(r"C:\Users\somebody\sources\bank.rs", 20), r"…\sources\bank.rs");
        assert_eq!(end_of_path("averyveryverylongfilename.rs", 10), "…lename.rs");
        assert_eq!(end_of_path("/日本語日本語/日本語.rs", 12), "…/日本語.rs");
        assert_eq!(Length::Full.place(sample::place(sample::REGISTRY, 7)), format!("{}:7", sample::REGISTRY));
    }

    #[test]
    fn names_lose_their_end() {
        assert_eq!(Length::Short.name("transfer", 8), "transfer");
        assert_eq!(Length::Short.name("transfers", 8), "transfe…");
        assert_eq!(Length::Short.name("日本語日本", 8), "日本語…");
        assert_eq!(Length::Full.name("a\nb\u{1b}[2J\u{202e}", 2), "a\u{fffd}b\u{fffd}[2J\u{fffd}");
    }

    #[test]
    fn sites_that_look_alike_get_their_column() {
        let one = sample::site("transfer", "src/bank.rs", 31);
        let other = Site { place: Place { column: 40, ..one.place }, ..one };
        let names = Length::Short.sites([one, other, sample::site("", "src/bank.rs", 31)].into_iter());
        assert_eq!(names, ["transfer at src/bank.rs:31:9", "transfer at src/bank.rs:31:40", "src/bank.rs:31"]);
    }

    #[test]
    fn what_one_variable_has_of_a_conflict() {
        let (site, path) = (sample::site("", "x.rs", 1), sample::path("accounts[i]", 1));
        let same = |variable, count, same| self::same(&sample::conflict(site, None, variable, count, same));
        assert_eq!(same(path.clone(), 1, 1), None);
        assert_eq!(same(path.clone(), 1_000, 99), None);
        assert_eq!(same(path.clone(), 4, 3).as_deref(), Some("the same one at least 75 % of the time"));
        assert_eq!(same(path, 4, 4).as_deref(), Some("always the same one"));
        assert_eq!(same(sample::named("jobs"), 4, 4), None);
    }

    #[test]
    fn a_mean_needs_something() {
        let mut site = sample::stats(sample::site("", "x.rs", 1), 0, 0);
        assert_eq!((attempts_mean(&site), an_attempt(&site)), (None, Duration::ZERO));
        (site.attempts, site.errors, site.given_up) = (6, 1, 2);
        site.time.attempts = Duration::from_secs(3);
        assert_eq!((attempts_mean(&site), an_attempt(&site)), (Some(2.0), Duration::from_millis(500)));
    }
}
