//! Clients may send anything.

use chat::lines::{Input, Lines};
use tokio::io::{AsyncWriteExt, duplex};

use crate::{LIMITS, soon, start, start_with};

/// Returns the lines read from these bytes, sent in these pieces.
async fn read(bytes: &[u8], limit: usize, mut piece: impl FnMut() -> usize) -> Vec<Input> {
    // Each write waits for the reader here, so the pieces are seen one by one.
    let (mut sink, source) = duplex(64);
    let mut lines = Lines::new(source, limit);
    let write = async move {
        let mut rest = bytes;
        while !rest.is_empty() {
            let (now, later) = rest.split_at(piece().clamp(1, rest.len()));
            sink.write_all(now).await.expect("the reader reads");
            tokio::task::yield_now().await;
            rest = later;
        }
    };
    let read = async {
        let mut inputs = Vec::new();
        while let Some(input) = lines.next().await.expect("a pipe does not fail") {
            inputs.push(input);
        }
        inputs
    };
    soon(async { tokio::join!(write, read) }).await.1
}

fn line(text: &str) -> Input {
    Input::Line(text.into())
}

#[tokio::test]
async fn lines_end_with_a_line_feed_and_are_bounded() {
    for (bytes, inputs) in [
        (&b""[..], vec![]),
        (b"no end", vec![]),
        (b"\n\r\n\n", vec![line(""), line(""), line("")]),
        (b"a\r\nb\nc", vec![line("a"), line("b")]),
        (b"12345678\nx\n", vec![line("12345678"), line("x")]),
        (b"123456789\nx\n", vec![Input::TooLong, line("x")]),
        (b"1234567890123456789012345678901234567890", vec![Input::TooLong]),
        (b"1234567890123456789012345678901234567890\nx\n", vec![Input::TooLong, line("x")]),
        (b"123456789\n123456789\n", vec![Input::TooLong, Input::TooLong]),
        (b"a\tb\x07\x1b[2J\n", vec![line("a b\u{fffd}\u{fffd}[2J")]),
        (b"a\rb\0\x7f\n", vec![line("a\u{fffd}b\u{fffd}\u{fffd}")]),
        (b"\xff\xfe\xf0\x9f\xa6\n", vec![line("\u{fffd}\u{fffd}\u{fffd}")]),
        ("\u{85}\u{e9}\n".as_bytes(), vec![line("\u{fffd}\u{e9}")]),
    ] {
        assert_eq!(read(bytes, 8, || usize::MAX).await, inputs, "{bytes:?}");
        assert_eq!(read(bytes, 8, || 1).await, inputs, "{bytes:?}, byte by byte");
    }
}

#[tokio::test]
async fn how_the_network_cuts_what_is_sent_does_not_matter() {
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..200 {
        let bytes: Vec<u8> =
            (0..random.usize(..400)).map(|_| *random.choice(b"ab\r\n\n\xc3\xa9\xff\x1b").unwrap()).collect();
        let limit = random.usize(1..12);
        let whole = read(&bytes, limit, || usize::MAX).await;
        assert_eq!(read(&bytes, limit, || random.usize(1..20)).await, whole, "{bytes:?}, {limit}");
    }
}

#[tokio::test]
async fn what_is_no_text_is_shown_as_such() {
    let server = start().await;
    let mut ann = server.join("ann").await;
    ann.send(b"caf\xe9 \xf0\x28\x8c\x28 \x00\x1b]0;title\x07\r\n").await;
    ann.expect(&["<ann> caf\u{fffd} \u{fffd}(\u{fffd}( \u{fffd}\u{fffd}]0;title\u{fffd}"]).await;
    // What telnet sends first.
    ann.send(b"\xff\xfd\x03\xff\xfb\x18/names\n").await;
    assert!(ann.line().await.ends_with("/names"));
    ann.send(b"/kick b\xffb\n").await;
    assert!(ann.line().await.starts_with("*** a name has"));
    let random: Vec<u8> = {
        let mut random = fastrand::Rng::with_seed(1);
        std::iter::repeat_with(|| random.u8(..)).filter(|byte| *byte != b'/').take(100_000).collect()
    };
    ann.send(&random).await;
    ann.send("\nstill here\n").await;
    while ann.line().await != "<ann> still here" {}
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endless_line_is_skipped_and_told_of_once() {
    let server = start().await;
    let mut ann = server.join("ann").await;
    let mut bob = server.join("bob").await;
    ann.expect(&["*** bob has joined"]).await;
    let too_long = "*** that line has more than 1024 bytes and is not read";
    ann.send("x".repeat(1025)).await;
    ann.expect(&[too_long]).await;
    for _ in 0..100 {
        ann.send("x".repeat(100_000)).await;
    }
    bob.send("others go on\n").await;
    ann.expect(&["<bob> others go on"]).await;
    ann.send(format!("end\n{}\n{}\n", "y".repeat(1024), "z".repeat(1025))).await;
    ann.expect(&[&format!("<ann> {}", "y".repeat(1024)), too_long]).await;
    server.stop().await;
}

#[tokio::test]
async fn empty_lines_are_nothing() {
    let server = start().await;
    let mut ann = server.join("ann").await;
    ann.send("\n\r\n   \n\t\nhi\r\n").await;
    ann.expect(&["<ann> hi"]).await;
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_types_much_at_once_is_told_all_of_it() {
    let server = start_with(2, 10, LIMITS).await;
    let mut ann = server.join("ann").await;
    let all = (0..5000).map(|number| number.to_string() + "\n").collect::<String>();
    let (mut source, mut sink) = (ann.source, ann.sink);
    let write = tokio::spawn(async move {
        sink.write_all(all.as_bytes()).await.expect("the server reads");
        sink
    });
    for number in 0..5000 {
        let mut line = String::new();
        soon(tokio::io::AsyncBufReadExt::read_line(&mut source, &mut line)).await.expect("the server writes");
        assert_eq!(line, format!("<ann> {number}\n"));
    }
    ann = crate::Client { source, sink: write.await.expect("it has written all") };
    ann.send("/names\n").await;
    ann.expect(&["*** ann"]).await;
    server.stop().await;
}
