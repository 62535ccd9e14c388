//! The rewriter: each place by its position, each exit by its level.
//!
//! It decides nothing about types: it turns places into calls of hidden methods, which method
//! resolution tells apart (`stm_core::__rt`).

mod assign;
mod bodies;
mod calls;
mod compound;
mod loans;
mod names;
mod order;
mod places;
mod statements;
mod walks;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{BinOp, Block, Expr, UnOp};

use crate::control::{Jump, Kind, Levels};
use crate::diagnostics::Diagnostics;
use crate::hygiene::at;
use crate::options::Form;
use crate::scope::Scope;
use loans::{Lending, Units};
use names::Names;
use places::Place;
use statements::keep_together;

pub(crate) use names::waits;

/// What a place is used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Position {
    /// A plain value: moved, copied, passed on.
    Value,
    /// Only the value of a variable can be meant, also through a reference: `a + b`, `if a`.
    Operand,
    /// The same, and what is matched may be bound by reference: `match a`.
    Subject,
}

pub(crate) struct Rewriter {
    pub(crate) scope: Scope,
    pub(crate) levels: Levels,
    pub(crate) diagnostics: Diagnostics,
    /// How many places were rewritten so far: an expression that did not change it reads nothing.
    touched: usize,
    /// What the places are called that may be variables.
    names: Names,
    /// What does not compile with `panic = "abort"`, to stand at the beginning of the body.
    pub(crate) refused_where_panics_abort: TokenStream,
    /// Inside the subject of a `match` and the like, whose temporaries live as long as its arms.
    in_subject: bool,
    /// Inside a `snapshot!`, which only reads.
    reads_only: bool,
    /// The method call that comes next is a statement: nothing is kept of what it returns.
    is_statement: bool,
    /// What is lent of places that are used more than once.
    units: Units,
    lending: Lending,
}

impl Rewriter {
    pub(crate) fn new() -> Self {
        Rewriter {
            scope: Scope::new(),
            levels: Levels::new(),
            diagnostics: Diagnostics::default(),
            touched: 0,
            names: Names::default(),
            refused_where_panics_abort: TokenStream::new(),
            in_subject: false,
            reads_only: false,
            is_statement: false,
            units: Units::default(),
            lending: Lending::default(),
        }
    }

    pub(crate) fn error(&mut self, span: Span, message: impl std::fmt::Display) {
        self.diagnostics.error(span, message);
    }

    pub(crate) fn scoped<R>(&mut self, inside: impl FnOnce(&mut Self) -> R) -> R {
        self.scope.enter();
        let result = inside(self);
        self.scope.leave();
        result
    }

    /// Whether an action rewrote any place.
    fn touches(&mut self, action: impl FnOnce(&mut Self)) -> bool {
        let before = self.touched;
        action(self);
        self.touched > before
    }

    pub(crate) fn expr(&mut self, expr: &mut Expr, position: Position) {
        if let Some(place) = Place::of(expr) {
            *expr = Expr::Verbatim(self.read_at(&place, position));
            return;
        }
        match expr {
            Expr::Paren(paren) => self.expr(&mut paren.expr, position),
            Expr::Group(group) => self.expr(&mut group.expr, position),
            Expr::Reference(_) => self.reference(expr, position),
            Expr::Unary(unary) => {
                if matches!(unary.op, UnOp::Neg(_) | UnOp::Not(_)) {
                    self.expr(&mut unary.expr, Position::Operand);
                }
            }
            Expr::Binary(binary) if is_compound(&binary.op) => self.compound_assignment(expr),
            Expr::Binary(binary) => {
                self.expr(&mut binary.left, Position::Operand);
                self.expr(&mut binary.right, Position::Operand);
            }
            Expr::Assign(_) => self.assignment(expr),
            Expr::MethodCall(_) => self.method_call(expr),
            Expr::Call(call) => self.call(call),
            Expr::Cast(cast) => self.expr(&mut cast.expr, Position::Operand),
            Expr::Range(range) => {
                for end in [&mut range.start, &mut range.end].into_iter().flatten() {
                    self.expr(end, Position::Operand);
                }
            }
            Expr::Tuple(tuple) if position == Position::Subject => {
                tuple.elems.iter_mut().for_each(|element| self.expr(element, position));
            }
            Expr::Macro(invocation) => {
                if let Some(tokens) = self.invocation(&invocation.mac) {
                    *expr = Expr::Verbatim(tokens);
                }
            }
            Expr::Try(_) => self.question(expr),
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => self.exit(expr),
            Expr::Await(_) => self.awaited(expr),
            _ => self.compound(expr),
        }
    }

    fn reference(&mut self, expr: &mut Expr, position: Position) {
        let Expr::Reference(reference) = expr else {
            return;
        };
        let span = at(reference.and_token.span);
        let Some(place) = Place::of(&reference.expr) else {
            return self.expr(&mut reference.expr, Position::Value);
        };
        let tokens = if reference.mutability.is_some() {
            let place = self.lent_mutably(&place).unwrap_or_else(|| self.mutated(&place));
            quote_spanned!(span=> &mut #place)
        } else if position == Position::Value {
            self.reference_to(&place)
        } else {
            let place = self.read_at(&place, position);
            quote_spanned!(span=> (&#place))
        };
        *expr = Expr::Verbatim(tokens);
    }

    /// `e?`
    fn question(&mut self, expr: &mut Expr) {
        let Expr::Try(question) = expr else { return };
        self.expr(&mut question.expr, Position::Value);
        if self.levels.is_native() {
            return;
        }
        let (inner, span) = (&question.expr, question.question_token.span());
        let spot = at(span);
        let value = Ident::new("__stm_value", spot);
        let residual = Ident::new("__stm_residual", spot);
        let from = Ident::new(if self.levels.is_in_future() { "FutureFromResidual" } else { "FromResidual" }, spot);
        let returned = quote_spanned!(spot=> ::stm_core::__rt::#from::from_residual(#residual));
        let leave = self.levels.leave(returned, span);
        *expr = Expr::Verbatim(quote_spanned!(spot=>
            match ::stm_core::__rt::Branch::branch(#inner) {
                ::stm_core::__rt::ControlFlow::Continue(#value) => #value,
                ::stm_core::__rt::ControlFlow::Break(#residual) => #leave,
            }
        ));
    }

    /// `e.await`
    fn awaited(&mut self, expr: &mut Expr) {
        let Expr::Await(wait) = expr else { return };
        if matches!(&*wait.base, Expr::Macro(invocation) if Form::of(&invocation.mac) == Some(Form::AtomicallyAsync)) {
            return self.expr(&mut wait.base, Position::Value);
        }
        let message = if self.levels.is_in_future() {
            "`.await` in `atomically_async!`, which is one transaction and may run more than once: await before it, and \
             bind by `let` what it needs, or after it, with its value"
        } else {
            "`.await` in a transaction, which may run more than once and holds no thread: await before it or after it. In \
             a task, `atomically_async! { … }.await` is a transaction whose `check!` and `retry!` suspend the task"
        };
        self.error(wait.await_token.span(), message);
    }

    fn exit(&mut self, expr: &mut Expr) {
        let native = self.levels.is_native();
        let tokens = match expr {
            Expr::Return(leave) => {
                if let Some(value) = &mut leave.expr {
                    self.expr(value, Position::Value);
                }
                let value = leave.expr.as_ref().map(ToTokens::to_token_stream);
                let value = value.unwrap_or_else(|| if native { quote!() } else { quote!(()) });
                self.levels.leave(value, leave.return_token.span)
            }
            Expr::Break(jump) => {
                if let Some(value) = &mut jump.expr {
                    self.expr(value, Position::Value);
                }
                let value = jump.expr.as_ref().map(ToTokens::to_token_stream);
                let target = Jump::Break(jump.label.clone(), value.is_some());
                self.levels.jump(target, value, jump.break_token.span)
            }
            Expr::Continue(jump) => {
                let target = Jump::Continue(jump.label.clone());
                self.levels.jump(target, None, jump.continue_token.span)
            }
            _ => return,
        };
        *expr = Expr::Verbatim(quote!((#tokens)));
    }

    /// An expression that stands apart: a statement, what a `let` binds, an arm.
    fn part(&mut self, expr: &mut Expr, position: Position) {
        let has_parts_only = match expr {
            Expr::If(branch) => !has_let(&branch.cond),
            Expr::While(repeat) => !has_let(&repeat.cond),
            Expr::Loop(_) | Expr::Block(_) | Expr::Unsafe(_) | Expr::Closure(_) => true,
            _ => false,
        };
        if has_parts_only {
            self.expr(expr, position);
            return keep_together(expr);
        }
        self.unit(expr, |this, expr| this.expr(expr, position));
    }

    pub(crate) fn block(&mut self, block: &mut Block) {
        self.scoped(|this| this.statements(&mut block.stmts));
    }

    /// A scope of its own for `return`, `?` and `break`, which may outlive the statement that it is in.
    fn inner_function<R>(&mut self, outlives: bool, inside: impl FnOnce(&mut Self) -> R) -> R {
        self.levels.push(Kind::Closure, None);
        self.scope.enter();
        let units = self.units.apart(outlives);
        let in_subject = std::mem::replace(&mut self.in_subject, false);
        let result = inside(self);
        self.in_subject = in_subject;
        self.units.back(units);
        self.scope.leave();
        self.levels.pop();
        result
    }

    /// Rewrites what is matched.
    fn subject(&mut self, expr: &mut Expr, position: Position) {
        let outer = std::mem::replace(&mut self.in_subject, true);
        self.expr(expr, position);
        self.in_subject = outer;
    }
}

/// Whether a condition binds something by `let`.
fn has_let(condition: &Expr) -> bool {
    match condition {
        Expr::Let(_) => true,
        Expr::Binary(and) if matches!(and.op, BinOp::And(_)) => has_let(&and.left) || has_let(&and.right),
        _ => false,
    }
}

fn is_compound(op: &BinOp) -> bool {
    use BinOp as B;
    matches!(
        op,
        B::AddAssign(_)
            | B::SubAssign(_)
            | B::MulAssign(_)
            | B::DivAssign(_)
            | B::RemAssign(_)
            | B::BitXorAssign(_)
            | B::BitAndAssign(_)
            | B::BitOrAssign(_)
            | B::ShlAssign(_)
            | B::ShrAssign(_)
    )
}

/// The span of an expression, as errors about it should show it.
fn spot(expr: &Expr) -> Span {
    at(expr.span())
}
