//! The packages of a Cargo project as jobs: each is built after its dependencies.
//!
//! The input is the output of `cargo metadata --format-version 1`. A job is named `package@version`. Dependencies of
//! tests alone are left out: cargo allows cycles through them.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;

use crate::graph::{Draft, Graph, JobsError, Problem};
use crate::makefile;

/// The size of sources that the compiler is assumed to build in a second.
const BYTES_OF_A_SECOND: u64 = 10_000;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: Vec<String>,
    resolve: Option<Resolve>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    manifest_path: String,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

/// `None` is a dependency of the code itself, `build` one of its build script, and `dev` one of its tests.
#[derive(Deserialize)]
struct Kind {
    kind: Option<String>,
}

/// Reads a file with metadata.
pub fn load(file: &Path) -> Result<Graph, JobsError> {
    let name = file.display().to_string();
    let text = makefile::read(file).map_err(|error| JobsError::new(&name, error.into()))?;
    parse(&name, &text)
}

/// Asks cargo about the project of a `Cargo.toml`.
pub fn of_project(manifest: &Path) -> Result<Graph, JobsError> {
    let name = manifest.display().to_string();
    let fail = |problem| JobsError::new(&name, problem);
    if let Err(error) = manifest.metadata() {
        return Err(fail(error.into()));
    }
    let output = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--manifest-path"])
        .arg(manifest)
        .output()
        .map_err(|error| fail(Problem::Cargo(error.to_string())))?;
    if !output.status.success() {
        return Err(fail(Problem::Cargo(String::from_utf8_lossy(&output.stderr).trim().into())));
    }
    parse(&name, &String::from_utf8_lossy(&output.stdout))
}

/// Parses metadata. Errors call the file `name`.
pub fn parse(name: &str, text: &str) -> Result<Graph, JobsError> {
    let fail = |problem| JobsError::new(name, problem);
    let metadata: Metadata = serde_json::from_str(text).map_err(|error| fail(error.into()))?;
    let resolve = metadata.resolve.ok_or_else(|| fail(Problem::NoResolve))?;
    let unknown = |id: &str| fail(Problem::UnknownPackage(id.into()));

    let packages: HashMap<&str, &Package> =
        metadata.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let mut uses: HashMap<&str, Vec<&str>> = HashMap::new();
    for node in &resolve.nodes {
        let edges =
            node.deps.iter().filter(|edge| edge.dep_kinds.iter().any(|kind| kind.kind.as_deref() != Some("dev")));
        uses.insert(&node.id, edges.map(|edge| edge.pkg.as_str()).collect());
    }

    // The dependencies of the workspace's members, and no more.
    let mut found: Vec<&str> = Vec::new();
    let mut seen = HashSet::new();
    let mut next: Vec<&str> = metadata.workspace_members.iter().map(String::as_str).collect();
    while let Some(id) = next.pop() {
        if seen.insert(id) {
            found.push(id);
            next.extend(uses.get(id).ok_or_else(|| unknown(id))?);
        }
    }

    let names = names(&found, &packages).map_err(unknown)?;
    let mut drafts: Vec<_> = found.iter().map(|id| draft(packages[id], &uses[id], &names)).collect();
    drafts.sort_by(|one, other| one.task.name.cmp(&other.task.name));
    Graph::new(name, None, &drafts)
}

fn draft(package: &Package, uses: &[&str], names: &HashMap<&str, String>) -> Draft {
    let mut draft = Draft::default();
    draft.task.name.clone_from(&names[package.id.as_str()]);
    draft.task.line = 1;
    draft.task.cost = Some(cost(package, uses.len()));
    draft.after = uses.iter().map(|&id| (names[id].clone(), 1)).collect();
    draft.after.sort();
    draft
}

/// Returns a name for each package. The same version from two places gets two names.
fn names<'i>(ids: &[&'i str], packages: &HashMap<&str, &Package>) -> Result<HashMap<&'i str, String>, &'i str> {
    let mut names = HashMap::new();
    let mut taken = HashSet::new();
    for &id in ids {
        let package = packages.get(id).ok_or(id)?;
        let mut name = format!("{}@{}", package.name, package.version);
        while !taken.insert(name.clone()) {
            name.push('~');
        }
        names.insert(id, name);
    }
    Ok(names)
}

/// Estimates the time to compile a package, in tenths of a second, from the size of its sources. Without sources, the
/// number of its dependencies decides. Four times the source costs twice the time, because the largest packages are
/// bindings of which each platform drops nearly all.
fn cost(package: &Package, uses: usize) -> Duration {
    let sources = Path::new(&package.manifest_path).parent().map(|folder| size(&folder.join("src")));
    let bytes = sources.filter(|&bytes| bytes > 0).unwrap_or((uses as u64 + 1) * BYTES_OF_A_SECOND);
    Duration::from_millis((bytes * 100 / BYTES_OF_A_SECOND).isqrt().max(1) * 100)
}

/// Returns the size of the Rust sources in a folder.
fn size(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    let sizes = entries.flatten().map(|entry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => size(&entry.path()),
        Ok(_) if entry.path().extension().is_some_and(|extension| extension == "rs") => {
            entry.metadata().map_or(0, |metadata| metadata.len())
        }
        _ => 0,
    });
    sizes.sum()
}
