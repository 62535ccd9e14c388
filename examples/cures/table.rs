//! The printed table.

use std::io::{self, Write};

use indicatif::HumanCount;

use crate::measure::{Plan, Round, median};
use crate::watch::Said;

/// A cure and its results.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) before: Vec<Round>,
    pub(crate) after: Vec<Round>,
}

impl Case {
    fn forms(&self) -> [(&str, &[Round]); 2] {
        [("before", &self.before), ("after", &self.after)]
    }
}

/// Writes figures for all cures, then the statistics of each, if there are any.
pub(crate) fn print(to: &mut impl Write, plan: Plan, cases: &[Case], tables: bool) -> io::Result<()> {
    let Plan { threads, rounds, time, .. } = plan;
    let (seconds, threads, rounds) = (time.as_secs_f64(), plural(threads, "thread"), plural(rounds, "round"));
    writeln!(to, "{threads}; {rounds} of {seconds} s for each form, in turn; medians\n")?;
    let has_aborts = cfg!(feature = "stats");
    let heads = if has_aborts { "      aborts for 1,000 commits" } else { "" };
    writeln!(to, "            operations a second           {heads}")?;
    let heads = if has_aborts { "        before       after" } else { "" };
    writeln!(to, "cure        before       after     times{heads}")?;
    for case in cases {
        let [before, after] = case.forms().map(|(_, rounds)| median(rounds.iter().map(|round| round.rate).collect()));
        write!(to, "{:<9}{:>9}{:>12}{:>10}", case.name, count(before), count(after), decimal(after / before))?;
        let [before, after] = case.forms().map(|(_, rounds)| aborts_of(rounds));
        if let (Some(before), Some(after)) = (before, after) {
            write!(to, "{:>14}{:>12}", decimal(before), decimal(after))?;
        }
        writeln!(to)?;
    }
    if has_aborts {
        writeln!(to, "(of the call site that aborted most often)")?;
    } else {
        return writeln!(to, "\nWhy it is so, the statistics tell: run it with `--features stats`.");
    }
    for case in cases {
        writeln!(to, "\n{}: {}", case.name, case.about)?;
        for (form, rounds) in case.forms() {
            said(to, form, rounds, tables)?;
        }
    }
    Ok(())
}

/// Writes the statistics of the last round.
fn said(to: &mut impl Write, form: &str, rounds: &[Round], tables: bool) -> io::Result<()> {
    let Some(Said { symptoms, table, .. }) = rounds.last().and_then(|round| round.said.as_ref()) else { return Ok(()) };
    if tables {
        return writeln!(to, "\n--- {form} ---\n{}", table.trim_end());
    }
    match &symptoms[..] {
        [] => writeln!(to, "  {form}: nothing ran again"),
        symptoms => symptoms.iter().try_for_each(|symptom| writeln!(to, "  {form}: {symptom}")),
    }
}

fn aborts_of(rounds: &[Round]) -> Option<f64> {
    rounds.iter().map(|round| round.said.as_ref().map(|said| said.aborts)).collect::<Option<Vec<_>>>().map(median)
}

fn plural(number: u16, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// A number above 0, without a fraction.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn count(number: f64) -> String {
    HumanCount(number.round() as u64).to_string()
}

fn decimal(number: f64) -> String {
    match number {
        n if n >= 99.95 => count(n),
        n if n >= 9.995 => format!("{n:.1}"),
        n => format!("{n:.2}"),
    }
}
