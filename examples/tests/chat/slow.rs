//! Clients that do not read harm only themselves.

use std::time::Duration;

use chat::client::Limits;
use chat::protocol::Command;
use chat::room::Room;

use crate::{LIMITS, name, soon, start_with};

fn say(text: &str) -> Command {
    Command::Say(text.into())
}

#[test]
fn who_has_no_room_for_a_line_is_dismissed_and_the_others_are_told() {
    let room = Room::new(3);
    let (ann, slow, bob) =
        (room.join(&name("ann")).unwrap(), room.join(&name("slow")).unwrap(), room.join(&name("bob")).unwrap());
    room.take_lines(&ann);
    room.take_lines(&bob);
    // These two messages fill the room left by the welcome and bob's arrival.
    room.act(&ann, &say("1"));
    room.act(&ann, &say("2"));
    let gone = "*** slow did not read and has been disconnected\n";
    assert_eq!(room.take_lines(&ann), ["<ann> 1\n", "<ann> 2\n", gone].map(Into::into));
    assert_eq!(room.take_lines(&bob), ["<ann> 1\n", "<ann> 2\n", gone].map(Into::into));
    assert_eq!(room.names(), [name("ann"), name("bob")]);
    room.act(&slow, &say("I am not here"));
    room.act(&ann, &say("3"));
    let told = ["*** welcome, slow; here are now: 2. /help tells what to type\n", "*** bob has joined\n", "<ann> 1\n"];
    let why = "*** you have been disconnected, because you do not read fast enough\n";
    assert_eq!(room.leave(&slow), [told[0], told[1], told[2], why].map(Into::into), "no gap before the end");
    assert_eq!(room.take_lines(&ann), ["<ann> 3\n".into()]);
}

#[test]
fn many_who_overflow_at_once_are_all_dismissed() {
    let room = Room::new(20);
    let ann = room.join(&name("ann")).unwrap();
    let slow: Vec<_> = (0..10).map(|number| room.join(&name(&format!("s{number}"))).unwrap()).collect();
    let mut told = room.take_lines(&ann).len();
    for _ in 0..20 {
        room.act(&ann, &say("hello"));
        let lines = room.take_lines(&ann);
        assert!(lines.contains(&"<ann> hello\n".into()));
        told += lines.len();
    }
    assert_eq!(room.names(), [name("ann")]);
    // The first ones overflow by the messages, and the others by the notices of that.
    assert!(told <= 1 + 10 + 20 + 10, "{told}");
    for one in slow {
        assert_eq!(room.leave(&one).len(), 20 + 1, "as much as there is room for, and why");
    }
}

#[test]
fn who_asks_and_does_not_read_is_dismissed_too() {
    let room = Room::new(3);
    let (ann, slow) = (room.join(&name("ann")).unwrap(), room.join(&name("slow")).unwrap());
    for _ in 0..3 {
        room.act(&slow, &Command::Help);
    }
    assert_eq!(room.names(), [name("ann")]);
    assert!(room.take_lines(&ann).contains(&"*** slow did not read and has been disconnected\n".into()));
    room.act(&ann, &Command::Tell(name("ann"), "1".into()));
    room.act(&ann, &Command::Tell(name("ann"), "2".into()));
    assert!(room.names().is_empty(), "the sender of a private message is told of it as well");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_never_reads_is_disconnected_while_the_others_chat_on() {
    let server = start_with(64, 10, LIMITS).await;
    let mut ann = server.join("ann").await;
    let mut bob = server.join("bob").await;
    let slow = server.join("slow").await;
    ann.expect(&["*** bob has joined", "*** slow has joined"]).await;
    bob.expect(&["*** slow has joined"]).await;
    let padding = "x".repeat(1000);
    let gone = "*** slow did not read and has been disconnected";
    let mut said = 0;
    // The system's buffers, and then the inbox, fill sooner or later. No member waits for that.
    let noticed = loop {
        said += 1;
        assert!(said < 100_000, "the server must have kept 100 MB for a client that does not read");
        ann.send(&format!("{said} {padding}\n")).await;
        let line = ann.line().await;
        bob.expect(&[&line]).await;
        if line == gone {
            break said;
        }
        assert_eq!(line, format!("<ann> {said} {padding}"));
    };
    ann.expect(&[&format!("<ann> {noticed} {padding}")]).await;
    bob.expect(&[&format!("<ann> {noticed} {padding}")]).await;
    server.until_only(&["ann", "bob"]).await;
    drop(slow);
    server.stop().await;
}

/// Sends so much that a client that does not read cannot have taken all of it.
async fn shout(server: &crate::Running, mut until: impl FnMut() -> bool) {
    let mut ann = server.join("ann").await;
    let padding = "x".repeat(1000);
    for said in 0.. {
        if until() {
            break;
        }
        assert!(said < 100_000, "the server must have kept 100 MB for a client that does not read");
        ann.send(&format!("{padding}\n")).await;
        ann.line().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn patience_with_a_client_that_never_reads_has_an_end() {
    // The inbox has room for all, so the only obstacle is a connection that cannot be written for a while.
    let limits = Limits { patience: Duration::from_millis(200), ..LIMITS };
    let server = start_with(1_000_000, 10, limits).await;
    let slow = server.join("slow").await;
    shout(&server, || !server.room.names().contains(&name("slow"))).await;
    server.until_only(&[]).await;
    drop(slow);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_never_reads_does_not_keep_the_server_from_ending() {
    let server = start_with(1_000_000, 10, LIMITS).await;
    let slow = server.join("slow").await;
    let mut lines = 0;
    shout(&server, move || {
        // More than the system's buffers take.
        lines += 1;
        lines > 20_000
    })
    .await;
    server.stop().await;
    drop(slow);
}

#[tokio::test]
async fn who_does_not_tell_a_name_has_to_go() {
    let limits = Limits { introduction: Duration::from_millis(50), ..LIMITS };
    let server = start_with(10, 10, limits).await;
    let nameless = server.connect().await;
    nameless.expect_last(&["*** what is your name?", "*** you have taken too long to tell your name"]).await;
    soon(server.stop()).await;
}
