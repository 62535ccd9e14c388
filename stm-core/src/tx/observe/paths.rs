//! The paths by which the text of the program names variables.

use parking_lot::RwLock;
use std::collections::HashMap;
use std::panic::Location;
use std::sync::LazyLock;

/// All paths by their locations. There is none where several share a location, as in the output of a macro.
static REGISTRY: LazyLock<RwLock<HashMap<Location<'static>, Option<&'static str>>>> = LazyLock::new(RwLock::default);

/// Adds paths, each with the location of its accesses.
#[cold]
#[inline(never)]
pub(crate) fn add_paths(paths: impl Iterator<Item = (&'static Location<'static>, &'static str)>) {
    let mut registry = REGISTRY.write();
    for (at, text) in paths {
        let known = registry.entry(*at).or_insert(Some(text));
        if known.is_some_and(|known| known != text) {
            *known = None;
        }
    }
}

/// Returns the path of the variable that is accessed here, as written.
pub(crate) fn path_at(at: &Location<'_>) -> Option<&'static str> {
    *REGISTRY.read().get(at)?
}

/// Returns the path whose location `is` the one that is looked for.
#[cfg(all(test, feature = "macros"))]
pub(crate) fn find_path(is: impl Fn(&Location<'_>) -> bool) -> Option<&'static str> {
    REGISTRY.read().iter().find(|(at, _)| is(at)).and_then(|(_, path)| *path)
}
