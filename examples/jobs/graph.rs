//! The tasks of a job file, and what each has to wait for.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::path::PathBuf;
use std::time::Duration;
use std::{fmt, io};

use thiserror::Error;

/// What a task takes if the file does not say.
pub const USUAL_COST: Duration = Duration::from_secs(1);

/// A task as its file has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    /// Its name.
    pub name: String,
    /// What has to be done before, by index. All of it comes earlier in the graph.
    pub after: Vec<usize>,
    /// How long it takes, by estimation.
    pub cost: Option<Duration>,
    /// How urgent it is, if the file says so.
    pub priority: Option<i64>,
    /// What to run.
    pub recipe: Vec<Line>,
    /// The line of the file that names it first.
    pub line: usize,
}

impl Task {
    /// How long it takes: what the file says, or what is usual.
    pub fn cost(&self) -> Duration {
        self.cost.unwrap_or(USUAL_COST)
    }
}

/// A line of a recipe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What the shell is given.
    pub command: String,
    /// `@`: the command is not shown.
    pub silent: bool,
    /// `-`: it may fail.
    pub may_fail: bool,
}

/// Tasks, in an order in which they could run one after the other.
#[derive(Clone, Debug)]
pub struct Graph {
    /// The name of its file.
    pub name: String,
    /// The folder of its file: recipes run there.
    pub folder: Option<PathBuf>,
    /// The tasks.
    pub tasks: Vec<Task>,
}

/// A task whose dependencies are still names, each with the line that asks for it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// All but `after`.
    pub task: Task,
    /// The names.
    pub after: Vec<(String, usize)>,
}

/// What is wrong with a job file, and where.
#[derive(Debug, Error)]
#[error("{place}: {problem}")]
pub struct JobsError {
    place: String,
    problem: Problem,
}

impl JobsError {
    /// An error somewhere in a file.
    pub fn new(place: impl fmt::Display, problem: Problem) -> Self {
        Self { place: place.to_string(), problem }
    }

    /// An error at a line of a file.
    pub fn at(file: &str, line: usize, problem: Problem) -> Self {
        Self::new(format_args!("{file}:{line}"), problem)
    }
}

/// What can be wrong with a job file.
#[derive(Debug, Error)]
pub enum Problem {
    /// The file cannot be read.
    #[error("{0}")]
    Unreadable(#[from] io::Error),
    /// Nothing to do.
    #[error("there is no job in it: a job is a line `target: dependencies`")]
    NoJobs,
    /// A line that is nothing.
    #[error("`{0}` is neither a rule, `target: dependencies`, nor a line of a recipe, which starts with a tab")]
    NotARule(String),
    /// Something of make that this does not have.
    #[error("{0}")]
    NotSupported(&'static str),
    /// A rule for nothing.
    #[error("there is no target before the colon")]
    NoTarget,
    /// `.SUFFIXES` and the like.
    #[error("the special target `{0}` means nothing here: only .PHONY does no harm")]
    SpecialTarget(String),
    /// A tab, and no rule before it.
    #[error("a line of a recipe (it starts with a tab) that belongs to no rule")]
    RecipeWithoutRule,
    /// Two rules for a target, and both have recipes.
    #[error("a second recipe for `{0}`: there is one in line {1}")]
    SecondRecipe(String, usize),
    /// `$(CC)` in a recipe.
    #[error("`${0}` is no variable of a recipe: there are $@, $< and $^, and $$ is the shell's own dollar")]
    UnknownVariable(String),
    /// Settings on a line of their own.
    #[error("`# jobs:` belongs to a rule: write it at the end of the rule's line")]
    SettingsWithoutRule,
    /// Something else than `cost=` and `priority=`.
    #[error("`{0}` is no setting: there are `cost=SECONDS` and `priority=NUMBER`")]
    UnknownSetting(String),
    /// Not a time.
    #[error("`{0}` is no cost: a number of seconds from 0 to a million, such as 2.5")]
    BadCost(String),
    /// Not a whole number.
    #[error("`{0}` is no priority: a whole number, such as 3 or -1")]
    BadPriority(String),
    /// A setting given again.
    #[error("`{name}` has a {setting} already")]
    SettingAgain {
        /// The task.
        name: String,
        /// `cost` or `priority`.
        setting: &'static str,
    },
    /// A dependency that is neither a task nor a file.
    #[error("nothing makes `{name}`, which `{by}` depends on, and there is no such file")]
    Unknown {
        /// The dependency.
        name: String,
        /// Who asks for it.
        by: String,
    },
    /// A task that waits for itself.
    #[error("`{0}` depends on itself")]
    Itself(String),
    /// Tasks that wait for each other.
    #[error("a circle of dependencies, each waits for the next: {0}")]
    Circle(String),
    /// Not what `cargo metadata` prints.
    #[error("this is not the output of `cargo metadata --format-version 1`: {0}")]
    NotMetadata(#[from] serde_json::Error),
    /// `cargo metadata --no-deps` was run.
    #[error("there is no dependency graph in it: run `cargo metadata` without --no-deps")]
    NoResolve,
    /// An id of a package that is not there.
    #[error("the package `{0}` is in the dependency graph, but not described")]
    UnknownPackage(String),
    /// Cargo refuses.
    #[error("cargo metadata fails: {0}")]
    Cargo(String),
}

impl Graph {
    /// Sorts tasks so that each comes after what it depends on, and otherwise as they come. A dependency that is not a
    /// task has to be a file in the folder; it is there already, so nobody waits for it.
    pub fn new(name: &str, folder: Option<PathBuf>, drafts: &[Draft]) -> Result<Self, JobsError> {
        if drafts.is_empty() {
            return Err(JobsError::new(name, Problem::NoJobs));
        }
        let number: HashMap<&str, usize> = drafts.iter().map(|draft| draft.task.name.as_str()).zip(0..).collect();
        let mut after = Vec::new();
        for (own, draft) in drafts.iter().enumerate() {
            let by = &draft.task.name;
            let mut seen = HashSet::new();
            let mut numbers = Vec::new();
            for (dependency, line) in &draft.after {
                match number.get(dependency.as_str()) {
                    Some(&other) if other == own => {
                        return Err(JobsError::at(name, *line, Problem::Itself(by.clone())));
                    }
                    Some(&other) if seen.insert(other) => numbers.push(other),
                    Some(_) => {}
                    None if folder.as_ref().is_some_and(|folder| folder.join(dependency).exists()) => {}
                    None => {
                        let problem = Problem::Unknown { name: dependency.clone(), by: by.clone() };
                        return Err(JobsError::at(name, *line, problem));
                    }
                }
            }
            after.push(numbers);
        }
        let order = order(&after).map_err(|circle| {
            let names: Vec<_> = circle.iter().map(|&task| drafts[task].task.name.as_str()).collect();
            JobsError::at(name, drafts[circle[0]].task.line, Problem::Circle(names.join(" → ")))
        })?;
        let mut place = vec![0; order.len()];
        for (new, &old) in order.iter().enumerate() {
            place[old] = new;
        }
        let tasks = order.iter().map(|&old| {
            let after = after[old].iter().map(|&before| place[before]).collect();
            Task { after, ..drafts[old].task.clone() }
        });
        Ok(Self { name: name.into(), folder, tasks: tasks.collect() })
    }

    /// The task of that name.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.tasks.iter().position(|task| task.name == name)
    }

    /// For each task how long it takes from its start to the end of all, if nobody ever waits for a worker. Who has the
    /// longest way to go should start first.
    pub fn paths(&self) -> Vec<Duration> {
        let mut paths = vec![Duration::ZERO; self.tasks.len()];
        for (own, task) in self.tasks.iter().enumerate().rev() {
            paths[own] += task.cost();
            for &before in &task.after {
                paths[before] = paths[before].max(paths[own]);
            }
        }
        paths
    }

    /// How urgent each task is: what it says itself, or else as urgent as what waits for it.
    pub fn urgency(&self) -> Vec<i64> {
        let mut asked: Vec<Option<i64>> = vec![None; self.tasks.len()];
        for (own, task) in self.tasks.iter().enumerate().rev() {
            asked[own] = Some(task.priority.or(asked[own]).unwrap_or(0));
            for &before in &task.after {
                asked[before] = asked[before].max(asked[own]);
            }
        }
        asked.into_iter().flatten().collect()
    }
}

/// An order in which each comes after what it depends on; or a circle, whose first is also its last.
fn order(after: &[Vec<usize>]) -> Result<Vec<usize>, Vec<usize>> {
    let mut missing: Vec<usize> = after.iter().map(Vec::len).collect();
    let mut dependents = vec![Vec::new(); after.len()];
    for (task, dependencies) in after.iter().enumerate() {
        for &before in dependencies {
            dependents[before].push(task);
        }
    }
    let free = |task: &usize| missing[*task] == 0;
    let mut ready: BinaryHeap<_> = (0..after.len()).filter(free).map(Reverse).collect();
    let mut order = Vec::new();
    while let Some(Reverse(task)) = ready.pop() {
        order.push(task);
        for &next in &dependents[task] {
            missing[next] -= 1;
            if missing[next] == 0 {
                ready.push(Reverse(next));
            }
        }
    }
    let Some(mut task) = missing.iter().position(|&missing| missing > 0) else {
        return Ok(order);
    };
    // Each that is left waits for another that is left, so this walk comes back to where it has been.
    let (mut way, mut seen) = (Vec::new(), vec![false; after.len()]);
    while !seen[task] {
        seen[task] = true;
        way.push(task);
        task = *after[task].iter().find(|&&before| missing[before] > 0).expect("it waits for one that is left");
    }
    way.drain(..way.iter().position(|&on_the_way| on_the_way == task).expect("it is on the way"));
    way.push(task);
    Err(way)
}
