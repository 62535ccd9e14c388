//! The workshop: the state that all threads share, and what each of them does to it.
//!
//! A [`Gate`] lets through as many as Santa says. A [`Group`] has two gates, one into Santa's study or to his sleigh,
//! and one out again. A [`Line`] is a line of groups: the last one fills up, and Santa takes the first one once it is
//! full. There is one line of elves and one of reindeer. Santa's choice between the two is one expression in
//! [`Workshop::next_turn`].

use std::collections::VecDeque;
use std::sync::Arc;

use stm_core::collections::TQueue;
use stm_core::prelude::*;

/// The number of reindeer, all of which a sleigh needs.
pub(crate) const REINDEER: usize = 9;

/// How many elves Santa sees at a time.
pub(crate) const ELVES: usize = 3;

/// A gate that lets through as many as it was opened for.
#[derive(Default)]
pub(crate) struct Gate {
    free: TVar<usize>,
}

#[transactional]
impl Gate {
    /// Goes through, once the gate has room.
    pub(crate) fn pass(&self) {
        check!(self.free > 0);
        self.free -= 1;
    }

    fn open(&self, places: usize) {
        self.free = places;
    }

    fn wait_until_all_are_through(&self) {
        check!(self.free == 0);
    }

    /// Opens the gate, and waits until so many have passed. These are two transactions: other threads must see the
    /// first one for the second one's condition to become true.
    #[transactional(skip)]
    pub(crate) fn let_through(&self, places: usize) {
        self.open(places);
        self.wait_until_all_are_through();
    }
}

/// How many turns Santa has begun, in all and with elves.
#[derive(Clone, Copy, Default)]
pub(crate) struct Calendar {
    pub(crate) turns: u64,
    pub(crate) consultations: u64,
}

/// Elves or reindeer that go to Santa together.
#[derive(Default)]
pub(crate) struct Group {
    members: TVar<Vec<usize>>,
    /// When the last one came.
    pub(crate) complete: TVar<Option<Calendar>>,
    /// The turn of the group.
    turn: TVar<Option<Calendar>>,
    pub(crate) entrance: Gate,
    pub(crate) exit: Gate,
}

/// A place in a line.
pub(crate) struct Place {
    pub(crate) group: Arc<Group>,
    /// How many groups are before it.
    pub(crate) ahead: u64,
    /// When it was taken.
    pub(crate) since: Calendar,
}

/// A line of groups in the order in which they were begun.
pub(crate) struct Line {
    size: usize,
    groups: TVar<VecDeque<Arc<Group>>>,
}

#[transactional]
impl Line {
    /// Joins the last group, or begins a new one if that is full. No elf waits to get into a group, so none is
    /// overtaken.
    pub(crate) fn join(&self, who: usize, now: Calendar) -> Place {
        if self.groups.back().is_none_or(|group| group.members.len() == self.size) {
            self.groups.push_back(Arc::new(Group::default()));
        }
        let group = Arc::clone(self.groups.back().expect("there is one now"));
        group.members.push(who);
        if group.members.len() == self.size {
            group.complete = Some(now);
        }
        Place { group, ahead: self.groups.len() as u64 - 1, since: now }
    }

    fn is_ready(&self) -> bool {
        self.groups.front().is_some_and(|group| group.members.len() == self.size)
    }

    /// Takes the first group, once it is full.
    fn take(&self) -> Arc<Group> {
        check!(self.is_ready());
        self.groups.pop_front().expect("a group is ready")
    }
}

/// What Santa does in a turn.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Duty {
    Deliver,
    Consult,
}

impl Duty {
    pub(crate) fn group_size(self) -> usize {
        match self {
            Duty::Deliver => REINDEER,
            Duty::Consult => ELVES,
        }
    }
}

/// A turn of Santa's.
pub(crate) struct Turn {
    pub(crate) duty: Duty,
    pub(crate) group: Arc<Group>,
}

/// The state that all threads share.
pub(crate) struct Workshop {
    elves: Line,
    reindeer: Line,
    calendar: TVar<Calendar>,
    is_closed: TVar<bool>,
    /// The events, line by line. The story ends when the workshop closes.
    story: TQueue<String>,
    tells: bool,
}

#[transactional]
impl Workshop {
    /// Waits for a group, and takes it. Reindeer come first: the other alternative is tried only if they would have to
    /// be waited for. If both would, Santa sleeps until a group of either kind is full.
    pub(crate) fn next_turn(&self) -> Turn {
        let (duty, group) = or_else!((Duty::Deliver, self.reindeer.take()), (Duty::Consult, self.elves.take()));
        self.calendar.turns += 1;
        if duty == Duty::Consult {
            self.calendar.consultations += 1;
        }
        group.turn = Some(*self.calendar);
        self.tell(|| {
            let turn = self.calendar.turns;
            match duty {
                Duty::Deliver => format!("turn {turn}: Santa harnesses the reindeer and delivers toys"),
                Duty::Consult => format!("turn {turn}: Santa consults with elves {}", list(&*group.members)),
            }
        });
        Turn { duty, group }
    }

    /// Tells that Santa sleeps. [`Self::next_turn`] does the waiting.
    pub(crate) fn fall_asleep(&self) {
        if !self.reindeer.is_ready() && !self.elves.is_ready() {
            self.tell(|| "Santa sleeps".into());
        }
    }

    /// Lets an elf join the line. Returns `None` if the workshop is closed.
    pub(crate) fn line_up(&self, elf: usize) -> Option<Place> {
        if *self.is_closed {
            return None;
        }
        let place = self.elves.join(elf, *self.calendar);
        self.tell(|| match place.ahead {
            0 => format!("    elf {elf} lines up in the first group"),
            ahead => format!("    elf {elf} lines up behind {ahead} group{}", if ahead == 1 { "" } else { "s" }),
        });
        Some(place)
    }

    /// Lets a reindeer have its holiday, which lasts until Santa has seen so many groups of elves, and join the line of
    /// its kind. Returns `None` if the workshop is closed.
    #[transactional(skip)]
    pub(crate) fn come_home(&self, reindeer: usize, holiday: u64) -> Option<Place> {
        let end = self.calendar().consultations + holiday;
        atomically! {
            or_else!(
                {
                    check!(self.calendar.consultations >= end);
                    let place = self.reindeer.join(reindeer, *self.calendar);
                    if place.group.complete.is_some() {
                        self.tell(|| format!("    reindeer {reindeer} is the last one back from holiday"));
                    }
                    Some(place)
                },
                {
                    check!(self.is_closed);
                    None
                },
            )
        }
    }

    /// Goes to Santa once he has called the group, and returns the turn. Returns `None` if he never will.
    pub(crate) fn go_in(&self, place: &Place) -> Option<Calendar> {
        or_else!(
            {
                place.group.entrance.pass();
                *place.group.turn
            },
            {
                check!(self.is_closed);
                None
            },
        )
    }

    /// Sends home all that wait, or come later.
    pub(crate) fn close(&self) {
        self.is_closed = true;
        self.tell(|| "Santa closes the workshop".into());
        self.story.close();
    }

    pub(crate) fn calendar(&self) -> Calendar {
        *self.calendar
    }
}

impl Workshop {
    pub(crate) fn new(tells: bool) -> Self {
        let line = |size| Line { size, groups: TVar::new(VecDeque::new()) };
        Workshop {
            elves: line(ELVES),
            reindeer: line(REINDEER),
            calendar: TVar::default(),
            is_closed: TVar::new(false),
            story: TQueue::new(),
            tells,
        }
    }

    /// Whether the story is told.
    pub(crate) fn tells(&self) -> bool {
        self.tells
    }

    /// Waits for the next line of the story. Returns `None` at its end.
    pub(crate) fn next_line(&self) -> Option<String> {
        self.story.pop()
    }

    /// Adds a line in the running transaction, so the story has the order of the events.
    fn tell(&self, line: impl FnOnce() -> String) {
        if self.tells {
            // Lines after the end are never read.
            _ = self.story.push(line());
        }
    }
}

/// Returns "1, 2 and 3".
fn list(numbers: &[usize]) -> String {
    let names: Vec<_> = numbers.iter().map(usize::to_string).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}
