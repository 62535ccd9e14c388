//! Places that one statement uses more than once, with `&mut self` methods of the programs' own types.

use super::{Generator, Mode, Place, Ty, bound};

impl Generator {
    /// A place with a record.
    fn record_to_change(&mut self) -> Option<Place> {
        if self.chance(50) {
            return self.named(Ty::Record, true);
        }
        let of = self.named(Ty::Rows, true)?;
        let index = self.index(&of, "2", true, 0);
        Some(Place { text: format!("{}[{index}]", of.text), root: of.root, variable: false })
    }

    pub(super) fn lent(&mut self, depth: usize) -> Option<String> {
        let choice = self.below(14);
        match choice {
            0..=3 => self.called_twice(choice),
            4..=7 => self.taken_apart(choice - 4, depth),
            8..=10 => self.borrowed_by_let(choice - 8),
            11 => self.found_or_inserted(),
            _ => self.used_in_a_closure(),
        }
    }

    fn called_twice(&mut self, choice: usize) -> Option<String> {
        let place = self.record_to_change()?;
        let mut argument = || self.taking(&place.root, |this| this.int(1));
        let (one, two, text) = (argument(), argument(), &place.text);
        let number = |this: &mut Self, value: String| {
            let target = this.named(Ty::Int, true)?;
            Some(format!("{} = {value};", target.text))
        };
        match choice {
            0 => number(self, format!("{text}.step({one}).wrapping_sub({text}.step({two}))")),
            1 => {
                number(self, format!("({text}.grow({one}) as i32).wrapping_add({text}.total()).wrapping_mul({text}.n)"))
            }
            2 => {
                let target = self.named(Ty::Text, true)?;
                Some(format!("{} = format!(\"{{}}{{:?}}\", {text}.step({one}), {text}.shift());", target.text))
            }
            _ => {
                let other = self.record_to_change()?;
                number(self, format!("{text}.step({one}).wrapping_sub({}.step({two}))", other.text))
            }
        }
    }

    fn taken_apart(&mut self, choice: usize, depth: usize) -> Option<String> {
        let (place, name) = (self.record_to_change()?, self.fresh("n"));
        let (text, other) = (&place.text, self.int(1));
        let taken = vec![bound(&name, Ty::Int)];
        Some(match choice {
            0 => {
                let (some, none) = (self.body(taken, depth), self.body(vec![], depth));
                format!(
                    "match {text}.shift() {{\nSome({name}) => {{\n{text}.n ^= {name};\n{some}}}\nNone => {{\n{none}}}\n}}"
                )
            }
            1 => {
                let (some, none) = (self.body(taken, depth), self.body(vec![], depth));
                format!("if let Some({name}) = {text}.shift() {{\n{some}{text}.step({name});\n}} else {{\n{none}}}")
            }
            2 => {
                let (count, body) = (self.fresh("n"), self.looped(taken, depth));
                format!(
                    "let mut {count} = 0;\nwhile let Some({name}) = {text}.shift() {{\n{count} += 1;\n\
                     if {count} > 3 {{ break }}\n{text}.n ^= {name};\n{body}}}"
                )
            }
            _ => {
                self.locals.push(bound(&name, Ty::Int));
                format!("let Some({name}) = {text}.shift() else {{ {text}.n = {other}; return Ok({text}.step(1)) }};")
            }
        })
    }

    fn borrowed_by_let(&mut self, choice: usize) -> Option<String> {
        let (list, map, target) = (self.named(Ty::List, true)?, self.named(Ty::Map, true)?, self.named(Ty::Int, true)?);
        let name = self.fresh("x");
        let mut apart = |root: &str| self.taking(root, |this| this.int(1));
        let (value, key) = (apart(&map.root), apart(&map.root));
        let (list, map, target) = (&list.text, &map.text, &target.text);
        Some(match choice {
            0 => format!(
                "let {name} = &mut {list};\n{name}.truncate(6);\n{name}.push(1);\n{target} = {list}.len() as i32;\n\
                 {list}.push(3);"
            ),
            1 => format!(
                "let {name} = {map}.entry({key}).or_insert({value});\n*{name} ^= 3;\n{target} = {map}.len() as i32;"
            ),
            _ => format!(
                "if let Some({name}) = {list}.last_mut() {{ *{name} ^= 5; }}\nlet {name} = {list}.iter_mut();\n\
                 {name}.for_each(|x| *x ^= 1);\n{target} = {list}.len() as i32;"
            ),
        })
    }

    fn found_or_inserted(&mut self) -> Option<String> {
        let (map, key) = (self.named(Ty::Map, true)?, self.int(1));
        let (one, two) = (self.taking(&map.root, |this| this.int(1)), self.int(1));
        let text = &map.text;
        Some(format!(
            "match {text}.get_mut(&({key} + 1)) {{ Some(x) => *x ^= {one}, None => {{ {text}.insert(2, {two}); }} }}"
        ))
    }

    fn used_in_a_closure(&mut self) -> Option<String> {
        // A closure that changes a part of a `mut` parameter or local is another matter.
        if self.in_closure > 0 || self.mode == Mode::Method {
            return None;
        }
        let place = self.named(Ty::Record, true)?;
        let text = &place.text;
        Some(format!(
            "{text}.shift().into_iter().for_each(|x| {text}.n = {text}.step(x).wrapping_add({text}.step(1)));"
        ))
    }
}
