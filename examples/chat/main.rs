//! A chat server: each line that a user types is shown to all users.
//!
//! ```sh
//! cargo run --release --example chat     # and then, in other terminals:
//! nc localhost 44444
//! ```
//!
//! # The pattern
//!
//! A server is many tasks over shared state, and each of them waits for several things at once. Here the state is
//! transactional ([`room`](chat::room)), and a task waits for one condition over all of it: "something to tell my user,
//! or I am dismissed, or the server ends". That is one future, which tokio's `select!` puts beside the socket. So:
//!
//! - **Events compose.** `/kick` takes a name out of the table, tells the task that it has to go, and tells all others,
//!   in one transaction. There is no moment in between, and there are no locks to order.
//! - **Nothing is held across an `.await`.** A waiting task holds no lock and no permit; dropping it loses nothing.
//! - **A slow client hurts itself.** Its inbox is bounded. When it overflows, the client is dismissed in the
//!   transaction that found no room. No speaker ever waits for a listener.
//!
//! # What clients may do
//!
//! Anything. Each line is at most `--line` bytes, and the rest of a longer one is skipped. Invalid UTF-8 is shown as
//! U+FFFD. A last line without its end is not read. A client that goes, however, leaves. Ctrl-C tells all and ends with
//! code 0.

use std::error::Error;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::{self, ExitCode};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chat::client::Limits;
use chat::room::Room;
use chat::server::Server;
use clap::{Parser, value_parser};

/// A chat server, for clients such as nc or telnet.
#[derive(Parser)]
#[command(name = "chat")]
struct Arguments {
    /// Where to listen, as IP:PORT; port 0 is any that is free
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:44444")]
    listen: SocketAddr,

    /// How many lines a client may be behind before it is disconnected
    #[arg(long, value_name = "LINES", default_value_t = 1024, value_parser = value_parser!(u32).range(1..=1_000_000))]
    capacity: u32,

    /// How many connections there may be
    #[arg(long, value_name = "N", default_value_t = 10_000, value_parser = value_parser!(u32).range(1..))]
    clients: u32,

    /// How long a line may be
    #[arg(long, value_name = "BYTES", default_value_t = 1024, value_parser = value_parser!(u32).range(1..=1_000_000))]
    line: u32,

    /// How long a client may keep the server from writing to it before it is disconnected
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = value_parser!(u64).range(1..=86_400))]
    patience: u64,

    /// How long a client may take to tell its name
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = value_parser!(u64).range(1..=86_400))]
    introduction: u64,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("chat: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let room = Room::new(arguments.capacity as usize);
    let limits = Limits {
        line: arguments.line as usize,
        introduction: Duration::from_secs(arguments.introduction),
        patience: Duration::from_secs(arguments.patience),
    };
    let server = Server::bind(arguments.listen, &room, arguments.clients as usize, limits).map_err(|error| {
        format!("cannot listen at {}: {error}; --listen ADDRESS:0 takes any free port", arguments.listen)
    })?;
    handle_interrupts(&room)?;
    // One for each connection, and some for everything else.
    let wanted = u64::from(arguments.clients) + 32;
    let files = rlimit::increase_nofile_limit(wanted)?;
    if files < wanted {
        let clients = arguments.clients;
        _ = writeln!(
            io::stderr(),
            "chat: {files} files may be open here, too few for {clients} clients: see `ulimit -Hn`"
        );
    }

    let address = server.address()?;
    let host = if address.ip().is_unspecified() { "localhost".into() } else { address.ip().to_string() };
    // Clients are served even if the reader of this output is gone.
    _ = writeln!(io::stdout(), "chat: listening at {address}");
    _ = writeln!(io::stdout(), "chat: connect by `nc {host} {}`; Ctrl-C ends", address.port());
    server.run().await;
    _ = writeln!(io::stdout(), "chat: all have left");
    Ok(())
}

/// The first interrupt closes the room, which lets everything end. The second one ends the process at once.
fn handle_interrupts(room: &Room) -> Result<(), ctrlc::Error> {
    let (room, interrupted) = (room.clone(), AtomicBool::new(false));
    ctrlc::set_handler(move || {
        if interrupted.swap(true, Ordering::Relaxed) {
            process::exit(130);
        }
        // The same interrupt may have ended the reader of this output.
        _ = writeln!(io::stderr(), "chat: shutting down");
        room.close();
    })
}
