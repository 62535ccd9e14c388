//! What the tests share: they run the examples as a user would.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

/// Runs an example in a folder, and returns what came of it.
pub(crate) fn run(example: &str, arguments: &[&str], folder: &Path) -> Output {
    command(example, arguments, folder).output().expect("the example starts")
}

/// An example, to be run in a folder.
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

/// An empty folder.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder for tests can be written");
    folder
}
