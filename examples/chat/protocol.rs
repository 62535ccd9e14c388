//! What users may type.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use thiserror::Error;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 20;

/// The commands, as `/help` lists them.
pub const HELP: &str = "\
*** TEXT             says it to all
*** /tell NAME TEXT  says it to one person
*** /kick NAME       throws a user out
*** /names           lists who is here
*** /quit            leaves
";

/// A valid name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Arc<str>);

/// An invalid name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a name has 1 to {LONGEST_NAME} letters, digits, `-` and `_`, and nothing else")]
pub struct InvalidName;

impl FromStr for Name {
    type Err = InvalidName;

    fn from_str(name: &str) -> Result<Self, InvalidName> {
        let valid = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        match name.chars().take(LONGEST_NAME + 1).count() {
            1..=LONGEST_NAME if name.chars().all(valid) => Ok(Self(name.into())),
            _ => Err(InvalidName),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// The meaning of a line that is not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Says something to all.
    Say(String),
    /// Says something to one user.
    Tell(Name, String),
    /// Dismisses a user.
    Kick(Name),
    /// Lists the users.
    Names,
    /// Lists the commands.
    Help,
    /// Leaves.
    Quit,
}

/// A line that is no valid command.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Misunderstood {
    /// It begins with `/` and an unknown command.
    #[error("there is no command {0}: /help lists what there is")]
    Unknown(String),
    /// An argument is missing, or there is one too many.
    #[error("it is written {0}")]
    Form(&'static str),
    /// The name is invalid.
    #[error(transparent)]
    Name(#[from] InvalidName),
}

impl FromStr for Command {
    type Err = Misunderstood;

    fn from_str(line: &str) -> Result<Self, Misunderstood> {
        if !line.starts_with('/') {
            return Ok(Self::Say(line.into()));
        }
        let (command, rest) = split(line);
        match (command, rest) {
            ("/tell", _) => match split(rest) {
                (_, "") => Err(Misunderstood::Form("/tell NAME TEXT")),
                (name, text) => Ok(Self::Tell(name.parse()?, text.into())),
            },
            ("/kick", "") => Err(Misunderstood::Form("/kick NAME")),
            ("/kick", name) => Ok(Self::Kick(name.parse()?)),
            ("/names", "") => Ok(Self::Names),
            ("/help", "") => Ok(Self::Help),
            ("/quit", "") => Ok(Self::Quit),
            ("/names", _) => Err(Misunderstood::Form("/names")),
            ("/help", _) => Err(Misunderstood::Form("/help")),
            ("/quit", _) => Err(Misunderstood::Form("/quit")),
            _ => Err(Misunderstood::Unknown(command.into())),
        }
    }
}

/// Returns the first word, and the rest.
fn split(text: &str) -> (&str, &str) {
    let (word, rest) = text.trim().split_once(char::is_whitespace).unwrap_or((text.trim(), ""));
    (word, rest.trim_start())
}
