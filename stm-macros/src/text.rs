//! Tokens as the user would write them: what statistics call a variable or a condition.

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};

/// The longest name of a place, and the longest text of a condition, in characters.
const LONGEST_PLACE: usize = 60;
const LONGEST_CONDITION: usize = 80;

/// A place; `computed` if it begins with a call or the like, whose arguments are left out.
pub(crate) fn of_place(written: &TokenStream, computed: bool) -> String {
    let mut text = Text { computed, ..Text::default() };
    text.tokens(without_parentheses(written.clone()));
    cut(&text.written, LONGEST_PLACE)
}

/// `check!(condition)`, `retry!()`
pub(crate) fn of_macro(name: &Ident, tokens: &TokenStream) -> String {
    let mut text = Text::default();
    text.tokens(tokens.clone());
    cut(&format!("{name}!({})", text.written), LONGEST_CONDITION)
}

/// Without those around all of it.
fn without_parentheses(tokens: TokenStream) -> TokenStream {
    let mut all = tokens.clone().into_iter();
    match (all.next(), all.next()) {
        (Some(TokenTree::Group(group)), None)
            if matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::None) =>
        {
            without_parentheses(group.stream())
        }
        _ => tokens,
    }
}

fn cut(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest - 1).collect();
    format!("{}…", kept.trim_end())
}

/// Operators of several characters, longer ones first.
const OPERATORS: &[&str] = &[
    "<<=", ">>=", "...", "..=", "::", "..", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=",
    "%=", "^=", "&=", "|=", "<<", ">>",
];

/// What stands before the next token.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Before {
    /// Nothing, an operator, or a comma: an operand comes next, and an operator is a prefix.
    #[default]
    Operator,
    /// A keyword, after which it is the same.
    Keyword,
    /// A name, a number, a string.
    Word,
    /// The end of a call, an index, a block, or a `?`.
    End,
    /// The `!` of a macro.
    Bang,
    /// `::`
    Path,
}

#[derive(Default)]
struct Text {
    written: String,
    computed: bool,
    before: Before,
    /// What comes next stands close to what there is.
    close: bool,
    /// How many `<` of generic arguments are open.
    generics: usize,
    /// Between the `|` of a closure.
    in_parameters: bool,
}

impl Text {
    fn tokens(&mut self, tokens: TokenStream) {
        let mut punctuation = String::new();
        for token in tokens {
            match token {
                TokenTree::Punct(punct) => {
                    punctuation.push(punct.as_char());
                    if punct.spacing() == Spacing::Alone {
                        self.operators(&std::mem::take(&mut punctuation));
                    }
                    continue;
                }
                _ if punctuation == "'" => {
                    self.word(&format!("'{token}"), false);
                    punctuation.clear();
                    continue;
                }
                _ => self.operators(&std::mem::take(&mut punctuation)),
            }
            match token {
                TokenTree::Ident(ident) => {
                    let ident = ident.to_string();
                    self.word(&ident, is_keyword(&ident));
                }
                TokenTree::Literal(literal) => {
                    let literal = literal.to_string();
                    self.word(&literal.replace(char::is_control, " "), false);
                }
                TokenTree::Group(group) => self.group(group.delimiter(), group.stream()),
                TokenTree::Punct(_) => {}
            }
        }
        self.operators(&punctuation);
    }

    /// Appends what is not close to what there is.
    fn spaced(&mut self, text: &str) {
        if !self.close && !self.written.is_empty() {
            self.written.push(' ');
        }
        self.written.push_str(text);
        self.close = false;
    }

    fn word(&mut self, word: &str, is_keyword: bool) {
        self.spaced(word);
        self.before = if is_keyword { Before::Keyword } else { Before::Word };
    }

    fn group(&mut self, delimiter: Delimiter, inside: TokenStream) {
        let (open, end) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => return self.tokens(inside),
        };
        let follows = matches!(self.before, Before::Word | Before::End | Before::Bang);
        if follows && delimiter != Delimiter::Brace {
            self.close = true;
        }
        self.spaced(open);
        let is_block = delimiter == Delimiter::Brace;
        let is_left_out = self.computed && (is_block || follows && delimiter == Delimiter::Parenthesis);
        if !inside.is_empty() {
            let mut part = Text { computed: self.computed, ..Text::default() };
            if is_left_out {
                part.written.push('…');
            } else {
                part.tokens(inside);
            }
            let space = if is_block && !is_left_out { " " } else { "" };
            self.written.extend([space, part.written.trim_end(), space]);
        }
        self.written.push_str(end);
        self.before = Before::End;
    }

    /// A run of punctuation, taken apart.
    fn operators(&mut self, mut run: &str) {
        while !run.is_empty() {
            let known = OPERATORS.iter().find(|operator| run.starts_with(**operator));
            let known = known.filter(|_| self.generics == 0 || !run.starts_with('>'));
            let length = known.map_or(1, |operator| operator.len());
            self.operator(&run[..length]);
            run = &run[length..];
        }
    }

    fn operator(&mut self, operator: &str) {
        let is_prefix = matches!(self.before, Before::Operator | Before::Keyword);
        let (mut close_before, mut close_after) = (false, false);
        let mut before = Before::Operator;
        match operator {
            "." | "::" => {
                (close_before, close_after) = (!is_prefix, true);
                before = if operator == "::" { Before::Path } else { Before::Operator };
            }
            ".." | "..=" => (close_before, close_after) = (matches!(self.before, Before::Word | Before::End), true),
            "?" => (close_before, before) = (true, Before::End),
            "," | ";" | ":" => close_before = true,
            "!" if self.before == Before::Word => (close_before, close_after, before) = (true, true, Before::Bang),
            "<" if self.before == Before::Path || self.generics > 0 => {
                self.generics += 1;
                (close_before, close_after) = (true, true);
            }
            ">" if self.generics > 0 => {
                self.generics -= 1;
                (close_before, close_after, before) = (true, true, Before::Word);
            }
            "|" if self.in_parameters => (close_before, self.in_parameters) = (true, false),
            "|" if is_prefix => (close_after, self.in_parameters) = (true, true),
            "||" if is_prefix => {}
            _ => close_after = is_prefix,
        }
        self.close |= close_before;
        self.spaced(operator);
        self.close = close_after;
        self.before = before;
    }
}

/// Keywords that an operand follows.
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "box"
            | "break"
            | "const"
            | "else"
            | "if"
            | "in"
            | "let"
            | "match"
            | "move"
            | "mut"
            | "ref"
            | "return"
            | "unsafe"
            | "while"
    )
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Ident, Span, TokenStream};

    fn check(tokens: &str) -> String {
        let name = Ident::new("check", Span::call_site());
        super::of_macro(&name, &tokens.parse::<TokenStream>().unwrap())
    }

    fn place(tokens: &str, computed: bool) -> String {
        super::of_place(&tokens.parse().unwrap(), computed)
    }

    #[test]
    fn what_is_tidy_stays_as_it_is() {
        for written in [
            "from.balance >= amount",
            "!jobs.is_empty() && n < 3 || -x > *y",
            "self.rooms[i + 1].free - 1 != 0",
            "matches!(state, State::Open(n) if n > 2)",
            "jobs.iter().any(|job| job.size > 1)",
            "jobs.iter().map(|&(a, b)| a * b).sum::<u32>() > 4",
            "x as u64 > size_of::<Vec<Vec<u8>>>()",
            "(1..=4).contains(&n) & (..b).contains(a)",
            "all(|| x, &mut y, &&z)",
            "if a { b } else { (c) }",
            "xs[..n] == [1, 2] && s == \"a  b\".trim()",
            "text.parse::<i32>()? > 0 && c != 'c'",
            "match x { Some(y) => y, None => return }",
            "'a: loop { break 'a x }",
            "S { a: 1, ..b } == s && self.0.1 && *self.0 && !*x",
            "t >> 1 == u << 2",
            "",
        ] {
            assert_eq!(check(written), format!("check!({written})"));
        }
    }

    #[test]
    fn space_is_tidied() {
        assert_eq!(check("from\n    . balance>=amount ,"), "check!(from.balance >= amount,)");
        assert_eq!(place("table . rows [ i ]\n.count", false), "table.rows[i].count");
        assert_eq!(place("* head", false), "*head");
        assert_eq!(place("((*a).b)", false), "(*a).b");
    }

    #[test]
    fn what_is_computed_is_left_out() {
        assert_eq!(place("f(x, y).x", true), "f(…).x");
        assert_eq!(place("f().x", true), "f().x");
        assert_eq!(place("self.node(i + 1).next[j]", true), "self.node(…).next[j]");
        assert_eq!(place("*(a.get(i)?)", true), "*(a.get(…)?)");
        assert_eq!(place("{ let x = y; x }.z", true), "{…}.z");
    }

    #[test]
    fn what_is_long_is_cut() {
        let long = "x + ".repeat(40) + "x";
        let text = check(&long);
        assert!((78..=80).contains(&text.chars().count()));
        assert!(text.ends_with('…'));
    }
}
