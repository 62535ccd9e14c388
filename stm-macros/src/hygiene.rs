//! The names of expansions.
//!
//! They are resolved at the macro's own definition, so no name of the user's can clash with them,
//! while errors still point at the user's tokens.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

/// Hygienic, and located at the user's tokens.
pub(crate) fn at(span: Span) -> Span {
    span.resolved_at(Span::mixed_site())
}

/// The running transaction in an expansion.
pub(crate) fn tx() -> Ident {
    name("the_transaction")
}

pub(crate) fn name(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

pub(crate) fn numbered(stem: &str, number: usize, span: Span) -> Ident {
    Ident::new(&format!("__stm_{stem}{number}"), at(span))
}

/// The first and the last token of what the user wrote.
#[derive(Clone, Copy)]
pub(crate) struct Extent {
    pub(crate) first: Span,
    pub(crate) last: Span,
}

impl Extent {
    pub(crate) fn of(tokens: &impl ToTokens) -> Self {
        let mut tokens = tokens.to_token_stream().into_iter();
        let first = tokens.next();
        let last = tokens.last().or_else(|| first.clone());
        let close = |token: TokenTree| match token {
            TokenTree::Group(group) => group.span_close(),
            token => token.span(),
        };
        Extent {
            first: first.map_or_else(Span::call_site, |token| token.span()),
            last: last.map_or_else(Span::call_site, close),
        }
    }

    /// A call of a hidden method: errors about it mark all of what the user wrote.
    pub(crate) fn method(self, method: &str, arguments: TokenStream) -> TokenStream {
        call(method, at(self.first), arguments, at(self.last))
    }

    /// The value of a body, of this type if it is known, and the end of its closure.
    ///
    /// Where the body never gets to its end the compiler would warn of ours: that one lint is off,
    /// for that one statement.
    pub(crate) fn value(self, body: &TokenStream, output: Option<&TokenStream>) -> TokenStream {
        let span = at(self.first);
        let result = Ident::new("__stm_result", span);
        let value = self.method("Value", quote!(#result));
        let output = output.into_iter();
        quote_spanned!(span=>
            let #result #(: #output)* = #body;
            #[allow(unreachable_code)]
            return ::stm_core::__rt::OutlivesTheTransaction::#value;
        )
    }

    /// The parameter of a body's closure.
    pub(crate) fn transaction(self) -> TokenStream {
        let span = at(self.first);
        let tx = Ident::new("the_transaction", span);
        quote_spanned!(span=> #tx: &::stm_core::__rt::Transaction)
    }

    /// A call as if the user had written it: the runtime can name the line, since a caller's
    /// location is that of the code that is not of a macro.
    pub(crate) fn located_method(self, method: &str, arguments: TokenStream) -> TokenStream {
        call(method, self.first, arguments, self.last)
    }
}

/// A call of a hidden function as if the user had written it at `place`, as [`Extent::located_method`] is.
pub(crate) fn located_call(
    place: Span,
    function: &TokenStream,
    types: &TokenStream,
    arguments: TokenStream,
) -> TokenStream {
    let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
    arguments.set_span(place);
    let located = |tokens: TokenStream| -> TokenStream {
        let located = |mut token: TokenTree| {
            token.set_span(place);
            token
        };
        tokens.into_iter().map(located).collect()
    };
    let function = located(quote!(::stm_core::__rt::#function::<_,));
    let end = located(quote!(>));
    quote!(#function #types #end #arguments)
}

fn call(method: &str, first: Span, arguments: TokenStream, last: Span) -> TokenStream {
    let mut arguments = Group::new(Delimiter::Parenthesis, arguments);
    arguments.set_span(last);
    let method = Ident::new(method, first);
    quote!(#method #arguments)
}
