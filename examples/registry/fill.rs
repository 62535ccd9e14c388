//! Many names: the cost of each, and whether it depends on their number.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use indicatif::ProgressBar;

use crate::Name;
use crate::services::Registry;

/// The steps on all names, and the time of each.
#[derive(Debug)]
pub struct Report {
    names: usize,
    steps: Vec<(&'static str, Duration)>,
}

/// Registers so many services, looks all up, lists and removes them, and checks the effect of each step.
///
/// # Errors
///
/// A step had another effect.
pub fn fill(names: usize, bar: &ProgressBar) -> Result<Report, String> {
    let registry = Registry::new();
    let all: Vec<Name> = (0..names).map(|number| format!("service {number}").into()).collect();
    let mut steps = Vec::new();
    let mut step = |what, action: &mut dyn FnMut() -> Result<(), String>| {
        let start = Instant::now();
        let result = action();
        steps.push((what, start.elapsed()));
        bar.inc(1);
        result
    };
    step("register", &mut || {
        all.iter().enumerate().try_for_each(|(number, name)| registry.register(name.clone(), number)).map_err(text)
    })?;
    step("look up, use, give back", &mut || {
        for (number, name) in all.iter().enumerate() {
            let lease = registry.lease(name).map_err(text)?;
            if *lease != number {
                return Err(format!("{name:?} is another service, {}", *lease));
            }
        }
        Ok(())
    })?;
    step("list", &mut || {
        let mut listed = registry.names();
        listed.sort_unstable();
        let mut expected = all.clone();
        expected.sort_unstable();
        if listed == expected { Ok(()) } else { Err(format!("{} names are listed, or others", listed.len())) }
    })?;
    step("shut down and remove", &mut || {
        all.iter().try_for_each(|name| registry.shut_down(name).map(drop)).map_err(text)
    })?;
    let left = registry.names().len();
    if left > 0 { Err(format!("{left} names are left")) } else { Ok(Report { names, steps }) }
}

impl Report {
    /// Writes it as a table.
    ///
    /// # Errors
    ///
    /// Those of the output.
    pub fn print(&self, to: &mut impl Write) -> io::Result<()> {
        writeln!(to, "{:<26} {:>12} {:>12}", format!("{} names", self.names), "ms", "ns a name")?;
        for (what, time) in &self.steps {
            let each = time.as_nanos() / self.names as u128;
            writeln!(to, "{what:<26} {:>12.1} {each:>12}", time.as_secs_f64() * 1e3)?;
        }
        Ok(())
    }
}

#[allow(clippy::needless_pass_by_value)] // as `map_err` has it
fn text(error: impl ToString) -> String {
    error.to_string()
}
