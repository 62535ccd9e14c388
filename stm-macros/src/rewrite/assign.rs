//! Assignments: plain, compound, and destructuring.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::visit::Visit;
use syn::{Expr, ExprMethodCall, ExprReference, RangeLimits};

use super::calls::{has_closure, only_reads};
use super::order::{Effect, effect};
use super::places::Place;
use super::walks::Value;
use super::{Position, Rewriter, spot};
use crate::hygiene::{at, numbered};

impl Rewriter {
    pub(super) fn assignment(&mut self, expr: &mut Expr) {
        let span = spot(expr);
        let Expr::Assign(assignment) = expr else {
            return;
        };
        let left = &mut *assignment.left;
        let place = Place::of(left);
        let ends_first = place.as_ref().is_some_and(|place| may_mutate(&assignment.right, &place.root));
        let way = place.as_ref().map(Place::effect).unwrap_or_default();
        let value = Value { ends_first, ..self.right_side(&mut assignment.right, Position::Value, way) };
        if let Some(place) = place {
            *expr = Expr::Verbatim(self.assigned(&place, &value));
            return;
        }
        if matches!(left, Expr::Infer(_)) {
            return;
        }
        // Destructuring: bind the parts, then assign each.
        let mut parts = vec![];
        let pattern = self.pattern(left, &mut parts);
        let mut assignments = TokenStream::new();
        for (index, place) in parts.iter().enumerate() {
            let part = numbered("part", index, place.extent.first);
            let value = Value { tokens: quote!(#part), first: false, ends_first: false };
            let assignment = self.assigned(place, &value);
            assignments.extend(quote!(#assignment;));
        }
        let value = &value.tokens;
        *expr = Expr::Verbatim(quote_spanned!(span=> { let #pattern = #value; #assignments }));
    }

    pub(super) fn compound_assignment(&mut self, expr: &mut Expr) {
        let span = spot(expr);
        let Expr::Binary(assignment) = expr else {
            return;
        };
        let place = Place::of(&assignment.left);
        let ends_first = place.as_ref().is_some_and(|place| may_mutate(&assignment.right, &place.root));
        let (way, effect) = (place.as_ref().map(Place::effect).unwrap_or_default(), effect(&assignment.right));
        let refers = matches!(&*assignment.right, Expr::Reference(_));
        let value = self.right_side(&mut assignment.right, Position::Operand, way);
        let Some(place) = place else {
            return self.expr(&mut assignment.left, Position::Value);
        };
        let (op, right, tokens) = (&assignment.op, Ident::new("__stm_right", span), value.tokens);
        let Some(guard) = self.mutation(&place) else {
            let left = self.unread(&place);
            *expr = Expr::Verbatim(quote_spanned!(span=> #left #op #tokens));
            return;
        };
        // Which side is evaluated first depends on their types.
        let is_seen = match way {
            Effect::Nothing => false,
            Effect::Panics => effect == Effect::Acts,
            Effect::Acts => value.first,
        };
        *expr = Expr::Verbatim(if is_seen {
            // What a reference leads to must not end before the operator takes it.
            let ended = self.end_at(&place).into_iter();
            let tokens = if ends_first && !refers {
                quote!({ let #right = #tokens; #(let _ = #ended;)* #right })
            } else {
                tokens
            };
            quote_spanned!(span=> *::stm_core::__rt::compound(#guard).__stm_operand() #op #tokens)
        } else if ends_first {
            quote_spanned!(span=> { let #right = #tokens; (*#guard) #op #right })
        } else if value.first {
            quote_spanned!(span=> match (#tokens,) { (#right,) => (*#guard) #op #right })
        } else {
            quote_spanned!(span=> (*#guard) #op #tokens)
        });
    }

    /// A right side is evaluated first where it may read what the left side mutates, or where the
    /// order can be seen. The way to the left side has an effect of its own.
    fn right_side(&mut self, right: &mut Expr, position: Position, way: Effect) -> Value {
        let effect = effect(right);
        let acts = effect == Effect::Acts && (way != Effect::Nothing || !has_closure(right));
        let touched = self.touches(|this| this.expr(right, position));
        let first = touched || acts || effect.min(way) != Effect::Nothing;
        Value { tokens: right.to_token_stream(), first, ends_first: false }
    }

    /// The left side of a destructuring assignment as a pattern, its places numbered.
    fn pattern(&mut self, left: &Expr, parts: &mut Vec<Place>) -> TokenStream {
        let span = at(left.span());
        if let Some(place) = Place::of(left) {
            let part = numbered("part", parts.len(), place.extent.first);
            parts.push(place);
            return quote!(#part);
        }
        match left {
            Expr::Infer(_) => quote_spanned!(span=> _),
            Expr::Paren(paren) => self.pattern(&paren.expr, parts),
            Expr::Group(group) => self.pattern(&group.expr, parts),
            Expr::Tuple(tuple) => {
                let inner: Vec<_> = tuple.elems.iter().map(|part| self.pattern(part, parts)).collect();
                quote_spanned!(span=> (#(#inner,)*))
            }
            Expr::Array(array) => {
                let inner: Vec<_> = array.elems.iter().map(|part| self.pattern(part, parts)).collect();
                quote_spanned!(span=> [#(#inner),*])
            }
            Expr::Call(call) if matches!(&*call.func, Expr::Path(_)) => {
                let inner: Vec<_> = call.args.iter().map(|part| self.pattern(part, parts)).collect();
                let function = &call.func;
                quote_spanned!(span=> #function(#(#inner),*))
            }
            Expr::Struct(literal) => {
                let inner: Vec<_> = literal
                    .fields
                    .iter()
                    .map(|field| {
                        let (member, inner) = (&field.member, self.pattern(&field.expr, parts));
                        quote!(#member: #inner)
                    })
                    .collect();
                let path = &literal.path;
                let rest = literal.dot2_token.map(|_| quote!(..));
                quote_spanned!(span=> #path { #(#inner,)* #rest })
            }
            Expr::Range(range)
                if range.start.is_none() && range.end.is_none() && matches!(range.limits, RangeLimits::HalfOpen(_)) =>
            {
                quote_spanned!(span=> ..)
            }
            other => {
                self.error(other.span(), "this cannot be assigned to");
                quote_spanned!(span=> _)
            }
        }
    }
}

/// Whether an expression may mutate something at this root, by a method or through a `&mut`: that
/// access must have ended before the root is assigned to.
fn may_mutate(expr: &Expr, root: &Expr) -> bool {
    struct Mutations {
        root: String,
        found: bool,
    }
    impl Mutations {
        fn is_at_root(&self, expr: &Expr) -> bool {
            Place::of(expr).is_some_and(|place| place.root.to_token_stream().to_string() == self.root)
        }
    }
    impl<'ast> Visit<'ast> for Mutations {
        fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
            self.found |= !only_reads(&call.method.to_string()) && self.is_at_root(&call.receiver);
            syn::visit::visit_expr_method_call(self, call);
        }

        fn visit_expr_reference(&mut self, reference: &'ast ExprReference) {
            self.found |= reference.mutability.is_some() && self.is_at_root(&reference.expr);
            syn::visit::visit_expr_reference(self, reference);
        }
    }
    let mut mutations = Mutations { root: root.to_token_stream().to_string(), found: false };
    mutations.visit_expr(expr);
    mutations.found
}
