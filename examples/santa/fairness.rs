//! Freedom from starvation: how long every elf and reindeer waits, and the bounds that hold.
//!
//! Waits are counted in Santa's turns, so the bounds are facts about the program and not about a machine.
//!
//! **An elf that lines up behind `g` groups is called in consultation number `g + 1` from then on.** Groups are called
//! in their order. Its own is complete by then, because no other one is begun before that. All groups before it are
//! full of elves that are in the line only once: with `n` elves, `g` is at most `(n - 1) / 3`.
//!
//! **That is at most `2 (g + 1)` turns**, though reindeer come first. A holiday lasts for one consultation at least,
//! and a delivery needs all reindeer. So there is a consultation between two deliveries: each of the `g + 1` has at
//! most one delivery before it. Without that rule, reindeer that always return at once would leave no turn to the
//! elves.
//!
//! **Reindeer that are all at home have the very next turn**, however many elves there are. At most the turn that Santa
//! has already begun goes before.
//!
//! There always is a next turn. If Santa sleeps, some reindeer are on holiday, and fewer than three elves are in the
//! line. The others come, as no elf works for ever.

use std::fmt::{self, Display};
use std::io::{self, Write};

use crate::workshop::{Calendar, ELVES, Place, REINDEER};

/// The waits of an elf or a reindeer.
#[derive(Clone, Default)]
pub(crate) struct Record {
    served: u64,
    /// In turns, its own included.
    longest: u64,
    /// The longest wait that a bound is about. For an elf it is counted in groups, for a reindeer from when all were at
    /// home.
    bounded: u64,
    /// Whether it was in the line when the workshop closed.
    sent_away: bool,
    broken: Option<Fault>,
}

impl Record {
    pub(crate) fn visit_of_elf(&mut self, place: &Place, turn: Calendar) {
        let (turns, groups) = (turn.turns - place.since.turns, turn.consultations - place.since.consultations);
        self.visit(turns, groups);
        let due = place.ahead + 1;
        if groups != due {
            self.broken.get_or_insert(Fault::Overtaken { groups, due });
        }
        if turns > 2 * due {
            self.broken.get_or_insert(Fault::Late { turns, bound: 2 * due });
        }
    }

    pub(crate) fn visit_of_reindeer(&mut self, place: &Place, turn: Calendar) {
        let complete = place.group.complete.load().expect("a group that goes in is complete");
        let turns = turn.turns - complete.turns;
        self.visit(turn.turns - place.since.turns, turns);
        if turns != 1 {
            self.broken.get_or_insert(Fault::Late { turns, bound: 1 });
        }
    }

    /// An elf is sent home, after a wait within its bound.
    pub(crate) fn sent_away(&mut self, place: &Place, now: Calendar) {
        self.sent_away = true;
        let (turns, groups) = (now.turns - place.since.turns, now.consultations - place.since.consultations);
        if groups > place.ahead {
            self.broken.get_or_insert(Fault::Overtaken { groups, due: place.ahead + 1 });
        }
        // The turn that would have been the elf's has not begun.
        let bound = 2 * (place.ahead + 1) - 1;
        if turns > bound {
            self.broken.get_or_insert(Fault::Late { turns, bound });
        }
    }

    fn visit(&mut self, turns: u64, bounded: u64) {
        self.served += 1;
        self.longest = self.longest.max(turns);
        self.bounded = self.bounded.max(bounded);
    }
}

/// A bound that was broken.
#[derive(Clone, Copy)]
enum Fault {
    Overtaken { groups: u64, due: u64 },
    Late { turns: u64, bound: u64 },
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Overtaken { groups, due } => {
                write!(f, "its group should have been number {due} from when it joined, and {groups} have been called")
            }
            Fault::Late { turns, bound } => write!(f, "it has waited for {turns} turns, and the bound is {bound}"),
        }
    }
}

/// The outcome of a run.
pub(crate) struct Report {
    pub(crate) elves: Vec<Record>,
    pub(crate) reindeer: Vec<Record>,
    /// At the end.
    pub(crate) calendar: Calendar,
}

impl Report {
    /// Returns the first violated rule, if any.
    pub(crate) fn fault(&self) -> Option<String> {
        let Calendar { turns, consultations } = self.calendar;
        let deliveries = turns - consultations;
        for (kind, records) in [("elf", &self.elves), ("reindeer", &self.reindeer)] {
            for (index, record) in records.iter().enumerate() {
                if let Some(fault) = record.broken {
                    return Some(format!("{kind} {}: {fault}", index + 1));
                }
            }
        }
        if let Some(index) = self.reindeer.iter().position(|record| record.served != deliveries) {
            return Some(format!("reindeer {} was not at each of the {deliveries} deliveries", index + 1));
        }
        let seen: u64 = self.elves.iter().map(|record| record.served).sum();
        let places = consultations * ELVES as u64;
        (seen != places).then(|| format!("{consultations} consultations had {seen} elves, and not {places}"))
    }

    pub(crate) fn print(&self, to: &mut impl Write) -> io::Result<()> {
        writeln!(to, "              served  longest wait in turns")?;
        for (kind, records) in [("elf", &self.elves), ("reindeer", &self.reindeer)] {
            for (index, record) in records.iter().enumerate() {
                let note = if record.sent_away { "  (in line at the end)" } else { "" };
                writeln!(to, "{kind:8} {:>3}  {:>6}  {:>6}{note}", index + 1, record.served, record.longest)?;
            }
        }
        let Calendar { turns, consultations } = self.calendar;
        writeln!(to, "\n{turns} turns: {} deliveries, {consultations} consultations", turns - consultations)?;
        if self.fault().is_some() {
            return Ok(());
        }
        let longest = |of: fn(&Record) -> u64, records: &[Record]| records.iter().map(of).max().unwrap_or(0);
        let groups = (self.elves.len() - 1) / ELVES + 1;
        writeln!(to, "nobody starved, which these rules see to, whatever the threads do:")?;
        writeln!(
            to,
            "- no elf was overtaken: each was in the group that it joined, at most number {} in line (bound: {groups})",
            longest(|record| record.bounded, &self.elves)
        )?;
        writeln!(
            to,
            "- no two deliveries without elves between them: an elf waited for at most {} turns (bound: {})",
            longest(|record| record.longest, &self.elves),
            2 * groups
        )?;
        writeln!(
            to,
            "- {REINDEER} reindeer at home come first: they had turn number {} from then on (bound: 1)",
            longest(|record| record.bounded, &self.reindeer)
        )
    }
}
