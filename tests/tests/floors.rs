//! The house has floors: what `docs/architecture.md` says of them is what the sources do.
//!
//! The table that opens that page gives each file of `stm-core/src/tx` a floor, and its folder is its room. A file imports
//! only from floors below it, or from its own room on its own floor; from outside of `tx` only what the table names. In all of
//! `stm-core/src` files import each other in a circle only within one folder above `tx`, as a map and its entry do.
//!
//! An import is a path in a `use`, or any other path that begins with `crate`, `super` or `self`, outside of tests. A name
//! that a module passes on is an import of the file that defines it; passing it on is none.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What a module is: the names on the way to it.
type Module = Vec<String>;

/// The sources of a crate, by their paths below `src`.
struct Sources {
    files: BTreeMap<String, File>,
    modules: BTreeMap<Module, String>,
}

struct File {
    /// Without comments, strings and tests.
    text: String,
    module: Module,
    /// The paths of all `use` declarations, one for each name.
    uses: Vec<Use>,
}

struct Use {
    path: Vec<String>,
    /// What it is called here; `*` for all names, and nothing where it is for a block only.
    name: String,
    /// The module in which it stands, which may be one within the file.
    within: Module,
    /// It is passed on.
    is_public: bool,
}

/// Leaves out what is no code that is shipped: comments, the contents of strings, tests.
fn code(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest = &rest[rest[1..].find('\'').map_or(1, |end| end + 2)..];
        } else if first == '"' {
            let mut end = 1;
            while end < rest.len() && rest.as_bytes()[end] != b'"' {
                end += if rest.as_bytes()[end] == b'\\' { 2 } else { 1 };
            }
            left.push_str("\"\"");
            rest = rest.get(end + 1..).unwrap_or("");
        } else {
            left.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    without_tests(&left)
}

fn without_tests(text: &str) -> String {
    let (mut left, mut rest) = (String::new(), text);
    while let Some(at) = rest.find("#[cfg(test)]").into_iter().chain(rest.find("#[cfg(all(test")).min() {
        left.push_str(&rest[..at]);
        rest = &rest[at..];
        let item = &rest[rest.find(']').unwrap_or(0)..];
        let start = rest.len() - item.len();
        let body = item.find('{').unwrap_or(item.len());
        let end = item.find(';').unwrap_or(item.len());
        rest = &rest[start + if end < body { end + 1 } else { body + block(&item[body..]) }..];
    }
    left + rest
}

/// The length of the block with which the text begins.
fn block(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return at + 1,
            '}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// `a::{b, c::d as e}` as `a::b` and `a::c::d as e`.
fn each_of(tree: &str) -> Vec<String> {
    let tree = tree.trim();
    let Some(open) = tree.find('{') else { return vec![tree.to_string()] };
    let (before, inside) = (&tree[..open], &tree[open + 1..tree.rfind('}').unwrap_or(tree.len())]);
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for c in inside.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if c == ',' && depth == 0 {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts.iter().flat_map(|part| each_of(part)).map(|part| format!("{before}{part}")).collect()
}

fn names(path: &str) -> Vec<String> {
    path.split("::").map(|name| name.trim().to_string()).filter(|name| !name.is_empty()).collect()
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The modules within the text of a file, and where their blocks are.
fn inner_modules(text: &str) -> Vec<(String, std::ops::Range<usize>)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("mod ") {
        if text[..at].ends_with(is_name) {
            continue;
        }
        let name = &text[at + 4..];
        let name = &name[..name.find(|c| !is_name(c)).unwrap_or(name.len())];
        let open = at + 4 + name.len();
        if text[open..].trim_start().starts_with('{') {
            let open = open + text[open..].find('{').unwrap_or(0);
            found.push((name.to_string(), open..open + block(&text[open..])));
        }
    }
    found
}

/// The module in which something at `at` stands.
fn module_at(module: &Module, inner: &[(String, std::ops::Range<usize>)], at: usize) -> Module {
    let inner = inner.iter().filter(|(_, block)| block.contains(&at)).map(|(name, _)| name.clone());
    module.iter().cloned().chain(inner).collect()
}

/// The `use` declarations of a text, and the text without them, in which all else stands where it did.
fn uses(text: &str, module: &Module) -> (Vec<Use>, String) {
    let inner = inner_modules(text);
    let (mut found, mut left, mut rest) = (Vec::new(), String::new(), text);
    while let Some(at) = rest.find("use ") {
        let starts = !rest[..at].ends_with(is_name);
        left.push_str(&rest[..at]);
        if !starts {
            left.push_str("use ");
            rest = &rest[at + 4..];
            continue;
        }
        let within = module_at(module, &inner, left.len());
        let is_outside = left.matches('{').count() == left.matches('}').count();
        let before = rest[..at].rsplit(['\n', ';', '{', '}']).next().unwrap_or("").trim();
        let is_public = before.rsplit(']').next().is_some_and(|before| before.trim().starts_with("pub"));
        let end = rest[at..].find(';').map_or(rest.len(), |end| at + end);
        for tree in each_of(&rest[at + 4..end]) {
            let (path, name) = tree.split_once(" as ").unwrap_or((&tree, ""));
            let mut path = names(path);
            if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
                path.pop();
            }
            let name = if name.is_empty() { path.last().cloned().unwrap_or_default() } else { name.trim().to_string() };
            let name = if is_outside { name } else { String::new() };
            found.push(Use { path, name, within: within.clone(), is_public });
        }
        left.push_str(&" ".repeat(end - at));
        rest = &rest[end..];
    }
    left.push_str(rest);
    (found, left)
}

/// The paths of a text that begin with `crate`, `super` or `self`, but for those of visibilities.
fn inline_paths(text: &str, module: &Module) -> Vec<(Module, Vec<String>)> {
    let (mut found, inner) = (Vec::new(), inner_modules(text));
    for start in ["crate::", "super::", "self::"] {
        for (at, _) in text.match_indices(start) {
            let before = text[..at].trim_end();
            let is_visibility = before.ends_with("(in") || before.ends_with("pub(");
            if is_visibility || text[..at].ends_with(|c| is_name(c) || c == ':') {
                continue;
            }
            let path = &text[at..];
            let end = path.find(|c| !is_name(c) && c != ':').unwrap_or(path.len());
            found.push((module_at(module, &inner, at), names(&path[..end])));
        }
    }
    found
}

impl Sources {
    fn new(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut sources = Sources { files: BTreeMap::new(), modules: BTreeMap::new() };
        for (path, text) in texts {
            let mut module = names(&path.trim_end_matches(".rs").replace('/', "::"));
            if module.last().is_some_and(|last| last == "mod" || last == "lib") {
                module.pop();
            }
            let (uses, text) = uses(&code(&text), &module);
            sources.modules.insert(module.clone(), path.clone());
            sources.files.insert(path, File { text, module, uses });
        }
        sources
    }

    fn read(root: &Path) -> Self {
        fn add(folder: &Path, root: &Path, texts: &mut Vec<(String, String)>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    add(&path, root, texts);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                    texts.push((name, fs::read_to_string(&path).unwrap()));
                }
            }
        }
        let mut texts = Vec::new();
        add(root, root, &mut texts);
        Sources::new(texts)
    }

    /// The file that defines what a path of `from` means, if it is one of these.
    fn defines(&self, from: &Module, path: &[String], most: usize) -> Option<&str> {
        let mut module = from.clone();
        let mut rest = path;
        match path.first().map(String::as_str) {
            Some("crate") => (module, rest) = (Module::new(), &path[1..]),
            Some("self") => rest = &path[1..],
            Some("super") => {
                while rest.first().is_some_and(|first| first == "super") {
                    module.pop();
                    rest = &rest[1..];
                }
            }
            Some(first) => {
                let child: Module = module.iter().cloned().chain([first.to_string()]).collect();
                self.modules.get(&child)?;
            }
            None => return None,
        }
        // A module within a file is that file.
        while !self.modules.contains_key(&module) {
            module.pop()?;
        }
        while let Some(first) = rest.first() {
            module.push(first.clone());
            if !self.modules.contains_key(&module) {
                module.pop();
                break;
            }
            rest = &rest[1..];
        }
        let file = self.modules.get(&module)?;
        let Some(name) = rest.first() else { return Some(file) };
        let uses = &self.files[file].uses;
        let passed_on = uses.iter().find(|found| found.name == *name);
        if let Some(found) = passed_on.filter(|_| most > 0) {
            return self.defines(&module, &found.path, most - 1).or(Some(file));
        }
        // A name that is not here may come from where all names come from.
        let defined = ["fn", "struct", "enum", "trait", "type", "const", "static", "mod", "macro_rules!"];
        if most > 0 && !defined.iter().any(|word| self.files[file].text.contains(&format!("{word} {name}"))) {
            for all in uses.iter().filter(|found| found.name == "*" && found.is_public) {
                let path: Vec<_> = all.path[..all.path.len() - 1].iter().chain(rest).cloned().collect();
                if let Some(found) = self.defines(&module, &path, most - 1) {
                    return Some(found);
                }
            }
        }
        Some(file)
    }

    /// The files from which a file imports.
    fn imports(&self, path: &str) -> BTreeSet<&str> {
        let file = &self.files[path];
        let is_facade = path.ends_with("mod.rs") || path == "lib.rs";
        let uses = file.uses.iter().filter(|found| !(is_facade && found.is_public));
        uses.map(|found| (found.within.clone(), found.path.clone()))
            .chain(inline_paths(&file.text, &file.module))
            .filter_map(|(module, import)| self.defines(&module, &import, 8))
            .filter(|import| *import != path)
            .collect()
    }
}

/// The floor of each file or folder, as the page has it.
fn floors(page: &str) -> Vec<(u32, String)> {
    let mut floors = Vec::new();
    for line in page.lines().skip_while(|line| !line.starts_with("| floor")).take_while(|line| line.starts_with('|')) {
        let mut columns = line.trim_matches('|').split('|').map(str::trim);
        let (Some(floor), Some(rooms)) = (columns.next().and_then(|floor| floor.parse().ok()), columns.next()) else {
            continue;
        };
        floors.extend(rooms.split('`').skip(1).step_by(2).map(|room| (floor, room.to_string())));
    }
    floors
}

/// The floor on which a file is: a row that names it counts before one that names its folder.
fn floor_of(floors: &[(u32, String)], path: &str) -> Option<u32> {
    let is_it = |room: &str| room == path || (room.ends_with('/') && path.starts_with(room));
    floors.iter().filter(|(_, room)| is_it(room)).max_by_key(|(_, room)| room.len()).map(|(floor, _)| *floor)
}

fn folder(path: &str) -> &str {
    path.rfind('/').map_or("", |end| &path[..end])
}

/// What is wrong with the floors.
fn faults(sources: &Sources, floors: &[(u32, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    for (_, room) in floors {
        if !sources.files.keys().any(|path| path == room || (room.ends_with('/') && path.starts_with(room))) {
            faults.push(format!("`{room}` has a floor, and is not there"));
        }
    }
    for path in sources.files.keys().filter(|path| path.starts_with("tx/")) {
        let Some(own) = floor_of(floors, path) else {
            faults.push(format!("`{path}` has no floor"));
            continue;
        };
        for import in sources.imports(path) {
            match floor_of(floors, import) {
                None => faults.push(format!("`{path}` imports from `{import}`, which is above all floors")),
                Some(floor) if floor < own => {}
                Some(floor) if floor == own && folder(import) == folder(path) && folder(path) != "tx" => {}
                Some(floor) => faults.push(format!("`{path}` on floor {own} imports from `{import}` on floor {floor}")),
            }
        }
    }
    for circle in circles(sources) {
        let rooms: BTreeSet<_> = circle.iter().map(|path| folder(path)).collect();
        if rooms.len() > 1 || circle.iter().any(|path| path.starts_with("tx/") || folder(path).is_empty()) {
            faults.push(format!("a circle: {}", circle.join(", ")));
        }
    }
    faults
}

/// Files that import each other, directly or not.
fn circles(sources: &Sources) -> Vec<Vec<&str>> {
    let imports: BTreeMap<&str, _> = sources.files.keys().map(|path| (path.as_str(), sources.imports(path))).collect();
    let reached_from = |path| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![path]);
        while let Some(from) = next.pop() {
            next.extend(imports[from].iter().copied().filter(|import| seen.insert(*import)));
        }
        seen
    };
    let reaches: BTreeMap<&str, BTreeSet<&str>> = imports.keys().map(|path| (*path, reached_from(path))).collect();
    let mut circles = BTreeSet::new();
    for (path, seen) in &reaches {
        let circle: Vec<_> = seen.iter().copied().filter(|other| reaches[other].contains(path)).collect();
        if circle.len() > 1 {
            circles.insert(circle);
        }
    }
    circles.into_iter().collect()
}

fn page() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/architecture.md")).unwrap()
}

#[test]
fn files_import_only_from_floors_below_them() {
    let floors = floors(&page());
    assert!(floors.iter().filter(|(_, room)| room.starts_with("tx/")).count() > 10, "the page has no table of floors");
    let sources = Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../stm-core/src"));
    let faults = faults(&sources, &floors);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn files_of_the_macros_import_each_other_in_no_circle_between_folders() {
    let sources = Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../stm-macros/src"));
    assert!(sources.files.len() > 10);
    let faults = faults(&sources, &[]);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A house of three files on two floors, with something added to one of them.
fn made_up(changed: &str, more: &str) -> Vec<String> {
    let files = [
        ("lib.rs", "mod sync; mod tx; mod var; pub use var::TVar;"),
        ("sync.rs", "pub struct Mutex;"),
        ("var.rs", "use crate::tx::Transaction; pub struct TVar;"),
        ("tx/mod.rs", "mod clock; mod room; pub use room::state::Transaction; pub(crate) use room::parts::*;"),
        ("tx/clock.rs", "use crate::sync::Mutex; pub struct Clock;"),
        ("tx/room/mod.rs", "pub mod parts; pub mod state;"),
        ("tx/room/parts.rs", "use crate::tx::clock::Clock; pub struct Part;"),
        ("tx/room/state.rs", "use super::parts::{self, Part}; pub struct Transaction;"),
    ];
    let text = |path: &str, text: &str| if path == changed { format!("{text}\n{more}") } else { text.to_string() };
    let texts = files.iter().map(|&(path, source)| (path.to_string(), text(path, source)));
    let added = (!files.iter().any(|(path, _)| *path == changed)).then(|| (changed.to_string(), more.to_string()));
    let table = "| floor | room | what |\n| --- | --- | --- |\n| 0 | `sync.rs` | |\n| 1 | `tx/clock.rs` | |\n\
                 | 2 | `tx/room/` | |\n| 3 | `tx/mod.rs` | |\n\nno | 4 | row\n";
    faults(&Sources::new(texts.chain(added)), &floors(table))
}

#[test]
fn a_house_in_order_is_in_order() {
    assert_eq!(made_up("tx/clock.rs", ""), [""; 0]);
    // Neither comments nor strings nor tests import anything.
    let words = "// use crate::var::TVar;\nconst A: &str = \"use crate::var::TVar;\";\n\
                 #[cfg(test)]\nmod tests { use crate::var::TVar; fn f() { crate::TVar; } }\nstruct B;";
    assert_eq!(made_up("tx/clock.rs", words), [""; 0]);
    assert_eq!(made_up("tx/room/state.rs", "pub(in crate::tx) struct C;"), [""; 0]);
    // Of a module within a file, that file is the one above.
    assert_eq!(
        made_up("tx/clock.rs", "mod real { use super::Clock; mod inner { use super::super::Clock; } }"),
        [""; 0]
    );
}

#[test]
fn an_import_from_above_is_noticed() {
    for import in [
        "use crate::tx::room::parts::Part;",
        "use super::room::{parts::Part};",
        "fn f(_: &crate::tx::room::parts::Part) {}",
        "use crate::tx::Part;",
        "pub use super::room::parts as names;",
        "mod real { use super::super::room::parts::Part; }",
        "fn f() { use super::room::parts::Part; }",
    ] {
        let found = made_up("tx/clock.rs", import);
        assert_eq!(found[0], "`tx/clock.rs` on floor 1 imports from `tx/room/parts.rs` on floor 2", "{import}");
        assert!(found.last().unwrap().starts_with("a circle"), "{import}");
    }
}

#[test]
fn an_import_from_outside_is_noticed() {
    for import in ["use crate::var::TVar;", "use crate::TVar;", "type A = crate::var::TVar;"] {
        let expected = "`tx/room/parts.rs` imports from `var.rs`, which is above all floors";
        assert!(made_up("tx/room/parts.rs", import).contains(&expected.to_string()), "{import}");
    }
}

#[test]
fn a_file_without_a_floor_and_a_circle_are_noticed() {
    assert_eq!(made_up("tx/new.rs", ""), ["`tx/new.rs` has no floor"]);
    assert_eq!(
        made_up("tx/room/parts.rs", "use super::state::Transaction;"),
        ["a circle: tx/room/parts.rs, tx/room/state.rs"]
    );
    assert_eq!(made_up("sync.rs", "use crate::var::TVar;").len(), 1);
    // As a map and its entry do.
    let pair = [("map/a.rs", "use super::b::B; pub struct A;"), ("map/b.rs", "use super::a::A; pub struct B;")];
    let texts = pair.map(|(path, text)| (path.to_string(), text.to_string()));
    assert_eq!(
        faults(&Sources::new(texts.into_iter().chain([("map/mod.rs".into(), "mod a; mod b;".into())])), &[]),
        [""; 0]
    );
}
