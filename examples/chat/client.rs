//! One connection: a task that waits for something to tell its user, or for something that its user types, whichever
//! comes first.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::net::tcp::{ReadHalf, WriteHalf};
use tokio::select;
use tokio::time::timeout;

use crate::lines::{Input, Lines};
use crate::protocol::{Command, Name};
use crate::room::{Member, Refused, Room};

/// How long a leaving client may take for its last lines, and to close the connection.
const GRACE: Duration = Duration::from_secs(1);

/// The limits of a client.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The longest line that it may send, in bytes.
    pub line: usize,
    /// How long it may take to tell its name.
    pub introduction: Duration,
    /// How long it may keep the server from writing to it.
    pub patience: Duration,
}

/// Serves a connection to its end.
///
/// After an error, or if the client does not read, the connection is reset, so that nothing of it remains in the
/// system's buffers.
pub(crate) async fn serve(mut stream: TcpStream, room: &Room, limits: Limits) {
    // Small messages should be sent at once. Without this option they are merely sent later.
    _ = stream.set_nodelay(true);
    if converse(&mut stream, room, limits).await.is_err() {
        // The connection is closed in any case.
        _ = stream.set_zero_linger();
    }
}

async fn converse(stream: &mut TcpStream, room: &Room, limits: Limits) -> io::Result<()> {
    let (source, sink) = stream.split();
    let mut client = Client { input: Lines::new(source, limits.line), sink, room, limits };
    let last = match timeout(limits.introduction, client.introduce()).await {
        Ok(introduced) => match introduced? {
            Ok(seat) => client.talk(seat).await?,
            Err(refusal) => refusal,
        },
        Err(_) => "*** you have taken too long to tell your name\n".into(),
    };
    timeout(GRACE, client.sink.write_all(last.as_bytes())).await??;
    client.sink.shutdown().await?;
    // Closing a connection with unread input would reset it, and could lose the last words on their way.
    timeout(GRACE, client.input.skip_all()).await.unwrap_or(Ok(()))
}

struct Client<'s> {
    input: Lines<ReadHalf<'s>>,
    sink: WriteHalf<'s>,
    room: &'s Room,
    limits: Limits,
}

impl<'s> Client<'s> {
    /// Asks for a name until the user can have one. If it does not come to that, returns the last words.
    async fn introduce(&mut self) -> io::Result<Result<Seat<'s>, String>> {
        let room = self.room;
        let mut question = String::from("*** what is your name?\n");
        loop {
            self.write(&question, room.closed()).await?;
            let input = select! {
                () = room.closed() => return Ok(Err(format!("*** {}\n", Refused::Closed))),
                input = self.input.next() => input?,
            };
            let complaint = match input {
                None => return Ok(Err("*** bye\n".into())),
                Some(Input::TooLong) => self.too_long(),
                Some(Input::Line(line)) => match line.trim().parse::<Name>() {
                    Err(invalid) => invalid.to_string(),
                    Ok(name) => match room.join(&name) {
                        Ok(member) => return Ok(Ok(Seat { room, member })),
                        Err(refused) => refused.to_string(),
                    },
                },
            };
            question = format!("*** {complaint}; what is your name?\n");
        }
    }

    /// Serves the user until it leaves or is dismissed. Returns the last words.
    async fn talk(&mut self, seat: Seat<'_>) -> io::Result<String> {
        let (room, member) = (self.room, &*seat.member);
        loop {
            let lines = select! {
                told = room.next(member) => match told {
                    Some(lines) => lines,
                    None => break,
                },
                input = self.input.next() => {
                    match input? {
                        None => break,
                        Some(Input::TooLong) => room.complain(member, &self.too_long()),
                        Some(Input::Line(line)) => match line.trim_end() {
                            "" => {}
                            line => match line.parse() {
                                Err(complaint) => room.complain(member, &complaint.to_string()),
                                Ok(Command::Quit) => break,
                                Ok(command) => room.act(member, &command),
                            },
                        },
                    }
                    // A user who types much at once is thus told all of it, and does not count as a slow reader.
                    room.take_lines(member)
                }
            };
            self.write(&lines.concat(), room.over(member)).await?;
        }
        Ok(room.leave(member).concat())
    }

    /// Writes to the client. The client may delay that for some time, and only for a moment once the session is over.
    async fn write(&mut self, text: &str, over: impl Future<Output = ()>) -> io::Result<()> {
        let mut written = pin!(self.sink.write_all(text.as_bytes()));
        select! {
            biased;
            result = timeout(self.limits.patience, &mut written) => result?,
            () = over => timeout(GRACE, written).await?,
        }
    }

    fn too_long(&self) -> String {
        format!("that line has more than {} bytes and is not read", self.limits.line)
    }
}

/// A member's place in the room. However its task ends, the member leaves.
struct Seat<'r> {
    room: &'r Room,
    member: Arc<Member>,
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        self.room.leave(&self.member);
    }
}
