//! The two versions of a program.

use std::fmt::Write as _;

use super::{Generator, Mode, Ty, VARIABLES};

pub(super) fn file(programs: &[usize]) -> String {
    let mut text = String::from("//! Written by the generator: do not edit.\n\nuse super::*;\n");
    let mut table = String::new();
    for &number in programs {
        write!(text, "\n{}", program(number)).unwrap();
        let name = format!("program_{number:03}");
        writeln!(table, "(\"{name}\", {name}::plain, {name}::transaction),").unwrap();
    }
    write!(text, "\npub(crate) const PROGRAMS: &[(&str, Run, Run)] = &[\n{table}];\n").unwrap();
    indented(&joined(&text))
}

fn program(number: usize) -> String {
    let mut generator = Generator::new(number);
    let block = generator.program();
    let variables: Vec<_> = VARIABLES.iter().filter(|(name, _)| generator.used.contains(name)).copied().collect();
    let versions = [Version::Plain, Version::Transaction].map(|version| {
        let block = version.resolve(&block);
        match generator.mode {
            Mode::Method => method(&variables, &block, version),
            mode => function(mode, &variables, &block, version),
        }
    });
    format!("mod program_{number:03} {{\nuse super::*;\n{}\n{}}}\n", versions[0], versions[1])
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Version {
    Plain,
    Transaction,
}

impl Version {
    fn name(self) -> &'static str {
        if self == Version::Plain { "plain" } else { "transaction" }
    }

    /// Chooses this version's part of each mark; they nest.
    fn resolve(self, text: &str) -> String {
        let mut result = String::new();
        // For each open mark: whether its first part is being read.
        let mut open: Vec<bool> = vec![];
        for c in text.chars() {
            match c {
                '⟦' => open.push(true),
                '‖' => *open.last_mut().expect("a mark is open") = false,
                '⟧' => drop(open.pop()),
                c if open.iter().all(|first| *first == (self == Version::Plain)) => result.push(c),
                _ => {}
            }
        }
        result
    }

    fn ty(self, ty: Ty, alone: bool) -> String {
        let linked = if self == Version::Plain { "PlainLinked" } else { "VarLinked" };
        let plain = match ty {
            Ty::Int => "i32",
            Ty::Bool => "bool",
            Ty::Text => "String",
            Ty::List => "Vec<i32>",
            Ty::Maybe => "Option<i32>",
            Ty::MaybeText => "Option<String>",
            Ty::Pair => "(i32, String)",
            Ty::Record => "Record",
            Ty::Rows => "Vec<Record>",
            Ty::Map => "BTreeMap<i32, i32>",
            Ty::Names => "HashMap<String, i32>",
            Ty::Shape => "Shape",
            Ty::Array => "[i32; 4]",
            Ty::Queue => "VecDeque<i32>",
            Ty::Linked => return linked.to_owned(),
            Ty::Links => return format!("Vec<{linked}>"),
        };
        if alone && self == Version::Transaction { format!("TVar<{plain}>") } else { plain.to_owned() }
    }

    fn value(self, name: &str, ty: Ty, alone: bool) -> String {
        let var = |value: &str| {
            if self == Version::Transaction { format!("TVar::new({value})") } else { value.to_owned() }
        };
        let linked = |id: i32| {
            let (x, items) = (var(&(id * 3).to_string()), var(&format!("vec![{id}, 2]")));
            format!("Linked {{ id: {id}, x: {x}, items: {items} }}")
        };
        let plain = match (ty, name) {
            (Ty::Int, "a") => "3".to_owned(),
            (Ty::Int, "b") => "-1".to_owned(),
            (Ty::Int, _) => "6".to_owned(),
            (Ty::Bool, _) => "true".to_owned(),
            (Ty::Text, "s") => "String::from(\"abc\")".to_owned(),
            (Ty::Text, _) => "String::from(\"b\")".to_owned(),
            (Ty::List, "v") => "vec![3, 1, 4, 1, 5]".to_owned(),
            (Ty::List, _) => "vec![2, 7]".to_owned(),
            (Ty::Maybe, _) => "Some(2)".to_owned(),
            (Ty::MaybeText, _) => "Some(String::from(\"x\"))".to_owned(),
            (Ty::Pair, _) => "(1, String::from(\"one\"))".to_owned(),
            (Ty::Record, _) => "record(2, \"r\", &[5, 6])".to_owned(),
            (Ty::Rows, _) => "vec![record(1, \"x\", &[1]), record(4, \"yy\", &[2, 3])]".to_owned(),
            (Ty::Map, _) => "BTreeMap::from([(1, 10), (2, 20)])".to_owned(),
            (Ty::Names, _) => "HashMap::from([(String::from(\"abc\"), 1)])".to_owned(),
            (Ty::Shape, _) => "Shape::Named { name: String::from(\"n\"), size: 2 }".to_owned(),
            (Ty::Array, _) => "[1, 2, 3, 4]".to_owned(),
            (Ty::Queue, _) => "VecDeque::from([8, 9])".to_owned(),
            (Ty::Linked, _) => return linked(5),
            (Ty::Links, _) => return format!("vec![{}, {}]", linked(1), linked(2)),
        };
        if alone { var(&plain) } else { plain }
    }
}

type Variable = (&'static str, Ty);

/// All of the variables as fields of a struct, and a value of it.
fn record(variables: &[Variable], version: Version, alone: bool) -> (String, String) {
    let name = if version == Version::Plain { "Plain" } else { "Vars" };
    let (mut fields, mut values) = (String::new(), String::new());
    for (variable, ty) in variables {
        write!(fields, " {variable}: {},", version.ty(*ty, alone)).unwrap();
        write!(values, " {variable}: {},", version.value(variable, *ty, alone)).unwrap();
    }
    (format!("#[derive(Clone)]\nstruct {name} {{{fields} }}\n\n"), format!("{name} {{{values} }}"))
}

fn state(variables: &[Variable], prefix: &str) -> String {
    let variables: Vec<_> = variables.iter().map(|(name, _)| format!("&{prefix}{name}")).collect();
    format!("state(&[{}])", variables.join(", "))
}

fn function(mode: Mode, variables: &[Variable], block: &str, version: Version) -> String {
    let plain = version == Version::Plain;
    let mutable = if plain { "mut " } else { "" };
    let (mut text, mut setup, prefix) = (
        String::new(),
        String::new(),
        match (mode, plain) {
            (Mode::Names, _) => "",
            (Mode::Whole, false) => "st.load().",
            (Mode::Whole, true) => "st.",
            _ => "s.",
        },
    );
    if mode == Mode::Names {
        for (name, ty) in variables {
            let (value, ty) = (version.value(name, *ty, true), version.ty(*ty, true));
            writeln!(setup, "let {mutable}{name}: {ty} = {value};").unwrap();
        }
    } else {
        let (definition, value) = record(variables, version, mode == Mode::Fields);
        text.push_str(&definition);
        match (mode, plain) {
            (Mode::Whole, false) => writeln!(setup, "let st = TVar::new({value});").unwrap(),
            (Mode::Whole, true) => writeln!(setup, "let mut st = {value};").unwrap(),
            _ => writeln!(setup, "let {mutable}vars = {value};\nlet s = &{mutable}vars;").unwrap(),
        }
    }
    let state = state(variables, prefix);
    let block = if plain { format!("{{\n{block}\n}}") } else { format!("atomically! {{\n{block}\n}}") };
    let (before, after) = if plain { ("before = ", "if value.is_err() { before } else") } else { ("", "") };
    let before = if plain { format!("{before}{state};\n") } else { String::new() };
    let declared = if plain { "let mut before = String::new();\n" } else { "" };
    let after = if plain { format!("{after} {{ {state} }}") } else { state };
    write!(
        text,
        "pub(super) fn {name}() -> Outcome {{\n{setup}{declared}let value = caught(|| -> Result<i32, String> {{\n\
         let mut sum = 0i32;\n'outer: for round in 0..2 {{\n{before}let value: i32 = {block};\n\
         sum = sum.wrapping_mul(3).wrapping_add(value);\n}}\nOk(sum)\n}});\n\
         let state = {after};\nOutcome {{ value, state, said: said() }}\n}}\n",
        name = version.name(),
    )
    .unwrap();
    text
}

fn method(variables: &[Variable], block: &str, version: Version) -> String {
    let plain = version == Version::Plain;
    let (definition, value) = record(variables, version, true);
    let state = state(variables, "vars.");
    let (name, ty) = (version.name(), if plain { "Plain" } else { "Vars" });
    let (attribute, receiver) = if plain { ("", "&mut self") } else { ("#[transactional]\n", "&self") };
    let mutable = if plain { "mut " } else { "" };
    let undone = if plain { format!("if value.is_err() {{ before }} else {{ {state} }}") } else { state.clone() };
    let before = if plain { format!("let before = {state};\n") } else { String::new() };
    format!(
        "{definition}impl {ty} {{\n{attribute}fn run({receiver}, round: i32) -> Result<i32, String> {{\n\
         let value: i32 = {{\n{block}\n}};\nif value == 7 {{ Err(String::from(\"seven\")) }} else {{ Ok(value) }}\n}}\n}}\n\n\
         pub(super) fn {name}() -> Outcome {{\nlet {mutable}vars = {value};\n{before}\
         let value = caught(|| vars.run(1));\nlet state = {undone};\nOutcome {{ value, state, said: said() }}\n}}\n"
    )
}

/// Puts a block of one short line on one line.
fn joined(text: &str) -> String {
    let mut lines: Vec<String> = vec![];
    for line in text.lines() {
        if let [.., head, body] = &lines[..]
            && line.starts_with('}')
            && head.ends_with('{')
            && !body.ends_with(['{', ','])
            && !body.starts_with('}')
            && head.len() + body.len() + line.len() < 100
            && !head.starts_with("mod ")
            && !head.contains("fn ")
        {
            let joined = format!("{head} {body} {line}");
            lines.truncate(lines.len() - 2);
            lines.push(joined);
        } else {
            lines.push(line.to_owned());
        }
    }
    lines.join("\n")
}

/// Indents by the braces at the ends of lines.
fn indented(text: &str) -> String {
    let mut result = String::new();
    let mut depth = 0_usize;
    for line in text.lines() {
        let line = line.trim();
        let closing = line.chars().take_while(|c| "})]".contains(*c)).count();
        let (mut opened, mut closed, mut quoted) = (0, 0, false);
        let mut previous = ' ';
        for c in line.chars() {
            match c {
                '"' if previous != '\'' => quoted = !quoted,
                '{' | '(' | '[' if !quoted => opened += 1,
                '}' | ')' | ']' if !quoted => closed += 1,
                _ => {}
            }
            previous = c;
        }
        if !line.is_empty() {
            let level = depth.saturating_sub(closing);
            result.push_str(&"    ".repeat(level));
            result.push_str(line);
        }
        result.push('\n');
        depth = (depth + opened).saturating_sub(closed);
    }
    result
}
