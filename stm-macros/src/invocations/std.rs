//! The macros of the standard library.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::parse::ParseStream;
use syn::{Expr, Macro, Pat, Token};

use crate::hygiene::{at, name as hygienic};
use crate::parse::expressions;
use crate::rewrite::{Position, Rewriter};

impl Rewriter {
    pub(super) fn std_macro(&mut self, invocation: &Macro, name: &Ident) -> Option<TokenStream> {
        let path = &invocation.path;
        let rewritten = match &*name.to_string() {
            "format" | "panic" | "unreachable" | "todo" | "unimplemented" | "format_args" => {
                self.formatted(&invocation.tokens, 0)?
            }
            "assert" | "debug_assert" => self.assertion(invocation)?,
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => {
                self.formatted(&invocation.tokens, 2)?
            }
            "write" | "writeln" => self.written(invocation, name)?,
            "matches" => return self.matched(invocation, name),
            "vec" => self.listed(invocation)?,
            "dbg" => return self.debugged(invocation, name),
            _ => return None,
        };
        Some(quote!(#path!(#rewritten)))
    }

    /// `assert!(condition)` shows the condition as it was written.
    fn assertion(&mut self, invocation: &Macro) -> Option<TokenStream> {
        let written = expressions(invocation.tokens.clone()).ok()?;
        let rewritten = self.formatted(&invocation.tokens, 1)?;
        let [condition] = &written[..] else {
            return Some(rewritten);
        };
        let message = format!("assertion failed: {}", condition.to_token_stream());
        Some(quote!(#rewritten, "{}", #message))
    }

    fn written(&mut self, invocation: &Macro, name: &Ident) -> Option<TokenStream> {
        let parsed = expressions(invocation.tokens.clone()).ok()?;
        if parsed.first().is_some_and(|writer| self.is_from_outside(writer)) {
            self.error(
                name.span(),
                format_args!(
                    "`{name}!` to a writer from outside of the transaction, which may run more \
                     than once, would write once for each attempt; write to a `String` of its \
                     own, or return the value and write it afterwards"
                ),
            );
            return None;
        }
        self.formatted(&invocation.tokens, 1)
    }

    /// `matches!(value, pattern if guard)`
    fn matched(&mut self, invocation: &Macro, name: &Ident) -> Option<TokenStream> {
        let parser = |input: ParseStream| {
            let value: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pattern = Pat::parse_multi_with_leading_vert(input)?;
            let guard = match input.parse::<Option<Token![if]>>()? {
                Some(_) => Some(input.parse::<Expr>()?),
                None => None,
            };
            input.parse::<Option<Token![,]>>()?;
            Ok((value, pattern, guard))
        };
        let (mut value, pattern, mut guard) = invocation.parse_body_with(parser).ok()?;
        self.expr(&mut value, Position::Subject);
        self.scoped(|this| {
            this.scope.bind(&pattern, false);
            if let Some(guard) = &mut guard {
                this.condition(guard);
            }
        });
        let guard = guard.map(|guard| quote!(if #guard));
        let value = if matches!(value, Expr::Struct(_)) { quote!((#value)) } else { value.into_token_stream() };
        let span = at(name.span());
        Some(quote_spanned!(span=> (match #value { #pattern #guard => true, _ => false })))
    }

    fn listed(&mut self, invocation: &Macro) -> Option<TokenStream> {
        if let Ok(mut elements) = expressions(invocation.tokens.clone()) {
            for element in &mut elements {
                self.expr(element, Position::Value);
            }
            return Some(quote!(#(#elements),*));
        }
        let parser = |input: ParseStream| {
            let element: Expr = input.parse()?;
            input.parse::<Token![;]>()?;
            Ok((element, input.parse::<Expr>()?))
        };
        let (mut element, mut length) = invocation.parse_body_with(parser).ok()?;
        self.expr(&mut element, Position::Value);
        self.expr(&mut length, Position::Operand);
        Some(quote!(#element; #length))
    }

    /// `dbg!(value)` shows the expression as it was written.
    fn debugged(&mut self, invocation: &Macro, name: &Ident) -> Option<TokenStream> {
        let mut values = expressions(invocation.tokens.clone()).ok()?;
        let [value] = &mut values[..] else {
            return None;
        };
        let written = value.to_token_stream().to_string();
        self.expr(value, Position::Value);
        let (span, result) = (at(name.span()), hygienic("__stm_value"));
        Some(quote_spanned!(span=> match (#value,) {
            (#result,) => {
                ::std::eprintln!(
                    "[{}:{}:{}] {} = {:#?}",
                    ::core::file!(), ::core::line!(), ::core::column!(), #written, &#result
                );
                #result
            }
        }))
    }
}
