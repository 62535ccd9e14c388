//! From figures to places on a chart.

/// An axis.
pub(crate) struct Scale {
    low: f64,
    high: f64,
    logarithmic: bool,
}

impl Scale {
    /// From zero to a little more than the largest.
    pub(crate) fn linear(figures: impl Iterator<Item = f64>) -> Scale {
        let high = figures.fold(0.0, f64::max);
        Scale { low: 0.0, high: if high > 0.0 { high * 1.1 } else { 1.0 }, logarithmic: false }
    }

    /// Around all that are more than zero.
    pub(crate) fn logarithmic(figures: impl Iterator<Item = f64>) -> Scale {
        let positive = figures.filter(|figure| *figure > 0.0);
        let (low, high) =
            positive.fold((f64::INFINITY, 0.0_f64), |(low, high), figure| (low.min(figure), high.max(figure)));
        if low > high {
            return Scale { low: 1.0, high: 10.0, logarithmic: true };
        }
        Scale { low: low / 1.3, high: high * 1.3, logarithmic: true }
    }

    /// The same, with room below the smallest: its bar has a length, too.
    pub(crate) fn for_bars(figures: impl Iterator<Item = f64>) -> Scale {
        let scale = Scale::logarithmic(figures);
        Scale { low: scale.low / 1.6, ..scale }
    }

    /// Where it is, from 0 to 1.
    pub(crate) fn place(&self, figure: f64) -> f64 {
        let place = if self.logarithmic {
            (figure.max(self.low) / self.low).ln() / (self.high / self.low).ln()
        } else {
            (figure - self.low) / (self.high - self.low)
        };
        place.clamp(0.0, 1.0)
    }

    /// Round figures to mark the axis with.
    pub(crate) fn marks(&self) -> Vec<f64> {
        if self.logarithmic { self.powers() } else { self.steps() }
    }

    fn powers(&self) -> Vec<f64> {
        #[allow(clippy::cast_possible_truncation)]
        let (first, last) = (self.low.log10().ceil() as i32, self.high.log10().floor() as i32);
        let step = usize::try_from((last - first) / 6 + 1).unwrap_or(1);
        let powers: Vec<_> = (first..=last).step_by(step).map(|power| 10_f64.powi(power)).collect();
        if powers.len() > 1 {
            return powers;
        }
        // Less than two powers of ten: their halves and fifths as well.
        let finer = (first - 1..=last).flat_map(|power| [1.0, 2.0, 5.0].map(|digit| digit * 10_f64.powi(power)));
        finer.filter(|mark| (self.low..=self.high).contains(mark)).collect()
    }

    fn steps(&self) -> Vec<f64> {
        let rough = self.high / 4.0;
        let power = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].map(|digit| digit * power).into_iter().find(|step| *step >= rough);
        let step = step.unwrap_or(rough);
        (0..10).map(|count| f64::from(count) * step).take_while(|mark| *mark <= self.high).collect()
    }
}

/// A figure at a mark.
pub(crate) fn mark(figure: f64) -> String {
    let short = |figure: f64| {
        let text = format!("{figure:.3}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    match figure {
        _ if figure >= 1e9 => short(figure / 1e9) + "G",
        _ if figure >= 1e6 => short(figure / 1e6) + "M",
        _ if figure >= 1e3 => short(figure / 1e3) + "k",
        _ => short(figure),
    }
}
