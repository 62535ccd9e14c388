//! `on_commit!` and `on_rollback!`: code that outlives the block, and owns what it uses.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::parse::Parser as _;
use syn::{Block, Macro};

use super::captures::Captures;
use crate::hygiene::{Extent, at};
use crate::rewrite::Rewriter;

impl Rewriter {
    /// Names from outside of the block are cloned into the code; the closure takes the others.
    pub(super) fn hook(&mut self, invocation: &Macro, name: &Ident) -> Option<TokenStream> {
        let mut receiver = Receiver::default();
        let code = receiver.replaced(invocation.tokens.clone());
        let statements = match Block::parse_within.parse2(code) {
            Ok(statements) => statements,
            Err(error) => {
                self.diagnostics.push(error);
                return None;
            }
        };
        let mut used = Captures::new(&self.scope);
        used.statements(&statements);
        let mut kept = receiver.kept;
        kept.extend(used.names.into_iter().map(|name| Kept { source: name.to_token_stream(), name }));
        let (names, sources): (Vec<_>, Vec<_>) = kept.iter().map(|kept| (&kept.name, kept.keep())).unzip();
        let span = at(name.span());
        let [tx, kept] = ["the_transaction", "__stm_kept"].map(|name| Ident::new(name, span));
        Some(quote_spanned!(span=> {
            #(let #names = #sources;)*
            #tx.#name(move || {
                #(#[allow(unused_variables)] let #names = #names.#kept();)*
                #(#statements)*
            })
        }))
    }
}

/// What is cloned, and what the clone is called.
struct Kept {
    name: Ident,
    source: TokenStream,
}

impl Kept {
    fn keep(&self) -> TokenStream {
        let (source, extent) = (&self.source, Extent::of(&self.source));
        let (span, keep) = (at(extent.first), extent.method("__stm_keep", quote!()));
        quote_spanned!(span=> ::stm_core::__rt::Of(&#source).#keep)
    }
}

/// What the code uses of `self`, which cannot be bound anew, and so gets other names: each field that it uses, or all.
///
/// Done on tokens, so that it does for macros as well.
#[derive(Default)]
struct Receiver {
    kept: Vec<Kept>,
}

impl Receiver {
    fn replaced(&mut self, tokens: TokenStream) -> TokenStream {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mut replaced = TokenStream::new();
        let mut rest = &tokens[..];
        while let [first, after @ ..] = rest {
            rest = after;
            match first {
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), self.replaced(group.stream()));
                    inner.set_span(group.span());
                    inner.to_tokens(&mut replaced);
                }
                TokenTree::Ident(receiver) if receiver == "self" && !is_path(rest) => match field(rest) {
                    Some(Field { name, span, taken, more }) => {
                        let part = [first.clone()].into_iter().chain(rest[..taken].iter().cloned());
                        let source = if more.is_some() {
                            let index = Literal::usize_unsuffixed(name.parse().unwrap_or(0));
                            quote!(#receiver.#index)
                        } else {
                            part.collect()
                        };
                        self.keep(&format!("__stm_self_{name}"), span, source).to_tokens(&mut replaced);
                        if let Some(index) = more {
                            let index = Literal::usize_unsuffixed(index);
                            replaced.extend(quote!(.#index));
                        }
                        rest = &rest[taken..];
                    }
                    None => {
                        self.keep("__stm_self", receiver.span(), first.to_token_stream()).to_tokens(&mut replaced);
                    }
                },
                token => token.to_tokens(&mut replaced),
            }
        }
        replaced
    }

    fn keep(&mut self, name: &str, span: Span, source: TokenStream) -> Ident {
        let name = Ident::new(name, at(span));
        if !self.kept.iter().any(|known| known.name == name) {
            self.kept.push(Kept { name: name.clone(), source });
        }
        name
    }
}

/// A field of `self`: how many tokens after `self` name it, and in `self.0.1`, where `0.1` is one token, what follows.
struct Field {
    name: String,
    span: Span,
    taken: usize,
    more: Option<usize>,
}

fn field(after: &[TokenTree]) -> Option<Field> {
    let [TokenTree::Punct(dot), member, rest @ ..] = after else { return None };
    if !is_alone(dot, '.') {
        return None;
    }
    let is_called =
        matches!(rest, [TokenTree::Group(arguments), ..] if arguments.delimiter() == Delimiter::Parenthesis);
    let (span, taken) = (member.span(), 2);
    match member {
        TokenTree::Ident(name) if !is_called && !is_path(rest) && name != "await" => {
            let name = name.to_string().trim_start_matches("r#").to_owned();
            Some(Field { name, span, taken, more: None })
        }
        TokenTree::Literal(index) => {
            let index = index.to_string();
            let (name, more) = match index.split_once('.') {
                Some((name, more)) => (name.to_owned(), Some(more.parse().ok()?)),
                None => (index, None),
            };
            name.parse::<usize>().ok()?;
            Some(Field { name, span, taken, more })
        }
        _ => None,
    }
}

fn is_alone(punct: &Punct, c: char) -> bool {
    punct.as_char() == c && punct.spacing() == Spacing::Alone
}

fn is_path(after: &[TokenTree]) -> bool {
    matches!(after, [TokenTree::Punct(colon), ..] if colon.as_char() == ':' && colon.spacing() == Spacing::Joint)
}
