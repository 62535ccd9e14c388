//! The input of the job scheduler: job files, metadata of cargo, and messages about wrong ones.

mod common;

use std::fs;
use std::path::Path;
use std::time::Duration;

use common::{folder, run};
use jobs::graph::{Graph, JobsError};
use jobs::{makefile, metadata};

fn parse(text: &str) -> Graph {
    makefile::parse("file", None, text).expect("a good job file")
}

fn names(graph: &Graph) -> Vec<&str> {
    graph.tasks.iter().map(|task| task.name.as_str()).collect()
}

/// Returns the dependencies of a task, by name.
fn after<'g>(graph: &'g Graph, name: &str) -> Vec<&'g str> {
    let task = &graph.tasks[graph.find(name).expect("there is such a task")];
    task.after.iter().map(|&before| graph.tasks[before].name.as_str()).collect()
}

/// Returns the commands of a task.
fn recipe<'g>(graph: &'g Graph, name: &str) -> Vec<&'g str> {
    let task = &graph.tasks[graph.find(name).expect("there is such a task")];
    task.recipe.iter().map(|line| line.command.as_str()).collect()
}

#[test]
fn each_task_comes_after_what_it_depends_on_and_otherwise_as_in_the_file() {
    let graph = parse("app: b a\nz:\na: c\nb: c\nc:\n");
    assert_eq!(names(&graph), ["z", "c", "a", "b", "app"]);
    assert_eq!(after(&graph, "app"), ["b", "a"]);
    assert_eq!(graph.tasks[4].line, 1);
}

#[test]
fn rules_add_up_and_may_have_several_targets() {
    let graph = parse("a b: c d\nb: e d e\nc d e :\n a :e # more\n");
    assert_eq!(after(&graph, "a"), ["c", "d", "e"]);
    assert_eq!(after(&graph, "b"), ["c", "d", "e"]);
    assert_eq!(graph.tasks.len(), 5);
}

#[test]
fn a_backslash_continues_a_line_and_a_comment() {
    let graph = parse("# b: a \\\nb: a\na: c \\\n  d\\\n e # not \\\n f: g\nc d e:\r\n");
    assert_eq!(names(&graph), ["c", "d", "e", "a"], "comments are no rules");
    assert_eq!(after(&graph, "a"), ["c", "d", "e"]);
    assert_eq!(names(&parse("a: \\")), ["a"], "the file may end there");
    assert_eq!(names(&parse("a:")), ["a"]);
}

#[test]
fn settings_are_at_the_end_of_a_rule_and_for_all_its_targets() {
    let graph =
        parse("a: # jobs: cost=2.5 priority=-3\nb c: \\\n a # jobs:  cost=0\na:\nc: #jobs: priority=7\nd: # cost=1\n");
    let settings: Vec<_> = graph.tasks.iter().map(|task| (task.cost, task.priority)).collect();
    let cost = |seconds| Some(Duration::from_secs_f64(seconds));
    assert_eq!(settings, [(cost(2.5), Some(-3)), (cost(0.0), None), (cost(0.0), Some(7)), (None, None)]);
    assert_eq!(graph.tasks[3].cost(), Duration::from_secs(1));
}

#[test]
fn a_recipe_belongs_to_each_target_of_its_rule() {
    let graph = parse(
        "a b: c\n\t@echo $@ from $< $^ $$HOME $$$$ # c\n\n# between\n\t-false\n\t \n\tone \\\n\ttwo\na: d c\nc d:\n",
    );
    assert_eq!(recipe(&graph, "a"), ["echo a from c c d $HOME $$ # c", "false", "one \\\ntwo"]);
    assert_eq!(recipe(&graph, "b")[0], "echo b from c c $HOME $$ # c");
    assert!(recipe(&graph, "c").is_empty());
    let signs: Vec<_> =
        graph.tasks[graph.find("a").unwrap()].recipe.iter().map(|line| (line.silent, line.may_fail)).collect();
    assert_eq!(signs, [(true, false), (false, true), (false, false)]);
}

#[test]
fn what_is_written_is_read_again_as_the_same_tasks() {
    let long = (0..60).map(|number| format!("dependency-{number} ")).collect::<Vec<_>>().concat();
    let text =
        format!("app: {long}# jobs: cost=1.25 priority=2\n\t@-echo $$x $@ \\\n\tmore\n{long}: # jobs: cost=0.1\n");
    let graph = parse(&text);
    let written = makefile::write(&graph);
    assert_eq!(parse(&written).tasks.len(), 61);
    let without_lines = |graph: Graph| graph.tasks.into_iter().map(|task| jobs::graph::Task { line: 0, ..task });
    assert!(without_lines(parse(&written)).eq(without_lines(graph)), "{written}");
    assert!(written.lines().all(|line| line.len() <= 112), "long lines are broken: {written}");
}

#[test]
fn a_dependency_may_be_a_file_that_is_there() {
    let folder = folder("jobs-sources");
    fs::write(folder.join("main.c"), "").unwrap();
    fs::write(folder.join("good.mk"), "app: main.c\n\tcc $^\n").unwrap();
    fs::write(folder.join("bad.mk"), "app: main.c \\\n other.c\n").unwrap();
    let graph = makefile::load(&folder.join("good.mk")).expect("its file is there");
    assert!(after(&graph, "app").is_empty());
    assert_eq!(recipe(&graph, "app"), ["cc main.c"]);
    let error = makefile::load(&folder.join("bad.mk")).expect_err("there is no other.c").to_string();
    assert!(error.ends_with("bad.mk:2: nothing makes `other.c`, which `app` depends on, and there is no such file"));
}

#[test]
fn the_longest_way_to_the_end_and_the_urgency_of_what_waits() {
    let graph = parse(
        "end: short long # jobs: cost=1\nshort: first # jobs: cost=2\nlong: first # jobs: cost=5 priority=4\nfirst: # jobs: cost=3\nother: # jobs: cost=20 priority=-1\nlow: # jobs: priority=-2\nhigh: low # jobs: priority=9\n",
    );
    let of = |name| graph.find(name).unwrap();
    let (paths, urgency) = (graph.paths(), graph.urgency());
    assert_eq!(["first", "long", "short", "end", "other"].map(|name| paths[of(name)].as_secs()), [9, 6, 3, 1, 20]);
    assert_eq!(["first", "long", "short", "end", "other"].map(|name| urgency[of(name)]), [4, 4, 0, 0, -1]);
    assert_eq!(urgency[of("low")], -2, "what it says itself counts more than what waits for it");
}

/// Wrong job files, and the line and message for each.
const WRONG: &[(&str, &str)] = &[
    ("", "file: there is no job in it"),
    ("# only a comment\n\n.PHONY: a\n", "file: there is no job in it"),
    ("a:\n\nfoo bar\n", "file:3: `foo bar` is neither a rule"),
    ("a: \\\nb\n c\nb c:\n", "file:3: `c` is neither a rule"),
    ("\u{0}\u{1}\n", "file:1: `\\0\\u{1}` is neither a rule"),
    ("CC = gcc\n", "file:1: variables are not supported"),
    ("CC := gcc\n", "file:1: variables are not supported"),
    ("a: b\\\n $(OBJECTS)\n", "file:2: variables are not supported"),
    ("%.o: %.c\n", "file:1: patterns are not supported"),
    ("a: *.c\n", "file:1: wildcards are not supported"),
    ("a: ; echo\n", "file:1: a recipe in the line of its rule is not supported"),
    ("a b &: c\n", "file:1: targets are not made in groups"),
    ("a: | b\n", "file:1: order-only dependencies are not supported"),
    ("a: b\\ c\n", "file:1: a backslash only continues a line"),
    ("a:: b\n", "file:1: a rule has one colon"),
    ("a: \\\n b: c\n", "file:2: a rule has one colon"),
    (": a\n", "file:1: there is no target before the colon"),
    ("a:\n.SUFFIXES: b\n", "file:2: the special target `.SUFFIXES` means nothing here"),
    ("\techo\na:\n", "file:1: a line of a recipe (it starts with a tab) that belongs to no rule"),
    ("a:\n.PHONY: a\n\techo\n", "file:3: a line of a recipe (it starts with a tab) that belongs to no rule"),
    ("a:\n\techo\nb a:\n\techo\n", "file:4: a second recipe for `a`: there is one in line 1"),
    ("a:\n\techo $(X)\n", "file:2: `$(X)` is no variable of a recipe"),
    ("a:\n\techo\n\techo $\n", "file:3: `$` is no variable of a recipe"),
    ("# jobs: cost=1\na:\n", "file:1: `# jobs:` belongs to a rule"),
    ("a: b \\\n # jobs: speed=1\nb:\n", "file:2: `speed=1` is no setting"),
    ("a: # jobs: cost\n", "file:1: `cost` is no setting"),
    ("a: # jobs: cost=-1\n", "file:1: `-1` is no cost"),
    ("a: # jobs: cost=NaN\n", "file:1: `NaN` is no cost"),
    ("a: # jobs: cost=1e9\n", "file:1: `1e9` is no cost"),
    ("a: # jobs: cost=two\n", "file:1: `two` is no cost"),
    ("a: # jobs: priority=1.5\n", "file:1: `1.5` is no priority"),
    ("a: # jobs: cost=1\nb a: # jobs: cost=1\n", "file:2: `a` has a cost already"),
    ("a: # jobs: priority=1 priority=1\n", "file:1: `a` has a priority already"),
    ("a: b\n", "file:1: nothing makes `b`, which `a` depends on, and there is no such file"),
    ("a:\na: a\n", "file:2: `a` depends on itself"),
    ("x: a\na: b\nb: y c\ny:\nc: a\n", "file:2: a circle of dependencies, each waits for the next: a → b → c → a"),
];

#[test]
fn a_wrong_job_file_is_named_with_its_line() {
    for (text, message) in WRONG {
        let error = makefile::parse("file", None, text).expect_err(text).to_string();
        assert!(error.starts_with(message), "{text:?}: {error}");
    }
}

#[test]
fn a_wrong_job_file_ends_the_program_and_leaves_no_picture() {
    for (number, (text, message)) in WRONG.iter().enumerate() {
        let folder = folder(&format!("jobs-wrong-{number}"));
        fs::write(folder.join("file"), text).unwrap();
        let output = run("jobs", &["--jobs", "file"], &folder);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{text:?}: {error}");
        assert!(error.starts_with(&format!("jobs: {message}")), "{text:?}: {error}");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "{text:?}: only the job file is there");
    }
}

#[test]
fn what_is_no_file_is_named() {
    let folder = folder("jobs-no-file");
    for (name, message) in [
        (".", "jobs: .: not a file"),
        ("nowhere.mk", "jobs: nowhere.mk: "),
        ("nowhere.json", "jobs: nowhere.json: "),
        ("Cargo.toml", "jobs: Cargo.toml: "),
    ] {
        let output = run("jobs", &["--jobs", name], &folder);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.starts_with(message), "{error}");
    }
}

/// A chain, or a cycle, of very many tasks causes no deep recursion.
#[test]
fn very_many_tasks_are_no_trouble() {
    let links: Vec<_> = (1..50_000).map(|number| format!("t{number}: t{}\n", number - 1)).collect();
    let chain = |last: &str| links.concat() + last;
    let graph = parse(&chain("t0:\n"));
    assert_eq!(graph.paths()[0], Duration::from_secs(50_000));
    let error = makefile::parse("file", None, &chain("t0: t49999\n")).expect_err("a circle").to_string();
    assert!(error.contains("a circle of dependencies"));
}

const METADATA: &str = r#"{
  "packages": [
    {"id": "p#app", "name": "app", "version": "0.1.0", "manifest_path": "/nowhere/app/Cargo.toml", "edition": "2024"},
    {"id": "p#lib", "name": "lib", "version": "1.2.3", "manifest_path": "/nowhere/lib/Cargo.toml"},
    {"id": "q#lib", "name": "lib", "version": "1.2.3", "manifest_path": "/nowhere/lib2/Cargo.toml"},
    {"id": "p#gen", "name": "gen", "version": "2.0.0", "manifest_path": "/nowhere/gen/Cargo.toml"},
    {"id": "p#test", "name": "test", "version": "3.0.0", "manifest_path": "/nowhere/test/Cargo.toml"}
  ],
  "workspace_members": ["p#app"],
  "resolve": {"nodes": [
    {"id": "p#app", "deps": [
      {"pkg": "p#lib", "dep_kinds": [{"kind": "dev"}, {"kind": null}]},
      {"pkg": "q#lib", "dep_kinds": [{"kind": null}]},
      {"pkg": "p#gen", "dep_kinds": [{"kind": "build", "target": "cfg(unix)"}]},
      {"pkg": "p#test", "dep_kinds": [{"kind": "dev"}]}]},
    {"id": "p#lib", "deps": [{"pkg": "p#app", "dep_kinds": [{"kind": "dev"}]}]},
    {"id": "q#lib", "deps": []},
    {"id": "p#gen", "deps": []},
    {"id": "p#test", "deps": [{"pkg": "p#app", "dep_kinds": [{"kind": null}]}]}
  ]}
}"#;

#[test]
fn packages_are_built_after_those_that_they_use() {
    let graph = metadata::parse("metadata", METADATA).expect("good metadata");
    assert_eq!(names(&graph), ["gen@2.0.0", "lib@1.2.3", "lib@1.2.3~", "app@0.1.0"], "none that only tests use");
    assert_eq!(after(&graph, "app@0.1.0"), ["gen@2.0.0", "lib@1.2.3", "lib@1.2.3~"]);
    assert!(graph.tasks.iter().all(|task| task.cost() > Duration::ZERO));
    assert_eq!(names(&parse(&makefile::write(&graph))), names(&graph));
}

#[test]
fn wrong_metadata_is_named() {
    let message = |text: &str| metadata::parse("metadata", text).expect_err("wrong").to_string();
    assert!(message("").starts_with("metadata: this is not the output of `cargo metadata --format-version 1`: EOF"));
    assert!(message("[]").contains("invalid length 0") || message("[]").contains("invalid type"));
    assert!(message("{}").contains("missing field `packages`"));
    let without = METADATA.replace(r#""resolve": {"#, r#""resolve": null, "other": {"#);
    assert!(message(&without).starts_with("metadata: there is no dependency graph in it"));
    let missing = METADATA.replace(r#"{"id": "p#gen", "name""#, r#"{"id": "p#other", "name""#);
    assert_eq!(message(&missing), "metadata: the package `p#gen` is in the dependency graph, but not described");
    let missing = METADATA.replace(r#"{"id": "p#gen", "deps": []},"#, "");
    assert_eq!(message(&missing), "metadata: the package `p#gen` is in the dependency graph, but not described");
}

#[test]
fn the_default_jobs_are_those_of_a_real_project() -> Result<(), JobsError> {
    let graph = makefile::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("jobs/packages.mk"))?;
    assert!(graph.tasks.len() > 100, "{}", graph.tasks.len());
    assert!(graph.tasks.iter().any(|task| task.name.starts_with("stm-core@")));
    assert!(graph.tasks.iter().all(|task| !task.name.contains('/')), "names and versions only");
    Ok(())
}
