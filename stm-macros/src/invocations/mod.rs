//! Macros that are invoked in a transaction.
//!
//! Those of this crate and those of the standard library are parsed and rewritten; the tokens of
//! any other are left alone, since only that macro knows what they mean.

mod captures;
mod format;
mod hooks;
mod std;
mod stm;

use proc_macro2::TokenStream;
use syn::Macro;
use syn::parse::Parser;

use crate::rewrite::Rewriter;

impl Rewriter {
    /// What an invocation becomes; nothing where it stays as it is.
    pub(crate) fn invocation(&mut self, invocation: &Macro) -> Option<TokenStream> {
        let name = invocation.path.segments.last()?.ident.clone();
        match &*name.to_string() {
            "atomically" | "atomically_async" | "try_atomically" | "snapshot" | "retry" | "check" | "abort"
            | "or_else" | "peek" | "on_commit" | "on_rollback" => self.stm_macro(invocation, &name),
            "println" | "print" | "eprintln" | "eprint" => {
                self.error(
                    name.span(),
                    format_args!(
                        "`{name}!` in a transaction, which may run more than once, would print \
                         once for each attempt; print when it has committed, in \
                         `on_commit! {{ {name}!(…) }}`, or return the value"
                    ),
                );
                None
            }
            _ => self.std_macro(invocation, &name),
        }
    }

    /// The tokens of a macro, parsed, or an error.
    fn parsed_by<P: Parser>(&mut self, invocation: &Macro, parser: P) -> Option<P::Output> {
        match invocation.parse_body_with(parser) {
            Ok(parsed) => Some(parsed),
            Err(error) => {
                self.diagnostics.push(error);
                None
            }
        }
    }
}
