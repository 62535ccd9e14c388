//! A client leaves however its session ends, and the server tells all however it ends.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chat::protocol::Command;
use chat::room::Room;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::{Client, HANG, LIMITS, Running, name, soon, start, start_with};

/// The input of a session, and the messages that the others get for each line.
const SESSION: [(&str, &str); 6] = [
    ("eve\r\n", "*** eve has joined"),
    ("hi\n", "<eve> hi"),
    ("/tell ann psst\n", "eve -> you: psst"),
    ("/kick bob\n", "*** eve has kicked bob out"),
    ("\u{1f98a}\r\n", "<eve> \u{1f98a}"),
    ("/quit\n", "*** eve has left"),
];

/// Returns the messages to the others for an interrupted session: one for each complete line, and that eve has left.
fn told(typed: &[u8]) -> Vec<&'static str> {
    let lines = typed.split(|byte| *byte == b'\n').count() - 1;
    let mut told: Vec<_> = SESSION[..lines].iter().map(|(_, told)| *told).collect();
    if !told.is_empty() && lines < SESSION.len() {
        told.push("*** eve has left");
    }
    told
}

/// Runs a session for each length it can have. `cut` ends it. Calls `check` with the input and the messages to ann.
async fn cut_everywhere(cut: impl AsyncFn(Client), check: impl Fn(&[u8], &[String])) {
    let server = start().await;
    let mut ann = server.join("ann").await;
    let session = SESSION.map(|(typed, _)| typed).concat();
    for length in 0..=session.len() {
        let bob = server.room.join(&name("bob")).expect("nobody is called that");
        ann.expect(&["*** bob has joined"]).await;
        let typed = &session.as_bytes()[..length];
        let mut eve = server.connect().await;
        eve.expect(&["*** what is your name?"]).await;
        eve.send(typed).await;
        cut(eve).await;
        server.until_connected(1).await;
        server.room.leave(&bob);
        server.until_only(&["ann"]).await;
        ann.send("next\n").await;
        let mut lines = Vec::new();
        loop {
            match ann.line().await.as_str() {
                "<ann> next" => break,
                "*** bob has left" => {}
                line => lines.push(line.to_owned()),
            }
        }
        check(typed, &lines);
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_ends_at_any_byte_is_read_up_to_its_last_whole_line() {
    let half_close = async |mut eve: Client| {
        soon(eve.sink.shutdown()).await.expect("the connection is open");
        let mut last = None;
        while let Some(line) = eve.next().await {
            last = Some(line);
        }
        assert_eq!(last.as_deref(), Some("*** bye"), "a half closed connection still gets the last words");
    };
    cut_everywhere(half_close, |typed, lines| assert_eq!(lines, told(typed), "{typed:?}")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_is_reset_at_any_byte_is_left() {
    let reset = async |eve: Client| {
        let stream: TcpStream = eve.source.into_inner().reunite(eve.sink).expect("they are halves of one");
        stream.set_zero_linger().expect("the connection is open");
    };
    cut_everywhere(reset, |typed, lines| {
        // A reset may overtake earlier data.
        let all = told(typed);
        match lines {
            [] => {}
            [seen @ .., last] => {
                assert!(all.starts_with(&seen.iter().map(String::as_str).collect::<Vec<_>>()), "{typed:?}: {lines:?}");
                assert_eq!(last, "*** eve has left", "{typed:?}");
            }
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_kick_and_a_quit_at_once_exactly_one_happens() {
    let server = start().await;
    let mut ann = server.join("ann").await;
    let mut eve = server.join("eve").await;
    ann.expect(&["*** eve has joined"]).await;
    for _ in 0..50 {
        let mut bob = server.join("bob").await;
        ann.expect(&["*** bob has joined"]).await;
        eve.expect(&["*** bob has joined"]).await;
        tokio::join!(ann.send("/kick bob\n"), bob.send("/quit\n"));
        let kicked = match eve.line().await.as_str() {
            "*** ann has kicked bob out" => true,
            "*** bob has left" => false,
            line => panic!("{line}"),
        };
        if kicked {
            ann.expect(&["*** ann has kicked bob out"]).await;
            bob.expect_last(&["*** ann has kicked you out"]).await;
        } else {
            ann.expect(&["*** bob has left", "*** there is nobody called bob: /names lists who is here"]).await;
            bob.expect_last(&["*** bye"]).await;
        }
    }
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_kicks_at_once_exactly_one_happens() {
    let server = start().await;
    let mut kickers = Vec::new();
    for number in 0..10 {
        kickers.push(server.join(&format!("k{number}")).await);
    }
    let mut bob = server.join("bob").await;
    let mut racing: JoinSet<bool> = JoinSet::new();
    for (number, mut kicker) in kickers.into_iter().enumerate() {
        racing.spawn(async move {
            kicker.send("/kick bob\n").await;
            let mine = format!("*** k{number} has kicked bob out");
            loop {
                match kicker.line().await {
                    line if line == mine => return true,
                    line if line.starts_with("*** there is nobody called bob") => return false,
                    line => assert!(!line.contains("nobody"), "{line}"),
                }
            }
        });
    }
    assert_eq!(racing.join_all().await.into_iter().filter(|won| *won).count(), 1);
    let by = bob.line().await;
    assert!(by.starts_with("*** k") && by.ends_with(" has kicked you out"), "{by}");
    assert_eq!(bob.next().await, None);
    server.stop().await;
}

async fn ends_with_notice(mut client: Client, notice: &str) {
    let mut last = None;
    while let Some(line) = client.next().await {
        last = Some(line);
    }
    assert_eq!(last.as_deref(), Some(notice));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_server_ends_all_are_told_and_all_is_over() {
    let server = start().await;
    let mut ann = server.join("ann").await;
    let nameless = server.connect().await;
    let mut silent = server.join("silent").await;
    ann.send("bye\n").await;
    silent.expect(&["<ann> bye"]).await;
    let Running { room, address, task, connections } = server;
    room.close();
    let over = "*** the server is shutting down";
    tokio::join!(ends_with_notice(ann, over), ends_with_notice(nameless, over), ends_with_notice(silent, over));
    soon(task).await.expect("the server does not panic");
    assert_eq!((connections.load(), room.names()), (0, Vec::new()));
    assert!(TcpStream::connect(address).await.is_err(), "the server has stopped listening");
}

#[test]
fn a_closed_room_takes_nobody_and_nothing() {
    let room = Room::new(10);
    let (ann, bob) = (room.join(&name("ann")).unwrap(), room.join(&name("bob")).unwrap());
    room.act(&ann, &Command::Say("hi".into()));
    room.close();
    room.act(&ann, &Command::Say("too late".into()));
    room.act(&ann, &Command::Kick(name("bob")));
    assert_eq!(room.join(&name("carl")).unwrap_err().to_string(), "the server is shutting down");
    let last = ["*** welcome, bob; here are now: 2. /help tells what to type\n", "<ann> hi\n"];
    assert_eq!(room.leave(&bob), [last[0], last[1], "*** the server is shutting down\n"].map(Into::into));
}

#[tokio::test]
async fn who_comes_when_all_places_are_taken_is_told_so() {
    let server = start_with(10, 2, LIMITS).await;
    let ann = server.join("ann").await;
    let nameless = server.connect().await;
    server.until_connected(2).await;
    server.connect().await.expect_last(&["*** the server is full: try again later"]).await;
    drop(nameless);
    server.until_only(&["ann"]).await;
    drop(server.join("bob").await);
    drop(ann);
    server.until_only(&[]).await;
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn places_are_counted_right_by_transactions_that_meet_conflicts() {
    let server = start_with(10, 10_000, LIMITS).await;
    let (connections, is_over) = (server.connections.clone(), Arc::new(AtomicBool::new(false)));
    let meddler = std::thread::spawn({
        let (connections, is_over) = (connections.clone(), is_over.clone());
        move || {
            while !is_over.load(Ordering::Relaxed) {
                connections.update(|number| number);
            }
        }
    });
    for _ in 0..2_000 {
        drop(soon(TcpStream::connect(server.address)).await.expect("the server listens"));
    }
    server.room.close();
    let ended = timeout(HANG, server.task).await;
    is_over.store(true, Ordering::Relaxed);
    meddler.join().expect("it does not panic");
    ended.expect("all places are free again").expect("the server does not panic");
    assert_eq!(connections.load(), 0);
}
