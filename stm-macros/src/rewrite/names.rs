//! What variables, and what transactions wait for, are called in the program's text: with the feature `stats`, the
//! expansion tells the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Rewriter;
use super::places::{Place, Root};
use crate::hygiene::Extent;
use crate::text;

/// The places of a body that may be variables, each located where its accesses are.
#[derive(Default)]
pub(super) struct Names {
    places: Vec<TokenStream>,
}

impl Rewriter {
    /// A place is used that may be a variable.
    pub(super) fn touch(&mut self, place: &Place) {
        self.touched += 1;
        if !cfg!(feature = "stats") || place.is_named.replace(true) {
            return;
        }
        let text = text::of_place(&place.written, self.root(&place.root) == Root::Computed);
        let here = place.located("here", quote!());
        self.names.places.push(quote!(::stm_core::__rt::Name(#text).#here));
    }

    /// The table of the names, to stand before the outermost transaction.
    ///
    /// It is a block of its own, so that the static hides nothing of the user's.
    pub(crate) fn names(&mut self) -> Option<TokenStream> {
        if self.levels.is_in_transaction() || self.names.places.is_empty() {
            return None;
        }
        let Names { places } = std::mem::take(&mut self.names);
        let count = places.len();
        Some(quote!({
            static __STM_PLACES: ::stm_core::__rt::Places<#count> = ::stm_core::__rt::Places::new([#(#places),*]);
            __STM_PLACES.register();
        }))
    }
}

/// A call that tells a transaction what it is about to wait for: the text of a `retry!` or a `check!`, located there.
pub(crate) fn waits(name: &Ident, condition: &TokenStream) -> Option<TokenStream> {
    if !cfg!(feature = "stats") {
        return None;
    }
    let text = text::of_macro(name, condition);
    Some(Extent::of(name).located_method("__stm_waits", quote!(#text)))
}
