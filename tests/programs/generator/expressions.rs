//! Expressions, by type.

use super::{Generator, Local, Mode, Place, TICKS, Ty, behind, bound, either};

impl Generator {
    /// An index that is within a list of this length, most of the time. One to write to must not
    /// read the list.
    pub(super) fn index(&mut self, of: &Place, len: &str, write: bool, depth: usize) -> String {
        if write {
            let number = self.taking(&of.root, |this| this.int(depth.min(1)));
            return match self.below(4) {
                0 => "0".to_owned(),
                1 => self.said("0"),
                2 => {
                    let number = self.taking(&of.root, Self::operand);
                    format!("at({number}, 2)")
                }
                _ => format!("at({number}, 2)"),
            };
        }
        match self.below(7) {
            0 => format!("at({}, {len})", self.int(depth.min(1))),
            4 => format!("at({}, {len})", self.operand()),
            5 => self.said("1"),
            1 => format!("{len} - 1"),
            2 => format!("at(round, {len})"),
            3 => "1".to_owned(),
            _ => "0".to_owned(),
        }
    }

    /// A list that can be read, or mutated in place.
    pub(super) fn list(&mut self, write: bool, depth: usize) -> Option<Place> {
        let place = |of: Place, text: String, variable: bool| Place { root: of.root, text, variable };
        match self.below(8) {
            0 => {
                let of = self.named(Ty::Record, write)?;
                let text = format!("{}.list", of.text);
                Some(place(of, text, false))
            }
            1 => {
                let of = self.named(Ty::Rows, write)?;
                let index = self.index(&of, &format!("{}.len()", of.text), write, depth.saturating_sub(1));
                let text = format!("{}[{index}].list", of.text);
                Some(place(of, text, false))
            }
            2 => {
                let of = self.named(Ty::Linked, write)?;
                let text = format!("{}.items", of.text);
                Some(place(of, text, true))
            }
            3 => {
                let of = self.named(Ty::Links, write)?;
                let index = self.index(&of, &format!("{}.len()", of.text), write, depth.saturating_sub(1));
                let text = format!("{}[{index}].items", of.text);
                Some(place(of, text, true))
            }
            _ => self.named(Ty::List, write),
        }
    }

    /// A number that can be read, or assigned to.
    pub(super) fn number(&mut self, write: bool, depth: usize) -> Option<Place> {
        let place = |of: Place, text: String, variable: bool| Place { root: of.root, text, variable };
        match self.below(12) {
            0 | 1 => {
                let of = self.list(write, depth)?;
                // An index into a part of a value is computed while the value is borrowed.
                let len = format!("{}.len()", of.text);
                let index = if of.text.contains(['.', '[']) {
                    self.taking(&of.root.clone(), |this| {
                        if this.chance(50) { "0".to_owned() } else { format!("at({}, 2)", this.int(0)) }
                    })
                } else {
                    self.index(&of, &len, write, depth)
                };
                let text = format!("{}[{index}]", of.text);
                Some(place(of, text, false))
            }
            2 => {
                let of = self.named(Ty::Record, write)?;
                let field = if self.chance(50) { "n" } else { "inner.x" };
                let text = format!("{}.{field}", of.text);
                Some(place(of, text, false))
            }
            3 => {
                let of = self.named(Ty::Rows, write)?;
                let index = self.index(&of, &format!("{}.len()", of.text), write, depth);
                let field = if self.chance(50) { "n" } else { "inner.x" };
                let text = format!("{}[{index}].{field}", of.text);
                Some(place(of, text, false))
            }
            4 => {
                let of = self.named(Ty::Pair, write)?;
                let text = format!("{}.0", of.text);
                Some(place(of, text, false))
            }
            5 => {
                let of = self.named(Ty::Array, write)?;
                let index = self.index(&of, "4", write, depth);
                let text = format!("{}[{index}]", of.text);
                Some(place(of, text, false))
            }
            6 => {
                let of = self.named(Ty::Linked, write)?;
                let text = format!("{}.x", of.text);
                Some(place(of, text, true))
            }
            7 => {
                let of = self.named(Ty::Links, write)?;
                let index = self.index(&of, &format!("{}.len()", of.text), write, depth);
                let text = format!("{}[{index}].x", of.text);
                Some(place(of, text, true))
            }
            _ => self.named(Ty::Int, write),
        }
    }

    /// A text that can be read, or mutated in place.
    pub(super) fn text_place(&mut self, write: bool) -> Option<Place> {
        let part =
            |of: Place, field: &str| Place { text: format!("{}{field}", of.text), root: of.root, variable: false };
        match self.below(6) {
            0 => Some(part(self.named(Ty::Record, write)?, ".name")),
            1 => {
                let of = self.named(Ty::Rows, write)?;
                let index = self.index(&of, "2", write, 0);
                Some(part(of, &format!("[{index}].name")))
            }
            2 => Some(part(self.named(Ty::Pair, write)?, ".1")),
            _ => self.named(Ty::Text, write),
        }
    }

    /// A place as an operand or a plain value, at times with the `*` that may be left out.
    fn starred(&mut self, place: &Place) -> String {
        if place.variable && self.chance(20) {
            either(&place.text, &format!("(*{})", place.text))
        } else {
            place.text.clone()
        }
    }

    /// A reference to the value of a place, as an argument.
    pub(super) fn reference(place: &Place) -> String {
        let text = &place.text;
        if place.variable { either(&format!("&{text}"), &format!("&*{text}")) } else { format!("&{text}") }
    }

    /// A number that says when it is evaluated.
    fn said(&mut self, number: &str) -> String {
        self.operands += 1;
        format!("say({}, {number})", self.operands)
    }

    /// A number whose evaluation can be seen, and which does nothing about these roots: no access to them has begun yet
    /// that would be in the way of one to another part of the same variable.
    pub(super) fn operand_apart(&mut self, roots: &[String]) -> String {
        let may_act = self.in_closure == 0 && self.is_free(TICKS, true);
        let before = self.taken.len();
        self.taken.extend_from_slice(roots);
        let operand = self.operand_that(may_act);
        self.taken.truncate(before);
        operand
    }

    /// A number whose evaluation can be seen.
    fn operand(&mut self) -> String {
        let may_act = self.in_closure == 0 && self.is_free(TICKS, true);
        self.operand_that(may_act)
    }

    fn operand_that(&mut self, may_act: bool) -> String {
        let choice = self.below(10);
        if choice < 3 || !may_act {
            let number = self.below(9).to_string();
            let place = self.number(false, 0).map_or(number, |place| self.starred(&place));
            return self.said(&place);
        }
        self.used.insert(TICKS);
        let ticks = self.path(TICKS);
        match choice {
            3..=6 => format!("{{ {ticks} += {}; {} }}", 1 + self.below(2), self.said(&ticks)).braced(),
            7 | 8 => format!("{{ {ticks} }}").braced(),
            _ => {
                let exit = match self.labels.last().cloned() {
                    Some(label) if self.chance(50) => format!("{} {label}", ["break", "continue"][self.below(2)]),
                    _ => ["return Ok(5)", "return Err(String::from(\"in an operand\"))"][self.below(2)].to_owned(),
                };
                match self.below(3) {
                    0 => format!("positive({} - 7)?", self.said(&ticks)),
                    _ => format!("if {ticks} % 8 == 5 {{ {exit} }} else {{ {} }}", self.said(&ticks)).braced(),
                }
            }
        }
    }

    fn atom(&mut self) -> String {
        if self.chance(15) {
            return self.operand();
        }
        if self.chance(70)
            && let Some(place) = self.number(false, 0)
        {
            return self.starred(&place);
        }
        self.below(9).to_string()
    }

    /// An `i32`.
    pub(super) fn int(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.atom();
        }
        let depth = depth - 1;
        match self.below(40) {
            0..=4 => {
                let op = ["+", "-", "+", "%"][self.below(4)];
                let right = if op == "%" { "7".to_owned() } else { self.int(depth) };
                format!("({} {op} {right})", self.int(depth))
            }
            5 => format!("(-{})", self.int(depth)),
            6 => format!("double({})", self.int(depth)),
            7 => format!("if {} {{ {} }} else {{ {} }}", self.condition(depth), self.int(depth), self.int(depth))
                .braced(),
            8 => self.of_number("{}.wrapping_mul(#)", depth),
            9 => self.of_number("{}.max(#)", depth),
            10 => self.of_number("{}.abs()", depth),
            11 => self.of_number("({} as i64 * 2) as i32", depth).braced(),
            12 => self.of_list("total(&)", depth),
            13 => self.of_list("({}.len() as i32)", depth),
            14 => self.of_list("{}.iter().sum::<i32>()", depth),
            15 => self.of_list("{}.first().copied().unwrap_or(#)", depth),
            16 => {
                let Some(list) = self.list(false, depth) else { return self.atom() };
                let name = self.fresh("x");
                let body = self.closure_int(&[behind(&format!("(*{name})"), Ty::Int, false)], depth);
                let end = ["max().unwrap_or(0)", "sum::<i32>()", "fold(0, |x, y| x ^ y)", "last().unwrap_or_default()"];
                format!("{}.iter().map(|{name}| {body}).{}", list.text, end[self.below(4)])
            }
            17 => {
                let Some(list) = self.list(false, depth) else { return self.atom() };
                let name = self.fresh("x");
                let body = self.closure_condition(&[behind(&format!("(**{name})"), Ty::Int, false)], depth);
                format!("({}.iter().filter(|{name}| {body}).count() as i32)", list.text)
            }
            18 => {
                let (Some(list), Some(other)) = (self.list(false, depth), self.named(Ty::List, false)) else {
                    return self.atom();
                };
                format!(
                    "{}.iter().zip({}.iter()).map(|(x, y)| x.wrapping_mul(*y)).fold(0, i32::wrapping_add)",
                    list.text, other.text
                )
            }
            19 => self.of_list("({}.windows(2).filter(|two| two[0] < two[1]).count() as i32)", depth),
            20 => match self.text_place(false) {
                Some(text) => format!("({}.len() as i32)", text.text),
                None => self.atom(),
            },
            21 => match self.text_place(false) {
                Some(text) => format!("({}.chars().filter(|c| *c == 'b').count() as i32)", text.text),
                None => self.atom(),
            },
            22 => match self.text_place(false) {
                Some(text) => format!("len({})", Self::reference(&text)),
                None => self.atom(),
            },
            23 => self.of(Ty::Maybe, "{}.unwrap_or(#)", depth),
            24 => self.of(Ty::Maybe, "{}.map_or(#, |x| x + 1)", depth),
            25 => self.of(Ty::MaybeText, "{}.as_ref().map_or(#, |x| x.len() as i32)", depth),
            26 => self.of(Ty::MaybeText, "{}.as_deref().unwrap_or(\"none\").len() as i32", depth).braced(),
            27 => self.of(Ty::Record, "{}.total()", depth),
            28 => self.of(Ty::Record, "{}.first().copied().unwrap_or(#)", depth),
            29 => self.of(Ty::Rows, "{}.iter().map(|row| row.n).sum::<i32>()", depth),
            30 => self.of(Ty::Rows, "{}.iter().map(Record::total).max().unwrap_or(#)", depth),
            31 => self.of(Ty::Map, "{}.get(&(# + 1)).copied().unwrap_or(#)", depth),
            32 => self.of(Ty::Map, "{}.values().sum::<i32>()", depth),
            33 => self.of(Ty::Names, "{}.get(\"abc\").copied().unwrap_or(#)", depth),
            34 => self.of(Ty::Shape, "{}.size()", depth),
            35 => match self.named(Ty::Shape, false) {
                Some(place) => {
                    let (dot, line, named) = (self.int(depth), self.fresh("n"), self.fresh("size"));
                    format!(
                        "match {} {{ Shape::Dot => {dot}, Shape::Line({line}) => *{line}, Shape::Named {{ size: {named}, .. }} => *{named} }}",
                        ["&", "&"][self.below(2)].to_owned() + &place.text
                    )
                    .braced()
                }
                None => self.atom(),
            },
            36 => self.of(Ty::Queue, "{}.front().copied().unwrap_or(#)", depth),
            37 => {
                let (name, value) = (self.fresh("x"), self.int(depth));
                let result = self.with(vec![bound(&name, Ty::Int)], |this| this.int(depth));
                format!("{{ let {name}: i32 = {value}; {result} }}").braced()
            }
            38 => {
                let (name, argument) = (self.fresh("x"), self.int(depth));
                let body = self.closure_int(&[bound(&name, Ty::Int)], depth);
                format!("(|{name}: i32| {body})({argument})")
            }
            _ => {
                let (first, second) = (self.condition(depth), self.int(depth));
                let (third, label) = (self.int(depth), self.fresh("'l"));
                format!("{label}: {{ if {first} {{ break {label} {second} }} {third} }}").braced()
            }
        }
    }

    /// An expression in a closure: nothing is bound there but what is passed.
    pub(super) fn closure_int(&mut self, locals: &[Local], depth: usize) -> String {
        self.closed(|this| this.with(locals.to_vec(), |this| this.int(depth)))
    }

    fn closure_condition(&mut self, locals: &[Local], depth: usize) -> String {
        self.closed(|this| this.with(locals.to_vec(), |this| this.condition(depth)))
    }

    /// Puts a place for `{}`, and a number for each `#`.
    fn filled(&mut self, template: &str, place: &Place, depth: usize) -> String {
        let mut text = template.replace("{}", &place.text);
        if text.contains("(&)") {
            let reference = Self::reference(place);
            text = text.replace("(&)", &format!("({reference})"));
        }
        while let Some(position) = text.find('#') {
            let number = self.int(depth.min(1));
            text.replace_range(position..=position, &number);
        }
        text
    }

    fn of_number(&mut self, template: &str, depth: usize) -> String {
        match self.number(false, depth) {
            Some(place) => self.filled(template, &place, depth),
            None => self.atom(),
        }
    }

    fn of_list(&mut self, template: &str, depth: usize) -> String {
        match self.list(false, depth) {
            Some(place) => self.filled(template, &place, depth),
            None => self.atom(),
        }
    }

    fn of(&mut self, ty: Ty, template: &str, depth: usize) -> String {
        match self.named(ty, false) {
            Some(place) => self.filled(template, &place, depth),
            None => self.atom(),
        }
    }

    /// A `bool`.
    pub(super) fn condition(&mut self, depth: usize) -> String {
        let template = match self.below(20) {
            0..=4 => {
                let op = ["<", ">", "==", "!=", "<=", ">="][self.below(6)];
                let left = self.atom();
                return format!("{left} {op} {}", self.int(depth.min(1)).parenthesized());
            }
            5 if depth > 0 => {
                let op = ["&&", "||"][self.below(2)];
                return format!("({} {op} {})", self.condition(depth - 1), self.condition(depth - 1));
            }
            6 if depth > 0 => return format!("!({})", self.condition(depth - 1)),
            7 => match self.named(Ty::Bool, false) {
                Some(place) => return self.starred(&place),
                None => return "round > 0".to_owned(),
            },
            8 => (Ty::Bool, "!{}"),
            9 => (Ty::List, "{}.is_empty()"),
            10 => (Ty::List, "{}.contains(&(# + 1))"),
            11 => (Ty::List, "{}.iter().any(|x| *x > 3)"),
            12 => (Ty::Text, "{}.is_empty()"),
            13 => (Ty::Text, "{} == \"abc\""),
            14 => (Ty::Text, "{}.starts_with('a')"),
            15 => (Ty::Maybe, "{}.is_some()"),
            16 => (Ty::Maybe, "{} == Some(3)"),
            17 => (Ty::Map, "{}.contains_key(&(# + 1))"),
            18 => (Ty::Shape, "matches!({}, Shape::Line(n) if n > 2)"),
            _ => (Ty::Record, "{}.inner.on"),
        };
        match self.named(template.0, false) {
            Some(place) => self.filled(template.1, &place, depth),
            None => "round == 0".to_owned(),
        }
    }

    /// A `String`.
    pub(super) fn text(&mut self, depth: usize) -> String {
        let place = self.text_place(false);
        let (Some(place), true) = (place, depth > 0) else {
            let literal = ["a", "bc", "", "abc"][self.below(4)];
            return format!("String::from(\"{literal}\")");
        };
        match self.below(10) {
            0 => format!("{}.clone()", place.text),
            1 => format!("{}.to_uppercase()", place.text),
            2 => format!("{}.chars().rev().collect::<String>()", place.text),
            3 => format!("{}.trim_start_matches('a').to_owned()", place.text),
            4 => format!("({}.clone() + \"x\")", place.text),
            5 => match self.list(false, 0) {
                Some(list) => {
                    format!("{}.iter().map(|x| x.to_string()).collect::<Vec<_>>().join(\"-\")", list.text)
                }
                None => "String::new()".to_owned(),
            },
            6 => format!("{}.split('b').map(str::to_owned).collect::<Vec<_>>().join(\"/\")", place.text),
            7 if self.mode == Mode::Names => {
                let (number, other) = (self.named(Ty::Int, false), self.named(Ty::Text, false));
                match (number, other) {
                    (Some(number), Some(other)) if !number.text.contains('*') && !other.text.contains(['.', '*']) => {
                        let (number, other) = (number.text, other.text);
                        if number.contains('.') {
                            return format!("format!(\"{{{other}:>5}}\")");
                        }
                        format!("format!(\"{{{number}:>3}} {{{other}:?}} {{}}\", {})", self.int(depth - 1))
                    }
                    _ => "String::new()".to_owned(),
                }
            }
            _ => format!("format!(\"{{}}:{{:<4}}|\", {}, {})", place.text, self.int(depth - 1)),
        }
    }

    /// A `Vec<i32>` of its own.
    pub(super) fn new_list(&mut self, depth: usize) -> String {
        let Some(place) = self.list(false, depth) else { return "vec![1]".to_owned() };
        match self.below(7) {
            0 => format!("{}.clone()", place.text),
            1 => format!("vec![{}, {}]", self.int(depth), self.int(depth)),
            2 => {
                let name = self.fresh("x");
                let body = self.closure_int(&[bound(&name, Ty::Int)], depth);
                format!("{}.iter().map(|&{name}| {body}).collect::<Vec<_>>()", place.text)
            }
            3 => {
                let name = self.fresh("x");
                let body = self.closure_condition(&[behind(&format!("(*{name})"), Ty::Int, false)], depth);
                format!("{}.iter().copied().filter(|{name}| {body}).collect::<Vec<i32>>()", place.text)
            }
            4 => format!("(0..{} % 4).collect::<Vec<_>>()", self.int(0).parenthesized()),
            5 => format!("{}[at(round, {}.len())..].to_vec()", place.text, place.text),
            _ => format!("vec![{}; 2]", self.int(depth)),
        }
    }
}

/// Wraps what could not stand as an operand by itself.
pub(super) trait Wrapped {
    fn braced(&self) -> String;
    fn parenthesized(&self) -> String;
}

impl Wrapped for String {
    fn braced(&self) -> String {
        format!("({self})")
    }

    fn parenthesized(&self) -> String {
        if self.contains([' ', '{']) && !self.starts_with('(') { format!("({self})") } else { self.clone() }
    }
}
