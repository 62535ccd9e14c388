//! The chat server as a program: its output, and its end.

mod common;

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use common::{command, folder, run};

/// Longer than any test takes, so a hang is a failure.
const HANG: Duration = Duration::from_mins(2);

/// The program, which is killed if the test fails.
struct Server {
    child: Child,
    stdout: Box<dyn BufRead>,
    stderr: Box<dyn BufRead>,
    address: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

fn line(source: &mut impl BufRead) -> String {
    let mut line = String::new();
    source.read_line(&mut line).expect("a line comes in time");
    line
}

impl Server {
    fn start(name: &str, arguments: &[&str]) -> Self {
        let mut command = command("chat", &[&["--listen", "127.0.0.1:0"], arguments].concat(), &folder(name));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        let stderr = BufReader::new(child.stderr.take().expect("it is piped"));
        let first = line(&mut stdout);
        let address = first.trim_end().strip_prefix("chat: listening at ").expect("it tells where").to_owned();
        let port = address.strip_prefix("127.0.0.1:").expect("it listens where it was told to");
        assert_eq!(line(&mut stdout), format!("chat: connect by `nc 127.0.0.1 {port}`; Ctrl-C ends\n"));
        Self { child, stdout: Box::new(stdout), stderr: Box::new(stderr), address }
    }

    fn connect(&self) -> BufReader<TcpStream> {
        let stream = TcpStream::connect(&self.address).expect("the server listens");
        stream.set_read_timeout(Some(HANG)).expect("two minutes are a timeout");
        BufReader::new(stream)
    }

    #[cfg(unix)]
    fn interrupt(&self) {
        let status = Command::new("sh").args(["-c", &format!("kill -s INT {}", self.child.id())]).status();
        assert!(status.expect("there is a shell").success());
    }
}

fn send(client: &mut BufReader<TcpStream>, text: &str) {
    client.get_mut().write_all(text.as_bytes()).expect("the server reads");
}

#[cfg(unix)]
#[test]
fn an_interrupt_tells_all_and_ends_well() {
    let mut server = Server::start("chat-interrupt", &[]);
    let (mut ann, mut bob, mut nameless) = (server.connect(), server.connect(), server.connect());
    send(&mut ann, "ann\n");
    assert_eq!(line(&mut ann), "*** what is your name?\n");
    assert_eq!(line(&mut ann), "*** welcome, ann; here are now: 1. /help tells what to type\n");
    send(&mut bob, "bob\nhi\n");
    assert_eq!(line(&mut ann), "*** bob has joined\n");
    assert_eq!(line(&mut ann), "<bob> hi\n");
    assert_eq!(line(&mut nameless), "*** what is your name?\n");
    server.interrupt();
    for client in [&mut ann, &mut bob, &mut nameless] {
        let mut last = String::new();
        loop {
            let next = line(client);
            if next.is_empty() {
                break;
            }
            last = next;
        }
        assert_eq!(last, "*** the server is shutting down\n");
    }
    drop((ann, bob, nameless));
    assert_eq!(line(&mut server.stdout), "chat: all have left\n");
    assert_eq!(line(&mut server.stdout), "");
    let files = |line: &String| line.contains("files may be open here");
    let said: Vec<_> =
        server.stderr.by_ref().lines().map(|line| line.expect("it is text")).filter(|line| !files(line)).collect();
    assert_eq!(said, ["chat: shutting down"]);
    assert_eq!(server.child.wait().expect("it has ended").code(), Some(0));
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_well_also_if_nobody_reads_what_the_server_tells() {
    let mut server = Server::start("chat-unread", &[]);
    (server.stdout, server.stderr) = (Box::new(io::empty()), Box::new(io::empty()));
    let mut ann = server.connect();
    assert_eq!(line(&mut ann), "*** what is your name?\n");
    server.interrupt();
    assert_eq!(line(&mut ann), "*** the server is shutting down\n");
    assert_eq!(line(&mut ann), "");
    drop(ann);
    assert_eq!(server.child.wait().expect("it has ended").code(), Some(0));
}

#[cfg(unix)]
#[test]
fn the_options_bound_what_clients_can_do() {
    let server = Server::start("chat-options", &["--line", "8", "--clients", "1"]);
    let mut ann = server.connect();
    send(&mut ann, "123456789\nann\n");
    assert_eq!(line(&mut ann), "*** what is your name?\n");
    assert_eq!(line(&mut ann), "*** that line has more than 8 bytes and is not read; what is your name?\n");
    assert!(line(&mut ann).starts_with("*** welcome, ann"));
    assert_eq!(line(&mut server.connect()), "*** the server is full: try again later\n");
}

#[test]
fn a_port_that_is_taken_and_options_that_make_no_sense_are_errors() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("some port is free");
    let address = taken.local_addr().expect("it has one").to_string();
    let output = run("chat", &["--listen", &address], &folder("chat-taken"));
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.starts_with(&format!("chat: cannot listen at {address}: ")), "{error}");
    assert!(error.contains("--listen ADDRESS:0 takes any free port"), "{error}");
    assert!(output.stdout.is_empty());
    for wrong in
        [["--listen", "nowhere"], ["--capacity", "0"], ["--line", "0"], ["--clients", "0"], ["--patience", "0"]]
    {
        let output = run("chat", &wrong, &folder("chat-wrong"));
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.contains(wrong[0]), "{error}");
    }
}
