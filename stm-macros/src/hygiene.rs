//! The names of expansions.
//!
//! They are resolved at the macro's own definition, so no name of the user's can clash with them,
//! while errors still point at the user's tokens.

use proc_macro2::{Ident, Span};

/// Hygienic, and located at the user's tokens.
pub(crate) fn at(span: Span) -> Span {
    span.resolved_at(Span::mixed_site())
}

/// The running transaction in an expansion.
pub(crate) fn tx() -> Ident {
    name("__stm_tx")
}

pub(crate) fn name(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

pub(crate) fn numbered(stem: &str, number: usize) -> Ident {
    name(&format!("__stm_{stem}{number}"))
}
