//! Names and sentences that the table and the page have in common.

use super::figures::{duration, float, number, percent};
use super::report::{Awaited, Conflict, Place, Retry, Site, Variable, Waiter, Who};
use crate::tx::observe::{describe, part_of};
use std::fmt;

/// How much of a name to show.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Length {
    /// What fits on a line beside others.
    Short,
    /// All of it.
    Full,
}

impl Length {
    /// Returns the beginning of a name, which tells most.
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
        variable.told(|name| self.name(name, 40), |place| self.place(place))
    }

    pub(super) fn retry(self, retry: Retry) -> String {
        format!("`{}` at {}", self.name(retry.text.unwrap_or("retry"), 60), self.place(retry.place))
    }

    /// Names these sites. Those that would look alike get their column, too.
    pub(super) fn sites(self, sites: impl Iterator<Item = Site>) -> Vec<String> {
        let sites: Vec<_> = sites.map(|site| (self.site(site), site.place.column)).collect();
        let is_twice = |name: &str| sites.iter().filter(|(other, _)| other == name).count() > 1;
        let name =
            |(name, column): &(String, u32)| if is_twice(name) { format!("{name}:{column}") } else { name.clone() };
        sites.iter().map(name).collect()
    }
}

/// Returns the end of a path, from a folder on if there is room for it.
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

/// Returns the text on one line, without what would change the state of a terminal.
pub(super) fn clean(text: &str) -> String {
    // The second range changes the direction of all that follows.
    let is_bad = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|letter| if is_bad(letter) { '\u{fffd}' } else { letter }).collect()
}

/// Returns how many columns the text takes in a terminal.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(letter_width).sum()
}

/// Returns the width of a letter by its block of Unicode, as terminals do it.
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

impl Variable {
    /// Names the variable by its label or its path, cut by `name`, or by its place, written by `place`.
    pub(super) fn told(&self, name: impl Fn(&str) -> String, place: impl Fn(Place) -> String) -> String {
        let Place { file, column, .. } = self.place;
        let (label, path) = (self.label.as_deref().map(&name), self.path.map(&name));
        describe(label, path, part_of(file), || format!("{}:{column}", place(self.place)))
    }
}

impl fmt::Display for Variable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(str::to_owned, |place| place.to_string()))
    }
}

/// Shown as "transfer at bank.rs:31 aborted 4,211 times because audit at bank.rs:58 wrote `accounts[7]`".
impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&conflict(self, |site| site.to_string(), Variable::to_string))
    }
}

/// Returns the sentence that shows a conflict, with names as given.
pub(super) fn conflict(
    conflict: &Conflict,
    site: impl Fn(Site) -> String,
    variable: impl Fn(&Variable) -> String,
) -> String {
    let times = if conflict.count == 1 { "once".to_owned() } else { number(conflict.count) + " times" };
    let culprit = match conflict.culprit {
        Some(culprit) if culprit == conflict.victim => "another run of it".to_owned(),
        Some(culprit) => site(culprit),
        None => "another transaction".to_owned(),
    };
    let did = if conflict.locked * 2 > conflict.count { "had locked" } else { "wrote" };
    format!("{} aborted {times} because {culprit} {did} {}", site(conflict.victim), variable(&conflict.variable))
}

/// Returns how much of a conflict was over one variable, if its name may stand for many.
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

/// The warning of a waiter without [other handles](Waiter::has_other_handles).
pub(super) const NO_OTHER_HANDLE: &str =
    "no other handle is alive: unless that one is shared, by reference or in an `Arc`, nobody can end this wait";

/// What is said of a waiter that was woken.
pub(super) const CALLED: &str = ", was called, and has not run since";

/// The description of a waiter in parts: its thread or task, its retries, its variables, and a warning.
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
    let called = if waiter.called { CALLED } else { "" };
    Wait {
        who: format!("{who} has waited {time} in {site}{limit}{called}"),
        by: either(retries.collect()).map(|list| format!("by {list}")),
        what_for: what_for.unwrap_or_else(|| "for nothing: it has read no variable".to_owned()),
        warning: is_alone.then_some(NO_OTHER_HANDLE),
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

/// Joins names as `a, b or c`.
fn either(mut names: Vec<String>) -> Option<String> {
    let last = names.pop()?;
    Some(if names.is_empty() { last } else { format!("{} or {last}", names.join(", ")) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::sample;

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
    fn variables_of_collections_are_told_with_these() {
        let file = file!().replace("stats/words.rs", "collections/map/table.rs");
        let place = Place { file: file.leak(), line: 7, column: 3 };
        let variable = Variable { label: None, path: None, place };
        assert_eq!(variable.to_string(), format!("a variable of a TMap, at {place}:3"));
        assert_eq!(Variable { path: Some("at"), ..variable.clone() }.to_string(), "`at` of a TMap");
        assert_eq!(Variable { label: Some("x".into()), ..variable }.to_string(), "`x`");
    }

    #[test]
    fn variables_of_others_are_told_by_where_they_stand() {
        let place = Place { file: "src/collections/map/mine.rs", line: 7, column: 3 };
        let variable = Variable { label: None, path: None, place };
        assert_eq!(variable.to_string(), "the variable at src/collections/map/mine.rs:7:3");
    }
}
