//! Peers in other languages.

use super::Peer;
use crate::compare::programs::{self, Program, compile, version};
use crate::workloads::Task;

/// What a program calls the workloads in which nobody waits.
const WITHOUT_WAITING: [(Task, &str); 7] = [
    (Task::OwnCounter, "w1d"),
    (Task::OneCounter, "w1c"),
    (Task::Transfer, "w2"),
    (Task::Sum, "w3"),
    (Task::Scans, "w3m"),
    (Task::List, "w4l"),
    (Task::Hash, "w4h"),
];
const WITH_WAITING: [(Task, &str); 2] = [(Task::PingPong, "w5p"), (Task::Queue, "w5q")];

/// GHC's STM, or why it is left out.
pub(super) fn ghc(name: &'static str) -> Result<Peer, String> {
    let (program, label) = programs::ghc()?;
    let peer = Peer::new(name, label, "transactional memory of Haskell, a program of its own");
    Ok(does(&program, &WITH_WAITING, does(&program, &WITHOUT_WAITING, peer)))
}

/// The transactional memory of GCC, or why it is left out. It picks a method by the processor unless it is told one.
pub(super) fn gcc(name: &'static str, method: Option<&'static str>) -> Result<Peer, String> {
    let source = include_str!("peer.cpp");
    let flags = ["-std=c++17", "-O3", "-march=native", "-fgnu-tm", "-pthread"];
    let path = compile("g++", "the package g++, with libitm", &flags, "peer.cpp", source)?;
    let (suffix, about) = match method {
        Some(_) => (", ml_wt", "the same, told to use its method in software with many locks"),
        None => ("", "transactional memory of C++, -fgnu-tm; by hardware where the processor has it"),
    };
    let label = format!("g++ {} libitm{suffix}", version("g++", "-dumpfullversion"));
    let environment = method.map(|method| ("ITM_DEFAULT_METHOD", method));
    let program = Program { path, environment, own_arguments: |_| Vec::new() };
    Ok(does(&program, &WITHOUT_WAITING, Peer::new(name, label, about)))
}

/// The peer, which does these by this program.
fn does(program: &Program, tasks: &[(Task, &'static str)], peer: Peer) -> Peer {
    tasks.iter().fold(peer, |peer, &(task, called)| {
        let program = program.clone();
        peer.runs(task, move |workload, operations| {
            program.run(called, workload.threads, operations, workload.size, workload.figures.len())
        })
    })
}
