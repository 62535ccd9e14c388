//! What users can do.

use chat::protocol::{Command, HELP, LONGEST_NAME, Misunderstood};
use chat::room::Room;

use crate::{name, start};

#[tokio::test]
async fn what_is_said_is_told_to_everybody_and_joins_and_leaves_are() {
    let server = start().await;
    let mut ann = server.join("ann").await;
    let mut bob = server.join("bob").await;
    ann.expect(&["*** bob has joined"]).await;
    ann.send("hello\n").await;
    ann.expect(&["<ann> hello"]).await;
    bob.expect(&["<ann> hello"]).await;
    bob.send("good /quit day \u{1f98a}  \n").await;
    ann.expect(&["<bob> good /quit day \u{1f98a}"]).await;
    bob.expect(&["<bob> good /quit day \u{1f98a}"]).await;
    bob.send("/quit\n").await;
    bob.expect_last(&["*** bye"]).await;
    ann.expect(&["*** bob has left"]).await;
    server.until_only(&["ann"]).await;
    server.stop().await;
}

#[tokio::test]
async fn what_is_told_to_one_is_told_to_nobody_else() {
    let server = start().await;
    let mut ann = server.join("ann").await;
    let mut bob = server.join("bob").await;
    let mut eve = server.join("eve").await;
    ann.expect(&["*** bob has joined", "*** eve has joined"]).await;
    bob.expect(&["*** eve has joined"]).await;
    ann.send("/tell bob  meet me at 8\n/tell ann note to myself\n/tell carl are you there?\ndone\n").await;
    ann.expect(&["you -> bob: meet me at 8", "ann -> you: note to myself", "you -> ann: note to myself"]).await;
    ann.expect(&["*** there is nobody called carl: /names lists who is here", "<ann> done"]).await;
    bob.expect(&["ann -> you: meet me at 8", "<ann> done"]).await;
    eve.expect(&["<ann> done"]).await;
    server.stop().await;
}

#[tokio::test]
async fn who_is_kicked_is_told_by_whom_and_disconnected() {
    let server = start().await;
    let mut ann = server.join("ann").await;
    let mut bob = server.join("bob").await;
    let eve = server.join("eve").await;
    bob.expect(&["*** eve has joined"]).await;
    ann.expect(&["*** bob has joined", "*** eve has joined"]).await;
    ann.send("out with you\n/kick eve\n/kick eve\n").await;
    eve.expect_last(&["<ann> out with you", "*** ann has kicked you out"]).await;
    let nobody = "*** there is nobody called eve: /names lists who is here";
    ann.expect(&["<ann> out with you", "*** ann has kicked eve out", nobody]).await;
    bob.expect(&["<ann> out with you", "*** ann has kicked eve out"]).await;

    let mut other = server.join("eve").await;
    ann.expect(&["*** eve has joined"]).await;
    bob.expect(&["*** eve has joined"]).await;
    other.send("the name was free\n").await;
    other.expect(&["<eve> the name was free"]).await;
    bob.send("/kick bob\n").await;
    bob.expect_last(&["<eve> the name was free", "*** bob has kicked you out"]).await;
    ann.expect(&["<eve> the name was free", "*** bob has kicked bob out"]).await;
    server.until_only(&["ann", "eve"]).await;
    server.stop().await;
}

#[tokio::test]
async fn names_and_help_are_told_to_who_asks() {
    let server = start().await;
    let mut bob = server.join("bob").await;
    let mut ann = server.join("ann").await;
    ann.send("/names\n/help\n").await;
    ann.expect(&["*** ann bob"]).await;
    ann.expect(&HELP.lines().collect::<Vec<_>>()).await;
    ann.send("/quit\n").await;
    bob.expect(&["*** ann has joined", "*** ann has left"]).await;
    server.stop().await;
}

#[tokio::test]
async fn what_is_typed_wrongly_is_explained_and_changes_nothing() {
    let server = start().await;
    let mut ann = server.join("ann").await;
    for (typed, told) in [
        ("/", "there is no command /: /help lists what there is"),
        ("/exit", "there is no command /exit: /help lists what there is"),
        ("/tellann hi", "there is no command /tellann: /help lists what there is"),
        ("/tell", "it is written /tell NAME TEXT"),
        ("/tell ann", "it is written /tell NAME TEXT"),
        ("/tell ann   ", "it is written /tell NAME TEXT"),
        ("/kick", "it is written /kick NAME"),
        ("/kick ann now", "a name has 1 to 20 letters, digits, `-` and `_`, and nothing else"),
        ("/tell <ann> hi", "a name has 1 to 20 letters, digits, `-` and `_`, and nothing else"),
        ("/quit now", "it is written /quit"),
        ("/names all", "it is written /names"),
        ("/help me", "it is written /help"),
    ] {
        ann.send(&format!("{typed}\n")).await;
        ann.expect(&[&format!("*** {told}")]).await;
    }
    server.stop().await;
}

#[test]
fn lines_are_read_as_commands() {
    assert_eq!("hello".parse(), Ok(Command::Say("hello".into())));
    assert_eq!(" /quit".parse(), Ok(Command::Say(" /quit".into())));
    assert_eq!("/tell  ann   a  b ".parse(), Ok(Command::Tell(name("ann"), "a  b".into())));
    assert_eq!("/kick ann ".parse(), Ok(Command::Kick(name("ann"))));
    assert_eq!("/names".parse(), Ok(Command::Names));
    let long = "x".repeat(LONGEST_NAME + 1);
    assert!(matches!(format!("/kick {long}").parse::<Command>(), Err(Misunderstood::Name(_))));
}

#[test]
fn who_has_gone_does_nothing_more() {
    let room = Room::new(10);
    let ann = room.join(&name("ann")).unwrap();
    let bob = room.join(&name("bob")).unwrap();
    room.act(&ann, &Command::Kick(name("bob")));
    room.take_lines(&ann);
    let other = room.join(&name("bob")).unwrap();
    for command in [Command::Say("boo".into()), Command::Kick(name("ann")), Command::Kick(name("bob")), Command::Quit] {
        room.act(&bob, &command);
    }
    room.leave(&bob);
    assert_eq!(room.names(), [name("ann"), name("bob")], "the new bob is another one");
    assert_eq!(room.take_lines(&ann), ["*** bob has joined\n".into()]);
    assert_eq!(
        room.leave(&other),
        ["*** welcome, bob; here are now: 2. /help tells what to type\n", "*** bye\n"].map(Into::into)
    );
}
