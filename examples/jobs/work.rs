//! The work of a job file's task: it passes its time, or runs its recipe.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use stm_core::prelude::*;

use crate::graph::Line;
use crate::scheduler::Context;

/// How often a busy job checks for cancellation.
const SLICE: Duration = Duration::from_millis(1);

/// Passes the time, and then succeeds or fails. `busy` uses a processor for it.
pub fn simulate(context: &Context, time: Duration, busy: bool, fails: bool) -> Result<(), String> {
    let whole = if busy { spin(context, time) } else { context.sleep(time) };
    match () {
        () if !whole => Err("cancelled".into()),
        () if fails => Err("it was asked to".into()),
        () => Ok(()),
    }
}

fn spin(context: &Context, time: Duration) -> bool {
    let start = Instant::now();
    while start.elapsed() < time {
        if context.is_cancelled() {
            return false;
        }
        let slice = Instant::now();
        while slice.elapsed() < SLICE.min(time) {
            std::hint::spin_loop();
        }
    }
    true
}

/// A task's recipe, and the receiver of its output.
pub struct Recipe<P> {
    /// The lines, each for a shell of its own.
    pub lines: Vec<Line>,
    /// Where they run.
    pub folder: PathBuf,
    /// Is given the output of the whole recipe at once, so the output of jobs does not mix.
    pub print: P,
}

impl<P: Fn(&[u8])> Recipe<P> {
    /// Runs the lines as make does: until one fails that must not.
    pub fn run(&self, context: &Context) -> Result<(), String> {
        let mut output = Vec::new();
        let result = self.lines.iter().try_for_each(|line| {
            if !line.silent {
                output.extend_from_slice(line.command.as_bytes());
                output.push(b'\n');
            }
            let status = shell(&line.command, &self.folder, context, &mut output)
                .map_err(|error| format!("the shell does not run: {error}"))?;
            match status {
                _ if context.is_cancelled() => Err("cancelled".into()),
                status if status.success() || line.may_fail => Ok(()),
                status => Err(format!("`{}`: {status}", line.command)),
            }
        });
        if !output.is_empty() {
            (self.print)(&output);
        }
        result
    }
}

/// Runs a command, and ends it if the job is cancelled.
fn shell(command: &str, folder: &Path, context: &Context, output: &mut Vec<u8>) -> io::Result<ExitStatus> {
    let (mut reader, writer) = io::pipe()?;
    let mut shell = Command::new("sh");
    shell.args(["-c", command]).current_dir(folder).stdin(Stdio::null());
    shell.stdout(writer.try_clone()?).stderr(writer);
    own_group(&mut shell);
    let mut child = shell.spawn()?;
    // The command holds the writing ends of the pipe.
    drop(shell);

    let ended = TVar::new(false);
    thread::scope(|scope| {
        let read = scope.spawn(|| {
            let mut output = Vec::new();
            let result = reader.read_to_end(&mut output);
            atomically! { ended = true }
            result.map(|_| output)
        });
        atomically! { check!(*ended || context.is_cancelled()) }
        if !ended.load() {
            end(&mut child);
        }
        let status = child.wait();
        output.append(&mut read.join().expect("reading does not panic")?);
        status
    })
}

/// A process group of its own: the terminal's Ctrl-C is for the scheduler, which lets running jobs end.
#[cfg(unix)]
fn own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn own_group(_: &mut Command) {}

/// Ends a command and its children.
#[cfg(unix)]
fn end(child: &mut Child) {
    let kill = format!("kill -s TERM -- -{}", child.id());
    if !Command::new("sh").args(["-c", &kill]).status().is_ok_and(|status| status.success()) {
        _ = child.kill();
    }
}

#[cfg(not(unix))]
fn end(child: &mut Child) {
    _ = child.kill();
}
