//! The schedule as an SVG picture: a lane for each worker, a bar for each job that ran.
//!
//! A bar's tooltip tells all about its job. Its name is on the bar where there is room, along or upwards. Many short
//! jobs make the picture wider.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "numbers on a page are small"
)]

use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;
use std::time::Duration;
use std::{fs, io, process};

use crate::report::{Record, Report};
use crate::scheduler::{End, JobId};

/// The space around the picture, for the names of lanes, and above the lanes.
const MARGIN: f64 = 40.0;
const LABELS: f64 = 84.0;
const HEADER: f64 = 150.0;

/// The lanes' least and greatest width. Most bars are as wide as a line of text is high or, where lanes are too low for
/// that, as wide as a short name.
const WIDTH: (f64, f64) = (1200.0, 6000.0);
const LINE: f64 = 14.0;
const SHORT_NAME: f64 = 80.0;

/// Between lanes, and the width of a letter at the most.
const GAP: f64 = 8.0;
const LETTER: f64 = 6.4;

/// A few lanes are high enough for a vertical name.
const FEW_LANES: usize = 16;

const STYLE: &str = "\
text{font:11px ui-sans-serif,system-ui,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;fill:#1f2328}\
.page{fill:#fff}.lane{fill:#f3f5f8}.grid{stroke:#d5dae1}.quiet{fill:#59636e;font-size:13px}.title{font-size:26px;font-weight:600}\
.bar rect{fill:#3b6fb5;stroke:#fff}.bar text{fill:#fff}\
.critical rect{stroke:#f0a03c;stroke-width:2}.chain{fill:none;stroke:#f0a03c;stroke-width:2;stroke-dasharray:5 3}\
.done.critical rect{fill:#a75a06}.failed rect{fill:#b3263a}.cancelled rect{fill:#7d4fb0}.skipped rect{fill:#6b7480}\
.not-run rect{fill:none;stroke:#6b7480}.not-run text{fill:#1f2328}\
@media(prefers-color-scheme:dark){text,.not-run text{fill:#e6edf3}.page{fill:#0d1117}.lane{fill:#161b22}.grid{stroke:#30363d}\
.quiet{fill:#9198a1}.bar rect{stroke:#0d1117}.critical rect{stroke:#f0a03c}.not-run rect{stroke:#9198a1}}";

/// Writes a file atomically: a reader never finds half of it.
pub fn save(file: &Path, text: &str) -> io::Result<()> {
    if file.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        // A device or a pipe is written to, not replaced.
        return fs::write(file, text);
    }
    let draft = file.with_added_extension(format!("{}.tmp", process::id()));
    fs::write(&draft, text).and_then(|()| fs::rename(&draft, file)).inspect_err(|_| _ = fs::remove_file(&draft))
}

/// The layout of the page.
struct Page {
    /// When the first job started, and what a second is wide.
    start: Duration,
    scale: f64,
    /// The lanes' width, and the height of one.
    width: f64,
    lane: f64,
}

impl Page {
    fn new(report: &Report) -> Self {
        let span = report.makespan().as_secs_f64();
        let mut times: Vec<_> = report.records.iter().filter(|record| record.run.is_some()).map(Record::time).collect();
        times.sort_unstable();
        let short = times.get(times.len() / 4).map_or(0.0, Duration::as_secs_f64);
        let (lane, room) = if report.workers <= FEW_LANES { (132.0, LINE) } else { (40.0, SHORT_NAME) };
        let width = if short > 0.0 { (room * span / short).clamp(WIDTH.0, WIDTH.1) } else { WIDTH.0 };
        Self { start: report.span().0, scale: if span > 0.0 { width / span } else { 0.0 }, width, lane }
    }

    fn x(&self, time: Duration) -> f64 {
        MARGIN + LABELS + time.saturating_sub(self.start).as_secs_f64() * self.scale
    }

    fn y(&self, lane: usize) -> f64 {
        HEADER + lane as f64 * (self.lane + GAP)
    }
}

/// Draws the schedule of the jobs of a file.
pub fn draw(file: &str, report: &Report) -> String {
    let page = Page::new(report);
    let (path, path_time) = report.critical_path();
    let critical: HashSet<JobId> = path.iter().copied().collect();
    let bottom = page.y(report.workers);
    let (rest, rest_height) = not_run(report, &page, bottom + 60.0);

    let mut lanes = String::new();
    for worker in 0..report.workers {
        let (y, middle) = (page.y(worker), page.y(worker) + page.lane / 2.0 + 4.0);
        let (x, width, height) = (MARGIN + LABELS, page.width, page.lane);
        _ = writeln!(lanes, r#"<rect class="lane" x="{x}" y="{y}" width="{width:.0}" height="{height}" rx="4"/>"#);
        _ = writeln!(lanes, r#"<text class="quiet" x="{MARGIN}" y="{middle}">worker {}</text>"#, worker + 1);
    }
    let axis = axis(report.makespan(), &page, bottom);
    let bars: String = report.records.iter().map(|record| bar(record, &page, critical.contains(&record.id))).collect();
    let chain = chain(report, &path, &page);

    let title = escape(&Path::new(file).file_name().unwrap_or_default().to_string_lossy());
    let (jobs, workers) = (plural(report.records.len(), "job"), plural(report.workers, "worker"));
    let (makespan, sum, busy) = (report.makespan(), report.sum(), report.utilisation() * 100.0);
    let (page_width, page_height) = (page.width + LABELS + 2.0 * MARGIN, bottom + 60.0 + rest_height + MARGIN);
    let legend = legend(report);
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{page_width:.0}" height="{page_height:.0}" viewBox="0 0 {page_width:.0} {page_height:.0}">
<style>{STYLE}</style>
<rect class="page" width="100%" height="100%"/>
<text class="title" x="{MARGIN}" y="58">{title}</text>
<text class="quiet" x="{MARGIN}" y="86">{jobs} on {workers} · makespan {makespan:.2?} · critical path {path_time:.2?} · all jobs {sum:.2?} · workers {busy:.0} % busy</text>
{legend}{lanes}{axis}{bars}{chain}{rest}</svg>
"#
    )
}

fn bar(record: &Record, page: &Page, critical: bool) -> String {
    let Some(run) = &record.run else {
        return String::new();
    };
    let (x, y, height) = (page.x(run.start), page.y(run.worker), page.lane);
    let width = (page.x(run.end) - x).max(1.0);
    let class = record.end.map_or("", class);
    let (critical, note) = if critical { (" critical", ", on the critical path") } else { ("", "") };
    let name = escape(&record.name);
    let reason = record.reason().map(|reason| format!(": {}", escape(reason))).unwrap_or_default();
    let end = record.end.map_or("", End::name);
    let (time, from) = (record.time(), run.start.saturating_sub(page.start));
    let mut svg = format!(
        r#"<g class="bar {class}{critical}"><title>{name}: {end}{reason}; {time:.2?} from {from:.2?} on worker {}{note}</title><rect x="{x:.1}" y="{y}" width="{width:.1}" height="{height}" rx="2"/>"#,
        run.worker + 1
    );
    let (middle_x, middle_y) = (x + width / 2.0, y + height / 2.0);
    if LETTER * record.name.chars().count() as f64 <= width - 6.0 {
        _ = write!(svg, r#"<text x="{middle_x:.1}" y="{:.1}" text-anchor="middle">{name}</text>"#, middle_y + 4.0);
    } else if width >= LINE - 3.0 && page.lane > 60.0 {
        let room = ((height - 8.0) / LETTER) as usize;
        let (x, y) = (middle_x + 4.0, y + height - 4.0);
        let name = shortened(&record.name, room);
        _ = write!(svg, r#"<text x="{x:.1}" y="{y:.1}" transform="rotate(-90 {x:.1} {y:.1})">{name}</text>"#);
    }
    svg + "</g>\n"
}

/// Returns a line along the critical path, from each end to the next start, above the names.
fn chain(report: &Report, path: &[JobId], page: &Page) -> String {
    let mut line = String::new();
    for run in path.iter().filter_map(|id| report.records[id.0].run.as_ref()) {
        let y = page.y(run.worker) + 8.0;
        let (start, end) = (page.x(run.start), page.x(run.end));
        let sign = if line.is_empty() { 'M' } else { 'L' };
        _ = write!(line, "{sign}{start:.1} {y:.1}M{end:.1} {y:.1}");
    }
    if line.is_empty() { line } else { format!("<path class=\"chain\" d=\"{line}\"/>\n") }
}

/// Returns lines across the lanes, about every hundred pixels, at round times.
fn axis(span: Duration, page: &Page, bottom: f64) -> String {
    if span.is_zero() {
        return String::new();
    }
    let span = span.as_secs_f64();
    let least = span * 90.0 / page.width;
    let power = 10_f64.powf(least.max(1e-6).log10().floor());
    let step =
        [1.0, 2.0, 5.0, 10.0].map(|factor| factor * power).into_iter().find(|step| *step >= least).unwrap_or(1.0);
    let decimals = (-step.log10().floor()).max(0.0) as usize;
    let mut svg = String::new();
    for tick in 0..=(span / step) as usize {
        let time = tick as f64 * step;
        let x = MARGIN + LABELS + time * page.scale;
        let (top, below) = (HEADER - 6.0, bottom + 14.0);
        _ = writeln!(svg, r#"<path class="grid" d="M{x:.1} {top}V{bottom}"/>"#);
        _ = writeln!(
            svg,
            r#"<text class="quiet" x="{x:.1}" y="{below}" text-anchor="middle">{time:.decimals$} s</text>"#
        );
    }
    svg
}

/// Returns the jobs that never ran, as labels in rows, and the height of all of them.
fn not_run(report: &Report, page: &Page, top: f64) -> (String, f64) {
    let mut svg = String::new();
    let (left, right) = (MARGIN + LABELS, MARGIN + LABELS + page.width);
    let (mut x, mut y) = (left, top + 12.0);
    for record in report.records.iter().filter(|record| record.run.is_none()) {
        let name = shortened(&record.name, 40);
        let width = LETTER * record.name.chars().count().min(40) as f64 + 12.0;
        if x + width > right {
            (x, y) = (left, y + 24.0);
        }
        let (class, end) = (record.end.map_or("", class), record.end.map_or("", End::name));
        let (whole, text_x, text_y) = (escape(&record.name), x + width / 2.0, y + 14.0);
        _ = writeln!(
            svg,
            r#"<g class="bar {class}"><title>{whole}: {end}</title><rect x="{x:.1}" y="{y}" width="{width:.1}" height="20" rx="4"/><text x="{text_x:.1}" y="{text_y}" text-anchor="middle">{name}</text></g>"#
        );
        x += width + 6.0;
    }
    if svg.is_empty() {
        return (svg, 0.0);
    }
    (format!("<text class=\"quiet\" x=\"{left}\" y=\"{top}\">Did not run:</text>\n{svg}"), y + 20.0 - top)
}

fn legend(report: &Report) -> String {
    let mut svg = String::new();
    let mut x = MARGIN;
    let mut entry = |class: &str, text: &str| {
        let (y, text_x) = (HEADER - 46.0, x + 22.0);
        _ = writeln!(svg, r#"<g class="bar {class}"><rect x="{x}" y="{y}" width="16" height="14" rx="2"/></g>"#);
        _ = writeln!(svg, r#"<text class="quiet" x="{text_x}" y="{}">{text}</text>"#, y + 12.0);
        x += 44.0 + 7.2 * text.chars().count() as f64;
    };
    entry("done critical", "on the critical path");
    for end in End::ALL {
        match report.count(end) {
            0 => {}
            count => entry(class(end), &format!("{count} {}", end.name())),
        }
    }
    svg
}

fn class(end: End) -> &'static str {
    match end {
        End::NotRun => "not-run",
        other => other.name(),
    }
}

/// Returns `1 job`, `2 jobs`.
fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn shortened(name: &str, room: usize) -> String {
    if name.chars().count() <= room {
        return escape(name);
    }
    escape(&name.chars().take(room.saturating_sub(1)).chain(['…']).collect::<String>())
}

/// Escapes text for XML, where some characters have a meaning and control characters are not allowed.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(' '),
            other if other.is_control() || matches!(other, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}
