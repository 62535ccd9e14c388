//! Names are unique, and readable.

use tokio::task::JoinSet;

use crate::{Client, start};

#[tokio::test]
async fn a_taken_name_is_asked_for_again() {
    let server = start().await;
    let ann = server.join("ann").await;
    let mut second = server.connect().await;
    second.send("ann\nAnn\n").await;
    second.expect(&["*** what is your name?", "*** ann is taken; what is your name?"]).await;
    second.expect(&["*** welcome, Ann; here are now: 2. /help tells what to type"]).await;
    drop(ann);
    second.expect(&["*** ann has left"]).await;
    drop(server.join("ann").await);
    second.expect(&["*** ann has joined", "*** ann has left"]).await;
    server.stop().await;
}

#[tokio::test]
async fn names_that_would_confuse_are_refused() {
    let server = start().await;
    let mut client = server.connect().await;
    client.expect(&["*** what is your name?"]).await;
    let long = "a".repeat(21);
    let endless = "a".repeat(1025);
    for bad in
        ["", " ", "two words", "<ann>", "/quit", "***", "a:", "a\0b", "\x1b[2J", "\u{200b}", "\u{202e}nna", &long]
    {
        client.send(&format!("{bad}\n")).await;
        let complaint = "*** a name has 1 to 20 letters, digits, `-` and `_`, and nothing else; what is your name?";
        assert_eq!(client.line().await, complaint, "{bad:?}");
    }
    client.send(b"b\xffb\n").await;
    assert!(client.line().await.ends_with("what is your name?"));
    client.send(&format!("{endless}\n")).await;
    client.expect(&["*** that line has more than 1024 bytes and is not read; what is your name?"]).await;
    client.send(&format!(" {} \r\n", "ж".repeat(20))).await;
    assert!(client.line().await.starts_with("*** welcome, жжж"));
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_hundred_who_want_a_name_at_once_exactly_one_has_it() {
    let server = start().await;
    let mut waiting = Vec::new();
    for _ in 0..100 {
        let mut client = server.connect().await;
        client.expect(&["*** what is your name?"]).await;
        waiting.push(client);
    }
    let mut racing: JoinSet<(Client, bool)> = JoinSet::new();
    for mut client in waiting {
        racing.spawn(async move {
            client.send("king\n").await;
            let answer = client.line().await;
            let won = answer == "*** welcome, king; here are now: 1. /help tells what to type";
            assert!(won || answer == "*** king is taken; what is your name?", "{answer}");
            (client, won)
        });
    }
    let (kings, mut others): (Vec<_>, Vec<_>) = racing.join_all().await.into_iter().partition(|(_, won)| *won);
    assert_eq!(kings.len(), 1);
    drop(others.split_off(1));
    let (mut next, _) = others.remove(0);
    drop(kings);
    server.until_gone("king").await;
    next.send("king\n").await;
    next.expect(&["*** welcome, king; here are now: 1. /help tells what to type"]).await;
    server.until_only(&["king"]).await;
    server.stop().await;
}
