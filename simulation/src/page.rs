//! The page with the charts: one file, no scripts, light or dark as the reader has it.

use std::fmt::{self, Write as _};

use crate::report::{
    CORES, COUNTS, Chart, Check, Frame, SHARES, Section, breakdown, counts, limit, parameters, shares,
};

const STYLE: &str = "
:root { color-scheme: light dark; --back: #fcfcfb; --text: #1b1b1a; --quiet: #6b6a66; --rule: #dddcd7;
  --c0: #1f5fb8; --c1: #c2571a; --c2: #2d8a4e; --c3: #8b3fa8; --c4: #a88100; --c5: #0d8a94; --c6: #8a8883; }
@media (prefers-color-scheme: dark) { :root { --back: #161615; --text: #eceae4; --quiet: #9b9992; --rule: #383734;
  --c0: #74a9f2; --c1: #f08d54; --c2: #63c488; --c3: #cd8fe6; --c4: #d9b53c; --c5: #4fc6d0; --c6: #85837d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 76rem; background: var(--back); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1rem; margin: 0; }
p { max-width: 46rem; } .quiet { color: var(--quiet); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); gap: 2rem; }
figure { margin: 0; min-width: 0; } svg { width: 100%; height: auto; display: block; }
svg text { font: 15px system-ui, sans-serif; fill: var(--quiet); }
.grid { stroke: var(--rule); } .line { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
.s0 { stroke: var(--c0); } .s1 { stroke: var(--c1); } .s2 { stroke: var(--c2); } .s3 { stroke: var(--c3); } .s4 { stroke: var(--c4); } .s5 { stroke: var(--c5); }
.d0 { fill: var(--c0); } .d1 { fill: var(--c1); } .d2 { fill: var(--c2); } .d3 { fill: var(--c3); } .d4 { fill: var(--c4); } .d5 { fill: var(--c5); }
.ideal { stroke: var(--quiet); stroke-dasharray: 3 5; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums; }
td, th { padding: .2rem .4rem; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--rule); font-weight: normal; }
th { color: var(--quiet); } td:first-child, th:first-child { text-align: left; padding-left: 0; } td.left, th.left { text-align: left; }
.key { display: inline-block; width: .8em; height: .8em; margin-right: .5em; border-radius: 50%; }
.k0 { background: var(--c0); } .k1 { background: var(--c1); } .k2 { background: var(--c2); } .k3 { background: var(--c3); } .k4 { background: var(--c4); } .k5 { background: var(--c5); } .k6 { background: var(--c6); }
.bar { display: flex; width: clamp(5rem, 20vw, 14rem); height: .8em; } .bar span { height: 100%; }
.keys { font-size: .85rem; } .keys > span { display: inline-block; margin-right: 1em; } .group { padding-top: .8rem; color: var(--text); }
";

/// All of it.
pub(crate) fn html(frame: &Frame, checks: &[Check], sections: &[Section]) -> String {
    let mut page = String::new();
    write(&mut page, frame, checks, sections).expect("a string takes everything");
    page
}

fn write(page: &mut String, frame: &Frame, checks: &[Check], sections: &[Section]) -> fmt::Result {
    writeln!(page, "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">")?;
    writeln!(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(page, "<title>Transactions on many cores</title>\n<style>{STYLE}</style>")?;
    writeln!(page, "<h1>Transactions on many cores</h1>")?;
    let sockets = match frame.sockets {
        1 => "one socket".to_string(),
        sockets => format!("{sockets} sockets"),
    };
    writeln!(
        page,
        "<p>A simulation of the commit protocol on up to {} cores on {sockets}. Both axes are logarithmic; the dotted line \
         is what as many cores would do that are not in each other's way.</p>",
        CORES[CORES.len() - 1]
    )?;
    for section in sections {
        writeln!(page, "<h2>{}</h2>\n<p>{}</p>\n<div class=\"charts\">", section.title, section.about)?;
        for chart in &section.charts {
            figure(page, chart)?;
        }
        writeln!(page, "</div>")?;
    }
    where_the_time_goes(page, sections)?;
    if !checks.is_empty() {
        writeln!(
            page,
            "<h2>Checked against the library</h2>\n<p>Millions of transactions a second on this machine.</p>"
        )?;
        writeln!(
            page,
            "<div class=\"scroll\"><table><tr><th>transaction<th>threads<th>measured<th>simulated<th>ratio"
        )?;
        for check in checks {
            writeln!(
                page,
                "<tr><td>{}<td>{}<td>{:.1}{}<td>{:.1}<td>{:.2}",
                check.workload,
                check.measured.threads,
                check.measured.rate / 1e6,
                if check.measured.disturbed { " (disturbed)" } else { "" },
                check.simulated.rate / 1e6,
                check.ratio()
            )?;
        }
        writeln!(page, "</table></div>")?;
    }
    writeln!(page, "<h2>What things take</h2>\n<div class=\"scroll\"><table><tr><th>in ns<th><th class=\"left\">from")?;
    for (name, nanos, source) in parameters(&frame.parameters) {
        writeln!(page, "<tr><td>{name}<td>{nanos:.1}<td class=\"left\">{source}")?;
    }
    writeln!(page, "</table></div>\n</html>")
}

/// The colors of [`SHARES`].
const SHARE_KEYS: [&str; SHARES.len()] = ["k6", "k4", "k0", "k1", "k3", "k2", "k5"];

fn where_the_time_goes(page: &mut String, sections: &[Section]) -> fmt::Result {
    writeln!(
        page,
        "<h2>Where the time goes, as it is</h2>\n<p>The parts of the cores' time: work, pauses before a lock is looked at \
         again or an attempt is made again, and waits for lines. What happens is counted for a hundred transactions; «clock» \
         is how often its line was taken over to change it.</p>"
    )?;
    write!(page, "<p class=\"keys\">")?;
    for (name, key) in SHARES.iter().zip(SHARE_KEYS) {
        write!(page, "<span><span class=\"key {key}\"></span>{name}</span> ")?;
    }
    write!(page, "</p>\n<div class=\"scroll\"><table><tr><th>cores<th>M/s<th class=\"left\">time")?;
    for name in COUNTS {
        write!(page, "<th>{name}")?;
    }
    writeln!(page, "<th class=\"left\">busiest line")?;
    let mut group = "";
    for (workload, cores, outcome) in breakdown(sections) {
        if workload != std::mem::replace(&mut group, workload) {
            writeln!(page, "<tr><th class=\"group\" colspan=\"{}\">{workload}", COUNTS.len() + 4)?;
        }
        write!(page, "<tr><td>{cores}<td>{}<td><div class=\"bar\">", millions(outcome.rate))?;
        for ((share, name), key) in shares(outcome).into_iter().zip(SHARES).zip(SHARE_KEYS) {
            write!(page, "<span class=\"{key}\" style=\"width:{share:.1}%\" title=\"{name} {share:.0} %\"></span>")?;
        }
        write!(page, "</div>")?;
        for count in counts(outcome) {
            write!(page, "<td>{count:.1}")?;
        }
        let utilisation = outcome.utilisation * 100.0;
        writeln!(page, "<td class=\"left quiet\">{} {utilisation:.0} %", outcome.busiest.name())?;
    }
    writeln!(page, "</table></div>")
}

const WIDTH: f64 = 520.0;
const HEIGHT: f64 = 330.0;
const LEFT: f64 = 52.0;
const RIGHT: f64 = 20.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 42.0;

/// Where a number of cores, and a rate between the powers of ten `low` and `high`, lie.
struct Axes {
    low: i32,
    high: i32,
}

impl Axes {
    fn of(chart: &Chart) -> Self {
        let rates = || chart.series.iter().flat_map(|series| &series.outcomes).map(|outcome| outcome.rate.max(1.0));
        let (least, most) = (rates().fold(f64::MAX, f64::min), rates().fold(1.0, f64::max));
        #[allow(clippy::cast_possible_truncation)]
        let (low, high) = (least.log10().floor() as i32, most.log10().ceil() as i32);
        Axes { low, high: high.max(low + 1) }
    }

    fn x(number: usize) -> f64 {
        #[allow(clippy::cast_precision_loss)]
        let part = number as f64 / (CORES.len() - 1) as f64;
        LEFT + part * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, rate: f64) -> f64 {
        let part = (rate.max(1.0).log10() - f64::from(self.low)) / f64::from(self.high - self.low);
        HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM)
    }
}

fn figure(page: &mut String, chart: &Chart) -> fmt::Result {
    let axes = Axes::of(chart);
    writeln!(page, "<figure><h3>{}</h3>", chart.title)?;
    writeln!(page, "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{}\">", chart.title)?;
    for power in axes.low..=axes.high {
        let y = axes.y(10_f64.powi(power));
        writeln!(page, "<path class=\"grid\" d=\"M{LEFT} {y:.1}H{:.1}\"/>", WIDTH - RIGHT)?;
        writeln!(
            page,
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
            LEFT - 8.0,
            y + 4.0,
            power_of_ten(power)
        )?;
    }
    for (number, cores) in CORES.iter().enumerate() {
        let (x, y) = (Axes::x(number), HEIGHT - BOTTOM + 18.0);
        writeln!(page, "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"middle\">{cores}</text>")?;
    }
    writeln!(page, "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">cores</text>", WIDTH - RIGHT, HEIGHT - 6.0)?;
    writeln!(page, "<text x=\"0\" y=\"{:.1}\">transactions a second</text>", HEIGHT - 6.0)?;
    ideal(page, chart, &axes)?;
    for (color, series) in chart.series.iter().enumerate() {
        write!(page, "<path class=\"line s{color}\" d=\"M")?;
        for (number, outcome) in series.outcomes.iter().enumerate() {
            write!(page, "{:.1} {:.1} ", Axes::x(number), axes.y(outcome.rate))?;
        }
        writeln!(page, "\"/>")?;
        for (number, outcome) in series.outcomes.iter().enumerate() {
            writeln!(
                page,
                "<circle class=\"d{color}\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"3.4\"><title>{}, {} cores: {:.1} million</title></circle>",
                Axes::x(number),
                axes.y(outcome.rate),
                series.name,
                CORES[number],
                outcome.rate / 1e6
            )?;
        }
    }
    writeln!(page, "</svg>\n<div class=\"scroll\"><table><tr><th>millions a second")?;
    for cores in CORES {
        write!(page, "<th>{cores}")?;
    }
    writeln!(page, "<th class=\"left\">busiest line on all, slowest core")?;
    for (color, series) in chart.series.iter().enumerate() {
        write!(page, "<tr><td><span class=\"key k{color}\"></span>{}", series.name)?;
        for outcome in &series.outcomes {
            write!(page, "<td>{}", millions(outcome.rate))?;
        }
        writeln!(page, "<td class=\"left quiet\">{}", limit(series))?;
    }
    writeln!(page, "</table></div></figure>")
}

/// From what the first design does on one core, as far as the axes go.
fn ideal(page: &mut String, chart: &Chart, axes: &Axes) -> fmt::Result {
    let Some(one) = chart.series.first().and_then(|series| series.outcomes.first()) else { return Ok(()) };
    let top = 10_f64.powi(axes.high);
    let within = CORES.iter().take_while(|&&cores| one.rate * as_float(cores) <= top).count();
    if within < 2 {
        return Ok(());
    }
    let to = one.rate * as_float(CORES[within - 1]);
    let (x1, y1, x2, y2) = (Axes::x(0), axes.y(one.rate), Axes::x(within - 1), axes.y(to));
    writeln!(page, "<path class=\"line ideal\" d=\"M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}\"/>")
}

#[allow(clippy::cast_precision_loss)]
fn as_float(cores: usize) -> f64 {
    cores as f64
}

/// In as many digits as the columns have room for.
fn millions(rate: f64) -> String {
    let digits = usize::from(rate < 99.95e6);
    format!("{:.digits$}", rate / 1e6)
}

fn power_of_ten(power: i32) -> String {
    match power {
        ..3 => 10_i32.pow(power.max(0).unsigned_abs()).to_string(),
        3..6 => format!("{} k", 10_i32.pow((power - 3).unsigned_abs())),
        6..9 => format!("{} M", 10_i32.pow((power - 6).unsigned_abs())),
        _ => format!("{} G", 10_i32.pow((power - 9).unsigned_abs())),
    }
}
