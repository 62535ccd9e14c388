//! Many clients at a time.

use std::sync::Arc;

use fastrand::Rng;
use stm_core::prelude::*;
use tokio::io::AsyncWriteExt;
use tokio::task::JoinSet;

use crate::{Client, Running, soon, start};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[cfg_attr(debug_assertions, ignore = "long without optimisation")]
async fn a_thousand_clients_hear_each_other() {
    // Each client is two files here, one for each end.
    rlimit::increase_nofile_limit(4096).expect("the limit can be raised to the hard one");
    let server = Arc::new(start().await);
    let mut joining = JoinSet::new();
    for number in 0..1000 {
        let server = server.clone();
        joining.spawn(async move { server.join(&format!("n{number}")).await });
    }
    let mut clients: Vec<Client> = joining.join_all().await;
    assert_eq!(server.room.names().len(), 1000);
    clients[0].send("hello, all\n").await;
    let mut listening = JoinSet::new();
    for mut client in clients {
        listening.spawn(async move {
            let mut joined = 0;
            loop {
                let line = client.line().await;
                if line.ends_with("> hello, all") {
                    return (client, joined);
                }
                assert!(line.ends_with(" has joined"), "{line}");
                joined += 1;
            }
        });
    }
    let (clients, mut joined): (Vec<_>, Vec<usize>) = listening.join_all().await.into_iter().unzip();
    joined.sort_unstable();
    assert_eq!(joined, (0..1000).collect::<Vec<_>>(), "the last sees nobody join, and the first all others");
    drop(clients);
    server.until_only(&[]).await;
    Arc::into_inner(server).expect("it has no other handle").stop().await;
}

/// The messages to all that a client was sent.
struct Heard {
    name: String,
    lines: Vec<String>,
    /// The connection of a client that has stayed to the end.
    stayed: Option<Client>,
}

const CLIENTS: usize = 200;
const ACTIONS: usize = 15;

/// Acts by a seed, and then stays until it is told of the end.
async fn live(server: &Running, number: usize, random: Rng, busy: &TVar<usize>) -> Heard {
    let mut heard = Heard { name: format!("c{number}"), lines: Vec::new(), stayed: None };
    let client = server.join(&heard.name).await;
    let client = act(client, &mut heard, random).await;
    busy.update(|busy| busy - 1);
    idle(busy).await;
    if let Some(mut client) = client
        && hear(&mut client, &mut heard, "<observer> the end").await
    {
        heard.stayed = Some(client);
    }
    heard
}

/// Waits until no client is busy any more.
async fn idle(busy: &TVar<usize>) {
    soon(atomically_async! { check!(busy == 0) }).await;
}

/// Acts by a seed. Returns the connection if it is still there.
async fn act(mut client: Client, heard: &mut Heard, mut random: Rng) -> Option<Client> {
    for action in 0..ACTIONS {
        let other = random.usize(..CLIENTS);
        let what = match random.u8(..100) {
            0..50 => "hello".into(),
            50..80 => format!("/tell c{other} psst"),
            80..90 => "/names".into(),
            90..94 => format!("/kick c{other}"),
            94..96 => "/quit".into(),
            96..98 => {
                // It leaves in the middle of a line, and does not see the remaining messages.
                client.send("half a li").await;
                return None;
            }
            _ => "/nonsense".into(),
        };
        let text = format!("{what}\nmark {action}\n");
        // A kicked client may still write.
        _ = soon(client.sink.write_all(text.as_bytes())).await;
        let mark = format!("<{}> mark {action}", heard.name);
        if !hear(&mut client, heard, &mark).await {
            return None;
        }
    }
    Some(client)
}

/// Notes the messages to all, up to a line. Returns `true` if that has come.
async fn hear(client: &mut Client, heard: &mut Heard, end: &str) -> bool {
    while let Some(line) = client.next().await {
        let notice = [" has joined", " has left", " out"].iter().any(|event| line.ends_with(event));
        if line.starts_with('<') || notice && !line.ends_with("kicked you out") {
            heard.lines.push(line.clone());
        }
        if line == end {
            return true;
        }
    }
    false
}

async fn random_life(seed: u64) {
    rlimit::increase_nofile_limit(4096).expect("the limit can be raised to the hard one");
    let server = Arc::new(start().await);
    let mut observer = server.join("observer").await;
    let mut random = Rng::with_seed(seed);
    let busy = TVar::new(CLIENTS);
    let mut living = JoinSet::new();
    for number in 0..CLIENTS {
        let (server, random, busy) = (server.clone(), random.fork(), busy.clone());
        living.spawn(async move { live(&server, number, random, &busy).await });
    }
    idle(&busy).await;
    observer.send("the end\n").await;
    let mut all = Heard { name: "observer".into(), lines: Vec::new(), stayed: None };
    assert!(hear(&mut observer, &mut all, "<observer> the end").await);
    let all = all.lines;
    let stories = living.join_all().await;
    for heard in &stories {
        let joined = format!("*** {} has joined", heard.name);
        let from = 1 + all.iter().position(|line| *line == joined).expect("the observer has seen all join");
        let upto = from + heard.lines.len();
        assert_eq!(heard.lines, all[from..upto], "all see the same in the same order, without a gap (seed {seed})");
        assert_eq!(heard.stayed.is_some(), upto == all.len(), "a client that stayed has seen all (seed {seed})");
    }
    let mut stayed: Vec<_> = stories.iter().filter(|heard| heard.stayed.is_some()).map(|heard| &*heard.name).collect();
    assert!((1..CLIENTS).contains(&stayed.len()), "some go and some stay (seed {seed})");
    stayed.push("observer");
    stayed.sort_unstable();
    server.until_only(&stayed).await;
    drop(stories);
    server.until_only(&["observer"]).await;
    Arc::into_inner(server).expect("it has no other handle").stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_see_the_same_whoever_comes_goes_and_kicks() {
    let seeds = if std::env::var_os("STM_FULL").is_some() { 3 } else { 1 };
    for seed in 1..=seeds {
        random_life(seed).await;
    }
}
