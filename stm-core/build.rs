//! Finds out what the compiler's standard library has. (A crate that `links` something needs a build script, see `Cargo.toml`.)

use std::env;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=RUSTC");
    println!("cargo::rustc-check-cfg=cfg(stm_has_lazy_get)");
    if minor_version().is_none_or(|minor| minor >= 94) {
        // `LazyLock::get`
        println!("cargo::rustc-cfg=stm_has_lazy_get");
    }
}

/// The 94 of `rustc 1.94.0 (…)`.
fn minor_version() -> Option<u32> {
    let output = Command::new(env::var_os("RUSTC")?).arg("--version").output().ok()?;
    let version = String::from_utf8(output.stdout).ok()?;
    version.strip_prefix("rustc 1.")?.split('.').next()?.parse().ok()
}
