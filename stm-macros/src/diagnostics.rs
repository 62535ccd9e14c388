//! Errors: collected while rewriting, reported together, each at the user's own tokens.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Error;

/// The errors of one expansion.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<Error>,
}

impl Diagnostics {
    pub(crate) fn error(&mut self, span: Span, message: impl std::fmt::Display) {
        self.errors.push(Error::new(span, message));
    }

    pub(crate) fn push(&mut self, error: Error) {
        self.errors.push(error);
    }

    /// The expansion, or the errors in its place.
    ///
    /// The last `compile_error!` is the value, so that it has the error type: nothing that depends
    /// on the value is reported a second time.
    pub(crate) fn or(self, expansion: TokenStream) -> TokenStream {
        let Some(all) = self.errors.into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        }) else {
            return expansion;
        };
        failed(&all)
    }
}

/// An expression that reports an error.
pub(crate) fn failed(error: &Error) -> TokenStream {
    let errors = error.clone().into_iter().map(|error| {
        let message = error.to_string();
        let span = error.span();
        quote::quote_spanned!(span=> ::core::compile_error!(#message))
    });
    let errors: Vec<_> = errors.collect();
    quote!({ #(#errors);* })
}
