//! Statements, and what they bind.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Expr, Item, Local, Stmt};

use super::{Position, Rewriter};
use crate::scope::{Binding, is_constant_case, keeps_mutable_borrow, plainly_mutable};

impl Rewriter {
    pub(crate) fn statements(&mut self, statements: &mut Vec<Stmt>) {
        // An item is in scope in the whole block.
        for statement in statements.iter() {
            if let Stmt::Item(Item::Fn(function)) = statement {
                self.scope.bind_name(function.sig.ident.to_string(), Binding::Local);
            }
        }
        let mut rests = vec![];
        for index in 0..statements.len() {
            let kept = match &statements[index] {
                Stmt::Local(local) => kept(local),
                _ => Kept::Nothing,
            };
            if kept != Kept::Nothing {
                rests.push(index);
                self.enter_rest(all(&statements[index..]), kept == Kept::MutableBorrow);
            }
            match &mut statements[index] {
                Stmt::Local(local) => self.local(local),
                Stmt::Expr(expr, semicolon) => {
                    self.is_statement = semicolon.is_some() && matches!(expr, Expr::MethodCall(_));
                    self.part(expr, Position::Value);
                }
                Stmt::Macro(invocation) => {
                    let written = invocation.to_token_stream();
                    let mut tokens = None;
                    let settled = self.unit_of(&written, |this| {
                        tokens = this.invocation(&invocation.mac);
                        tokens.clone().unwrap_or_else(|| written.clone())
                    });
                    if let Some(tokens) = settled.or(tokens) {
                        statements[index] = Stmt::Expr(Expr::Verbatim(tokens), invocation.semi_token);
                    }
                }
                // An item sees nothing of the block, so it is not part of the transaction.
                Stmt::Item(_) => {}
            }
            if kept != Kept::Nothing {
                if let Some(ends) = self.end_let_of_rest() {
                    let whole = &statements[index];
                    statements[index] = Stmt::Expr(Expr::Verbatim(quote!(#whole #ends)), None);
                }
            }
        }
        for start in rests.into_iter().rev() {
            if let Some(tokens) = self.leave_rest(all(&statements[start..])) {
                statements.truncate(start);
                statements.push(Stmt::Expr(Expr::Verbatim(tokens), None));
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
                self.initial(&mut init.expr, Position::Subject);
                self.scoped(|this| this.expr(otherwise, Position::Value));
            } else {
                self.initial(&mut init.expr, Position::Value);
            }
        }
        if shared {
            self.scope.bind_shared(&local.pat);
        } else {
            self.scope.bind(&local.pat, mutable);
        }
    }
}

impl Rewriter {
    /// What a `let` binds.
    fn initial(&mut self, expr: &mut Expr, position: Position) {
        if kept_of(expr) == Kept::Nothing {
            self.part(expr, position);
        } else {
            self.expr(expr, position);
        }
    }
}

/// What of a `let`'s right side lives as long as what it binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kept {
    Nothing,
    /// Temporaries may.
    Temporaries,
    MutableBorrow,
}

fn kept(local: &Local) -> Kept {
    local.init.as_ref().map_or(Kept::Nothing, |init| kept_of(&init.expr))
}

fn kept_of(expr: &Expr) -> Kept {
    let most = |parts: &mut dyn Iterator<Item = &Expr>| parts.map(kept_of).max().unwrap_or(Kept::Nothing);
    match expr {
        _ if keeps_mutable_borrow(expr) => Kept::MutableBorrow,
        Expr::Reference(reference) => kept_of(&reference.expr).max(Kept::Temporaries),
        Expr::Paren(paren) => kept_of(&paren.expr),
        Expr::Group(group) => kept_of(&group.expr),
        Expr::Cast(cast) => kept_of(&cast.expr),
        Expr::Tuple(tuple) => most(&mut tuple.elems.iter()),
        Expr::Array(array) => most(&mut array.elems.iter()),
        Expr::Struct(literal) => most(&mut literal.fields.iter().map(|field| &field.expr)),
        Expr::Call(call) if constructs(&call.func) => most(&mut call.args.iter()),
        _ => Kept::Nothing,
    }
}

/// Whether a function is a variant or a struct, by its name.
fn constructs(function: &Expr) -> bool {
    matches!(function, Expr::Path(path) if path.path.segments.last().is_some_and(|last| is_constant_case(&last.ident.to_string())))
}

fn all(statements: &[Stmt]) -> TokenStream {
    quote!(#(#statements)*)
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
