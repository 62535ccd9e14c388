//! Statements, and what they bind.

use super::{Generator, Local, Mode, Place, TICKS, Ty, behind, bound, either, is_variable};
use crate::generator::expressions::Wrapped as _;

impl Generator {
    /// The block of a program: statements, and a number as its value.
    pub(super) fn program(&mut self) -> String {
        if self.mode != Mode::Method {
            self.labels.push("'outer".to_owned());
        }
        let count = 3 + self.below(3);
        let mut text = String::new();
        for _ in 0..count {
            text.push_str(&self.statement(2));
        }
        let value = self.int(2);
        if self.chance(50) { format!("{text}{value} - {}", self.int(1)) } else { text + &value }
    }

    /// A nested block, without its braces.
    pub(super) fn body(&mut self, locals: Vec<Local>, depth: usize) -> String {
        self.with(locals, |this| {
            let count = 1 + usize::from(this.chance(25));
            (0..count).map(|_| this.statement(depth)).collect()
        })
    }

    pub(super) fn looped(&mut self, locals: Vec<Local>, depth: usize) -> String {
        self.in_loop += 1;
        let body = self.body(locals, depth);
        self.in_loop -= 1;
        body
    }

    fn statement(&mut self, depth: usize) -> String {
        if self.chance(20)
            && let Some(text) = self.ordered()
        {
            return text + "\n";
        }
        if self.chance(12)
            && let Some(text) = self.lent(depth.saturating_sub(1))
        {
            return text + "\n";
        }
        for _ in 0..8 {
            let simple = depth == 0 || (depth == 1 && self.chance(60));
            let choice = self.below(if simple { 44 } else { 78 });
            let written = match choice {
                0..=43 => self.simple(choice),
                _ => self.nested(choice - 44, depth - 1),
            };
            if let Some(text) = written {
                return text + "\n";
            }
        }
        String::from("let _ = round;\n")
    }

    // One arm for each kind of statement.
    #[allow(clippy::too_many_lines)]
    fn simple(&mut self, choice: usize) -> Option<String> {
        Some(match choice {
            0..=3 => {
                let place = self.number(true, 1)?;
                let value = self.int(2);
                format!("{} = {value};", self.target(&place))
            }
            4..=8 => {
                let place = self.number(true, 1)?;
                let op = ["+=", "-=", "+=", "%=", "^=", "-="][self.below(6)];
                let value = match self.below(8) {
                    _ if op == "%=" => "5".to_owned(),
                    // By reference the operator is a method of the place.
                    0 | 1 => format!("&{}", self.taking(&place.root, |this| this.int(1)).parenthesized()),
                    _ => self.int(2),
                };
                format!("{} {op} {value};", self.target(&place))
            }
            9 => {
                let place = self.named(Ty::Bool, true)?;
                let op = ["=", "|=", "&=", "^="][self.below(4)];
                format!("{} {op} {};", self.target(&place), self.condition(1))
            }
            10 => {
                let place = self.text_place(true)?;
                format!("{} = {};", self.target(&place), self.text(1))
            }
            11..=13 => {
                let place = self.text_place(true)?;
                let value = self.in_part(&place, |this| this.text(1));
                let text = &place.text;
                match self.below(7) {
                    0 => format!("{text}.push_str(&{value});"),
                    1 => format!("{} += &{value};", self.target(&place)),
                    2 => format!("{text}.insert(0, 'b');"),
                    3 => format!("{text}.clear();"),
                    4 => format!("shout(&mut {text});"),
                    5 => format!("{text}.truncate(2);"),
                    _ => format!("{text}.push('y');"),
                }
            }
            14 => {
                let place = self.list(true, 1)?;
                format!("{} = {};", self.target(&place), self.new_list(1))
            }
            15..=20 => return self.changed_list(),
            21 => {
                let place = self.named(Ty::Maybe, true)?;
                let (text, value) = (&place.text, self.int(1));
                match self.below(6) {
                    0 => format!("{} = Some({value});", self.target(&place)),
                    1 => format!("{} = None;", self.target(&place)),
                    2 => format!("{} = {text}.map(|x| x + 1);", self.target(&place)),
                    3 => format!("{text}.replace({value});"),
                    4 => format!("let _ = {text}.take();"),
                    _ => format!("*{text}.get_or_insert({value}) += 2;"),
                }
            }
            22 => {
                let place = self.named(Ty::MaybeText, true)?;
                let (text, value) = (&place.text, self.text(1));
                match self.below(4) {
                    0 => format!("{} = Some({value});", self.target(&place)),
                    1 => format!("{text}.get_or_insert_default().push('d');"),
                    2 => format!("{text} = {text}.take().filter(|x| x.len() < 9);"),
                    _ => format!("if let Some(x) = {text}.as_mut() {{ x.push('m') }}"),
                }
            }
            23..=25 => return self.changed_map(),
            26 => {
                let place = self.named(Ty::Names, true)?;
                let (text, key) = (&place.text, self.text(1));
                let value = self.int(1);
                match self.below(3) {
                    0 => format!("{text}.insert({key}, {value});"),
                    1 => format!("*{text}.entry({key}).or_insert(0) += {value};"),
                    _ => format!("{text}.remove(&{key});"),
                }
            }
            27 => {
                let place = self.named(Ty::Shape, true)?;
                let target = self.target(&place);
                match self.below(4) {
                    0 => format!("{target} = Shape::Line({});", self.int(1)),
                    1 => format!("{target} = Shape::Named {{ name: {}, size: {} }};", self.text(1), self.int(1)),
                    2 => {
                        let value = self.taking(&place.root, |this| this.int(1));
                        format!("if let Shape::Line(n) = &mut {} {{ *n += {value} }}", place.text)
                    }
                    _ => {
                        let value = self.taking(&place.root, |this| this.int(1));
                        let text = &place.text;
                        format!(
                            "match &mut {text} {{ Shape::Named {{ name, size }} => {{ name.push('z'); *size -= {value}; }} Shape::Line(n) => *n = 1, Shape::Dot => {{}} }}"
                        )
                    }
                }
            }
            28 => {
                let place = self.named(Ty::Queue, true)?;
                let (text, value) = (&place.text, self.int(1));
                match self.below(4) {
                    0 => format!("{text}.push_back({value});"),
                    1 => format!("if let Some(x) = {text}.pop_front() {{ {text}.push_back(x - 1) }}"),
                    2 => format!(
                        "match {text}.pop_back() {{ Some(x) if x > 2 => {text}.push_front(x / 2), Some(_) => {{}} None => {text}.extend([1, 2]) }}"
                    ),
                    _ => format!("{text}.rotate_left({text}.len() / 2);"),
                }
            }
            29 => {
                let place = self.named(Ty::Record, true)?;
                let text = &place.text;
                match self.below(4) {
                    0 => {
                        let value = self.in_part(&place, |this| this.int(1));
                        format!("{text}.grow({value});")
                    }
                    1 => format!("{text}.inner = Inner {{ x: {}, on: {} }};", self.int(1), self.condition(1)),
                    2 => format!("{text}.inner.on = {};", self.condition(1)),
                    _ => format!("{text} = Record {{ n: {}, ..record(1, \"q\", &[4]) }};", self.int(1)),
                }
            }
            30 => {
                let place = self.named(Ty::Rows, true)?;
                let text = &place.text;
                match self.below(6) {
                    0 => format!("{text}.push(record({}, \"new\", &[1]));", self.int(1)),
                    1 => {
                        let value = self.in_part(&place, |this| this.taking(&place.root, |this| this.int(1)));
                        format!(
                            "if let Some(row) = {text}.last_mut() {{ row.n += {value}; row.list.push(row.n); row.grow(1); }}"
                        )
                    }
                    2 => format!("{text}.sort_by_key(|row| -row.n);"),
                    3 => format!("{text}.iter_mut().for_each(|row| {{ row.n += 1; row.list.push(row.n) }});"),
                    4 => format!("{text}.retain(|row| row.n < 9 || row.list.len() < 3);"),
                    _ => {
                        let index = self.index(&place, "2", true, 1);
                        let value = self.taking(&place.root, |this| this.int(1));
                        format!("{text}[{index}].grow({value});")
                    }
                }
            }
            31 | 32 => return self.destructured(),
            33 => {
                let (left, right) = (self.named(Ty::Int, true)?, self.named(Ty::Int, true)?);
                if left.root == right.root || self.mode == Mode::Whole {
                    return None;
                }
                format!("std::mem::swap(&mut {}, &mut {});", left.text, right.text)
            }
            34 => {
                let place = self.number(true, 1)?;
                let name = self.fresh("n");
                self.locals.push(bound(&name, Ty::Int));
                match self.below(3) {
                    0 => format!("let {name} = bump(&mut {});", place.text),
                    1 => format!("let {name} = std::mem::replace(&mut {}, 4);", place.text),
                    _ => format!("let {name}: i32 = std::mem::take(&mut {});", place.text),
                }
            }
            35..=37 => {
                let value = self.int(2);
                let mutable = self.chance(40);
                let shadows = self.mode == Mode::Names && self.chance(15);
                let name = if shadows { ["a", "b", "c"][self.below(3)].to_owned() } else { self.fresh("n") };
                self.locals.push(Local { mutable, ..bound(&name, Ty::Int) });
                if shadows {
                    self.hidden.push(name.clone());
                }
                format!("let {}{name}: i32 = {value};", if mutable { "mut " } else { "" })
            }
            38 => {
                let (name, value) = (self.fresh("list"), self.new_list(1));
                self.locals.push(Local { mutable: true, ..bound(&name, Ty::List) });
                format!("let mut {name}: Vec<i32> = {value};")
            }
            39 => {
                let (name, value) = (self.fresh("text"), self.text(1));
                self.locals.push(Local { mutable: true, ..bound(&name, Ty::Text) });
                format!("let mut {name}: String = {value};")
            }
            40 if self.chance(20) => {
                let (list, place) = (self.list(true, 0)?, self.named(Ty::Int, true)?);
                let (list, text, value) = (list.text, &place.text, self.int(1));
                match self.below(3) {
                    0 => format!(
                        "{text} = {list}.pop().unwrap_or({value}) - {list}.len() as i32 + {list}.pop().map_or(0, |x| x + 1);"
                    ),
                    1 => format!("{list}.push({value}); {text} += {list}.remove(0) * 2 - {list}.iter().sum::<i32>();"),
                    _ => format!("({text}, _) = ({list}.pop().unwrap_or_default(), {list}.pop());"),
                }
            }
            40 if self.chance(30) => {
                let place = self.named(Ty::Int, true)?;
                let (text, op) = (&place.text, ["=", "+=", "-="][self.below(3)]);
                match self.below(3) {
                    0 => format!("{text} {op} bump(&mut {text});"),
                    1 => format!("{text} = std::mem::take(&mut {text}) + 1;"),
                    _ => {
                        let place = self.text_place(true)?;
                        format!("{} = std::mem::take(&mut {}) + \"k\";", place.text, place.text)
                    }
                }
            }
            40 => {
                let place = self.number(true, 0)?;
                if place.text.contains('[') {
                    return None;
                }
                let (name, value) = (self.fresh("x"), self.taking(&place.root, |this| this.int(1)));
                let text = &place.text;
                match self.below(3) {
                    0 => format!("{{ let {name} = &mut {text}; *{name} += {value}; *{name} %= 50; }}"),
                    1 => format!("{{ let mut add = |by: i32| {text} += by; add(1); add({value}); }}"),
                    _ => format!("(0..2).for_each(|i| {text} += i);"),
                }
            }
            41 => {
                let (first, second) = (self.fresh("n"), self.fresh("n"));
                let (one, two) = (self.int(1), self.int(1));
                self.locals.extend([bound(&first, Ty::Int), bound(&second, Ty::Int)]);
                match self.below(3) {
                    0 => format!("let ({first}, {second}): (i32, i32) = ({one}, {two});"),
                    1 => format!("let [{first}, {second}]: [i32; 2] = [{one}, {two}];"),
                    _ => match self.named(Ty::Array, false) {
                        Some(array) => format!("let [{first}, .., {second}] = {};", array.text),
                        None => format!(
                            "let Inner {{ x: {first}, .. }} = Inner {{ x: {one}, on: true }}; let {second}: i32 = {two};"
                        ),
                    },
                }
            }
            42 => {
                let place = self.list(false, 1)?;
                let name = self.fresh("n");
                let reference = Self::reference(&place);
                self.locals.push(bound(&name, Ty::Int));
                match self.below(3) {
                    0 => format!(
                        "let {name}: i32 = {{ let list = {reference}; list.len() as i32 + list.iter().sum::<i32>() }};"
                    ),
                    1 => format!("let {name}: i32 = peak({reference}).copied().unwrap_or(3);"),
                    _ => format!("let {name}: i32 = {}.iter().copied().min().unwrap_or_default();", place.text),
                }
            }
            _ => return self.exit(),
        })
    }

    /// Something that leaves, seldom taken.
    fn exit(&mut self) -> Option<String> {
        let condition = format!("({} && {})", self.condition(0), self.condition(0));
        let value = self.int(1);
        Some(match self.below(8) {
            0 => format!("if {condition} {{ return Ok({value}); }}"),
            1 => format!("if {condition} {{ return Err(format!(\"left with {{}}\", {value})); }}"),
            2 if self.in_loop > 0 => format!("if {condition} {{ break; }}"),
            3 if self.in_loop > 0 => format!("if {condition} {{ continue; }}"),
            4 | 5 if !self.labels.is_empty() => {
                let index = self.below(self.labels.len());
                let label = self.labels[index].clone();
                let way = ["break", "continue"][self.below(2)];
                format!("if {condition} {{ {way} {label} }}")
            }
            6 => {
                let name = self.fresh("n");
                self.locals.push(bound(&name, Ty::Int));
                format!("let {name}: i32 = positive(i32::abs({value}) + 1 - (round % 5))?;")
            }
            _ => {
                let (place, name) = (self.named(Ty::Maybe, false)?, self.fresh("n"));
                self.locals.push(bound(&name, Ty::Int));
                format!("let {name}: i32 = {}.or(Some({value})).ok_or(String::from(\"none\"))?;", place.text)
            }
        })
    }

    /// Several operands each of which can be seen.
    fn ordered(&mut self) -> Option<String> {
        let (rows, name) = (self.named(Ty::Rows, true)?, self.fresh("n"));
        let (links, array, list) =
            (self.named(Ty::Links, true)?, self.named(Ty::Array, true)?, self.named(Ty::List, true)?);
        let roots = [&rows, &links, &array, &list].map(|place| place.root.clone());
        let mut operand = |most: usize| {
            let number = self.operand_apart(&roots);
            if most == 0 { number } else { format!("at({number}, {most})") }
        };
        let (one, two, three) = (operand(2), operand(2), operand(0));
        let (maybe_outside, four) = (operand(3), operand(0));
        let (rows, links, array, list) = (rows.text, links.text, array.text, list.text);
        let value = |text: String| format!("let {name}: i32 = {text};");
        let text = match self.below(18) {
            0 => format!("{rows}[{one}].list.push({three});"),
            1 => format!("{rows}[{one}].list.insert({two}, {three});"),
            2 => format!("{rows}[{one}].grow({three});"),
            3 => format!("{rows}[{one}].list[{two}] += {three};"),
            4 => format!("{rows}[{one}].name += &({three}).to_string();"),
            5 => format!("{rows}[{one}].name.push_str(&format!(\"{{}}{{}}\", {three}, {four}));"),
            6 => format!("{list}[{maybe_outside}] -= &({three});"),
            7 => format!("{list}[{maybe_outside}] = {three};"),
            8 => format!("{rows}[{maybe_outside}].list.push({three});"),
            9 => format!("{links}[{one}].items.push({three});"),
            10 => format!("{links}[{maybe_outside}].items[{two}] ^= {three};"),
            11 => format!("{list}.insert({one}, {three});"),
            12 => format!("{rows}[{maybe_outside}].list[{two}] = {three};"),
            13 => format!("{rows}[{one}].grow({three}).min(({four}) as usize);"),
            14 => value(format!("{array}[{one}].wrapping_sub({three})")),
            15 => value(format!("{links}[{one}].x.wrapping_sub({three}).wrapping_mul({four})")),
            16 => value(format!("{rows}[{one}].list.remove({two}).wrapping_add({three})")),
            _ => {
                self.used.insert(TICKS);
                let ticks = self.path(TICKS);
                value(format!("{ticks}.wrapping_sub({three})"))
            }
        };
        if text.starts_with("let") {
            self.locals.push(bound(&name, Ty::Int));
        }
        Some(text)
    }

    /// A target of an assignment, at times with its `*`.
    fn target(&mut self, place: &Place) -> String {
        if place.variable && self.chance(20) {
            either(&place.text, &format!("*{}", place.text))
        } else {
            place.text.clone()
        }
    }

    /// An argument for a method of a part of a value, which is borrowed before the argument is
    /// evaluated; that of a whole value is not yet.
    fn in_part<R>(&mut self, place: &Place, inside: impl FnOnce(&mut Self) -> R) -> R {
        if place.text.contains(['.', '[']) { self.taking(&place.root, inside) } else { inside(self) }
    }

    fn changed_list(&mut self) -> Option<String> {
        let place = self.list(true, 1)?;
        let text = place.text.clone();
        let value = self.in_part(&place, |this| this.int(2));
        let inner = |this: &mut Self, text: &str| {
            let local = behind(text, Ty::Int, false);
            this.taking(&place.root, |this| this.closure_int(&[local], 1))
        };
        Some(match self.below(17) {
            0..=2 => format!("{text}.push({value});"),
            3 => format!("let _ = {text}.pop();"),
            4 => format!("{text}.insert(0, {value});"),
            5 => format!("{text}.truncate(3);"),
            6 => format!("{text}.extend([{value}, 1]);"),
            7 => {
                let other = self.named(Ty::List, false)?;
                if other.root == place.root || self.mode == Mode::Whole {
                    return None;
                }
                format!("{text}.extend({}.iter().take(2));", other.text)
            }
            8 => {
                let body = inner(self, "(*x)");
                format!("{text}.retain(|x| {body} % 3 != 0);")
            }
            9 => format!("{text}.sort();"),
            10 => {
                let body = inner(self, "(*x)");
                format!("{text}.sort_by_key(|x| {body});")
            }
            11 => format!("{text}.dedup();"),
            12 => format!("{text}.reverse();"),
            13 => {
                let body = inner(self, "(*x)");
                format!("{text}.iter_mut().for_each(|x| *x = {body});")
            }
            14 => format!("fill(&mut {text}, {});", self.taking(&place.root, |this| this.int(1))),
            15 => format!(
                "if let Some(x) = {text}.last_mut() {{ *x += {} }}",
                self.taking(&place.root, |this| this.int(1))
            ),
            _ => format!("if {text}.len() > 1 {{ {text}.swap(0, 1); {text}[1..].reverse(); }}"),
        })
    }

    fn changed_map(&mut self) -> Option<String> {
        let place = self.named(Ty::Map, true)?;
        let text = &place.text;
        let (key, value) = (self.int(1), self.in_part(&place, |this| this.int(1)));
        // One of these is in a closure.
        let apart = self.closed(|this| this.taking(&place.root, |this| this.int(1)));
        Some(match self.below(8) {
            0 => format!("{text}.insert({key}, {apart});"),
            1 => {
                let op = ["+=", "=", "^="][self.below(3)];
                format!("*{text}.entry({key}).or_insert({apart}) {op} {value};")
            }
            2 => format!("{text}.entry(1).and_modify(|x| *x += {apart}).or_insert(5);"),
            3 => format!("let _ = {text}.remove(&({key} + 1));"),
            4 => format!("if let Some(x) = {text}.get_mut(&({key} + 1)) {{ *x -= {apart} }}"),
            5 => format!("{text}.values_mut().for_each(|x| *x = x.wrapping_mul(3) % 100);"),
            6 => format!("for (key, x) in {text}.iter_mut() {{ *x += *key % 3; }}"),
            _ => format!(
                "match {text}.get(&({key} + 1)) {{ Some(x) => {{ let x = *x; {text}.insert(3, x); }} None => {{ {text}.insert(4, 4); }} }}"
            ),
        })
    }

    fn destructured(&mut self) -> Option<String> {
        let (left, right) = (self.number(true, 0)?, self.number(true, 0)?);
        let (one, two) = (self.int(1), self.int(1));
        let (left, right) = (self.target(&left), self.target(&right));
        Some(match self.below(5) {
            0 | 1 => format!("({left}, {right}) = ({one}, {two});"),
            2 => format!("[{left}, _] = [{one}, {two}];"),
            3 => format!("Inner {{ x: {left}, .. }} = Inner {{ x: {one}, on: false }};"),
            _ => format!("(({left}, _), {right}) = (({one}, 0), {two});"),
        })
    }

    fn nested(&mut self, choice: usize, depth: usize) -> Option<String> {
        Some(match choice {
            0..=3 => {
                let condition = self.condition(1);
                let then = self.body(vec![], depth);
                let otherwise = self.body(vec![], depth);
                match self.below(3) {
                    0 => format!("if {condition} {{\n{then}}}"),
                    1 => format!("if {condition} {{\n{then}}} else {{\n{otherwise}}}"),
                    _ => {
                        let second = self.condition(1);
                        format!("if {condition} {{\n{then}}} else if {second} {{\n{otherwise}}}")
                    }
                }
            }
            4..=6 => {
                let name = self.fresh("i");
                let end =
                    if self.chance(50) { "3".to_owned() } else { format!("{}.min(3)", self.number(false, 0)?.text) };
                self.labelled(depth, vec![bound(&name, Ty::Int)], &format!("for {name} in 0_i32..{end}"))
            }
            7..=9 => return self.over_list(depth),
            10 | 11 => return self.over_rows(depth),
            12 => return self.over_links(depth),
            13..=15 => {
                let (name, condition) = (self.fresh("n"), self.condition(1));
                let local = Local { mutable: false, ..bound(&name, Ty::Int) };
                let body = self.looped(vec![local], depth);
                format!("let mut {name}: i32 = 0;\nwhile {name} < 3 && {condition} {{\n{name} += 1;\n{body}}}")
            }
            16 => {
                let place = self.list(true, 0)?;
                let (name, count) = (self.fresh("x"), self.fresh("n"));
                let body = self.looped(vec![bound(&name, Ty::Int)], depth);
                let text = &place.text;
                format!(
                    "let mut {count} = 0;\nwhile let Some({name}) = {text}.pop() {{\n{count} += 1;\nif {count} > 3 {{ break }}\n{body}}}"
                )
            }
            17 => {
                let name = self.fresh("n");
                let body = self.looped(vec![bound(&name, Ty::Int)], depth);
                let (condition, value) = (self.condition(1), self.int(1));
                let result = self.fresh("n");
                self.locals.push(bound(&result, Ty::Int));
                // A `break` of the body has no value here.
                if body.contains("break;") || body.contains("{ break }") {
                    return None;
                }
                format!(
                    "let mut {name}: i32 = 0;\nlet {result}: i32 = loop {{\n{name} += 1;\nif {name} > 2 || {condition} {{ break {value}; }}\n{body}}};"
                )
            }
            18..=21 => return self.if_let(depth),
            22 | 23 => {
                let (place, name) = (self.named(Ty::Maybe, false)?, self.fresh("n"));
                let exit = if self.in_loop > 0 {
                    ["continue", "break"][self.below(2)].to_owned()
                } else {
                    format!("return Ok({})", self.int(1))
                };
                self.locals.push(bound(&name, Ty::Int));
                let text = place.text;
                match self.below(2) {
                    0 => format!("let Some({name}) = {text} else {{ {exit} }};"),
                    _ => format!("let (Some({name}), _) = ({text}, 1) else {{ {exit} }};"),
                }
            }
            24..=27 => return self.match_number(depth),
            28..=31 => return self.match_other(depth),
            _ => {
                let body = self.body(vec![], depth);
                format!("{{\n{body}}}")
            }
        })
    }

    /// A loop, at times with a label.
    fn labelled(&mut self, depth: usize, locals: Vec<Local>, head: &str) -> String {
        if self.chance(30) {
            let label = self.fresh("'l");
            self.labels.push(label.clone());
            let body = self.looped(locals, depth);
            self.labels.pop();
            return format!("{label}: {head} {{\n{body}}}");
        }
        let body = self.looped(locals, depth);
        format!("{head} {{\n{body}}}")
    }

    fn over_list(&mut self, depth: usize) -> Option<String> {
        let write = self.chance(35);
        let place = self.list(write, 0)?;
        let (name, text) = (self.fresh("x"), place.text.clone());
        let star = format!("(*{name})");
        Some(if write {
            let head = match self.below(2) {
                0 => format!("for {name} in &mut {text}"),
                _ => format!("for {name} in {text}.iter_mut()"),
            };
            let local = behind(&star, Ty::Int, true);
            self.taking(&place.root, |this| this.labelled(depth, vec![local], &head))
        } else {
            let index = self.fresh("i");
            let (head, locals) = match self.below(5) {
                0 | 1 => (format!("for {name} in &{text}"), vec![behind(&star, Ty::Int, false)]),
                2 => (format!("for {name} in {text}.iter()"), vec![behind(&star, Ty::Int, false)]),
                3 => (
                    format!("for ({index}, {name}) in {text}.iter().enumerate()"),
                    vec![behind(&star, Ty::Int, false), behind(&format!("({index} as i32)"), Ty::Int, false)],
                ),
                _ => (format!("for &{name} in &{text}"), vec![bound(&name, Ty::Int)]),
            };
            self.freezing(&place.root, |this| this.labelled(depth, locals, &head))
        })
    }

    fn over_rows(&mut self, depth: usize) -> Option<String> {
        let write = self.chance(50);
        let place = self.named(Ty::Rows, write)?;
        let (row, text) = (self.fresh("row"), place.text.clone());
        let parts = |mutable: bool| {
            [("n", Ty::Int), ("list", Ty::List), ("name", Ty::Text), ("inner.x", Ty::Int)]
                .map(|(field, ty)| behind(&format!("{row}.{field}"), ty, mutable))
                .to_vec()
        };
        Some(if write {
            let head = [format!("for {row} in &mut {text}"), format!("for {row} in {text}.iter_mut()")];
            let head = &head[self.below(2)];
            self.taking(&place.root, |this| this.labelled(depth, parts(true), head))
        } else {
            let head = [format!("for {row} in &{text}"), format!("for {row} in {text}.iter()")];
            let head = &head[self.below(2)];
            self.freezing(&place.root, |this| this.labelled(depth, parts(false), head))
        })
    }

    /// Variables in a list: in a transaction they are written to by shared references.
    fn over_links(&mut self, depth: usize) -> Option<String> {
        let place = self.named(Ty::Links, true)?;
        let (link, text) = (self.fresh("link"), &place.text);
        let head = format!("for {link} in {}", either(&format!("&mut {text}"), &format!("&{text}")));
        let mut locals =
            vec![behind(&format!("{link}.x"), Ty::Int, true), behind(&format!("{link}.items"), Ty::List, true)];
        for local in &mut locals {
            local.variable = true;
        }
        locals.push(behind(&format!("{link}.id"), Ty::Int, false));
        Some(self.taking(&place.root, |this| this.labelled(depth, locals, &head)))
    }

    fn if_let(&mut self, depth: usize) -> Option<String> {
        let name = self.fresh("x");
        let star = format!("(*{name})");
        let choice = self.below(9);
        let (head, locals, root, write) = match choice {
            0 => (
                format!("Some({name}) = {}", self.named(Ty::Maybe, false)?.text),
                vec![bound(&name, Ty::Int)],
                None,
                false,
            ),
            1 => {
                let condition = self.condition(1);
                let place = self.named(Ty::Maybe, false)?;
                (
                    format!("Some({name}) = {} && {name} < 9 && {condition}", place.text),
                    vec![bound(&name, Ty::Int)],
                    None,
                    false,
                )
            }
            2 => {
                let (one, two) = (self.named(Ty::Maybe, false)?, self.named(Ty::Int, false)?);
                (
                    format!("(Some({name}), -3..) = ({}, {})", one.text, two.text),
                    vec![bound(&name, Ty::Int)],
                    None,
                    false,
                )
            }
            3 => {
                let place = self.named(Ty::Maybe, true)?;
                (
                    format!("Some({name}) = &mut {}", place.text),
                    vec![behind(&star, Ty::Int, true)],
                    Some(place.root),
                    true,
                )
            }
            4 => {
                let place = self.named(Ty::MaybeText, false)?;
                (
                    format!("Some({name}) = &{}", place.text),
                    vec![behind(&name, Ty::Text, false)],
                    Some(place.root),
                    false,
                )
            }
            5 => {
                let place = self.list(false, 0)?;
                let head = format!("Some({name}) = {}.iter().find(|x| **x > 2)", place.text);
                (head, vec![behind(&star, Ty::Int, false)], Some(place.root), false)
            }
            6 => {
                let place = self.named(Ty::Map, false)?;
                let head = format!("Some({name}) = {}.get(&({} + 1))", place.text, self.int(0));
                (head, vec![behind(&star, Ty::Int, false)], Some(place.root), false)
            }
            7 => {
                let place = self.list(false, 0)?;
                let head = format!("[{name}, ..] = {}.as_slice()", place.text);
                (head, vec![behind(&star, Ty::Int, false)], Some(place.root), false)
            }
            _ => {
                let place = self.named(Ty::Record, false)?;
                let head = format!("Record {{ n: {name}, list, .. }} = &{} && list.len() > 1", place.text);
                (head, vec![behind(&star, Ty::Int, false)], Some(place.root), false)
            }
        };
        let body = match (root, write) {
            (Some(root), true) => self.taking(&root, |this| this.body(locals, depth)),
            (Some(root), false) => self.freezing(&root, |this| this.body(locals, depth)),
            (None, _) => self.body(locals, depth),
        };
        let otherwise = if matches!(choice, 0..=2) { self.body(vec![], depth) } else { String::new() };
        Some(if otherwise.is_empty() {
            format!("if let {head} {{\n{body}}}")
        } else {
            format!("if let {head} {{\n{body}}} else {{\n{otherwise}}}")
        })
    }

    fn match_number(&mut self, depth: usize) -> Option<String> {
        let subject = match self.below(3) {
            0 => self.int(1).parenthesized(),
            _ => self.number(false, 1)?.text,
        };
        let (one, two) = (self.fresh("n"), self.fresh("n"));
        let first = self.body(vec![], depth);
        let second = self.body(vec![bound(&one, Ty::Int)], depth);
        let guard = self.with(vec![bound(&two, Ty::Int)], |this| this.int(0));
        let third = self.body(vec![bound(&two, Ty::Int)], depth);
        let last = self.body(vec![], depth);
        if self.chance(30) {
            let target = self.number(true, 1)?;
            let (low, high) = (self.int(1), self.int(1));
            return Some(format!(
                "{} = match {subject} {{\n0 | 1 => {low},\n{one} @ (2..=5 | 8) => {one} + 1,\n{two} if {two} > {guard} => {high},\n_ => 2,\n}};",
                target.text
            ));
        }
        Some(format!(
            "match {subject} {{\n0 | 1 => {{\n{first}}}\n{one} @ 2..=5 => {{\n{second}}}\n{two} if {two} > {guard} => {{\n{third}}}\n_ => {{\n{last}}}\n}}"
        ))
    }

    fn match_other(&mut self, depth: usize) -> Option<String> {
        let (one, two) = (self.fresh("x"), self.fresh("y"));
        let (star, star_two) = (format!("(*{one})"), format!("(*{two})"));
        let int = |text: &str| behind(text, Ty::Int, false);
        Some(match self.below(6) {
            0 => {
                let place = self.list(false, 0)?;
                let root = place.root.clone();
                let empty = self.body(vec![], depth);
                let many = self.freezing(&root, |this| this.body(vec![int(&star), int(&star_two)], depth));
                let single = self.freezing(&root, |this| this.body(vec![int(&star)], depth));
                format!(
                    "match {}.as_slice() {{\n[] => {{\n{empty}}}\n[{one}] => {{\n{single}}}\n[{one}, .., {two}] => {{\n{many}}}\n}}",
                    place.text
                )
            }
            1 => {
                let place = self.named(Ty::Shape, false)?;
                let root = place.root.clone();
                let dot = self.body(vec![], depth);
                let line = self.freezing(&root, |this| this.body(vec![int(&star)], depth));
                let named =
                    self.freezing(&root, |this| this.body(vec![int(&star), behind(&two, Ty::Text, false)], depth));
                format!(
                    "match &{} {{\nShape::Dot => {{\n{dot}}}\nShape::Line({one}) if *{one} < 5 => {{\n{line}}}\nShape::Named {{ name: {two}, size: {one} }} => {{\n{named}}}\n_ => {{}}\n}}",
                    place.text
                )
            }
            2 => {
                let place = self.text_place(false)?;
                let root = place.root.clone();
                let (empty, some) = (self.body(vec![], depth), self.body(vec![], depth));
                let other = self.freezing(&root, |this| {
                    let length = Local { root: two.clone(), ..int(&format!("len({two})")) };
                    this.body(vec![length], depth)
                });
                format!(
                    "match {}.as_str() {{\n\"\" => {{\n{empty}}}\n\"abc\" | \"b\" => {{\n{some}}}\n{two} => {{\n{other}}}\n}}",
                    place.text
                )
            }
            3 => {
                let (condition, place) = (self.condition(0), self.named(Ty::Maybe, false)?);
                let some = self.body(vec![bound(&one, Ty::Int)], depth);
                let none = self.body(vec![], depth);
                format!(
                    "match ({condition}, {}) {{\n(true, Some({one})) => {{\n{some}}}\n(false, None) => {{\n{none}}}\n_ => {{}}\n}}",
                    place.text
                )
            }
            4 => {
                let place = self.named(Ty::Pair, false)?;
                let root = place.root.clone();
                let locals = vec![int(&star), behind(&two, Ty::Text, false)];
                let body = self.freezing(&root, |this| this.body(locals, depth));
                let other = self.body(vec![], depth);
                format!(
                    "match &{} {{\n({one}, {two}) if *{one} > 0 => {{\n{body}}}\n_ => {{\n{other}}}\n}}",
                    place.text
                )
            }
            _ => {
                let place = self.named(Ty::Maybe, true)?;
                let some = self.body(vec![bound(&one, Ty::Int)], depth);
                let value = self.int(1);
                let text = &place.text;
                debug_assert!(is_variable(&place.root) || !place.root.is_empty());
                format!(
                    "match {text} {{\nSome({one}) if {one} > 3 => {{\n{text} = None;\n{some}}}\nSome({one}) => {text} = Some({one} + 2),\nNone => {text} = Some({value}),\n}}"
                )
            }
        })
    }
}
