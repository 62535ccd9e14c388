//! Serialization of reports. The names of fields are part of the interface: they stay.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::report::{
    Aborts, Awaited, Conflict, HISTOGRAM, Place, Report, Retry, Site, SiteStats, Sizes, Times, Variable, Waiter, Who,
};

/// An implementation from the names of the fields and their values, with the documentation that says what they are.
macro_rules! serialize {
    ($(#[$doc:meta])* $type:ident, |$value:ident| { $($name:literal: $field:expr,)* }) => {
        $(#[$doc])*
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                let count = [$($name),*].len();
                let mut fields = serializer.serialize_struct(stringify!($type), count)?;
                $(fields.serialize_field($name, &$field)?;)*
                fields.end()
            }
        }
    };
}

serialize! {
    /// As `elapsed_seconds`, `sites`, `conflicts`, `waiters` and `garbage`.
    ///
    /// In all of a report, times are seconds as floating-point numbers in fields named `…_seconds`, what is not there
    /// is null, and a place is three fields of that which has it: `file`, `line`, `column`. Names of fields do not
    /// change; more fields may come.
    ///
    /// ```json
    /// {
    ///   "elapsed_seconds": 12.5,
    ///   "sites": [{
    ///     "site": { "label": "transfer", "file": "src/bank.rs", "line": 31, "column": 9 },
    ///     "attempts": 1108, "commits": 1000,
    ///     "aborts": { "read_conflicts": 100, "locks_busy": 5, "fallbacks": 1 }, "retries": 0,
    ///     "errors": 2, "panics": 0, "given_up": 0, "serial": 0, "parts": 0, "undone_parts": 0,
    ///     "histogram": [{ "attempts_from": 1, "commits": 950 }, { "attempts_from": 2, "commits": 50 }],
    ///     "time": { "attempts_seconds": 0.25, "waiting_seconds": 0.0, "pausing_seconds": 0.001 },
    ///     "reads": { "mean": 2.0, "most": 4 }, "writes": { "mean": 2.0, "most": 2 },
    ///     "versions_walked": 0, "garbage": 0, "garbage_most": 7, "waiters": 0
    ///   }],
    ///   "conflicts": [{
    ///     "victim": { "label": "transfer", "file": "src/bank.rs", "line": 31, "column": 9 },
    ///     "culprit": null,
    ///     "variable": { "label": null, "path": "accounts[i]", "file": "src/bank.rs", "line": 33, "column": 5 },
    ///     "count": 100, "locked": 0, "same": 12
    ///   }],
    ///   "waiters": [{
    ///     "who": { "kind": "thread", "name": "worker-1", "id": "ThreadId(2)" },
    ///     "site": { "label": "", "file": "src/jobs.rs", "line": 40, "column": 9 },
    ///     "number": 17, "waiting_seconds": 1.234, "limit_seconds": null, "called": false,
    ///     "retries": [{ "text": "check!(jobs > 0)", "file": "src/jobs.rs", "line": 42, "column": 9 }],
    ///     "variables": [{
    ///       "variable": { "label": null, "path": "jobs", "file": "src/jobs.rs", "line": 42, "column": 16 },
    ///       "handles": 3
    ///     }]
    ///   }],
    ///   "garbage": 12
    /// }
    /// ```
    ///
    /// The histogram has all of its bars (here are two of them), a task is `{ "kind": "task", "number": 7 }`.
    ///
    /// # Examples
    ///
    /// ```
    /// let json = serde_json::to_value(stm_core::stats::report())?;
    /// assert!(json["elapsed_seconds"].is_f64());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    Report, |report| {
        "elapsed_seconds": report.elapsed.as_secs_f64(),
        "sites": report.sites,
        "conflicts": report.conflicts,
        "waiters": report.waiters,
        "garbage": report.garbage,
    }
}

serialize! {
    /// As `file`, `line` and `column`.
    Place, |place| {
        "file": place.file,
        "line": place.line,
        "column": place.column,
    }
}

serialize! {
    /// As `label` (empty if it has none), `file`, `line` and `column`.
    Site, |site| {
        "label": site.label,
        "file": site.place.file,
        "line": site.place.line,
        "column": site.place.column,
    }
}

serialize! {
    /// As its fields: see the example at [`Report`]. The histogram is a list of `attempts_from` and `commits`.
    SiteStats, |stats| {
        "site": stats.site,
        "attempts": stats.attempts,
        "commits": stats.commits,
        "aborts": stats.aborts,
        "retries": stats.retries,
        "errors": stats.errors,
        "panics": stats.panics,
        "given_up": stats.given_up,
        "serial": stats.serial,
        "parts": stats.parts,
        "undone_parts": stats.undone_parts,
        "histogram": bars(stats),
        "time": stats.time,
        "reads": stats.reads,
        "writes": stats.writes,
        "versions_walked": stats.versions_walked,
        "garbage": stats.garbage,
        "garbage_most": stats.garbage_most,
        "waiters": stats.waiters,
    }
}

struct Bar {
    from: u64,
    commits: u64,
}

fn bars(stats: &SiteStats) -> [Bar; HISTOGRAM.len()] {
    std::array::from_fn(|bar| Bar { from: HISTOGRAM[bar], commits: stats.histogram[bar] })
}

serialize! {
    Bar, |bar| {
        "attempts_from": bar.from,
        "commits": bar.commits,
    }
}

serialize! {
    /// As its fields: `read_conflicts`, `locks_busy`, `fallbacks`.
    Aborts, |aborts| {
        "read_conflicts": aborts.read_conflicts,
        "locks_busy": aborts.locks_busy,
        "fallbacks": aborts.fallbacks,
    }
}

serialize! {
    /// As `attempts_seconds`, `waiting_seconds` and `pausing_seconds`.
    Times, |times| {
        "attempts_seconds": times.attempts.as_secs_f64(),
        "waiting_seconds": times.waiting.as_secs_f64(),
        "pausing_seconds": times.pausing.as_secs_f64(),
    }
}

serialize! {
    /// As `mean` and `most`.
    Sizes, |sizes| {
        "mean": sizes.mean,
        "most": sizes.most,
    }
}

serialize! {
    /// As its fields: `victim`, `culprit` (or null), `variable`, `count`, `locked`, `same`.
    Conflict, |conflict| {
        "victim": conflict.victim,
        "culprit": conflict.culprit,
        "variable": conflict.variable,
        "count": conflict.count,
        "locked": conflict.locked,
        "same": conflict.same,
    }
}

serialize! {
    /// As `label` (or null), `path` (or null), `file`, `line` and `column`.
    Variable, |variable| {
        "label": variable.label.as_deref(),
        "path": variable.path,
        "file": variable.place.file,
        "line": variable.place.line,
        "column": variable.place.column,
    }
}

serialize! {
    /// As `who`, `site`, `number`, `waiting_seconds`, `limit_seconds` (or null), `called`, `retries` and `variables`.
    Waiter, |waiter| {
        "who": waiter.who,
        "site": waiter.site,
        "number": waiter.number,
        "waiting_seconds": waiter.waiting.as_secs_f64(),
        "limit_seconds": waiter.limit.map(|limit| limit.as_secs_f64()),
        "called": waiter.called,
        "retries": waiter.retries,
        "variables": waiter.variables,
    }
}

/// As `kind`, which is `thread` or `task`, and then `name` (or null) and `id`, as the standard library writes it, or
/// `number`.
impl Serialize for Who {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Who::Thread { name, id } => {
                let mut fields = serializer.serialize_struct("Who", 3)?;
                fields.serialize_field("kind", "thread")?;
                fields.serialize_field("name", &name.as_deref())?;
                fields.serialize_field("id", &format_args!("{id:?}"))?;
                fields.end()
            }
            Who::Task { number } => {
                let mut fields = serializer.serialize_struct("Who", 2)?;
                fields.serialize_field("kind", "task")?;
                fields.serialize_field("number", number)?;
                fields.end()
            }
        }
    }
}

serialize! {
    /// As `text` (or null), `file`, `line` and `column`.
    Retry, |retry| {
        "text": retry.text,
        "file": retry.place.file,
        "line": retry.place.line,
        "column": retry.place.column,
    }
}

serialize! {
    /// As `variable` and `handles` (null if it is gone).
    Awaited, |awaited| {
        "variable": awaited.variable,
        "handles": awaited.handles,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use serde_json::{Value, json};

    use super::*;
    use crate::stats::sample;

    #[test]
    fn every_field_by_its_name() {
        let site = sample::site("transfer", "src/bank.rs", 31);
        let mut stats = sample::stats(site, 1_000, 50);
        (stats.attempts, stats.errors, stats.panics, stats.given_up, stats.serial) = (1_108, 2, 3, 4, 5);
        (stats.parts, stats.undone_parts, stats.versions_walked) = (6, 7, 8);
        (stats.garbage, stats.garbage_most, stats.waiters) = (9, 10, 11);
        stats.aborts = Aborts { read_conflicts: 1, locks_busy: 2, fallbacks: 4 };
        stats.retries = 3;
        let [attempts, waiting, pausing] = [250, 1_500, 1].map(Duration::from_millis);
        stats.time = Times { attempts, waiting, pausing };
        stats.writes = Sizes { mean: 1.5, most: 2 };
        let mut waiter = sample::waiter("worker-1", site, &[Some(3), None]);
        waiter.limit = Some(Duration::from_millis(250));
        let task =
            Waiter { who: Who::Task { number: 7 }, retries: vec![], variables: vec![], limit: None, ..waiter.clone() };
        let report = Report {
            elapsed: Duration::from_millis(12_500),
            sites: vec![stats],
            conflicts: vec![
                sample::conflict(site, None, sample::path("accounts[i]", 33), 100, 12),
                sample::conflict(site, Some(site), Variable { path: None, ..sample::path("", 34) }, 1, 1),
            ],
            waiters: vec![waiter, task],
            garbage: 12,
        };
        let id = format!("{:?}", std::thread::current().id());
        let place =
            |line: u32| json!({ "label": null, "path": null, "file": "src/bank.rs", "line": line, "column": 9 });
        let site = json!({ "label": "transfer", "file": "src/bank.rs", "line": 31, "column": 9 });
        let path = |path: &str, line| {
            let mut variable = place(line);
            variable["path"] = path.into();
            variable
        };
        let mut named = path("x", 3);
        named["label"] = "closed".into();
        let bar = |from: u64, commits: u64| json!({ "attempts_from": from, "commits": commits });
        let expected = json!({
            "elapsed_seconds": 12.5,
            "sites": [{
                "site": site,
                "attempts": 1108, "commits": 1000,
                "aborts": { "read_conflicts": 1, "locks_busy": 2, "fallbacks": 4 }, "retries": 3,
                "errors": 2, "panics": 3, "given_up": 4, "serial": 5, "parts": 6, "undone_parts": 7,
                "histogram": [
                    bar(1, 950), bar(2, 50), bar(3, 0), bar(4, 0), bar(5, 0), bar(9, 0), bar(17, 0), bar(33, 0),
                ],
                "time": { "attempts_seconds": 0.25, "waiting_seconds": 1.5, "pausing_seconds": 0.001 },
                "reads": { "mean": 2.0, "most": 4 }, "writes": { "mean": 1.5, "most": 2 },
                "versions_walked": 8, "garbage": 9, "garbage_most": 10, "waiters": 11,
            }],
            "conflicts": [
                { "victim": site, "culprit": null, "variable": path("accounts[i]", 33), "count": 100, "locked": 0, "same": 12 },
                { "victim": site, "culprit": site, "variable": place(34), "count": 1, "locked": 0, "same": 1 },
            ],
            "waiters": [
                {
                    "who": { "kind": "thread", "name": "worker-1", "id": id },
                    "site": site, "number": 17, "waiting_seconds": 1.234, "limit_seconds": 0.25, "called": false,
                    "retries": [{ "text": "check!(jobs > 0)", "file": "src/jobs.rs", "line": 42, "column": 9 }],
                    "variables": [
                        { "variable": path("jobs", 41), "handles": 3 },
                        { "variable": named, "handles": null },
                    ],
                },
                {
                    "who": { "kind": "task", "number": 7 },
                    "site": site, "number": 17, "waiting_seconds": 1.234, "limit_seconds": null, "called": false, "retries": [],
                    "variables": [],
                },
            ],
            "garbage": 12,
        });
        let text = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), expected);
    }

    #[test]
    fn whatever_stands_in_it() {
        for report in [Report::default(), sample::busy(3), sample::huge()] {
            let parsed: Value = serde_json::from_str(&serde_json::to_string(&report).unwrap()).unwrap();
            assert_eq!(parsed["sites"].as_array().unwrap().len(), report.sites.len());
            assert_eq!(parsed["garbage"].as_u64(), Some(report.garbage));
        }
        let parsed = serde_json::to_value(sample::huge()).unwrap();
        assert_eq!(parsed["sites"][0]["site"]["label"], sample::EVIL);
        assert_eq!(parsed["sites"][0]["commits"], u64::MAX);
    }

    #[test]
    fn places_and_threads() {
        let place = serde_json::to_value(sample::place("é.rs", 7)).unwrap();
        assert_eq!(place, json!({ "file": "é.rs", "line": 7, "column": 9 }));
        let id = std::thread::current().id();
        let of = |name: Option<Arc<str>>| serde_json::to_value(Who::Thread { name, id }).unwrap();
        assert_eq!(of(None)["name"], Value::Null);
        assert_eq!(of(Some("né".into()))["name"], "né");
    }
}
