//! Statements, and what they bind.

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
