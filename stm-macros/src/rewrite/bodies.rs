//! The closures that hold a body: of a block, a part of one, a function.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Expr, Stmt};

use super::calls::use_tx;
use super::{Position, Rewriter};
use crate::control::Kind;
use crate::hygiene::{Extent, at, located_call, name, tx};
use crate::options::{BlockOptions, Form, label_or};
use crate::parse::{Body, is_large};

impl Rewriter {
    /// A block that is a transaction, as an expression. If it is a part of one, it stands at `place`.
    pub(crate) fn transaction(&mut self, body: Body, place: Option<Span>) -> TokenStream {
        let Body { form, options, start, mut statements } = body;
        let run = match (form, &options.timeout) {
            (Form::Atomically, None) if is_large(&statements) => quote!(run_large),
            (Form::Atomically, None) => quote!(run),
            (Form::Atomically, Some(_)) => quote!(run_within),
            (Form::AtomicallyAsync, _) => return self.future(options, start, statements),
            (Form::TryAtomically, _) => quote!(run_once),
            (Form::Snapshot, _) => quote!(run_snapshot),
        };
        let BlockOptions { label, timeout, .. } = options;
        let is_limited = timeout.is_some();
        let result = result_extent(&statements);
        self.levels.push(Kind::Block, None);
        self.scope.enter_frame();
        let units = self.units.apart(true);
        let in_subject = std::mem::replace(&mut self.in_subject, false);
        let reads_only = self.reads_only;
        self.reads_only |= form == Form::Snapshot;
        self.statements(&mut statements);
        self.reads_only = reads_only;
        self.in_subject = in_subject;
        self.units.back(units);
        self.scope.leave_frame();
        let replay = self.levels.pop_replayed();
        let names = self.names();
        let (types, arms) = (replay.types, replay.arms);
        let (label, timeout) = (label_or(label.as_ref(), ""), timeout.into_iter());
        let (value, use_tx) = (Ident::new("__stm_value", at(result.first)), use_tx());
        let body = result.value(&quote!({ #(#statements)* }), None);
        let parameter = result.transaction();
        let refused = std::mem::take(&mut self.refused_where_panics_abort);
        let arguments = quote!(#label, #(#timeout,)* |#parameter| {
            #refused
            #use_tx
            #body
        });
        let call = match place {
            // The runtime tells limits apart by their places, and a call of ours stands where the outermost block does.
            Some(place) if is_limited => located_call(place, &run, &types, arguments),
            _ => quote!(::stm_core::__rt::#run::<_, #types>(#arguments)),
        };
        quote!({
            #[allow(unused_imports)]
            use ::stm_core::__rt::traits::*;
            #names
            match #call {
                ::stm_core::__rt::OutlivesTheTransaction::Value(#value) => #value,
                #arms
            }
        })
    }

    /// The block of an `atomically_async!`.
    fn future(&mut self, options: BlockOptions, start: Span, mut statements: Vec<Stmt>) -> TokenStream {
        let BlockOptions { label, by_value, .. } = options;
        let result = result_extent(&statements);
        self.levels.push(Kind::Future, None);
        self.statements(&mut statements);
        for span in self.levels.pop_without_jumps() {
            self.error(
                span,
                "`break` and `continue` cannot leave `atomically_async!`, which is a future, as an `async` block is: \
                 let its value say what to do, as in `if atomically_async! { … }.await { break }`",
            );
        }
        let names = self.names();
        let (label, use_tx) = (label_or(label.as_ref(), ""), use_tx());
        let body = result.value(&quote!({ #(#statements)* }), None);
        let parameter = result.transaction();
        // Where the compiler misses a `move` it proposes to put it here.
        let parameter = quote_spanned!(at(start)=> |#parameter|);
        let refused = std::mem::take(&mut self.refused_where_panics_abort);
        quote!({
            #[allow(unused_imports)]
            use ::stm_core::__rt::traits::*;
            #names
            ::stm_core::__rt::run_async(#label, #by_value #parameter {
                #refused
                #use_tx
                #body
            })
        })
    }

    /// The alternatives of `or_else!`.
    pub(crate) fn alternatives(&mut self, mut alternatives: Vec<Expr>) -> TokenStream {
        let (tx, use_tx) = (tx(), use_tx());
        let extents: Vec<_> = alternatives.iter().map(Extent::of).collect();
        self.levels.push(Kind::Part, None);
        let units = self.units.apart(false);
        for alternative in &mut alternatives {
            self.scoped(|this| this.unit(alternative, |this, alternative| this.expr(alternative, Position::Value)));
        }
        self.units.back(units);
        let replay = self.levels.pop_replayed();
        let (types, arms) = (replay.types, replay.arms);
        let mut attempts = alternatives.iter().zip(extents).rev().map(|(alternative, extent)| {
            let body = extent.value(&quote!(#alternative), None);
            quote_spanned!(at(extent.first)=> ::stm_core::__rt::alternative::<_, #types>(
                #tx,
                |#tx: &::stm_core::__rt::Transaction| {
                    #use_tx
                    #body
                },
            ))
        });
        let last = attempts.next().unwrap_or_default();
        let all = attempts.fold(last, |rest, first| quote!(#first.or_else(|| #rest)));
        let value = name("__stm_value");
        quote!(match #all { ::stm_core::__rt::OutlivesTheTransaction::Value(#value) => #value, #arms })
    }

    /// `peek!(expression)`.
    pub(crate) fn peeked(&mut self, mut expr: Expr) -> TokenStream {
        let extent = Extent::of(&expr);
        self.levels.push(Kind::Part, None);
        let units = self.units.apart(false);
        self.scoped(|this| this.unit(&mut expr, |this, expr| this.expr(expr, Position::Value)));
        self.units.back(units);
        let replay = self.levels.pop_replayed();
        let (types, arms) = (replay.types, replay.arms);
        let (tx, value) = (tx(), name("__stm_value"));
        let body = extent.value(&quote!(#expr), None);
        quote!(
            match ::stm_core::__rt::peek::<_, #types>(#tx, || { #body }) {
                ::stm_core::__rt::OutlivesTheTransaction::Value(#value) => #value,
                #arms
            }
        )
    }

    /// The parameter and the body of a function's closure; its by-value parameters are bound
    /// already.
    pub(crate) fn function(
        &mut self,
        mut statements: Vec<Stmt>,
        output: Option<&TokenStream>,
        span: Span,
    ) -> (TokenStream, TokenStream) {
        let result = result_extent(&statements);
        self.levels.push(Kind::Function, output.cloned());
        self.statements(&mut statements);
        self.levels.pop();
        let use_tx = use_tx();
        let refused = std::mem::take(&mut self.refused_where_panics_abort);
        let value = result.value(&quote!({ #(#statements)* }), output);
        let body = quote_spanned!(span=> {
            #refused
            #use_tx
            #value
        });
        (result.transaction(), body)
    }
}

/// Where errors about the result of a body point: at its last expression.
fn result_extent(statements: &[Stmt]) -> Extent {
    match statements.last() {
        Some(Stmt::Expr(result, None)) => Extent::of(result),
        _ => Extent::of(&TokenStream::new()),
    }
}
