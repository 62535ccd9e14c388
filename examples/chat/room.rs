//! The chat room: who is there, and what each of them is still to be told.
//!
//! Each thing that can happen is one transaction, and so there is no moment at which somebody has a name and is not in the
//! table, or has been thrown out and still speaks. What is said comes into all inboxes at once. Therefore:
//!
//! - **All see the same.** What is said to everybody comes to everybody in one order, without a gap, from the moment of
//!   joining to that of leaving.
//! - **Nobody waits for anybody else.** An inbox holds so many lines and no more. Whoever has no room for the next one is
//!   dismissed in the same transaction, and the others are told so. A few slow readers cannot hold up the room, nor let it
//!   grow.
//! - **Waiting is a condition.** [`Room::next`] says what a client waits for: something to tell its user, or its dismissal,
//!   or the end of the room, whichever comes first.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use stm_core::collections::{TBQueue, TOrdMap};
use stm_core::prelude::*;
use thiserror::Error;

use crate::protocol::{Command, HELP, Name};

/// What a user is told: one line or several, each with its end. All that are told it share it.
pub type Line = Arc<str>;

fn notice(text: impl fmt::Display) -> Line {
    format!("*** {text}\n").into()
}

/// Somebody who is in the room, or was.
#[derive(Debug)]
pub struct Member {
    /// What they are called.
    pub name: Name,
    /// What they are still to be told.
    inbox: TBQueue<Line>,
    /// Why they are no longer in the room, if it was not their own will.
    dismissed: TVar<Option<Dismissal>>,
}

/// Why somebody had to leave, as they are told it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Dismissal {
    /// By somebody's `/kick`.
    #[error("{0} has kicked you out")]
    KickedBy(Name),
    /// They did not read what they were told, until there was no room for more.
    #[error("you have been disconnected, because you do not read fast enough")]
    TooSlow,
}

/// Why somebody cannot come in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// Somebody else is called that.
    #[error("{0} is taken")]
    Taken(Name),
    /// It is too late.
    #[error("the server is shutting down")]
    Closed,
}

/// A chat room. A handle: clones are the same room.
#[derive(Clone, Debug)]
pub struct Room {
    members: TOrdMap<Name, Arc<Member>>,
    closed: TVar<bool>,
    /// For how many lines an inbox has room.
    capacity: usize,
}

impl Room {
    /// An empty room, whose members may be behind by `capacity` lines and no more.
    pub fn new(capacity: usize) -> Self {
        Self { members: TOrdMap::new(), closed: TVar::new(false), capacity }
    }

    /// Waits for whichever comes first: something to tell a member, the member's dismissal, or the end of the room. `None`
    /// for the last two, and only when all that was said before has been taken.
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
    /// Comes in under a name that nobody else has.
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

    /// Leaves, if the member is still there. Returns the last that the user is to be told.
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

    /// Does what a member has typed. Nothing happens if the member is no longer there, or the room is closed.
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

    /// What a member is still to be told, without waiting.
    pub fn take_lines(&self, member: &Member) -> Vec<Line> {
        member.inbox.flush()
    }

    /// Tells a member what is wrong with something that they have typed.
    pub fn complain(&self, member: &Member, complaint: &str) {
        self.tell(member, &notice(complaint));
    }

    /// Who is there, in the order of their names.
    pub fn names(&self) -> Vec<Name> {
        self.members.keys().collect()
    }

    /// Closes the room: nobody comes in any more, nothing is said any more, and all are told to leave.
    pub fn close(&self) {
        self.closed = true;
    }
}

/// What the transactions above consist of.
#[transactional(join)]
impl Room {
    /// Whether this member is in the room, and not another one of the same name.
    fn is_here(&self, member: &Member) -> bool {
        self.members.with(&member.name, |other| std::ptr::eq(Arc::as_ptr(other), member)).unwrap_or(false)
    }

    /// Puts a line into all inboxes.
    fn broadcast(&self, line: &Line) {
        let mut lines = VecDeque::from([line.clone()]);
        while let Some(line) = lines.pop_front() {
            for member in self.members.values() {
                // One who is dismissed makes another line for the rest, and there is one member less.
                lines.extend(self.deliver(&member, &line));
            }
        }
    }

    /// Puts a line into an inbox.
    fn tell(&self, member: &Member, line: &Line) {
        if let Some(line) = self.deliver(member, line) {
            self.broadcast(&line);
        }
    }

    /// Puts a line into an inbox. If it is full, the member is dismissed, and what the others are to be told is returned.
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
