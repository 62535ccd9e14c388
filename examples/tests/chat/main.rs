//! The chat server, with clients that do what people and networks do.

mod commands;
mod crowd;
mod endings;
mod input;
mod names;
mod slow;

use std::net::SocketAddr;
use std::time::Duration;

use chat::client::Limits;
use chat::protocol::Name;
use chat::room::Room;
use chat::server::Server;
use stm_core::prelude::*;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Longer than any test takes, so a hang is a failure.
const HANG: Duration = Duration::from_mins(2);

const LIMITS: Limits = Limits { line: 1024, introduction: HANG, patience: HANG };

async fn soon<T>(future: impl Future<Output = T>) -> T {
    timeout(HANG, future).await.expect("it hangs")
}

fn name(name: &str) -> Name {
    name.parse().expect("it is valid")
}

/// A server that runs beside the test.
struct Running {
    address: SocketAddr,
    room: Room,
    connections: TVar<usize>,
    task: JoinHandle<()>,
}

/// A server with roomy limits.
async fn start() -> Running {
    start_with(10_000, 10_000, LIMITS).await
}

async fn start_with(capacity: usize, places: usize, limits: Limits) -> Running {
    let room = Room::new(capacity);
    let any = "127.0.0.1:0".parse().expect("it is an address");
    let server = Server::bind(any, &room, places, limits).expect("some port is free");
    let (address, connections) = (server.address().expect("it has one"), server.connections());
    Running { address, room, connections, task: tokio::spawn(server.run()) }
}

impl Running {
    async fn connect(&self) -> Client {
        let stream = soon(TcpStream::connect(self.address)).await.expect("the server listens");
        let (source, sink) = stream.into_split();
        Client { source: BufReader::new(source), sink }
    }

    /// Connects, and joins under a name that is free.
    async fn join(&self, name: &str) -> Client {
        let mut client = self.connect().await;
        assert_eq!(client.line().await, "*** what is your name?");
        client.send(&format!("{name}\n")).await;
        let welcome = client.line().await;
        assert!(welcome.starts_with(&format!("*** welcome, {name}; here are now: ")), "{welcome}");
        client
    }

    /// Waits until no member has this name.
    async fn until_gone(&self, gone: &str) {
        let gone = name(gone);
        soon(atomically_async! { check!(!self.room.names().contains(&gone)) }).await;
    }

    /// Waits until there are so many connections.
    async fn until_connected(&self, number: usize) {
        soon(atomically_async! { check!(self.connections == number) }).await;
    }

    /// Waits until these are the members, and there is no other connection.
    async fn until_only(&self, names: &[&str]) {
        let names: Vec<_> = names.iter().map(|one| name(one)).collect();
        soon(atomically_async! { check!(self.connections == names.len() && self.room.names() == names) }).await;
    }

    /// Closes the room, and waits until the server has ended.
    async fn stop(self) {
        self.room.close();
        soon(self.task).await.expect("the server does not panic");
        assert_eq!((self.connections.load(), self.room.names()), (0, Vec::new()));
    }
}

struct Client {
    source: BufReader<OwnedReadHalf>,
    sink: OwnedWriteHalf,
}

impl Client {
    async fn send(&mut self, text: impl AsRef<[u8]>) {
        soon(self.sink.write_all(text.as_ref())).await.expect("the server reads");
    }

    /// Returns the next line, or `None` at an end of any kind.
    async fn next(&mut self) -> Option<String> {
        let mut line = String::new();
        match soon(self.source.read_line(&mut line)).await {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(line.strip_suffix('\n').expect("lines are written as a whole").into()),
        }
    }

    async fn line(&mut self) -> String {
        self.next().await.expect("the server goes on")
    }

    async fn expect(&mut self, lines: &[&str]) {
        for line in lines {
            assert_eq!(self.line().await, *line);
        }
    }

    /// Expects these lines, and then the end.
    async fn expect_last(mut self, lines: &[&str]) {
        self.expect(lines).await;
        assert_eq!(self.next().await, None);
    }
}
