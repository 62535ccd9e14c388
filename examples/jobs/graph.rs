//! The tasks of a job file, and their dependencies.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::path::PathBuf;
use std::time::Duration;
use std::{fmt, io};

use thiserror::Error;

/// The duration of a task if the file gives none.
pub const USUAL_COST: Duration = Duration::from_secs(1);

/// A task as its file has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    /// Its name.
    pub name: String,
    /// Its dependencies, by index. All of them come earlier in the graph.
    pub after: Vec<usize>,
    /// Its estimated duration.
    pub cost: Option<Duration>,
    /// Its priority, if the file gives one.
    pub priority: Option<i64>,
    /// Its recipe.
    pub recipe: Vec<Line>,
    /// The line of the file that names it first.
    pub line: usize,
}

impl Task {
    /// Returns the duration: the one in the file, or the default.
    pub fn cost(&self) -> Duration {
        self.cost.unwrap_or(USUAL_COST)
    }
}

/// A line of a recipe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The command for the shell.
    pub command: String,
    /// `@`: the command is not shown.
    pub silent: bool,
    /// `-`: it may fail.
    pub may_fail: bool,
}

/// Tasks, in a possible sequential order.
#[derive(Clone, Debug)]
pub struct Graph {
    /// The name of its file.
    pub name: String,
    /// The folder of its file: recipes run there.
    pub folder: Option<PathBuf>,
    /// The tasks.
    pub tasks: Vec<Task>,
}

/// A task whose dependencies are still names, each with the line that names it.
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
    /// The file has no jobs.
    #[error("there is no job in it: a job is a line `target: dependencies`")]
    NoJobs,
    /// A line that is neither a rule nor a recipe.
    #[error("`{0}` is neither a rule, `target: dependencies`, nor a line of a recipe, which starts with a tab")]
    NotARule(String),
    /// A feature of make that is not supported.
    #[error("{0}")]
    NotSupported(&'static str),
    /// A rule without a target.
    #[error("there is no target before the colon")]
    NoTarget,
    /// A special target such as `.SUFFIXES`.
    #[error("the special target `{0}` means nothing here: only .PHONY does no harm")]
    SpecialTarget(String),
    /// A recipe line before any rule.
    #[error("a line of a recipe (it starts with a tab) that belongs to no rule")]
    RecipeWithoutRule,
    /// Two rules for a target both have recipes.
    #[error("a second recipe for `{0}`: there is one in line {1}")]
    SecondRecipe(String, usize),
    /// An unknown variable in a recipe, such as `$(CC)`.
    #[error("`${0}` is no variable of a recipe: there are $@, $< and $^, and $$ is the shell's own dollar")]
    UnknownVariable(String),
    /// Settings on a line of their own.
    #[error("`# jobs:` belongs to a rule: write it at the end of the rule's line")]
    SettingsWithoutRule,
    /// A setting other than `cost=` and `priority=`.
    #[error("`{0}` is no setting: there are `cost=SECONDS` and `priority=NUMBER`")]
    UnknownSetting(String),
    /// A cost that is no time.
    #[error("`{0}` is no cost: a number of seconds from 0 to a million, such as 2.5")]
    BadCost(String),
    /// A priority that is no whole number.
    #[error("`{0}` is no priority: a whole number, such as 3 or -1")]
    BadPriority(String),
    /// A setting given twice.
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
        /// The task that depends on it.
        by: String,
    },
    /// A task that depends on itself.
    #[error("`{0}` depends on itself")]
    Itself(String),
    /// Tasks that depend on each other.
    #[error("a circle of dependencies, each waits for the next: {0}")]
    Circle(String),
    /// Input that is not the output of `cargo metadata`.
    #[error("this is not the output of `cargo metadata --format-version 1`: {0}")]
    NotMetadata(#[from] serde_json::Error),
    /// The output of `cargo metadata --no-deps`.
    #[error("there is no dependency graph in it: run `cargo metadata` without --no-deps")]
    NoResolve,
    /// The id of a package that is not described.
    #[error("the package `{0}` is in the dependency graph, but not described")]
    UnknownPackage(String),
    /// `cargo metadata` failed.
    #[error("cargo metadata fails: {0}")]
    Cargo(String),
}

impl Graph {
    /// Sorts tasks so that each comes after its dependencies, and otherwise keeps their order. A dependency that is not
    /// a task has to be a file in the folder. It is there already, so no task waits for it.
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

    /// Returns the task of that name.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.tasks.iter().position(|task| task.name == name)
    }

    /// Returns for each task the time from its start to the end of all, if no task ever waits for a worker. The task
    /// with the longest remaining path should start first.
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

    /// Returns the priority of each task: its own, or else that of the most urgent task that waits for it.
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

/// Finds an order in which each task comes after its dependencies, or a cycle whose first task is also its last.
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
    // Each remaining task waits for another remaining one, so this walk returns to a task on its way.
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
