//! Curves of rates, from the differences between reports.

use std::fmt::Write;

use super::markup::{compact, escape};
use crate::stats::figures::{duration, rate};
use crate::stats::report::{Report, Site, SiteStats};
use crate::stats::words::Length;

/// More lines cannot be told apart.
const LINES: usize = 6;

/// With more points lines are jagged: there is little in each interval.
const POINTS: usize = 120;

/// What ran less often is no curve.
const LEAST: u64 = 3;

/// If the largest line's top is that many times the smallest's, a linear scale shows nothing of the smallest.
const TOO_FAR_APART: f64 = 25.0;

/// The coordinates of the curves. The page stretches them to its width, not the text beside them.
const WIDTH: f64 = 1000.0;
const HEIGHT: f64 = 180.0;

/// A line: its site, and how many a second there were in the middle of each interval.
struct Line {
    site: Site,
    points: Vec<(f64, f64)>,
}

impl Line {
    fn top(&self) -> f64 {
        self.points.iter().map(|(_, rate)| *rate).fold(0.0, f64::max)
    }
}

pub(super) fn section(reports: &[Report]) -> String {
    let start = Report::default();
    let moments = moments(&start, reports);
    // A single interval is no curve.
    let Some(last) = moments.last().filter(|_| moments.len() > 2) else { return String::new() };
    let mut busiest: Vec<_> = last.sites.iter().filter(|site| site.attempts >= LEAST).collect();
    if busiest.is_empty() {
        return String::new();
    }
    busiest.sort_by_key(|site| std::cmp::Reverse(site.attempts));
    let sites: Vec<_> = busiest.iter().take(LINES).map(|site| site.site).collect();
    let charts = [
        chart("Commits a second", &lines(&moments, &sites, |site| site.commits), &moments),
        chart("Aborts a second", &lines(&moments, &sites, |site| site.aborts.total()), &moments),
    ];
    let mut keys = String::new();
    for (index, name) in Length::Short.sites(sites.iter().copied()).iter().enumerate() {
        _ = write!(keys, "<li><i class=\"c{index}\"></i>{}</li>", escape(name));
    }
    let charts = charts.concat();
    super::section(
        "Over time",
        "The call sites with most attempts.",
        &format!("<ul class=\"keys\">{keys}</ul>\n<div class=\"cards charts\">\n{charts}</div>\n"),
    )
}

/// Returns the reports between which the rates are. Of many only some are taken: they are cumulative, so nothing is lost.
fn moments<'report>(start: &'report Report, reports: &'report [Report]) -> Vec<&'report Report> {
    let mut moments = vec![start];
    for report in reports {
        if moments.last().is_some_and(|before| before.elapsed < report.elapsed) {
            moments.push(report);
        }
    }
    let step = moments.len().div_ceil(POINTS);
    let end = moments.len() - 1;
    moments = (0..=end).filter(|index| (end - index) % step == 0).map(|index| moments[index]).collect();
    if let [start, first, .., last] = moments[..] {
        // After a long time without reports, the later ones matter.
        let [before, later] = [(start, first), (first, last)].map(|(from, to)| to.elapsed.saturating_sub(from.elapsed));
        if before > later {
            moments.remove(0);
        }
    }
    moments
}

fn lines(moments: &[&Report], sites: &[Site], count: fn(&SiteStats) -> u64) -> Vec<Line> {
    let count = |report: &Report, site| report.sites.iter().find(|stats| stats.site == site).map_or(0, count);
    let line = |site: &Site| {
        let points = moments.windows(2).map(|interval| {
            let [before, after] = [interval[0], interval[1]];
            let difference = count(after, *site).saturating_sub(count(before, *site));
            let middle = f64::midpoint(before.elapsed.as_secs_f64(), after.elapsed.as_secs_f64());
            (middle, rate(difference, after.elapsed.saturating_sub(before.elapsed)).unwrap_or(0.0))
        });
        Line { site: *site, points: points.collect() }
    };
    sites.iter().map(line).collect()
}

/// A scale from rates to heights.
struct Scale {
    /// What is no more than it lies at the bottom.
    low: f64,
    high: f64,
    is_logarithmic: bool,
}

impl Scale {
    fn new(lines: &[Line]) -> Scale {
        let tops = || lines.iter().map(Line::top).filter(|top| *top > 0.0);
        let (least, most) = (tops().fold(f64::INFINITY, f64::min), tops().fold(0.0, f64::max));
        if most > TOO_FAR_APART * least {
            return Scale { low: 10_f64.powf((least / 10.0).log10().floor()), high: most * 1.5, is_logarithmic: true };
        }
        Scale { low: 0.0, high: if most > 0.0 { most * 1.15 } else { 1.0 }, is_logarithmic: false }
    }

    /// From 0 at the bottom to 1.
    fn place(&self, rate: f64) -> f64 {
        let place = if self.is_logarithmic {
            (rate.max(self.low) / self.low).ln() / (self.high / self.low).ln()
        } else {
            (rate - self.low) / (self.high - self.low)
        };
        place.clamp(0.0, 1.0)
    }

    /// Round rates for lines across.
    fn marks(&self) -> Vec<f64> {
        if self.is_logarithmic {
            let powers = (0..40).map(|power| self.low * 10_f64.powi(power)).take_while(|mark| *mark <= self.high);
            let powers: Vec<_> = powers.collect();
            let step = powers.len().div_ceil(5);
            return powers.into_iter().step_by(step).collect();
        }
        let rough = self.high / 3.5;
        let power = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].map(|digit| digit * power).into_iter().find(|step| *step >= rough);
        let step = step.unwrap_or(rough);
        (0..5).map(|count| f64::from(count) * step).take_while(|mark| *mark <= self.high).collect()
    }
}

/// Nothing if all lines are at zero.
fn chart(title: &str, lines: &[Line], moments: &[&Report]) -> String {
    let [start, .., end] = moments[..] else { return String::new() };
    if lines.iter().all(|line| line.top() <= 0.0) {
        return String::new();
    }
    let scale = Scale::new(lines);
    let y = |rate: f64| HEIGHT * (1.0 - scale.place(rate));
    let x = |time: f64| {
        WIDTH * (time - start.elapsed.as_secs_f64()) / (end.elapsed.as_secs_f64() - start.elapsed.as_secs_f64())
    };
    let mut grid = String::new();
    for mark in scale.marks() {
        let (y, text) = (y(mark), compact(mark));
        _ = write!(grid, "<line class=\"grid\" x1=\"10%\" x2=\"100%\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>");
        _ = write!(grid, "<text class=\"mark\" y=\"{:.1}\">{text}</text>", y + 4.0);
    }
    let mut curves = String::new();
    // The first ones on top.
    for (index, line) in lines.iter().enumerate().rev() {
        let [Some((_, first)), Some((_, last))] = [line.points.first(), line.points.last()] else { continue };
        let (name, top) = (escape(&Length::Short.site(line.site)), compact(line.top()));
        _ = write!(curves, "<path class=\"c{index}\" d=\"M0 {:.1}", y(*first));
        for (time, rate) in &line.points {
            _ = write!(curves, "L{:.1} {:.1}", x(*time), y(*rate));
        }
        _ = writeln!(curves, "L{WIDTH} {:.1}\"><title>{name}: at most {top} a second</title></path>", y(*last));
    }
    let note = if scale.is_logarithmic { ", on a logarithmic scale" } else { "" };
    let (height, foot) = (HEIGHT + 20.0, HEIGHT + 15.0);
    let [from, to] = [start, end].map(|moment| duration(moment.elapsed));
    format!(
        r#"<figure>
<figcaption>{title}<small>{note}</small></figcaption>
<svg class="lines" width="100%" height="{height}" role="img" aria-label="{title}">
{grid}
<svg x="10%" width="90%" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" preserveAspectRatio="none">
{curves}</svg>
<text class="mark" x="10%" y="{foot}">{from}</text><text class="mark" x="100%" y="{foot}" text-anchor="end">{to}</text>
</svg>
</figure>
"#
    )
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::stats::sample;

    /// So many commits after so many seconds.
    fn report(seconds: u64, commits: u64) -> Report {
        let site = sample::stats(sample::site("", "a.rs", 1), commits, 0);
        Report { elapsed: Duration::from_secs(seconds), sites: vec![site], ..Report::default() }
    }

    fn points(reports: &[Report]) -> Vec<(f64, f64)> {
        let start = Report::default();
        let moments = moments(&start, reports);
        lines(&moments, &[sample::site("", "a.rs", 1)], |site| site.commits).remove(0).points
    }

    #[test]
    fn rates_are_those_of_intervals() {
        let reports = [report(2, 10), report(2, 11), report(4, 10), report(14, 60)];
        assert_eq!(points(&reports), [(1.0, 5.0), (3.0, 0.0), (9.0, 5.0)]);
    }

    #[test]
    fn after_a_long_time_without_a_look() {
        assert_eq!(
            points(&[report(1_000, 9_999), report(1_002, 10_009), report(1_004, 10_029)]),
            [(1_001.0, 5.0), (1_003.0, 10.0)]
        );
    }

    #[test]
    fn many_reports() {
        let reports: Vec<_> = (1..=1_001).map(|seconds| report(seconds, 7 * seconds)).collect();
        let points = points(&reports);
        assert!(points.len() <= POINTS);
        assert!(points.iter().all(|(_, rate)| (rate - 7.0).abs() < 1e-9));
        assert!(points.last().is_some_and(|(time, _)| *time > 996.0));
    }

    #[test]
    fn far_apart_means_a_logarithmic_scale() {
        let line = |rate| Line { site: sample::site("", "a.rs", 1), points: vec![(0.0, 0.0), (1.0, rate)] };
        let scale = Scale::new(&[line(100.0), line(80.0)]);
        assert_eq!((scale.marks(), scale.is_logarithmic), (vec![0.0, 50.0, 100.0], false));
        let scale = Scale::new(&[line(50_000.0), line(30.0)]);
        assert_eq!((scale.marks(), scale.is_logarithmic), (vec![1.0, 10.0, 100.0, 1_000.0, 10_000.0], true));
        assert!(scale.place(0.0).abs() < 1e-9 && scale.place(30.0) > 0.25 && scale.place(50_000.0) < 1.0);
    }
}
