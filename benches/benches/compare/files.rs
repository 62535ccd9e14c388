//! The files with results, and the names on the command line.

use std::fs;
use std::path::Path;

/// Better before an hour of measurements than after it.
pub(crate) fn check_folder(file: &Path) -> Result<(), String> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if folder.is_dir() {
        Ok(())
    } else {
        Err(format!("cannot write {}: there is no folder {}", file.display(), folder.display()))
    }
}

pub(crate) fn write(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    println!("written: {}", file.display());
    Ok(())
}

/// Checks that each name is one of those, and says what there is if not.
pub(crate) fn check_names(option: &str, names: &[String], known: &[&str]) -> Result<(), String> {
    let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_str())) else { return Ok(()) };
    Err(format!("{option} does not know {unknown}; there are {}", known.join(", ")))
}
