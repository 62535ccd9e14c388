//! Writing files.

use std::path::{Path, PathBuf};
use std::{fs, io, process};

/// Writes a file atomically: a reader never finds half of it.
pub fn write(file: &Path, text: &str) -> io::Result<()> {
    if file.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        // A device or a pipe is written to, not replaced.
        return fs::write(file, text);
    }
    let draft = draft(file);
    fs::write(&draft, text).and_then(|()| fs::rename(&draft, file)).inspect_err(|_| _ = fs::remove_file(&draft))
}

/// Checks that the file can be written. Its content stays.
pub fn check(file: &Path) -> io::Result<()> {
    match file.metadata() {
        Ok(metadata) if metadata.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(metadata) if !metadata.is_file() => Ok(()),
        _ => {
            let draft = draft(file);
            fs::write(&draft, "").and_then(|()| fs::remove_file(&draft))
        }
    }
}

fn draft(file: &Path) -> PathBuf {
    file.with_added_extension(format!("{}.tmp", process::id()))
}
