//! What can be seen of the order in which operands are evaluated.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ExprAsync, ExprClosure, Item, Macro, UnOp};

use super::is_compound;
use super::places::{Place, Step};

/// What the evaluation of an operand may do, as far as its tokens tell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) enum Effect {
    /// It only reads.
    #[default]
    Nothing,
    /// It may also panic: an index, an operator.
    Panics,
    /// It may change something, or leave.
    Acts,
}

pub(super) fn effect(expr: &Expr) -> Effect {
    let mut effects = Effects::default();
    effects.visit_expr(expr);
    effects.0
}

#[derive(Default)]
struct Effects(Effect);

impl Effects {
    fn add(&mut self, effect: Effect) {
        self.0 = self.0.max(effect);
    }
}

impl<'ast> Visit<'ast> for Effects {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Call(call) if constructs(&call.func) => {}
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {}
            Expr::Binary(binary) if matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) => {}
            _ if does_nothing_itself(expr) => {}
            Expr::Binary(binary) if !is_compound(&binary.op) => self.add(Effect::Panics),
            Expr::Index(_) | Expr::Unary(_) => self.add(Effect::Panics),
            _ => self.add(Effect::Acts),
        }
        visit::visit_expr(self, expr);
    }

    fn visit_macro(&mut self, _: &'ast Macro) {
        self.add(Effect::Acts);
    }

    // Nothing of these runs where they stand.

    fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {}

    fn visit_expr_async(&mut self, _: &'ast ExprAsync) {}

    fn visit_item(&mut self, _: &'ast Item) {}
}

/// Whether only the parts of an expression may have an effect.
fn does_nothing_itself(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(_) | Expr::Path(_) | Expr::Field(_) | Expr::Reference(_) | Expr::Paren(_) | Expr::Group(_))
        || matches!(expr, Expr::Cast(_) | Expr::Tuple(_) | Expr::Array(_) | Expr::Repeat(_) | Expr::Struct(_))
        || matches!(expr, Expr::Range(_) | Expr::Block(_) | Expr::If(_) | Expr::Let(_) | Expr::Match(_))
        || matches!(expr, Expr::Closure(_) | Expr::Async(_))
}

/// `Some(…)`, `Point(…)`, `Box::new(…)`: known to do nothing but hold what they get.
fn constructs(function: &Expr) -> bool {
    let Expr::Path(path) = function else { return false };
    let mut names = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let last = names.next().unwrap_or_default();
    last.starts_with(|first: char| first.is_uppercase())
        || (last == "new" && names.next().is_some_and(|ty| matches!(&*ty, "Arc" | "Box" | "Cell" | "Rc" | "RefCell")))
}

impl Place {
    /// What the way to the place may do, apart from the reads of variables on it.
    pub(super) fn effect(&self) -> Effect {
        let indices = self.steps.iter().filter_map(|step| match step {
            Step::Index(index) => Some(effect(index).max(Effect::Panics)),
            Step::Field(_) | Step::Star => None,
        });
        indices.fold(effect(&self.root), Effect::max)
    }
}

/// Whether tokens name a binding, or may do so in a format string.
pub(super) fn names(tokens: &TokenStream, binding: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => names(&group.stream(), binding),
        TokenTree::Ident(name) => name == binding,
        TokenTree::Literal(literal) => literal.to_string().contains(binding),
        TokenTree::Punct(_) => false,
    })
}

/// Whether one of two lists of tokens names what the other one names.
pub(super) fn share_a_name(one: &TokenStream, other: &TokenStream) -> bool {
    one.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => share_a_name(&group.stream(), other),
        TokenTree::Ident(name) => names(other, &name.to_string()),
        TokenTree::Literal(_) | TokenTree::Punct(_) => false,
    })
}
