//! Accepts connections, and ends when all of them have.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::time::Duration;

use stm_core::prelude::*;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::select;

use crate::client::{self, Limits};
use crate::room::Room;

/// The backlog of connections that are not accepted yet. Beyond it, a system under pressure forgets some of the
/// connections that it has greeted, and these wait for the first words for ever.
const BACKLOG: u32 = 4096;

/// How long to pause when the system cannot supply a connection, mostly for want of file descriptors.
const RECOVERY: Duration = Duration::from_millis(100);

/// A chat server that listens.
pub struct Server {
    listener: TcpListener,
    room: Room,
    connections: Connections,
    limits: Limits,
}

impl Server {
    /// Listens at an address for the members of a room, with at most `places` connections at a time.
    ///
    /// # Errors
    ///
    /// Those of the system, such as that the address is in use.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
    pub fn bind(address: SocketAddr, room: &Room, places: usize, limits: Limits) -> io::Result<Self> {
        let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
        // The port of a server that has just ended is free again. On Windows this option means something else.
        socket.set_reuseaddr(cfg!(unix))?;
        socket.bind(address)?;
        let listener = socket.listen(BACKLOG)?;
        let connections = Connections { open: TVar::new(0), places };
        Ok(Self { listener, room: room.clone(), connections, limits })
    }

    /// Returns the address it listens at.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Returns the number of connections, including those still asked for their name.
    pub fn connections(&self) -> TVar<usize> {
        self.connections.open.clone()
    }

    /// Serves until the room is closed and all connections have ended.
    pub async fn run(self) {
        let Self { listener, room, connections, limits } = self;
        loop {
            let accepted = select! {
                () = room.closed() => break,
                accepted = listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, _)) => match connections.open() {
                    Some(place) => {
                        let room = room.clone();
                        tokio::spawn(async move {
                            client::serve(stream, &room, limits).await;
                            drop(place);
                        });
                    }
                    None => refuse(&stream),
                },
                Err(error) => {
                    // A closed output is no failure.
                    _ = writeln!(io::stderr(), "chat: cannot accept a connection: {error}");
                    tokio::time::sleep(RECOVERY).await;
                }
            }
        }
        drop(listener);
        atomically_async! { check!(connections.open == 0) }.await;
    }
}

/// Refuses a connection. The buffer of a new connection has room for a line; if not, it is closed all the same.
fn refuse(stream: &TcpStream) {
    _ = stream.try_write(b"*** the server is full: try again later\n");
}

/// The number of connections, and its bound.
#[derive(Clone)]
struct Connections {
    open: TVar<usize>,
    places: usize,
}

impl Connections {
    /// Returns a place for one more, if there is one.
    ///
    /// It is created after the transaction: an aborted attempt would drop it, and give back a place that it has not
    /// taken.
    fn open(&self) -> Option<Place> {
        let is_free = atomically! {
            let is_free = self.open < self.places;
            if is_free {
                self.open += 1;
            }
            is_free
        };
        is_free.then(|| Place(self.clone()))
    }
}

/// The place of a connection, until it is dropped.
struct Place(Connections);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.open.update(|open| open - 1);
    }
}
