//! Golden expansions, each in a file.
//!
//! `STM_EXPANSIONS=overwrite cargo test -p stm-macros` writes them anew; with `--features stats` those of that feature.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser as _;

use crate::options::Form;
use crate::parse::Body;
use crate::rewrite::Rewriter;

/// A block, as the only thing in a function.
pub(super) fn block(input: &TokenStream) -> TokenStream {
    block_of(Form::Atomically, input)
}

pub(super) fn block_of(form: Form, input: &TokenStream) -> TokenStream {
    let body = Body::of(form).parse2(input.clone()).unwrap();
    let mut rewriter = Rewriter::new();
    let expansion = rewriter.transaction(body, None);
    let expansion = rewriter.diagnostics.or(expansion);
    quote!(fn block() { #expansion })
}

pub(super) fn function(input: &TokenStream) -> TokenStream {
    crate::function::expand(TokenStream::new(), input)
}

pub(super) fn check(name: &str, expansion: &TokenStream) {
    let file: syn::File = syn::parse2(expansion.clone()).unwrap();
    let actual = prettyplease::unparse(&file);
    let path = format!("{}/src/tests/expansions/{name}.rs", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("STM_EXPANSIONS").is_some_and(|mode| mode == "overwrite") {
        std::fs::write(&path, actual).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == actual, "the expansion `{name}` changed; it is now:\n{actual}");
}
