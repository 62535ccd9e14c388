//! What a place is made of, and reading one.

use std::cell::Cell;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Expr, Member, PathSegment, UnOp};

use super::{Position, Rewriter};
use crate::hygiene::{Extent, at};
use crate::scope::{Binding, is_constant_case};

/// A place: a root and the steps from it, parentheses taken off.
pub(super) struct Place {
    pub(super) root: Expr,
    pub(super) steps: Vec<Step>,
    pub(super) extent: Extent,
    pub(super) written: TokenStream,
    /// The token of the first step, where the place begins with the token of another one: `a.get(i).b`.
    inner: Option<Span>,
    /// Its name is told to the runtime.
    pub(super) is_named: Cell<bool>,
}

#[derive(Clone)]
pub(super) enum Step {
    Field(Member),
    Index(Expr),
    Star,
}

impl Step {
    pub(super) fn is_star(&self) -> bool {
        matches!(self, Step::Star)
    }

    pub(super) fn is_index(&self) -> bool {
        matches!(self, Step::Index(_))
    }
}

/// Where a place begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Root {
    /// A name from outside of the block, which may be a variable.
    Outside,
    /// `self`, a constant or a static: its parts may be variables.
    Fixed,
    Bound(Binding),
    /// A value that is computed here.
    Computed,
}

/// How the variables on the way to a place are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Way {
    /// For the statement.
    Value,
    /// For the attempt: a reference to the place may be kept.
    Borrow,
}

impl Place {
    /// The place that an expression names, if it names one.
    pub(super) fn of(expr: &Expr) -> Option<Place> {
        let written = expr.to_token_stream();
        let extent = Extent::of(&written);
        let mut steps = vec![];
        let mut expr = expr;
        let mut step = None;
        loop {
            expr = match expr {
                Expr::Paren(paren) => {
                    step = None;
                    &paren.expr
                }
                Expr::Group(group) => &group.expr,
                Expr::Field(field) => {
                    step = Some(field.member.span());
                    steps.push(Step::Field(field.member.clone()));
                    &field.base
                }
                Expr::Index(index) => {
                    step = Some(index.bracket_token.span.open());
                    steps.push(Step::Index((*index.index).clone()));
                    &index.expr
                }
                Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {
                    step = None;
                    steps.push(Step::Star);
                    &unary.expr
                }
                Expr::Path(_) => break,
                _ if steps.is_empty() => return None,
                _ => break,
            };
        }
        steps.reverse();
        let inner = step.filter(|_| begins_with_place(expr));
        Some(Place { root: expr.clone(), steps, extent, written, inner, is_named: Cell::new(false) })
    }

    /// A call that may read a variable: with statistics the runtime can tell where.
    pub(super) fn read_by(&self, method: &str, arguments: TokenStream) -> TokenStream {
        if cfg!(feature = "stats") { self.located(method, arguments) } else { self.extent.method(method, arguments) }
    }

    /// A call located where the place begins, as if the user had written it.
    pub(super) fn located(&self, method: &str, arguments: TokenStream) -> TokenStream {
        let inner = self.inner.filter(|_| cfg!(feature = "stats"));
        let extent = inner.map_or(self.extent, |first| Extent { first, ..self.extent });
        extent.located_method(method, arguments)
    }

    /// The same for a call on a walk, which reads in a `snapshot!`.
    pub(super) fn stepped(&self, method: &str, arguments: TokenStream) -> TokenStream {
        if cfg!(feature = "stats") {
            return self.located(method, arguments);
        }
        let span = at(self.extent.first);
        let method = Ident::new(method, span);
        quote_spanned!(span=> #method(#arguments))
    }

    pub(super) fn ends_in_star(&self) -> bool {
        self.steps.last().is_some_and(Step::is_star)
    }

    /// Does it go through what a static has, which may have to be made first?
    fn begins_with_static(&self) -> bool {
        let Expr::Path(path) = &self.root else { return false };
        let is_constant = |segment: &PathSegment| is_constant_case(&segment.ident.to_string());
        self.steps.first().is_some_and(Step::is_star) && path.path.segments.last().is_some_and(is_constant)
    }

    pub(super) fn is_bare(&self) -> bool {
        self.steps.is_empty()
    }

    /// The place that the first steps lead to.
    pub(super) fn prefix(&self, length: usize) -> Self {
        Place {
            root: self.root.clone(),
            steps: self.steps[..length].to_vec(),
            extent: self.extent,
            written: self.written.clone(),
            inner: self.inner,
            is_named: Cell::new(true),
        }
    }
}

/// A static, or a constant, whose value is there: a `LazyLock` is forced outside of the transaction.
fn ready(place: &Place) -> TokenStream {
    let (root, span) = (&place.root, at(place.extent.first));
    quote_spanned!(span=> (*::stm_core::__rt::Static(&#root).__stm_ready()))
}

/// Whether the first token of an expression is that of a place in it.
fn begins_with_place(expr: &Expr) -> bool {
    let first = match expr {
        Expr::MethodCall(call) => &call.receiver,
        Expr::Call(call) if !matches!(&*call.func, Expr::Path(_)) => &call.func,
        Expr::Try(question) => &question.expr,
        Expr::Await(wait) => &wait.base,
        _ => return false,
    };
    Place::of(first).map_or_else(|| begins_with_place(first), |_| true)
}

/// A place as read: its tokens, and whether the place may be a variable.
pub(super) struct Read {
    pub(super) tokens: TokenStream,
    pub(super) may_be_variable: bool,
}

impl Rewriter {
    pub(super) fn root(&self, root: &Expr) -> Root {
        let Expr::Path(path) = root else {
            return Root::Computed;
        };
        let Some(ident) = path.path.get_ident().filter(|_| path.qself.is_none()) else {
            return Root::Fixed;
        };
        let name = ident.to_string();
        match self.scope.binding(&name) {
            Some(binding) => Root::Bound(binding),
            None if name == "self" || is_constant_case(&name) => Root::Fixed,
            None => Root::Outside,
        }
    }

    /// The tokens of a root. A computed one is evaluated once, where it stands.
    pub(super) fn root_tokens(&mut self, place: &Place) -> TokenStream {
        if self.root(&place.root) != Root::Computed {
            return if place.begins_with_static() { ready(place) } else { place.root.to_token_stream() };
        }
        let mut root = place.root.clone();
        self.expr(&mut root, Position::Value);
        let span = at(root.span());
        quote_spanned!(span=> (#root))
    }

    /// Reads the variables on the way to a place, but not the place itself.
    pub(super) fn read(&mut self, place: &Place, way: Way) -> Read {
        let (span, tx) = (at(place.extent.first), self.tx_at(place));
        let root = self.root(&place.root);
        let mut tokens = self.root_tokens(place);
        let mut may_be_variable = root == Root::Outside;
        // Plain data of the transaction's own is left alone, up to the first `*`.
        let mut own = root == Root::Bound(Binding::Mutable);
        let mut after_star = false;
        for step in &place.steps {
            if may_be_variable {
                self.touch(place);
                let method = match (way, step.is_star()) {
                    (Way::Borrow, _) => "__stm_borrow",
                    (Way::Value, true) => "__stm_read",
                    (Way::Value, false) => "__stm_value",
                };
                let read = place.read_by(method, quote!(#tx));
                tokens = match (step.is_star(), after_star) {
                    (false, _) => quote_spanned!(span=> (*#tokens.#read)),
                    // `**v`: the type of `*v` itself decides whether it is a variable.
                    (true, true) => quote_spanned!(span=> (*(&#tokens).#read)),
                    // `*v`: the value is behind the place `*v`, whatever `v` is.
                    (true, false) => tokens,
                };
            }
            tokens = match step {
                Step::Field(member) => quote_spanned!(span=> #tokens.#member),
                Step::Index(index) => {
                    let mut index = index.clone();
                    self.expr(&mut index, Position::Operand);
                    quote_spanned!(span=> #tokens[#index])
                }
                Step::Star => quote_spanned!(span=> (*#tokens)),
            };
            own &= !step.is_star();
            may_be_variable = !own;
            after_star = step.is_star();
        }
        Read { tokens, may_be_variable }
    }

    /// A place that is read at a position.
    pub(super) fn read_at(&mut self, place: &Place, position: Position) -> TokenStream {
        let way = if position == Position::Subject { Way::Borrow } else { Way::Value };
        let Read { tokens, may_be_variable } = self.read(place, way);
        if !may_be_variable {
            return tokens;
        }
        self.touch(place);
        let (span, tx) = (at(place.extent.first), self.tx_at(place));
        let method = match position {
            Position::Value => "__stm_read",
            Position::Operand => "__stm_op",
            Position::Subject => "__stm_subject",
        };
        let read = place.read_by(method, quote!(#tx));
        if position == Position::Value {
            quote_spanned!(span=> (*(&#tokens).#read))
        } else {
            quote_spanned!(span=> (*::stm_core::__rt::Of(&#tokens).#read))
        }
    }

    /// `&place`: the place itself, also where it is a variable; `&*place`: its value.
    pub(super) fn reference_to(&mut self, place: &Place) -> TokenStream {
        let Read { tokens, may_be_variable } = self.read(place, Way::Borrow);
        let (span, tx) = (at(place.extent.first), self.tx_at(place));
        if may_be_variable && place.ends_in_star() {
            self.touch(place);
            let read = place.read_by("__stm_borrow", quote!(#tx));
            quote_spanned!(span=> (&#tokens).#read)
        } else {
            quote_spanned!(span=> &#tokens)
        }
    }
}

impl Rewriter {
    /// Whether an expression is a place that begins outside of the block.
    pub(crate) fn is_from_outside(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Reference(reference) => self.is_from_outside(&reference.expr),
            _ => Place::of(expr).is_some_and(|place| self.root(&place.root) == Root::Outside),
        }
    }
}
