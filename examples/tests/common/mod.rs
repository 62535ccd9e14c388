//! The common part of the tests: they run the examples as a user would.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

/// The time limit of an example, so a hang is a failure.
const LONGEST: Duration = Duration::from_mins(5);

/// Runs an example in a folder, and returns its result.
pub(crate) fn run(example: &str, arguments: &[&str], folder: &Path) -> Output {
    let mut command = command(example, arguments, folder);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the example starts");
    let stdout = in_the_background(child.stdout.take().expect("it is piped"));
    let stderr = in_the_background(child.stderr.take().expect("it is piped"));
    let end = Instant::now() + LONGEST;
    let [stdout, stderr] = [stdout, stderr].map(|stream| {
        stream.recv_timeout(end.saturating_duration_since(Instant::now())).unwrap_or_else(|_| {
            child.kill().expect("it can be ended");
            panic!("{example} {arguments:?} does not end");
        })
    });
    Output { status: child.wait().expect("it has ended"), stdout, stderr }
}

/// Reads a pipe to its end.
fn in_the_background(mut stream: impl Read + Send + 'static) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut all = Vec::new();
        stream.read_to_end(&mut all).expect("a pipe can be read");
        // The receiver is gone if it took too long.
        _ = sender.send(all);
    });
    receiver
}

/// Returns the command of an example in a folder.
pub(crate) fn command(example: &str, arguments: &[&str], folder: &Path) -> Command {
    // Test programs are in `deps`, beside `examples`. A plain `cargo test` has built both, `--test NAME` only the former.
    let test = env::current_exe().expect("the test program has a path");
    let target = test.parent().and_then(Path::parent).expect("the test program is in target/PROFILE/deps");
    let program = target.join("examples").join(example).with_extension(env::consts::EXE_EXTENSION);
    assert!(program.exists(), "run `cargo build -p examples --examples` first: there is no {}", program.display());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command
}

/// Returns an empty folder.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder for tests can be written");
    folder
}
