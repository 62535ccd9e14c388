//! Statements, and what they bind.

use proc_macro2::TokenTree;
use quote::quote;
use syn::{Expr, Item, Local, Stmt};

use super::{Position, Rewriter};
use crate::scope::{Binding, plainly_mutable};

impl Rewriter {
    pub(crate) fn statements(&mut self, statements: &mut Vec<Stmt>) {
        // An item is in scope in the whole block.
        for statement in statements.iter() {
            if let Stmt::Item(Item::Fn(function)) = statement {
                self.scope.bind_name(function.sig.ident.to_string(), Binding::Local);
            }
        }
        for statement in statements {
            match statement {
                Stmt::Local(local) => self.local(local),
                Stmt::Expr(expr, semicolon) => {
                    self.is_statement = semicolon.is_some() && matches!(expr, Expr::MethodCall(_));
                    self.expr(expr, Position::Value);
                    keep_together(expr);
                }
                Stmt::Macro(invocation) => {
                    if let Some(tokens) = self.invocation(&invocation.mac) {
                        *statement = Stmt::Expr(Expr::Verbatim(tokens), invocation.semi_token);
                    }
                }
                // An item sees nothing of the block, so it is not part of the transaction.
                Stmt::Item(_) => {}
            }
        }
    }

    fn local(&mut self, local: &mut Local) {
        let mut mutable = false;
        let mut shared = false;
        if let Some(init) = &mut local.init {
            mutable = plainly_mutable(&init.expr);
            shared = matches!(&*init.expr, Expr::Reference(r) if r.mutability.is_none());
            if let Some((_, otherwise)) = &mut init.diverge {
                self.expr(&mut init.expr, Position::Subject);
                self.scoped(|this| this.expr(otherwise, Position::Value));
            } else {
                self.expr(&mut init.expr, Position::Value);
            }
        }
        if shared {
            self.scope.bind_shared(&local.pat);
        } else {
            self.scope.bind(&local.pat, mutable);
        }
    }
}

/// Parentheses for what an expression begins with, where a statement or an arm would end after it:
/// `f()? + 1` must not become `match … { … } + 1`.
pub(super) fn keep_together(expr: &mut Expr) {
    let mut first = &mut *expr;
    let mut is_whole = true;
    loop {
        first = match first {
            Expr::Binary(binary) => &mut binary.left,
            Expr::MethodCall(call) => &mut call.receiver,
            Expr::Call(call) => &mut call.func,
            Expr::Field(field) => &mut field.base,
            Expr::Index(index) => &mut index.expr,
            Expr::Cast(cast) => &mut cast.expr,
            Expr::Try(question) => &mut question.expr,
            Expr::Assign(assignment) => &mut assignment.left,
            Expr::Range(syn::ExprRange { start: Some(start), .. }) => start,
            _ => break,
        };
        is_whole = false;
    }
    if let Expr::Verbatim(tokens) = first {
        if !is_whole && tokens.clone().into_iter().next().is_some_and(|token| ends_a_statement(&token)) {
            *tokens = quote!((#tokens));
        }
    }
}

/// Whether an expression that begins with this token is a statement by itself.
fn ends_a_statement(first: &TokenTree) -> bool {
    match first {
        TokenTree::Ident(keyword) => matches!(&*keyword.to_string(), "if" | "match"),
        TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
        _ => false,
    }
}
