//! Programs in other languages: they are compiled here, and run as processes in the same rounds.

use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::sample::{Outcome, Sample};

/// What a run may take before it counts as one that never ends.
const LIMIT: Duration = Duration::from_mins(1);

/// A compiled program, and how it is called.
#[derive(Clone)]
pub(crate) struct Program {
    pub(crate) path: PathBuf,
    pub(crate) environment: Option<(&'static str, &'static str)>,
    /// Arguments of the language's own, for so many threads.
    pub(crate) own_arguments: fn(usize) -> Vec<String>,
}

/// The program for GHC's STM, with the name of what it measures, or why there is none.
pub(crate) fn ghc() -> Result<(Program, String), String> {
    let source = include_str!("Peer.hs");
    let flags = ["-O2", "-threaded", "-rtsopts"];
    let path = compile("ghc", "the packages ghc and libghc-stm-dev", &flags, "Peer.hs", source)?;
    // With more capabilities than cores, those that wait for each other spin.
    let own_arguments = |threads| {
        let capabilities = thread::available_parallelism().map_or(1, usize::from).min(threads);
        vec!["+RTS".to_owned(), format!("-N{capabilities}")]
    };
    let label = format!("GHC {} STM", version("ghc", "--numeric-version"));
    Ok((Program { path, environment: None, own_arguments }, label))
}

impl Program {
    /// Runs what the program calls so; it is to print so many figures behind the time.
    pub(crate) fn run(&self, called: &str, threads: usize, operations: u64, size: usize, figures: usize) -> Outcome {
        let mut command = Command::new(&self.path);
        command.args([called, &threads.to_string(), &operations.to_string(), &size.to_string()]);
        command.args((self.own_arguments)(threads)).envs(self.environment);
        run(&mut command, figures).map_err(|error| format!("{}: {error}", self.path.display()))
    }
}

fn run(command: &mut Command, count: usize) -> Result<Sample, Box<dyn Error>> {
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let output = wait(child)?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().into());
    }
    let figures: Result<Vec<f64>, _> = str::from_utf8(&output.stdout)?.split_whitespace().map(str::parse).collect();
    let mut figures = figures?;
    if figures.len() != 1 + count {
        return Err(format!("it printed {} figures", figures.len()).into());
    }
    let took = Duration::from_secs_f64(figures.remove(0) / 1e9);
    Ok(Sample { took, figures })
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
pub(crate) fn compile(
    compiler: &str,
    needed: &str,
    flags: &[&str],
    name: &str,
    source: &str,
) -> Result<PathBuf, String> {
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

pub(crate) fn version(compiler: &str, flag: &str) -> String {
    let output = Command::new(compiler).arg(flag).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}
