//! A chart of lines over one figure that grows.

use std::fmt::Write;

use crate::compare::page::escape;
use crate::compare::page::scale::{Scale, mark};
use crate::compare::table::number;
use crate::growth::{Chart, Line, Point};
use crate::table::count;

const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 270.0;
const LEFT: f64 = 40.0;
const RIGHT: f64 = WIDTH - 12.0;
const TOP: f64 = 8.0;
const BOTTOM: f64 = HEIGHT - 22.0;

/// So that lines can be told apart without colours, too.
const DASHES: [&str; 4] = ["none", "7 3", "2 3", "9 3 2 3"];

fn look(index: usize, line: &Line) -> String {
    let class = if line.is_model { "line model".to_owned() } else { format!("line c{}", index % 8) };
    let dashes = if line.is_model { "3 4" } else { DASHES[index / 2 % DASHES.len()] };
    format!("class=\"{class}\" stroke-dasharray=\"{dashes}\"")
}

/// A piece of a line, for the legend.
pub(super) fn sample(index: usize, line: &Line) -> String {
    format!("<g {}><path d=\"M1 5H27\"/></g>", look(index, line))
}

pub(super) fn lines(chart: &Chart) -> String {
    let points = || chart.lines.iter().flat_map(|line| &line.points);
    let x_figures = || points().map(|point| point.x);
    let y_figures = || points().map(|point| point.median);
    let x_scale = Scale::logarithmic(x_figures());
    let y_scale = if chart.head.logarithmic_y { Scale::logarithmic(y_figures()) } else { Scale::linear(y_figures()) };
    let x_of = |figure: f64| LEFT + (RIGHT - LEFT) * x_scale.place(figure);
    let y_of = |figure: f64| BOTTOM - (BOTTOM - TOP) * y_scale.place(figure);

    let mut svg = format!("<svg class=\"lines\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\">\n");
    for figure in x_scale.marks() {
        let (x, below, text) = (x_of(figure), BOTTOM + 15.0, mark(figure));
        _ = writeln!(
            svg,
            "<path class=\"grid\" d=\"M{x:.1} {TOP}V{BOTTOM}\"/><text class=\"mark\" x=\"{x:.1}\" y=\"{below}\" \
             text-anchor=\"middle\">{text}</text>"
        );
    }
    for figure in y_scale.marks() {
        let (y, left, text) = (y_of(figure), LEFT - 5.0, mark(figure));
        _ = writeln!(
            svg,
            "<path class=\"grid\" d=\"M{LEFT} {y:.1}H{RIGHT}\"/><text class=\"mark\" x=\"{left}\" y=\"{:.1}\" \
             text-anchor=\"end\">{text}</text>",
            y + 4.0
        );
    }
    for (index, line) in chart.lines.iter().enumerate() {
        let place = |point: &Point| format!("{:.1} {:.1}", x_of(point.x), y_of(point.median));
        let path = line.points.iter().map(place).collect::<Vec<_>>().join("L");
        _ = write!(svg, "<g {}><path d=\"M{path}\"/>", look(index, line));
        let label = escape(&line.label);
        for point in line.points.iter().filter(|_| !line.is_model) {
            let (x, y) = (x_of(point.x), y_of(point.median));
            let [median, min, max] = [point.median, point.min, point.max].map(number);
            let at = count(point.x);
            _ = write!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.6\"><title>{label} at {at}: {median} ({min} to {max})</title></circle>"
            );
        }
        svg.push_str("</g>\n");
    }
    svg.push_str("</svg>\n");
    svg
}
