//! The finished board as an SVG picture.

use std::fmt::Write;
use std::io;
use std::path::Path;

use indicatif::HumanCount;

use crate::board::{Board, Point};
use crate::file;
use crate::solution::Solution;

/// A colour for each layer of routes; the layers above share the last one.
const COLOURS: [&str; 6] = ["#2fd6a3", "#ffb347", "#ff5d8f", "#5cb8ff", "#c49bff", "#f4f6f8"];

/// On the page: the board's longer side, the space around it, and the space above it.
const SIZE: usize = 1000;
const MARGIN: usize = 48;
const HEADER: usize = 116;

/// Writes the picture to a file atomically: a reader never finds half of it.
pub fn save(file: &Path, board: &Board, solution: &Solution) -> io::Result<()> {
    file::write(file, &draw(board, solution))
}

/// Draws the board with its routes, coloured by layer.
pub fn draw(board: &Board, solution: &Solution) -> String {
    // The board has a rim, one and a half cells wide, around the outermost cells.
    let (cells_wide, cells_high) = (board.width + 3, board.height + 3);
    let longer = cells_wide.max(cells_high);
    let (width, height) = (SIZE * cells_wide / longer, SIZE * cells_high / longer);
    // The title needs its full line even over a narrow board.
    let content = width.max(SIZE * 3 / 4);
    let (left, right) = (MARGIN + (content - width) / 2, MARGIN + content);
    let (page_width, page_height) = (right + MARGIN, HEADER + height + MARGIN);

    let title = title(board);
    let count = HumanCount(board.routes.len() as u64);
    let cost = HumanCount(solution.cost);
    let depth = solution.depth;
    let layers = layers(board, solution);
    let legend = legend(layers.len());
    let routes = routes(&layers);
    let pads = dots(&board.pads);

    // In the inner `svg` a unit is a cell, and whole numbers are the middles of cells.
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {page_width} {page_height}">
<defs>
<linearGradient id="laminate" x2="1" y2="1"><stop stop-color="#0f3128"/><stop offset="1" stop-color="#081b15"/></linearGradient>
<pattern id="grid" width="10" height="10" patternUnits="userSpaceOnUse"><path d="M0 0H10M0 0V10" stroke="#fff" stroke-opacity=".07" stroke-width=".2"/></pattern>
<path id="pads" d="{pads}"/>
</defs>
<rect width="100%" height="100%" fill="#0b0f12"/>
<g font-family="system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif" font-size="16" fill="#9db2aa">
<text x="{MARGIN}" y="58" font-size="30" font-weight="600" fill="#f4f6f8">{title}</text>
<text x="{MARGIN}" y="90">{count} routes · cost {cost} · depth {depth}</text>
<text x="{right}" y="90" text-anchor="end">{legend}</text>
</g>
<rect x="{left}" y="{HEADER}" width="{width}" height="{height}" rx="14" fill="url(#laminate)" stroke="#2f7a61" stroke-width="3"/>
<svg x="{left}" y="{HEADER}" width="{width}" height="{height}" viewBox="-2 -2 {cells_wide} {cells_high}" fill="none" stroke-linecap="round" stroke-linejoin="round">
<rect x="-2" y="-2" width="100%" height="100%" fill="url(#grid)"/>
{routes}<use href="#pads" stroke="#eef2ee"/>
<use href="#pads" stroke="#10211b" stroke-width=".4"/>
</svg>
</svg>
"##
    )
}

fn title(board: &Board) -> String {
    let name = Path::new(&board.name).file_stem().unwrap_or_default();
    let name = name.to_string_lossy();
    name.replace('&', "&amp;").replace('<', "&lt;")
}

/// Returns the runs of routes on each layer. A step is on the layer of its higher cell. So a route bridges another from
/// the cell before it to the cell after.
fn layers<'s>(board: &Board, solution: &'s Solution) -> Vec<Vec<&'s [Point]>> {
    let mut laid = vec![0; board.cells()];
    let mut layers = vec![Vec::new(); solution.depth as usize];
    for path in &solution.paths {
        let lay = |&point| {
            let below: &mut usize = &mut laid[board.cell(point)];
            *below += 1;
            *below - 1
        };
        let cells: Vec<usize> = path.iter().map(lay).collect();
        let steps: Vec<usize> = cells.windows(2).map(|step| step[0].max(step[1])).collect();
        let mut start = 0;
        for run in steps.chunk_by(usize::eq) {
            let end = start + run.len();
            layers[run[0]].push(&path[start..=end]);
            start = end;
        }
    }
    layers
}

fn colour(layer: usize) -> &'static str {
    COLOURS[layer.min(COLOURS.len() - 1)]
}

fn legend(layers: usize) -> String {
    let mut legend = String::new();
    for layer in 0..layers.min(COLOURS.len()) {
        let above = if layer + 1 < COLOURS.len() { "" } else { "+" };
        let (colour, number) = (colour(layer), layer + 1);
        _ = write!(legend, r#" <tspan fill="{colour}">●</tspan> depth {number}{above}"#);
    }
    legend
}

fn routes(layers: &[Vec<&[Point]>]) -> String {
    let mut svg = String::new();
    for (layer, runs) in layers.iter().enumerate() {
        let lines: String = runs.iter().map(|run| outline(run)).collect();
        _ = writeln!(svg, r#"<path stroke="{}" stroke-width=".5" d="{lines}"/>"#, colour(layer));
    }
    svg
}

/// Returns a path by its ends and corners: a straight run is one line.
fn outline(path: &[Point]) -> String {
    let corner = |cells: &&[Point]| cells[0].x != cells[2].x && cells[0].y != cells[2].y;
    let corners = path.windows(3).filter(corner).map(|cells| cells[1]);
    let mut at = path[0];
    let mut outline = format!("M{} {}", at.x, at.y);
    for point in corners.chain(path.last().copied()) {
        _ = if point.y == at.y { write!(outline, "H{}", point.x) } else { write!(outline, "V{}", point.y) };
        at = point;
    }
    outline
}

/// Returns lines of zero length, which round ends turn into dots.
fn dots(points: &[Point]) -> String {
    let dot = |point: &Point| format!("M{} {}h0", point.x, point.y);
    points.iter().map(dot).collect()
}
