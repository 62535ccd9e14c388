//! The arguments of formatting macros, those included that a format string captures.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, ExprPath, Lit, LitStr, Token};

use crate::parse::FormatArgument;
use crate::rewrite::{Position, Rewriter};

impl Rewriter {
    /// Rewrites `before` arguments and then a format string with its own.
    pub(super) fn formatted(&mut self, tokens: &TokenStream, before: usize) -> Option<TokenStream> {
        let parser = Punctuated::<FormatArgument, Token![,]>::parse_terminated;
        let mut arguments: Vec<_> = parser.parse2(tokens.clone()).ok()?.into_iter().collect();
        let format = arguments.get(before).and_then(|argument| string(&argument.value)).cloned();
        let mut captured = vec![];
        if let Some(format) = &format {
            for name in captures(&format.value()) {
                let is_given = |argument: &FormatArgument| argument.name.as_ref().is_some_and(|given| *given == name);
                if !arguments.iter().any(is_given) {
                    captured.extend(self.capture(&name, format));
                }
            }
        }
        for (index, argument) in arguments.iter_mut().enumerate() {
            if index != before || format.is_none() {
                self.expr(&mut argument.value, Position::Operand);
            }
        }
        arguments.extend(captured);
        let arguments = arguments.iter().map(|FormatArgument { name, value }| {
            let name = name.iter();
            quote!(#(#name =)* #value)
        });
        Some(quote!(#(#arguments),*))
    }

    /// A captured name as an argument, if it may be a variable.
    fn capture(&mut self, name: &str, format: &LitStr) -> Option<FormatArgument> {
        // `{type}` captures `r#type`; what is no name at all is for `format!` to refuse.
        let mut ident = syn::parse_str::<Ident>(name).or_else(|_| syn::parse_str(&format!("r#{name}"))).ok()?;
        ident.set_span(format.span());
        let path = ExprPath { attrs: vec![], qself: None, path: ident.clone().into() };
        let mut value = Expr::Path(path);
        if !self.is_from_outside(&value) {
            return None;
        }
        self.expr(&mut value, Position::Operand);
        Some(FormatArgument { name: Some(ident), value })
    }
}

fn string(expr: &Expr) -> Option<&LitStr> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(string), .. }) => Some(string),
        Expr::Group(group) => string(&group.expr),
        _ => None,
    }
}

/// The names that a format string captures: `{name}`, and `{:width$.precision$}`.
pub(super) fn captures(format: &str) -> Vec<String> {
    let mut found: Vec<String> = vec![];
    let mut add = |name: &str| {
        let name = name.trim();
        let is_name = name.starts_with(|first: char| first.is_alphabetic() || first == '_');
        if is_name && !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
    };
    let format = format.replace("{{", "").replace("}}", "");
    for placeholder in format.split('{').skip(1) {
        let placeholder = placeholder.split('}').next().unwrap_or_default();
        let (name, spec) = placeholder.split_once(':').unwrap_or((placeholder, ""));
        add(name);
        let mut pieces: Vec<&str> = spec.split('$').collect();
        pieces.pop();
        for piece in pieces {
            let is_part = |c: char| c.is_alphanumeric() || c == '_';
            let start = piece
                .rfind(|c: char| !is_part(c))
                .map_or(0, |index| index + piece[index..].chars().next().map_or(1, char::len_utf8));
            add(&piece[start..]);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::captures;

    #[test]
    fn names_are_found_in_all_places_of_a_placeholder() {
        assert_eq!(captures("{a} {b:?} {0} {} {{c}} {d:>w$.p$} {:*^n$}"), ["a", "b", "d", "w", "p", "n"]);
        assert!(captures("no {{names}} {} {1:2$}").is_empty());
    }
}
