//! Job files: the part of make's language that gives the order of jobs.
//!
//! ```make
//! # A comment. The second line is a recipe: it starts with a tab.
//! app: parser.o main.o     # jobs: cost=2.5 priority=3
//!         cc -o $@ $^
//! parser.o main.o: grammar.h \
//!                  config.h
//! ```
//!
//! A target may stand in several rules, which add up. A rule may have several targets, each of which is a job of its
//! own. A dependency that is no target has to be a file. Modification times do not count: each job runs once, as if it
//! were in `.PHONY`. At the end of a rule's line, `# jobs:` gives a job's duration in seconds and its priority (default
//! 0). To make it is a comment. Recipes know `$@`, `$<`, `$^` and `$$`, and `@` and `-` before a command.
//!
//! Variables, patterns and all other features of make are errors here. They are never silently misread.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

use crate::graph::{Draft, Graph, JobsError, Line, Problem};

/// The width at which lines are broken.
const WIDTH: usize = 110;

/// Reads a job file.
pub fn load(file: &Path) -> Result<Graph, JobsError> {
    let name = file.display().to_string();
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    parse(&name, Some(folder.into()), &read(file).map_err(|error| JobsError::new(&name, error.into()))?)
}

/// Reads the text of a file.
pub fn read(file: &Path) -> io::Result<String> {
    match file.metadata() {
        Ok(metadata) if metadata.is_dir() => Err(io::Error::other("not a file")),
        _ => Ok(String::from_utf8_lossy(&fs::read(file)?).into_owned()),
    }
}

/// Parses a job file from its text. Errors call it `name`. `folder` has the files that its jobs depend on.
pub fn parse(name: &str, folder: Option<PathBuf>, text: &str) -> Result<Graph, JobsError> {
    let mut parser = Parser::default();
    let mut lines = (1..).zip(text.lines());
    while let Some((number, text)) = lines.next() {
        let mut pieces = vec![(number, text)];
        while pieces.last().is_some_and(|(_, text)| continues(text)) {
            let Some(next) = lines.next() else {
                break;
            };
            pieces.push(next);
        }
        let taken = if text.starts_with('\t') { parser.recipe_line(&pieces) } else { parser.rule(&pieces) };
        taken.map_err(|(line, problem)| JobsError::at(name, line, problem))?;
    }
    let drafts = parser.finish().map_err(|(line, problem)| JobsError::at(name, line, problem))?;
    Graph::new(name, folder, &drafts)
}

/// Returns `true` if the next line continues this one: it ends with an unescaped backslash.
fn continues(line: &str) -> bool {
    line.chars().rev().take_while(|&character| character == '\\').count() % 2 == 1
}

/// A line and what is wrong with it.
type Wrong = (usize, Problem);

/// A line, or a word, with the number of the line.
type Piece<'t> = (usize, &'t str);

/// The lines of a recipe as written, and the line of its rule.
type Recipe = (usize, Vec<(usize, String)>);

#[derive(Default)]
struct Parser {
    drafts: Vec<Draft>,
    /// The number of each target.
    targets: HashMap<String, usize>,
    /// The recipe of each target.
    recipes: Vec<Option<Recipe>>,
    /// The targets of the latest rule, and its line. The next recipe belongs to them.
    latest: (usize, Vec<usize>),
}

impl Parser {
    fn rule(&mut self, pieces: &[Piece]) -> Result<(), Wrong> {
        let first = pieces[0].0;
        let (words, comment) = split(pieces);
        let settings =
            comment.as_ref().and_then(|(line, text)| Some((*line, text.trim_start().strip_prefix("jobs:")?)));
        if words.is_empty() {
            return settings.map_or(Ok(()), |(line, _)| Err((line, Problem::SettingsWithoutRule)));
        }
        if let Some((line, problem)) = words.iter().find_map(|&(line, word)| Some((line, unsupported(word)?))) {
            return Err((line, Problem::NotSupported(problem)));
        }
        let Some(colon) = words.iter().position(|&(_, word)| word == ":") else {
            return Err((first, Problem::NotARule(excerpt(pieces[0].1.trim()))));
        };
        let (targets, dependencies) = (&words[..colon], &words[colon + 1..]);
        if let Some(&(line, _)) = dependencies.iter().find(|(_, word)| *word == ":") {
            return Err((
                line,
                Problem::NotSupported("a rule has one colon: `::` and static patterns are not supported"),
            ));
        }
        self.latest = (first, Vec::new());
        match targets {
            [] => return Err((first, Problem::NoTarget)),
            [(_, ".PHONY")] => return Ok(()),
            _ => {}
        }
        for &(line, target) in targets {
            if target.starts_with('.') && target[1..].chars().all(|character| character.is_ascii_uppercase()) {
                return Err((line, Problem::SpecialTarget(target.into())));
            }
            let number = self.target(line, target);
            self.drafts[number].after.extend(dependencies.iter().map(|&(line, name)| (name.to_owned(), line)));
            if !self.latest.1.contains(&number) {
                self.latest.1.push(number);
            }
        }
        if let Some((line, settings)) = settings {
            for setting in settings.split_whitespace() {
                self.set(setting).map_err(|problem| (line, problem))?;
            }
        }
        Ok(())
    }

    /// Returns the number of a target, which may be new.
    fn target(&mut self, line: usize, name: &str) -> usize {
        match self.targets.entry(name.into()) {
            Entry::Occupied(entry) => *entry.get(),
            Entry::Vacant(entry) => {
                let mut draft = Draft::default();
                draft.task.name = name.into();
                draft.task.line = line;
                self.drafts.push(draft);
                self.recipes.push(None);
                *entry.insert(self.drafts.len() - 1)
            }
        }
    }

    /// Sets a cost or a priority for the targets of the latest rule.
    fn set(&mut self, setting: &str) -> Result<(), Problem> {
        for &target in &self.latest.1 {
            let task = &mut self.drafts[target].task;
            let name = || excerpt(&task.name);
            let again = match setting.split_once('=') {
                Some(("cost", cost)) => {
                    task.cost.replace(seconds(cost)?).map(|_| Problem::SettingAgain { name: name(), setting: "cost" })
                }
                Some(("priority", number)) => {
                    let priority = number.parse().map_err(|_| Problem::BadPriority(excerpt(number)))?;
                    task.priority.replace(priority).map(|_| Problem::SettingAgain { name: name(), setting: "priority" })
                }
                _ => return Err(Problem::UnknownSetting(excerpt(setting))),
            };
            if let Some(problem) = again {
                return Err(problem);
            }
        }
        Ok(())
    }

    fn recipe_line(&mut self, pieces: &[Piece]) -> Result<(), Wrong> {
        let line = pieces[0].0;
        if pieces.iter().all(|(_, text)| text.trim().is_empty()) {
            return Ok(());
        }
        let (rule, targets) = &self.latest;
        if targets.is_empty() {
            return Err((line, Problem::RecipeWithoutRule));
        }
        let texts: Vec<_> = pieces.iter().map(|(_, text)| text.strip_prefix('\t').unwrap_or(text)).collect();
        for &target in targets {
            let (of, lines) = self.recipes[target].get_or_insert_with(|| (*rule, Vec::new()));
            if of != rule {
                return Err((line, Problem::SecondRecipe(self.drafts[target].task.name.clone(), *of)));
            }
            lines.push((line, texts.join("\n")));
        }
        Ok(())
    }

    /// Returns the drafts with their recipes. Only now are all dependencies known.
    fn finish(mut self) -> Result<Vec<Draft>, Wrong> {
        for (draft, recipe) in self.drafts.iter_mut().zip(self.recipes) {
            for (line, text) in recipe.into_iter().flat_map(|(_, lines)| lines) {
                let command = text.trim_start_matches(|sign: char| sign.is_whitespace() || "@-+".contains(sign));
                let signs = &text[..text.len() - command.len()];
                let (silent, may_fail) = (signs.contains('@'), signs.contains('-'));
                let command = expand(command, draft).map_err(|problem| (line, problem))?;
                draft.task.recipe.push(Line { command, silent, may_fail });
            }
        }
        Ok(self.drafts)
    }
}

/// Splits a rule into its words, each colon being one, and the comment behind them, with their lines.
fn split<'t>(pieces: &[Piece<'t>]) -> (Vec<Piece<'t>>, Option<(usize, String)>) {
    let (mut words, mut comment) = (Vec::new(), None::<(usize, String)>);
    for &(line, text) in pieces {
        let text = if continues(text) { &text[..text.len() - 1] } else { text };
        if let Some((_, comment)) = &mut comment {
            comment.push_str(text);
            continue;
        }
        let (text, after) = text.split_once('#').map_or((text, None), |(text, after)| (text, Some(after)));
        comment = after.map(|after| (line, after.into()));
        let colons = text.split_inclusive(':').flat_map(|part| match part.strip_suffix(':') {
            Some(before) => [before, ":"],
            None => [part, ""],
        });
        words.extend(colons.flat_map(str::split_whitespace).map(|word| (line, word)));
    }
    (words, comment)
}

/// Returns why a word cannot be the name of a target.
fn unsupported(word: &str) -> Option<&'static str> {
    word.chars().find_map(|character| match character {
        '=' | '$' => Some("variables are not supported: write out what they stand for"),
        '%' => Some("patterns are not supported: write a rule for each target"),
        '*' | '?' | '[' => Some("wildcards are not supported: name each file"),
        ';' => Some("a recipe in the line of its rule is not supported: write it into the next one, after a tab"),
        '&' => Some("targets are not made in groups: write a rule for each"),
        '|' => Some("order-only dependencies are not supported: each only has to come first, so leave the bar out"),
        '\\' => Some("a backslash only continues a line: nothing may follow it"),
        _ => None,
    })
}

fn seconds(text: &str) -> Result<Duration, Problem> {
    match text.parse() {
        Ok(seconds) if (0.0..=1e6).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        _ => Err(Problem::BadCost(excerpt(text))),
    }
}

/// Expands the variables of a command.
fn expand(command: &str, draft: &Draft) -> Result<String, Problem> {
    let mut parts = command.split('$');
    let mut expanded = parts.next().unwrap_or_default().to_owned();
    let mut seen = HashSet::new();
    let names: Vec<_> = draft.after.iter().map(|(name, _)| name.as_str()).filter(|name| seen.insert(*name)).collect();
    while let Some(part) = parts.next() {
        let rest = part.get(1..).unwrap_or_default();
        match part.chars().next() {
            // The other dollar of `$$`.
            None => {
                expanded.push('$');
                expanded.push_str(parts.next().ok_or_else(|| Problem::UnknownVariable(String::new()))?);
                continue;
            }
            Some('@') => expanded.push_str(&draft.task.name),
            Some('<') => expanded.push_str(names.first().unwrap_or(&"")),
            Some('^') => expanded.push_str(&names.join(" ")),
            Some(_) => return Err(Problem::UnknownVariable(excerpt(part.split(' ').next().unwrap_or(part)))),
        }
        expanded.push_str(rest);
    }
    Ok(expanded)
}

/// Shortens a word of an arbitrary file for a message.
fn excerpt(word: &str) -> String {
    word.chars().take(40).flat_map(char::escape_debug).collect()
}

/// Writes a graph as a job file, which parses to the same graph.
pub fn write(graph: &Graph) -> String {
    let mut file = String::new();
    for task in &graph.tasks {
        let mut words: Vec<_> = task.after.iter().map(|&before| graph.tasks[before].name.clone()).collect();
        let cost = task.cost.map(|cost| format!(" cost={}", cost.as_secs_f64()));
        let priority = task.priority.map(|priority| format!(" priority={priority}"));
        if cost.is_some() || priority.is_some() {
            words.push(format!("# jobs:{}{}", cost.unwrap_or_default(), priority.unwrap_or_default()));
        }
        let mut line = format!("{}:", task.name);
        for word in words {
            if line.len() + 1 + word.len() > WIDTH {
                _ = writeln!(file, "{line} \\");
                line = "   ".into();
            }
            _ = write!(line, " {word}");
        }
        _ = writeln!(file, "{line}");
        for Line { command, silent, may_fail } in &task.recipe {
            let signs = [if *silent { "@" } else { "" }, if *may_fail { "-" } else { "" }].concat();
            let command = command.replace('$', "$$").replace('\n', "\n\t");
            _ = writeln!(file, "\t{signs}{command}");
        }
    }
    file
}
