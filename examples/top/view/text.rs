//! Names and figures that fit.

use std::time::Duration;

use ratatui::style::Style;
use ratatui::text::Span;

/// Returns the width of a text in columns.
pub fn width(text: &str) -> usize {
    Span::raw(text).width()
}

/// Returns the beginning of a text, in at most so many columns, without characters that move the cursor or change the
/// direction of text.
pub fn cut(text: &str, room: usize) -> String {
    let is_bad = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().map(|letter| if is_bad(letter) { '\u{fffd}' } else { letter }).collect();
    if width(&text) <= room {
        return text;
    }
    let (mut short, mut used) = (String::new(), 1);
    for letter in Span::raw(text.as_str()).styled_graphemes(Style::new()) {
        used += width(letter.symbol);
        if used > room {
            break;
        }
        short.push_str(letter.symbol);
    }
    if room > 0 { short + "…" } else { short }
}

/// Returns the same, padded with spaces.
pub fn left(text: &str, room: usize) -> String {
    let text = cut(text, room);
    let rest = room.saturating_sub(width(&text));
    text + &" ".repeat(rest)
}

/// Returns the same, aligned to the right.
pub fn right(text: &str, room: usize) -> String {
    let text = cut(text, room);
    " ".repeat(room.saturating_sub(width(&text))) + &text
}

/// Returns the end of a path, with its line.
pub fn place(file: &str, line: u32) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    format!("{name}:{line}")
}

/// Formats a number with commas between thousands.
pub fn count(figure: u64) -> String {
    let digits = figure.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Formats a rate in at most seven columns. Zero is a dot.
pub fn rate(rate: f64) -> String {
    /// No program has higher rates.
    const MOST: f64 = 1e15;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = |rate: f64| count(rate.clamp(0.0, MOST).round() as u64);
    match rate {
        _ if !rate.is_finite() || rate <= 0.0 => "·".to_owned(),
        _ if rate < 0.095 => "< 0.1".to_owned(),
        _ if rate < 9.95 => format!("{rate:.1}"),
        _ if rate < 999_999.5 => whole(rate),
        _ if rate < 999.5e6 => format!("{:.1} M", rate / 1e6),
        _ => format!("{} G", whole(rate / 1e9)),
    }
}

/// Formats a share of all.
pub fn percent(share: f64) -> String {
    match share * 100.0 {
        share if share.is_nan() || share <= 0.0 => "0 %".to_owned(),
        share if share < 0.95 => "<1 %".to_owned(),
        share => format!("{:.0} %", share.min(100.0)),
    }
}

/// Formats a time in a suitable unit.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    match time.as_nanos() {
        0..1_000_000 => format!("{} µs", time.as_micros()),
        1_000_000..1_000_000_000 => format!("{} ms", time.as_millis()),
        _ if seconds < 60 => format!("{:.1} s", time.as_secs_f64()),
        _ if seconds < 3_600 => format!("{} min {} s", seconds / 60, seconds % 60),
        _ => format!("{} h {} min", count(seconds / 3_600), seconds % 3_600 / 60),
    }
}

/// Draws a bar over a part of so many columns: from 0 to 1.
pub fn bar(share: f64, room: usize) -> String {
    const PARTS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let eighths = (share * room as f64 * 8.0).round() as usize;
    // A small part is visible.
    let eighths = if share > 0.0 { eighths.max(1).min(room * 8) } else { 0 };
    left(&("█".repeat(eighths / 8) + PARTS[eighths % 8]), room)
}

/// Draws a curve of the last points, each a column, the newest on the right.
pub fn curve(points: &[f64], room: usize) -> String {
    const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let shown = &points[points.len().saturating_sub(room)..];
    let most = shown.iter().copied().fold(0.0, f64::max);
    let height = |point: &f64| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let height = (point / most * 8.0).ceil() as usize;
        if *point > 0.0 { HEIGHTS[height.clamp(1, 8) - 1] } else { ' ' }
    };
    right(&shown.iter().map(height).collect::<String>(), room)
}
