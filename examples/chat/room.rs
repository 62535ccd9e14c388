//! The chat room: its members, and the inbox of each.
//!
//! Each event is one transaction. So at no moment does a user have a name without being in the table, or speak after
//! being dismissed. A message enters all inboxes at once. Therefore:
//!
//! - **All see the same.** Messages to all reach every member in one order, without a gap, from the moment of joining
//!   to that of leaving.
//! - **No member waits for another.** An inbox has a bound. A member without room for the next line is dismissed in the
//!   same transaction, and the others are told so. A few slow readers can neither hold up the room nor make it grow.
//! - **Waiting is a condition.** [`Room::next`] says what a client waits for: something to tell its user, or its
//!   dismissal, or the end of the room, whichever comes first.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use stm_core::collections::{TBQueue, TOrdMap};
use stm_core::prelude::*;
use thiserror::Error;

use crate::protocol::{Command, HELP, Name};

/// A message to a user: one line or several, each with its end. All recipients share it.
pub type Line = Arc<str>;

fn notice(text: impl fmt::Display) -> Line {
    format!("*** {text}\n").into()
}

/// A present or former member of the room.
#[derive(Debug)]
pub struct Member {
    /// The member's name.
    pub name: Name,
    /// The messages that the member has not been sent yet.
    inbox: TBQueue<Line>,
    /// Why the member was dismissed, if it did not leave by itself.
    dismissed: TVar<Option<Dismissal>>,
}

/// Why a member was dismissed, as the member is told.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Dismissal {
    /// Another member's `/kick`.
    #[error("{0} has kicked you out")]
    KickedBy(Name),
    /// The inbox was full: the member did not read fast enough.
    #[error("you have been disconnected, because you do not read fast enough")]
    TooSlow,
}

/// Why a user cannot join.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// The name is taken.
    #[error("{0} is taken")]
    Taken(Name),
    /// The room is closed.
    #[error("the server is shutting down")]
    Closed,
}

/// A chat room. A handle: clones are the same room.
#[derive(Clone, Debug)]
pub struct Room {
    members: TOrdMap<Name, Arc<Member>>,
    closed: TVar<bool>,
    /// The capacity of an inbox, in lines.
    capacity: usize,
}

impl Room {
    /// Creates an empty room whose inboxes hold up to `capacity` lines.
    pub fn new(capacity: usize) -> Self {
        Self { members: TOrdMap::new(), closed: TVar::new(false), capacity }
    }

    /// Waits for something to tell a member, the member's dismissal, or the end of the room, whichever comes first.
    /// Returns `None` for the last two, and only when all earlier messages have been taken.
    ///
    /// The future can be dropped at any time: nothing is lost.
    pub async fn next(&self, member: &Member) -> Option<Vec<Line>> {
        atomically_async! {
            or_else!(
                {
                    let lines = member.inbox.flush();
                    check!(!lines.is_empty());
                    Some(lines)
                },
                {
                    check!(member.dismissed.is_some());
                    None
                },
                {
                    check!(self.closed);
                    None
                },
            )
        }
        .await
    }

    /// Waits until a member is dismissed, or the room is closed.
    pub async fn over(&self, member: &Member) {
        atomically_async! { check!(member.dismissed.is_some() || *self.closed) }.await;
    }

    /// Waits until the room is closed.
    pub async fn closed(&self) {
        atomically_async! { check!(self.closed) }.await;
    }
}

#[transactional]
impl Room {
    /// Joins under a name that no other member has.
    ///
    /// # Errors
    ///
    /// The name is taken, or the room is closed.
    pub fn join(&self, name: &Name) -> Result<Arc<Member>, Refused> {
        if self.closed {
            return Err(Refused::Closed);
        }
        if self.members.contains_key(name) {
            return Err(Refused::Taken(name.clone()));
        }
        self.broadcast(&notice(format_args!("{name} has joined")));
        let inbox = TBQueue::new(self.capacity);
        let member = Arc::new(Member { name: name.clone(), inbox, dismissed: TVar::new(None) });
        self.members.insert(name.clone(), member.clone());
        let welcome = format_args!("welcome, {name}; here are now: {}. /help tells what to type", self.members.len());
        self.tell(&member, &notice(welcome));
        Ok(member)
    }

    /// Leaves, if the member is still there. Returns the last message to the user.
    pub fn leave(&self, member: &Member) -> Vec<Line> {
        if self.is_here(member) {
            self.members.remove(&member.name);
            if !*self.closed {
                self.broadcast(&notice(format_args!("{} has left", member.name)));
            }
        }
        let mut last = member.inbox.flush();
        last.push(match &member.dismissed {
            Some(why) => notice(why),
            None if *self.closed => notice(Refused::Closed),
            None => notice("bye"),
        });
        last
    }

    /// Executes a member's command. Does nothing if the member is gone or the room is closed.
    pub fn act(&self, member: &Member, command: &Command) {
        if *self.closed || !self.is_here(member) {
            return;
        }
        let name = &member.name;
        match command {
            Command::Say(text) => self.broadcast(&format!("<{name}> {text}\n").into()),
            Command::Tell(to, text) => match self.members.get(to) {
                Some(to) => {
                    self.tell(&to, &format!("{name} -> you: {text}\n").into());
                    self.tell(member, &format!("you -> {}: {text}\n", to.name).into());
                }
                None => self.tell(member, &nobody(to)),
            },
            Command::Kick(whom) => match self.members.get(whom) {
                Some(whom) => {
                    self.dismiss(&whom, Dismissal::KickedBy(name.clone()));
                    self.broadcast(&notice(format_args!("{name} has kicked {} out", whom.name)));
                }
                None => self.tell(member, &nobody(whom)),
            },
            Command::Names => {
                let names: Vec<_> = self.names().iter().map(Name::to_string).collect();
                self.tell(member, &notice(names.join(" ")));
            }
            Command::Help => self.tell(member, &HELP.into()),
            Command::Quit => drop(self.leave(member)),
        }
    }

    /// Returns the next message to a member, without waiting.
    pub fn take_lines(&self, member: &Member) -> Vec<Line> {
        member.inbox.flush()
    }

    /// Tells a member what is wrong with its input.
    pub fn complain(&self, member: &Member, complaint: &str) {
        self.tell(member, &notice(complaint));
    }

    /// Returns the names of all members, sorted.
    pub fn names(&self) -> Vec<Name> {
        self.members.keys().collect()
    }

    /// Closes the room: no member joins or speaks any more, and all are told to leave.
    pub fn close(&self) {
        self.closed = true;
    }
}

/// The steps that the transactions above consist of.
#[transactional(join)]
impl Room {
    /// Returns `true` if this member is in the room, and not another one of the same name.
    fn is_here(&self, member: &Member) -> bool {
        self.members.with(&member.name, |other| std::ptr::eq(Arc::as_ptr(other), member)).unwrap_or(false)
    }

    /// Puts a message into all inboxes.
    fn broadcast(&self, line: &Line) {
        let mut lines = VecDeque::from([line.clone()]);
        while let Some(line) = lines.pop_front() {
            for member in self.members.values() {
                // A dismissal makes another message for the rest, and there is one member less.
                lines.extend(self.deliver(&member, &line));
            }
        }
    }

    /// Puts a message into an inbox.
    fn tell(&self, member: &Member, line: &Line) {
        if let Some(line) = self.deliver(member, line) {
            self.broadcast(&line);
        }
    }

    /// Puts a message into an inbox. If it is full, dismisses the member and returns the notice for the others.
    fn deliver(&self, member: &Member, line: &Line) -> Option<Line> {
        let full = member.inbox.try_push(line.clone()).is_err();
        if !full || !self.is_here(member) {
            return None;
        }
        self.dismiss(member, Dismissal::TooSlow);
        Some(notice(format_args!("{} did not read and has been disconnected", member.name)))
    }

    fn dismiss(&self, member: &Member, why: Dismissal) {
        self.members.remove(&member.name);
        member.dismissed = Some(why);
    }
}

fn nobody(name: &Name) -> Line {
    notice(format_args!("there is nobody called {name}: /names lists who is here"))
}
