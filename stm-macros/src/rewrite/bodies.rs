//! The closures that hold a body: of a block, a part of one, a function.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Expr, Stmt};

use super::calls::use_tx;
use super::{Position, Rewriter};
use crate::control::{Kind, typed};
use crate::hygiene::{name, tx};

impl Rewriter {
    /// An `atomically!` block, as an expression.
    pub(crate) fn transaction(&mut self, mut statements: Vec<Stmt>) -> TokenStream {
        self.levels.push(Kind::Block, None);
        self.scope.enter_frame();
        let in_subject = std::mem::replace(&mut self.in_subject, false);
        self.statements(&mut statements);
        self.in_subject = in_subject;
        self.scope.leave_frame();
        let replay = self.levels.pop_replayed();
        let (types, arms) = (replay.types, replay.arms);
        let (value, tx, use_tx) = (name("__stm_value"), tx(), use_tx());
        quote!({
            #[allow(unused_imports)]
            use ::stm_core::__rt::traits::*;
            #[allow(unreachable_code)]
            match ::stm_core::__rt::run::<_, #types>(|#tx: &::stm_core::__rt::Transaction| {
                #use_tx
                ::stm_core::__rt::Exit::Value({ #(#statements)* })
            }) {
                ::stm_core::__rt::Exit::Value(#value) => #value,
                #arms
            }
        })
    }

    /// The alternatives of `or_else!`.
    pub(crate) fn alternatives(&mut self, mut alternatives: Vec<Expr>) -> TokenStream {
        let (tx, use_tx) = (tx(), use_tx());
        self.levels.push(Kind::Part, None);
        for alternative in &mut alternatives {
            self.scoped(|this| this.expr(alternative, Position::Value));
        }
        let replay = self.levels.pop_replayed();
        let (types, arms) = (replay.types, replay.arms);
        let mut attempts = alternatives.iter().rev().map(|alternative| {
            quote!(::stm_core::__rt::alternative::<_, #types>(
                #tx,
                |#tx: &::stm_core::__rt::Transaction| {
                    #use_tx
                    ::stm_core::__rt::Exit::Value(#alternative)
                },
            ))
        });
        let last = attempts.next().unwrap_or_default();
        let all = attempts.fold(last, |rest, first| quote!(#first.or_else(|| #rest)));
        let value = name("__stm_value");
        quote!(match #all { ::stm_core::__rt::Exit::Value(#value) => #value, #arms })
    }

    /// `peek!(expression)`.
    pub(crate) fn peeked(&mut self, mut expr: Expr) -> TokenStream {
        self.levels.push(Kind::Part, None);
        self.scoped(|this| this.expr(&mut expr, Position::Value));
        let replay = self.levels.pop_replayed();
        let (types, arms) = (replay.types, replay.arms);
        let (tx, value) = (tx(), name("__stm_value"));
        quote!(
            match ::stm_core::__rt::peek::<_, #types>(#tx, || {
                ::stm_core::__rt::Exit::Value(#expr)
            }) {
                ::stm_core::__rt::Exit::Value(#value) => #value,
                #arms
            }
        )
    }

    /// The body of a function, whose by-value parameters are bound already.
    pub(crate) fn function(
        &mut self,
        mut statements: Vec<Stmt>,
        output: Option<TokenStream>,
        span: proc_macro2::Span,
    ) -> TokenStream {
        self.levels.push(Kind::Function, output.clone());
        self.statements(&mut statements);
        self.levels.pop();
        let use_tx = use_tx();
        let value = typed(quote!({ #(#statements)* }), output.as_ref(), span);
        quote_spanned!(span=> {
            #use_tx
            ::stm_core::__rt::Exit::Value(#value)
        })
    }
}
