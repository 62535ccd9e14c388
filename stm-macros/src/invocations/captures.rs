//! The names that ordinary code uses from outside of a block.

use proc_macro2::{Ident, TokenStream};
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprLit, Item, Lit, Macro, Stmt, Token};

use super::format::captures;
use crate::options::Form;
use crate::parse::{Body, FormatArgument};
use crate::scope::{Binding, Scope, is_constant_case};

/// Collects the names that neither the code itself binds nor the block around it.
pub(super) struct Captures<'a> {
    around: &'a Scope,
    within: Scope,
    pub(super) names: Vec<Ident>,
}

impl<'a> Captures<'a> {
    pub(super) fn new(around: &'a Scope) -> Self {
        Captures { around, within: Scope::new(), names: vec![] }
    }

    pub(super) fn statements(&mut self, statements: &[Stmt]) {
        self.within.enter();
        for statement in statements {
            if let Stmt::Item(Item::Fn(function)) = statement {
                self.within.bind_name(function.sig.ident.to_string(), Binding::Local);
            }
        }
        for statement in statements {
            self.visit_stmt(statement);
        }
        self.within.leave();
    }

    fn name(&mut self, ident: &Ident) {
        let name = ident.to_string();
        let is_outside = self.within.binding(&name).is_none() && self.around.binding(&name).is_none();
        let is_variable = !is_constant_case(&name) && !name.starts_with("__stm_");
        if is_outside && is_variable && !matches!(&*name, "self" | "super" | "crate") && !self.names.contains(ident) {
            self.names.push(ident.clone());
        }
    }

    /// The arguments of a macro that takes a list of them, with what its format string captures.
    fn arguments(&mut self, tokens: &TokenStream) -> bool {
        let parser = Punctuated::<FormatArgument, Token![,]>::parse_terminated;
        let Ok(arguments) = parser.parse2(tokens.clone()) else { return false };
        for FormatArgument { value, .. } in &arguments {
            if let Expr::Lit(ExprLit { lit: Lit::Str(format), .. }) = value {
                for name in captures(&format.value()) {
                    let is_given =
                        |argument: &FormatArgument| argument.name.as_ref().is_some_and(|given| *given == name);
                    if arguments.iter().any(is_given) {
                        continue;
                    }
                    if let Ok(mut ident) = syn::parse_str::<Ident>(&name) {
                        ident.set_span(format.span());
                        self.name(&ident);
                    }
                }
            }
            self.visit_expr(value);
        }
        true
    }

    /// `vec![element; length]`, `matches!(value, pattern)`
    fn beginning(&mut self, tokens: &TokenStream) {
        let parser = |input: ParseStream| {
            let first: Expr = input.parse()?;
            let second: Option<Expr> =
                if input.parse::<Option<Token![;]>>()?.is_some() { Some(input.parse()?) } else { None };
            input.parse::<TokenStream>()?;
            Ok((first, second))
        };
        if let Ok((first, second)) = parser.parse2(tokens.clone()) {
            self.visit_expr(&first);
            if let Some(second) = &second {
                self.visit_expr(second);
            }
        }
    }

    fn scoped(&mut self, inside: impl FnOnce(&mut Self)) {
        self.within.enter();
        inside(self);
        self.within.leave();
    }
}

impl<'ast> Visit<'ast> for Captures<'_> {
    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(ident) = path.path.get_ident().filter(|_| path.qself.is_none()) {
            self.name(ident);
        }
    }

    fn visit_type(&mut self, _: &'ast syn::Type) {}

    /// An item sees nothing of the code around it.
    fn visit_item(&mut self, _: &'ast Item) {}

    /// A name that is called is taken for a function.
    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if !matches!(&*call.func, Expr::Path(_)) {
            self.visit_expr(&call.func);
        }
        call.args.iter().for_each(|argument| self.visit_expr(argument));
    }

    fn visit_macro(&mut self, invocation: &'ast Macro) {
        let name = invocation.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if let Some(form) = Form::named(&name) {
            if let Ok(body) = invocation.parse_body_with(Body::of(form)) {
                if let Some(timeout) = &body.options.timeout {
                    self.visit_expr(timeout);
                }
                self.statements(&body.statements);
            }
        } else if matches!(&*name, "on_commit" | "on_rollback") {
            if let Ok(statements) = invocation.parse_body_with(Block::parse_within) {
                self.statements(&statements);
            }
        } else if !self.arguments(&invocation.tokens) {
            self.beginning(&invocation.tokens);
        }
    }

    fn visit_block(&mut self, block: &'ast Block) {
        self.statements(&block.stmts);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            visit::visit_local_init(self, init);
        }
        self.within.bind(&local.pat, false);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.scoped(|this| {
            this.within.bind(&arm.pat, false);
            visit::visit_arm(this, arm);
        });
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        self.scoped(|this| {
            closure.inputs.iter().for_each(|input| this.within.bind(input, false));
            this.visit_expr(&closure.body);
        });
    }

    fn visit_expr_for_loop(&mut self, repeat: &'ast syn::ExprForLoop) {
        self.visit_expr(&repeat.expr);
        self.scoped(|this| {
            this.within.bind(&repeat.pat, false);
            this.visit_block(&repeat.body);
        });
    }

    fn visit_expr_if(&mut self, branch: &'ast syn::ExprIf) {
        self.scoped(|this| {
            this.visit_expr(&branch.cond);
            this.visit_block(&branch.then_branch);
        });
        if let Some((_, otherwise)) = &branch.else_branch {
            self.visit_expr(otherwise);
        }
    }

    fn visit_expr_while(&mut self, repeat: &'ast syn::ExprWhile) {
        self.scoped(|this| visit::visit_expr_while(this, repeat));
    }

    fn visit_expr_let(&mut self, test: &'ast syn::ExprLet) {
        self.visit_expr(&test.expr);
        self.within.bind(&test.pat, false);
    }
}
