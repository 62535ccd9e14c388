//! `retry!`, `check!`, `abort!`, `or_else!`, `peek!`, hooks, and a block in a block.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Expr, Macro};

use crate::control::Kind;
use crate::hygiene::at;
use crate::options::Form;
use crate::parse::{Body, expressions};
use crate::rewrite::{Position, Rewriter, waits};

impl Rewriter {
    pub(super) fn stm_macro(&mut self, invocation: &Macro, name: &Ident) -> Option<TokenStream> {
        let span = at(name.span());
        if let Some(form) = Form::named(&name.to_string()) {
            if form == Form::AtomicallyAsync {
                self.error(
                    name.span(),
                    "`atomically_async!` in a transaction, which cannot await it: what is to be a part of this \
                     transaction stands in the block itself, in a nested `atomically! { … }`, or in a \
                     `#[transactional]` function that it calls",
                );
                return None;
            }
            let mut body = self.parsed_by(invocation, Body::of(form))?;
            if let Some(timeout) = &mut body.options.timeout {
                self.expr(timeout, Position::Value);
            }
            return Some(self.transaction(body, Some(name.span())));
        }
        match &*name.to_string() {
            "retry" => {
                if !invocation.tokens.is_empty() {
                    self.error(
                        invocation.tokens.span(),
                        "`retry!()` takes nothing: it waits for any variable that was read",
                    );
                }
                self.needs_unwinding(name);
                let waits = waits(name, &TokenStream::new());
                let retry = self.levels.retry(name.span(), waits.as_ref());
                Some(quote_spanned!(span=> (#retry)))
            }
            "check" => {
                let mut condition =
                    self.one_argument(invocation, name, "`check!` takes a condition: `check!(x > 0)`")?;
                self.expr(&mut condition, Position::Operand);
                self.needs_unwinding(name);
                let waits = waits(name, &invocation.tokens);
                let retry = self.levels.retry(name.span(), waits.as_ref());
                Some(quote_spanned!(span=> if !(#condition) { #retry }))
            }
            "abort" => {
                let error = self.one_argument(invocation, name, "`abort!` takes an error: `abort!(Overdrawn)`")?;
                self.abort(error, name.span())
            }
            "on_commit" | "on_rollback" => self.hook(invocation, name),
            "or_else" => {
                let alternatives = match expressions(invocation.tokens.clone()) {
                    Ok(alternatives) => alternatives,
                    Err(error) => {
                        self.diagnostics.push(error);
                        return None;
                    }
                };
                if alternatives.is_empty() {
                    self.error(name.span(), "`or_else!` needs an alternative: `or_else!({ … }, { … })`");
                }
                Some(self.alternatives(alternatives))
            }
            _ => {
                let expr = self.one_argument(invocation, name, "`peek!` takes an expression: `peek!(x + y)`")?;
                Some(self.peeked(expr))
            }
        }
    }

    /// A retry unwinds from called functions to their transaction: it is refused where panics abort.
    fn needs_unwinding(&mut self, name: &Ident) {
        let span = at(name.span());
        let explicit = if self.levels.is_in_future() { "atomically_async" } else { "atomically" };
        let message = format!(
            "`{name}!` unwinds from called functions to their transaction, which \
             `panic = \"abort\"` does not allow: use the explicit interface, \
             `stm_core::{explicit}(|tx| …)`"
        );
        let refused = quote_spanned!(span=> #[cfg(panic = "abort")] ::core::compile_error!(#message););
        self.refused_where_panics_abort.extend(refused);
    }

    /// The only argument of a macro; `usage` says so where there is another number of them.
    fn one_argument(&mut self, invocation: &Macro, name: &Ident, usage: &str) -> Option<Expr> {
        let mut arguments = match expressions(invocation.tokens.clone()) {
            Ok(arguments) => arguments,
            Err(error) => {
                self.diagnostics.push(error);
                return None;
            }
        };
        let argument = arguments.pop();
        if argument.is_none() || !arguments.is_empty() {
            let span = argument.map_or_else(|| name.span(), |second| second.span());
            self.error(span, usage);
            return None;
        }
        argument
    }

    fn abort(&mut self, mut error: Expr, span: Span) -> Option<TokenStream> {
        self.expr(&mut error, Position::Value);
        let abort = self.levels.abort(&quote!(#error), span);
        if abort.is_none() && self.levels.kind() == Kind::Closure {
            self.error(
                span,
                "`abort!` in a closure cannot leave the transaction around it: return an `Err` \
                 from the closure and hand it on with `?`",
            );
        }
        abort.map(|abort| quote!((#abort)))
    }
}
