//! `retry!`, `check!`, `abort!`, `or_else!`, `peek!`, hooks, and a block in a block.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Expr, Macro};

use crate::control::Kind;
use crate::hygiene::at;
use crate::options::Form;
use crate::parse::{Body, expressions};
use crate::rewrite::{Position, Rewriter};

impl Rewriter {
    pub(super) fn own_macro(&mut self, invocation: &Macro, name: &Ident) -> Option<TokenStream> {
        let span = at(name.span());
        if let Some(form) = Form::named(&name.to_string()) {
            let mut body = self.parsed_by(invocation, Body::of(form))?;
            if let Some(timeout) = &mut body.options.timeout {
                self.expr(timeout, Position::Value);
            }
            return Some(self.transaction(body));
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
                let retry = self.levels.retry(name.span());
                Some(quote_spanned!(span=> (#retry)))
            }
            "check" => {
                let mut condition: Expr = self.parsed(invocation)?;
                self.expr(&mut condition, Position::Operand);
                self.needs_unwinding(name);
                let retry = self.levels.retry(name.span());
                Some(quote_spanned!(span=> if !(#condition) { #retry }))
            }
            "abort" => self.abort(invocation, name.span()),
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
                let expr: Expr = self.parsed(invocation)?;
                Some(self.peeked(expr))
            }
        }
    }

    /// A retry unwinds from called functions to their transaction: it is refused where panics abort.
    fn needs_unwinding(&mut self, name: &Ident) {
        let span = at(name.span());
        let message = format!(
            "`{name}!` unwinds from called functions to their transaction, which \
             `panic = \"abort\"` does not allow: use the explicit interface, \
             `stm_core::atomically(|tx| …)`"
        );
        let refused = quote_spanned!(span=> #[cfg(panic = "abort")] ::core::compile_error!(#message););
        self.refused_where_panics_abort.extend(refused);
    }

    fn abort(&mut self, invocation: &Macro, span: Span) -> Option<TokenStream> {
        let mut error: Expr = self.parsed(invocation)?;
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
