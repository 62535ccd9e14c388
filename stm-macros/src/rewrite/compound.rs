//! Expressions with parts: blocks, branches, loops, closures, and the like.

use quote::quote;
use syn::{Expr, Pat, Type};

use super::{Position, Rewriter};
use crate::hygiene::at;
use crate::scope::{binds, plainly_mutable};

impl Rewriter {
    pub(super) fn compound(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Tuple(tuple) => {
                tuple.elems.iter_mut().for_each(|part| self.expr(part, Position::Value));
            }
            Expr::Array(array) => {
                array.elems.iter_mut().for_each(|part| self.expr(part, Position::Value));
            }
            // The length is a constant, in which nothing can be read.
            Expr::Repeat(repeat) => self.expr(&mut repeat.expr, Position::Value),
            Expr::Struct(literal) => {
                for field in &mut literal.fields {
                    self.expr(&mut field.expr, Position::Value);
                    // `Node { next }` stays as it is where `next` needs no rewriting.
                    let (member, value) = (&field.member, &field.expr);
                    if field.colon_token.is_none() && quote!(#member).to_string() != quote!(#value).to_string() {
                        field.colon_token = Some(syn::Token![:](at(literal.brace_token.span.open())));
                    }
                }
                if let Some(rest) = &mut literal.rest {
                    self.expr(rest, Position::Value);
                }
            }
            Expr::Block(block) => {
                if let Some(label) = &block.label {
                    self.levels.enter_target(Some(label.name.clone()), false);
                }
                self.block(&mut block.block);
                if block.label.is_some() {
                    self.levels.leave_target();
                }
            }
            Expr::Unsafe(block) => self.block(&mut block.block),
            Expr::If(branch) => {
                self.scoped(|this| {
                    this.condition(&mut branch.cond);
                    this.block(&mut branch.then_branch);
                });
                if let Some((_, otherwise)) = &mut branch.else_branch {
                    self.expr(otherwise, Position::Value);
                }
            }
            Expr::Match(choice) => self.choice(choice),
            Expr::Let(_) => self.condition(expr),
            Expr::While(_) | Expr::Loop(_) | Expr::ForLoop(_) => self.repeated(expr),
            Expr::Closure(closure) => {
                self.inner_function(closure.capture.is_some(), |this| {
                    for parameter in &closure.inputs {
                        this.scope.bind(parameter, is_mutable_reference(parameter));
                    }
                    this.part(&mut closure.body, Position::Value);
                });
            }
            _ => {}
        }
    }

    fn choice(&mut self, choice: &mut syn::ExprMatch) {
        let mutable = plainly_mutable(&choice.expr);
        // What binds nothing keeps no reference, so the value is only looked at.
        let keeps = choice.arms.iter().any(|arm| binds(&arm.pat));
        let position = if keeps { Position::Subject } else { Position::Operand };
        self.subject(&mut choice.expr, position);
        for arm in &mut choice.arms {
            self.scoped(|this| {
                this.scope.bind(&arm.pat, mutable);
                if let Pat::Guard(guard) = &mut arm.pat {
                    this.condition(&mut guard.guard);
                }
                this.part(&mut arm.body, Position::Value);
            });
        }
    }

    fn repeated(&mut self, expr: &mut Expr) {
        match expr {
            Expr::While(repeat) => self.scoped(|this| {
                this.condition(&mut repeat.cond);
                this.levels.enter_target(repeat.label.as_ref().map(|l| l.name.clone()), true);
                this.block(&mut repeat.body);
                this.levels.leave_target();
            }),
            Expr::Loop(repeat) => {
                self.levels.enter_target(repeat.label.as_ref().map(|l| l.name.clone()), true);
                self.block(&mut repeat.body);
                self.levels.leave_target();
            }
            Expr::ForLoop(repeat) => {
                let mutable = plainly_mutable(&repeat.expr);
                let position = match &*repeat.expr {
                    Expr::Reference(_) => Position::Subject,
                    _ => Position::Value,
                };
                self.subject(&mut repeat.expr, position);
                self.scoped(|this| {
                    this.scope.bind(&repeat.pat, mutable);
                    this.levels.enter_target(repeat.label.as_ref().map(|l| l.name.clone()), true);
                    this.block(&mut repeat.body);
                    this.levels.leave_target();
                });
            }
            _ => {}
        }
    }

    /// The condition of an `if` or a `while`, with the `let`s in it, whose names it binds.
    pub(crate) fn condition(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Let(test) => {
                let mutable = plainly_mutable(&test.expr);
                let keeps = binds(&test.pat);
                let position = if keeps { Position::Subject } else { Position::Operand };
                self.subject(&mut test.expr, position);
                self.scope.bind(&test.pat, mutable);
            }
            Expr::Binary(and) if matches!(and.op, syn::BinOp::And(_)) => {
                self.condition(&mut and.left);
                self.condition(&mut and.right);
            }
            _ => self.unit(expr, |this, expr| this.expr(expr, Position::Operand)),
        }
    }
}

fn is_mutable_reference(parameter: &Pat) -> bool {
    match parameter {
        Pat::Type(typed) => {
            matches!(&*typed.ty, Type::Reference(reference) if reference.mutability.is_some())
        }
        _ => false,
    }
}
