//! Peers in other languages: programs that are compiled here, and run as processes in the same rounds.

use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::Peer;
use crate::workloads::{Sample, Task, Workload};

/// What a run may take before it counts as one that never ends.
const LIMIT: Duration = Duration::from_mins(1);

/// A compiled program, and how it is called.
#[derive(Clone)]
struct Program {
    path: PathBuf,
    environment: Option<(&'static str, &'static str)>,
    /// Arguments of the language's own, for so many threads.
    own_arguments: fn(usize) -> Vec<String>,
}

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
    let source = include_str!("../programs/Peer.hs");
    let flags = ["-O2", "-threaded", "-rtsopts"];
    let path = compile("ghc", "the packages ghc and libghc-stm-dev", &flags, "Peer.hs", source)?;
    let own_arguments = |threads| vec!["+RTS".to_owned(), format!("-N{threads}")];
    let program = Program { path, environment: None, own_arguments };
    let label = format!("GHC {} STM", version("ghc", "--numeric-version"));
    let peer = Peer::new(name, label, "transactional memory of Haskell, a program of its own");
    Ok(program.does(&WITH_WAITING, program.does(&WITHOUT_WAITING, peer)))
}

/// The transactional memory of GCC, or why it is left out. It picks a method by the processor unless it is told one.
pub(super) fn gcc(name: &'static str, method: Option<&'static str>) -> Result<Peer, String> {
    let source = include_str!("../programs/peer.cpp");
    let flags = ["-std=c++17", "-O3", "-march=native", "-fgnu-tm", "-pthread"];
    let path = compile("g++", "the package g++, with libitm", &flags, "peer.cpp", source)?;
    let (suffix, about) = match method {
        Some(_) => (", ml_wt", "the same, told to use its method in software with many locks"),
        None => ("", "transactional memory of C++, -fgnu-tm; by hardware where the processor has it"),
    };
    let label = format!("g++ {} libitm{suffix}", version("g++", "-dumpfullversion"));
    let environment = method.map(|method| ("ITM_DEFAULT_METHOD", method));
    let program = Program { path, environment, own_arguments: |_| Vec::new() };
    Ok(program.does(&WITHOUT_WAITING, Peer::new(name, label, about)))
}

impl Program {
    /// The peer, which does these by this program.
    fn does(&self, tasks: &[(Task, &'static str)], peer: Peer) -> Peer {
        tasks.iter().fold(peer, |peer, &(task, called)| {
            let program = self.clone();
            peer.runs(task, move |workload, operations| {
                let outcome = program.run(called, workload, operations);
                outcome.map_err(|error| format!("{}: {error}", program.path.display()))
            })
        })
    }

    fn run(&self, called: &str, workload: &Workload, operations: u64) -> Result<Sample, Box<dyn Error>> {
        let mut command = Command::new(&self.path);
        command.args([called, &workload.threads.to_string(), &operations.to_string(), &workload.size.to_string()]);
        command.args((self.own_arguments)(workload.threads)).envs(self.environment);
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let output = wait(child)?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).trim().into());
        }
        let figures: Result<Vec<f64>, _> = str::from_utf8(&output.stdout)?.split_whitespace().map(str::parse).collect();
        let mut figures = figures?;
        if figures.len() != 1 + workload.figures.len() {
            return Err(format!("it printed {} figures", figures.len()).into());
        }
        let took = Duration::from_secs_f64(figures.remove(0) / 1e9);
        Ok(Sample { took, figures })
    }
}

fn wait(mut child: Child) -> Result<Output, Box<dyn Error>> {
    let start = Instant::now();
    while child.try_wait()?.is_none() {
        if start.elapsed() > LIMIT {
            child.kill()?;
            child.wait()?;
            return Err(format!("it did not end within {} s", LIMIT.as_secs()).into());
        }
        thread::sleep(Duration::from_millis(2));
    }
    Ok(child.wait_with_output()?)
}

/// Compiles a source into a program beside it.
fn compile(compiler: &str, needed: &str, flags: &[&str], name: &str, source: &str) -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("peers-{compiler}"));
    let file = folder.join(name);
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, source))
        .map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    let program = folder.join("peer");
    let mut command = Command::new(compiler);
    command.current_dir(&folder).args(flags).args([OsString::from("-o"), program.clone().into(), file.into()]);
    let output = command.output().map_err(|error| format!("{compiler} does not run ({error}); it takes {needed}"))?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        let reason = reason.lines().find(|line| line.contains("error")).unwrap_or("it does not say why").trim();
        return Err(format!("{compiler} cannot compile {name} ({reason}); it takes {needed}"));
    }
    Ok(program)
}

fn version(compiler: &str, flag: &str) -> String {
    let output = Command::new(compiler).arg(flag).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}
