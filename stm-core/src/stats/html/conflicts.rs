//! Which call sites abort which, and by writing what.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::fmt::Write;

use super::markup::{bar, compact, escape, plural, share, site, variable};
use crate::stats::figures::{float, number};
use crate::stats::report::{Conflict, Report, Site, Variable};
use crate::stats::words::{self, Length};

/// So many sites have a row or a column of their own.
const SITES: usize = 10;

/// So many variables are listed, each with so many sentences, and so many of them unfolded.
const VARIABLES: usize = 20;
const SENTENCES: usize = 8;
const UNFOLDED: usize = 3;

/// What has a row or a column.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Party {
    Site(Site),
    /// All the others.
    Others,
    Unknown,
}

impl Party {
    fn name(self) -> String {
        match self {
            Party::Site(site) => match site.label {
                "" => Length::Short.place(site.place),
                label => Length::Short.name(label, 24),
            },
            Party::Others => "others".to_owned(),
            Party::Unknown => "unknown".to_owned(),
        }
    }

    fn full_name(self) -> String {
        match self {
            Party::Site(site) => Length::Full.site(site),
            other => other.name(),
        }
    }
}

pub(super) fn section(report: &Report) -> String {
    if report.conflicts.is_empty() {
        return String::new();
    }
    let victims = busiest(report.conflicts.iter().map(|conflict| (Party::Site(conflict.victim), conflict.count)));
    let culprit = |conflict: &Conflict| conflict.culprit.map_or(Party::Unknown, Party::Site);
    let culprits = busiest(report.conflicts.iter().map(|conflict| (culprit(conflict), conflict.count)));
    let mut cells: HashMap<(Party, Party), u64> = HashMap::new();
    let kept = |party, parties: &[Party]| if parties.contains(&party) { party } else { Party::Others };
    for conflict in &report.conflicts {
        let place = (kept(Party::Site(conflict.victim), &victims), kept(culprit(conflict), &culprits));
        let cell = cells.entry(place).or_default();
        *cell = cell.saturating_add(conflict.count);
    }
    let most = cells.values().copied().max().unwrap_or(0);
    let mut rows = "<tr><th></th>".to_owned();
    for (culprit, name) in culprits.iter().zip(names(&culprits)) {
        _ = write!(rows, "<th title=\"{}\"><span>{}</span></th>", escape(&culprit.full_name()), escape(&name));
    }
    rows.push_str("</tr>\n");
    for (victim, name) in victims.iter().zip(names(&victims)) {
        _ = write!(rows, "<tr><th title=\"{}\">{}</th>", escape(&victim.full_name()), escape(&name));
        rows.extend(
            culprits.iter().map(|culprit| cell(cells.get(&(*victim, *culprit)).copied(), most, *victim, *culprit)),
        );
        rows.push_str("</tr>\n");
    }
    let about = "How often the transaction of a row ran again because that of a column committed what it had read. On the \
                 diagonal, other runs of the same.";
    super::section(
        "Who makes whom run again",
        about,
        &format!("<figure class=\"fit\"><div class=\"wide\"><table class=\"matrix\">\n{rows}</table></div></figure>\n"),
    )
}

fn cell(count: Option<u64>, most: u64, victim: Party, culprit: Party) -> String {
    let Some(count) = count else { return "<td></td>".to_owned() };
    // The eye sees differences of small ones, too.
    let heat = 0.08 + 0.72 * share(count, most).sqrt();
    let [victim, culprit] = [victim, culprit].map(|party| escape(&party.full_name()));
    let tip = format!("{victim} aborted {} because of {culprit}", plural(count, "time"));
    format!("<td style=\"--heat:{heat:.2}\" title=\"{tip}\">{}</td>", compact(float(count)))
}

/// Their names, with the place where a label alone would be taken for another.
fn names(parties: &[Party]) -> Vec<String> {
    let names: Vec<_> = parties.iter().map(|party| party.name()).collect();
    let is_twice = |name: &String| names.iter().filter(|other| *other == name).count() > 1;
    let name = |(party, name): (&Party, &String)| match party {
        Party::Site(site) if is_twice(name) => Length::Short.site(*site),
        _ => name.clone(),
    };
    parties.iter().zip(&names).map(name).collect()
}

/// Those with the highest sums, and the others, if there are any.
fn busiest(parties: impl Iterator<Item = (Party, u64)>) -> Vec<Party> {
    let mut sums: Vec<(Party, u64)> = Vec::new();
    let mut places = HashMap::new();
    for (party, count) in parties {
        let place = *places.entry(party).or_insert(sums.len());
        match sums.get_mut(place) {
            Some((_, sum)) => *sum = sum.saturating_add(count),
            None => sums.push((party, count)),
        }
    }
    sums.sort_by_key(|(_, sum)| Reverse(*sum));
    let others = (sums.len() > SITES).then_some(Party::Others);
    sums.iter().take(SITES).map(|(party, _)| *party).chain(others).collect()
}

/// The same label is the same variable, and the same path in one file most likely.
fn name_of(variable: &Variable) -> (Option<&str>, Option<&str>, Option<&str>, Option<u32>) {
    match (variable.label.as_deref(), variable.path) {
        (Some(label), _) => (Some(label), None, None, None),
        (None, Some(path)) => (None, Some(path), Some(variable.place.file), None),
        (None, None) => (None, None, Some(variable.place.file), Some(variable.place.line)),
    }
}

pub(super) fn variables(report: &Report) -> String {
    let mut variables: Vec<(u64, Vec<&Conflict>)> = Vec::new();
    let mut places = HashMap::new();
    for conflict in &report.conflicts {
        let place = *places.entry(name_of(&conflict.variable)).or_insert(variables.len());
        if place == variables.len() {
            variables.push((0, Vec::new()));
        }
        let (sum, conflicts) = &mut variables[place];
        *sum = sum.saturating_add(conflict.count);
        conflicts.push(conflict);
    }
    variables.sort_by_key(|(sum, _)| Reverse(*sum));
    let Some((most, _)) = variables.first() else { return String::new() };
    let listed = variables.iter().take(VARIABLES).enumerate();
    let mut list: String = listed.map(|(index, (sum, all))| hot(*sum, *most, all, index < UNFOLDED)).collect();
    list += &and_more(variables.len(), VARIABLES, "variable");
    let about = "What was written when it made others run again, the most frequent first, and who did it to whom.";
    super::section("Hottest variables", about, &format!("<figure>{list}</figure>\n"))
}

fn hot(sum: u64, most: u64, conflicts: &[&Conflict], is_open: bool) -> String {
    let sentence = |conflict: &&Conflict| {
        let same = words::same(conflict).map(|same| format!(" <small>({same})</small>")).unwrap_or_default();
        format!("<li>{}{same}.</li>\n", words::conflict(conflict, site, variable))
    };
    let sentences: String = conflicts.iter().take(SENTENCES).map(sentence).collect();
    format!(
        "<details class=\"hot\"{}><summary>{} <b>{}</b>{}</summary>\n<ul>\n{sentences}</ul>\n{}</details>\n",
        if is_open { " open" } else { "" },
        variable(&conflicts[0].variable),
        number(sum),
        bar(share(sum, most), "conflict"),
        and_more(conflicts.len(), SENTENCES, "pair"),
    )
}

pub(super) fn and_more(count: usize, shown: usize, what: &str) -> String {
    match count.saturating_sub(shown) {
        0 => String::new(),
        rest => format!("<p class=\"note\">… and {} more.</p>\n", plural(rest as u64, what)),
    }
}
