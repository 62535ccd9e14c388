//! Mazes as programs.

use fastrand::Rng;
use parking_lot::Mutex;

use super::maze::{Maze, Owner, Size};
use super::plain::Laid;
use super::search::Search;
use super::transactions::Shared;
use crate::collections::Queue;
use crate::suite::{Outcome, Program, on_threads, timed};

/// Mazes of one size, and the order in which paths are laid.
pub(super) struct Mazes {
    all: Vec<Maze>,
    jobs: Vec<Job>,
    /// What the sequential program lays, which one thread has to lay as well.
    expected: Vec<Laid>,
}

/// A path of a maze.
#[derive(Clone, Copy)]
struct Job {
    maze: usize,
    path: Owner,
}

impl Mazes {
    pub(super) fn new(size: &Size, count: usize) -> Self {
        let mut rng = Rng::with_seed(1);
        let mazes: Vec<_> = (0..count).map(|_| Maze::generate(*size, &mut rng)).collect();
        let jobs = |maze: usize| (0..).zip(&mazes[maze].ends).map(move |(path, _)| Job { maze, path });
        let jobs = (0..count).flat_map(jobs).collect();
        let mut mazes = Self { all: mazes, jobs, expected: Vec::new() };
        mazes.expected = mazes.lay_all(mazes.empty());
        mazes
    }

    fn empty(&self) -> Vec<Laid> {
        self.all.iter().map(Laid::new).collect()
    }

    fn search(&self) -> Search {
        Search::new(self.all[0].size)
    }

    fn ends(&self, Job { maze, path }: Job) -> [usize; 2] {
        self.all[maze].ends[path as usize]
    }

    /// The sequential program.
    fn lay_all(&self, mut mazes: Vec<Laid>) -> Vec<Laid> {
        let search = self.search();
        for &job in &self.jobs {
            mazes[job.maze].lay(job.path, self.ends(job), &search);
        }
        mazes
    }

    fn check(&self, laid: &[Laid], threads: usize) -> Result<(), String> {
        for (number, (maze, laid)) in self.all.iter().zip(laid).enumerate() {
            maze.check(laid).map_err(|error| format!("maze {number}: {error}"))?;
        }
        // Who lays at the same time as others lays in another order.
        if threads == 1 && laid != self.expected {
            return Err("the paths are not those that the sequential program lays".into());
        }
        Ok(())
    }
}

impl Program for Mazes {
    fn sequential(&self) -> Outcome {
        let mut mazes = self.empty();
        let time = timed(|| mazes = self.lay_all(std::mem::take(&mut mazes)));
        self.check(&mazes, 1)?;
        Ok(time)
    }

    fn lock(&self, threads: usize) -> Outcome {
        let locked = Mutex::new((self.jobs.iter(), self.empty()));
        let time = timed(|| {
            on_threads(threads, |_| {
                let search = self.search();
                loop {
                    let (jobs, mazes) = &mut *locked.lock();
                    let Some(&job) = jobs.next() else { break };
                    mazes[job.maze].lay(job.path, self.ends(job), &search);
                }
            });
        });
        self.check(&locked.into_inner().1, threads)?;
        Ok(time)
    }

    fn transactions(&self, threads: usize) -> Outcome {
        let jobs: Queue<Job> = self.jobs.iter().copied().collect();
        let mazes: Vec<_> = self.all.iter().map(Shared::new).collect();
        let time = timed(|| {
            on_threads(threads, |_| {
                let search = self.search();
                while let Some(job) = jobs.pop() {
                    mazes[job.maze].lay(job.path, self.ends(job), &search);
                }
            });
        });
        let laid: Vec<_> = mazes.iter().map(Shared::laid).collect();
        self.check(&laid, threads)?;
        Ok(time)
    }
}
