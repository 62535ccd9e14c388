//! Pieces that the sections of the page are made of.

use std::fmt::Write;

use crate::stats::figures::{decimal, float, number, percent};
use crate::stats::report::{Place, Site, Variable};
use crate::stats::words::{Length, clean};

/// Returns text as HTML that may stand in an attribute, too.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in clean(text).chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Returns a site by its short name, with the full one as a tooltip.
pub(super) fn site(site: Site) -> String {
    let place = place(site.place);
    match site.label {
        "" => format!("<b>{place}</b>"),
        label => {
            let short = escape(&Length::Short.name(label, 40));
            format!("<b title=\"{}\">{short}</b> {place}", escape(label))
        }
    }
}

pub(super) fn place(place: Place) -> String {
    let (full, short) = (Length::Full.place(place), Length::Short.place(place));
    format!("<span class=\"place\" title=\"{}:{}\">{}</span>", escape(&full), place.column, escape(&short))
}

pub(super) fn variable(variable: &Variable) -> String {
    match variable.label.as_deref().or(variable.path) {
        Some(name) => code(name),
        None => format!("the variable at {}", place(variable.place)),
    }
}

pub(super) fn code(text: &str) -> String {
    format!("<code title=\"{}\">{}</code>", escape(text), escape(&Length::Short.name(text, 60)))
}

/// A part of a bar.
pub(super) struct Part {
    /// What it is, and the class that gives it its colour.
    pub(super) name: &'static str,
    pub(super) class: &'static str,
    pub(super) size: f64,
    /// Its size in words.
    pub(super) text: String,
}

/// The parts beside each other, as wide as they are large, and below what each is. Nothing if all are zero.
pub(super) fn stack(title: &str, parts: &[Part]) -> String {
    /// What is there can be seen.
    const LEAST: f64 = 0.6;
    let whole: f64 = parts.iter().map(|part| part.size).sum();
    if whole <= 0.0 {
        return String::new();
    }
    let parts = || parts.iter().filter(|part| part.size > 0.0);
    let wide = |part: &Part| (100.0 * part.size / whole).max(LEAST);
    let scale = 100.0 / parts().map(wide).sum::<f64>();
    let (mut bar, mut keys, mut x) = (String::new(), String::new(), 0.0);
    for part in parts() {
        let Part { name, class, text, size } = part;
        let (width, share) = (wide(part) * scale, percentage(*size, whole));
        _ = write!(
            bar,
            "<rect class=\"{class}\" x=\"{x:.2}%\" width=\"{width:.2}%\" height=\"100%\"><title>{name}: {text} ({share})\
             </title></rect>"
        );
        _ = write!(keys, "<li><i class=\"{class}\"></i>{name} <b>{text}</b> <small>{share}</small></li>");
        x += width;
    }
    format!(
        "<h3>{title}</h3>\n\
         <svg class=\"stack\" width=\"100%\" height=\"14\" role=\"img\" aria-label=\"{title}\">{bar}</svg>\n\
         <ul class=\"keys\">{keys}</ul>\n"
    )
}

/// Returns a bar that takes this share of its place.
pub(super) fn bar(share: f64, class: &str) -> String {
    let width = if share > 0.0 { (100.0 * share).clamp(0.6, 100.0) } else { 0.0 };
    format!(
        "<svg class=\"bar\" width=\"100%\" height=\"10\" aria-hidden=\"true\"><rect class=\"{class}\" \
         width=\"{width:.2}%\" height=\"100%\" rx=\"2\"/></svg>"
    )
}

/// `950`, `22.8k`, `1.3M`, `2e19`: for where there is little room.
pub(super) fn compact(figure: f64) -> String {
    let (figure, unit) = match figure {
        _ if figure >= 999.5e12 || figure > 0.0 && figure < 0.005 => return format!("{figure:.0e}"),
        _ if figure >= 999.5e9 => (figure / 1e12, "T"),
        _ if figure >= 999.5e6 => (figure / 1e9, "G"),
        _ if figure >= 999.5e3 => (figure / 1e6, "M"),
        _ if figure >= 999.5 => (figure / 1e3, "k"),
        _ => (figure, ""),
    };
    let text = decimal(figure);
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    format!("{text}{unit}")
}

pub(super) fn plural(count: u64, what: &str) -> String {
    format!("{} {what}{}", number(count), if count == 1 { "" } else { "s" })
}

/// Returns a percentage as HTML.
pub(super) fn percentage(part: f64, whole: f64) -> String {
    escape(&percent(part, whole))
}

/// From 0 to 1, also of nothing.
pub(super) fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { float(part) / float(whole) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_room() {
        let figures = [0.0, 7.0, 0.5, 950.0, 999.7, 22_800.0, 1_300_000.0, 2e9, 3e12, 1.8e19, 1e-3].map(compact);
        assert_eq!(figures, ["0", "7", "0.5", "950", "1k", "22.8k", "1.3M", "2G", "3T", "2e19", "1e-3"]);
    }

    #[test]
    fn parts_fill_a_bar() {
        let part = |class, size| Part { name: "x", class, size, text: "1".to_owned() };
        let bar = stack("Bar", &[part("a", 1e9), part("b", 1.0), part("c", 0.0)]);
        let widths = bar.split(" width=\"").skip(2).filter_map(|rest| rest.split('%').next()?.parse::<f64>().ok());
        let widths: Vec<_> = widths.collect();
        assert!(widths.len() == 2 && widths[1] > 0.5 && (widths.iter().sum::<f64>() - 100.0).abs() < 0.02, "{bar}");
        assert_eq!(stack("Bar", &[part("a", 0.0)]), "");
    }
}
