//! Calls of methods and functions.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::visit::Visit;
use syn::{Expr, ExprCall, ExprMethodCall};

use super::loans::Lender;
use super::order::{Effect, effect, share_a_name};
use super::places::{Place, Root, Step};
use super::walks::Access;
use super::{Position, Rewriter, spot};
use crate::hygiene::{name, numbered, tx};
use crate::scope::Binding;

/// Methods of std that take `&self` and return a borrow of it. These alone borrow for the attempt.
///
/// For any other method Rust tells from its signature whether it reads or mutates: it dereferences
/// a guard by `Deref` or by `DerefMut`. What such a method returns can only borrow for as long as
/// the guard, the statement, since both borrow the guard in the same way; so the names of the
/// methods whose results are kept across statements are needed after all.
const BORROWS: &[&str] = &[
    "as_bytes",
    "as_deref",
    "as_path",
    "as_ref",
    "as_slice",
    "as_str",
    "back",
    "borrow",
    "bytes",
    "char_indices",
    "chars",
    "chunks",
    "chunks_exact",
    "difference",
    "first",
    "first_key_value",
    "front",
    "get",
    "get_key_value",
    "intersection",
    "iter",
    "keys",
    "last",
    "last_key_value",
    "lines",
    "peek",
    "range",
    "rchunks",
    "split",
    "split_at",
    "split_first",
    "split_last",
    "split_once",
    "split_whitespace",
    "strip_prefix",
    "strip_suffix",
    "symmetric_difference",
    "trim",
    "trim_end",
    "trim_matches",
    "trim_start",
    "union",
    "values",
    "windows",
];

/// Methods of std that mutate and return an owned value: the access to the variable ends with the
/// call, so that the rest of the expression, and the arms of a `match`, may use it again.
///
/// `Option::insert` returns a reference, so an `insert` ends the access only where it is matched.
const YIELDS_OWNED: &[&str] = &[
    "insert",
    "pop",
    "pop_back",
    "pop_first",
    "pop_front",
    "pop_last",
    "remove",
    "remove_entry",
    "replace",
    "split_off",
    "swap_remove",
    "take",
];

/// Methods of std that mutate and return nothing: only what the compiler says of one on plain data
/// from outside depends on it.
const MUTATES: &[&str] = &[
    "append",
    "clear",
    "dedup",
    "extend",
    "extend_from_slice",
    "fill",
    "insert_str",
    "push",
    "push_back",
    "push_front",
    "push_str",
    "resize",
    "retain",
    "reverse",
    "sort",
    "sort_by",
    "sort_by_key",
    "sort_unstable",
    "swap",
    "truncate",
];

impl Rewriter {
    pub(super) fn call(&mut self, call: &mut ExprCall) {
        if !matches!(&*call.func, Expr::Path(_)) {
            self.expr(&mut call.func, Position::Operand);
        }
        for argument in &mut call.args {
            self.expr(argument, Position::Value);
        }
    }

    pub(super) fn method_call(&mut self, expr: &mut Expr) {
        let span = spot(expr);
        let Expr::MethodCall(call) = expr else { return };
        let is_statement = std::mem::take(&mut self.is_statement);
        let method = call.method.to_string();
        let Some(place) = Place::of(&call.receiver) else {
            self.expr(&mut call.receiver, Position::Value);
            call.args.iter_mut().for_each(|argument| self.expr(argument, Position::Value));
            return;
        };
        if BORROWS.contains(&&*method) && self.may_borrow(&place) {
            let receiver = self.borrowed_receiver(&place);
            *call.receiver = Expr::Verbatim(receiver);
            call.args.iter_mut().for_each(|argument| self.expr(argument, Position::Value));
            return;
        }
        // What such a method returns is no borrow that could be kept.
        let mutates = MUTATES.contains(&&*method) || (is_statement && YIELDS_OWNED.contains(&&*method));
        let order = self.order(call, &place);
        let checks = order != Order::ArgumentsFirst && place.steps.iter().any(Step::is_index);
        let access = Access { mutates, checks, is_early: order == Order::ReceiverTwice };
        let ends = YIELDS_OWNED.contains(&&*method) && (self.in_subject || method != "insert");
        let is_guarded = ends || access.is_early || (is_statement && mutates) || is_never_lent(&place, &method);
        if let Some(lender) = if is_guarded { None } else { self.lender(&place, |this| this.looked_at(&place)) } {
            *expr = Expr::Verbatim(self.lent_call(call, &place, &lender, Access { mutates: false, ..access }, order));
            return;
        }
        let Some(walk) = self.receiver(&place, access) else {
            *call.receiver = Expr::Verbatim(self.unread(&place));
            call.args.iter_mut().for_each(|argument| self.expr(argument, Position::Value));
            return;
        };
        let late = if access.is_early {
            self.receiver(&place, Access { checks: false, is_early: false, ..access })
        } else {
            None
        };
        let hoisted = self.arguments(call);
        let guard = Guard { walk, late, order, after: self.end_at(&place) };
        if ends {
            *expr = Expr::Verbatim(ended_call(call, &guard, &hoisted, span));
        } else if hoisted.is_empty() {
            let walk = guard.late.unwrap_or(guard.walk);
            *call.receiver = Expr::Verbatim(quote_spanned!(span=> (*#walk)));
        } else {
            *expr = Expr::Verbatim(hoisting_call(call, &guard, &hoisted, span));
        }
    }

    /// `(*loans)[site(|| walk)].method(…)`
    fn lent_call(
        &mut self,
        call: &mut ExprMethodCall,
        place: &Place,
        lender: &Lender,
        access: Access,
        order: Order,
    ) -> TokenStream {
        let (span, name) = (spot(&call.receiver), &lender.name);
        let is_first = order != Order::ArgumentsFirst;
        let walk = self.receiver(place, access).unwrap_or_default();
        let lent = self.walk_of_lent(name, place, |this| this.receiver(place, access)).unwrap_or_default();
        let hoisted = self.arguments(call);
        let (names, hoisted) = parts(&hoisted);
        let site = name_of_site(span);
        let is_early = is_first && !hoisted.is_empty();
        let (the, at) = (tx(), self.lending(name, |this| this.tx_at(place)));
        let lent = if is_early {
            quote_spanned!(span=> #the, move |_| #site)
        } else {
            quote_spanned!(span=> #at, |#the| #lent)
        };
        let mut calls = |receiver: TokenStream| {
            *call.receiver = Expr::Verbatim(receiver);
            call.to_token_stream()
        };
        let lent = calls(quote_spanned!(span=> (*#name)[::stm_core::__rt::site(#lent)]));
        let lent = if lender.is_bound {
            let unlent = if is_early { quote_spanned!(span=> (*#site)) } else { quote_spanned!(span=> (*#walk)) };
            let unlent = calls(unlent);
            quote_spanned!(span=> if #name.__stm_is_lent() {
                #name.__stm_lent();
                #[allow(unreachable_code)]
                { #lent }
            } else {
                #name.__stm_unlent();
                #[allow(unreachable_code)]
                { #unlent }
            })
        } else {
            lent
        };
        if hoisted.is_empty() {
            return lent;
        }
        if is_early {
            let after = self.lending(name, |this| this.tx_at(place));
            return quote_spanned!(span=> match (#walk, #(#hoisted,)* #after) {
                #[allow(unused_mut)]
                (mut #site, #(#names,)* _) => #lent
            });
        }
        quote_spanned!(span=> match (#(#hoisted,)*) { (#(#names,)*) => #lent })
    }

    /// A plainly mutable path is left as it is, also for these.
    fn may_borrow(&self, place: &Place) -> bool {
        match self.root(&place.root) {
            Root::Bound(Binding::Mutable) => place.steps.iter().any(super::places::Step::is_star),
            _ => true,
        }
    }

    /// Whether it can be seen in which order a receiver and the arguments are evaluated.
    fn order(&mut self, call: &ExprMethodCall, place: &Place) -> Order {
        let arguments = call.args.iter().filter(|argument| !is_closure(argument));
        let arguments = arguments.map(effect).max().unwrap_or_default();
        let receiver = place.effect();
        if receiver != Effect::Acts && arguments != Effect::Acts && arguments.min(receiver) == Effect::Nothing {
            return Order::ArgumentsFirst;
        }
        // What the block has bound may be a mutable reference, which the arguments may use, too.
        let is_used = matches!(self.root(&place.root), Root::Bound(_))
            && share_a_name(&place.root.to_token_stream(), &call.args.to_token_stream());
        let is_same_again = place.steps.iter().all(|step| match step {
            Step::Index(index) => self.is_constant(index),
            Step::Field(_) | Step::Star => true,
        });
        if is_used && is_same_again { Order::ReceiverTwice } else { Order::ReceiverFirst }
    }

    /// Whether an index certainly has the same value again.
    fn is_constant(&self, index: &Expr) -> bool {
        match index {
            Expr::Lit(_) => true,
            Expr::Path(_) => self.root(index) == Root::Bound(Binding::Local),
            _ => false,
        }
    }

    /// Rewrites the arguments; those that may read or write variables are taken out, to be
    /// evaluated before the receiver is mutated, and with them those whose order can be seen.
    /// Closures stay, so that their parameters' types are known.
    fn arguments(&mut self, call: &mut ExprMethodCall) -> Vec<Hoisted> {
        let mut arguments: Vec<_> = call.args.iter_mut().map(|argument| self.argument(argument)).collect();
        let mut later_effect = false;
        let mut later_acts = TokenStream::new();
        for argument in arguments.iter_mut().rev() {
            argument.is_hoisted |= !argument.is_closure
                && match argument.effect {
                    Effect::Nothing => share_a_name(&argument.written, &later_acts),
                    Effect::Panics | Effect::Acts => later_effect,
                };
            later_effect |= argument.is_hoisted;
            if argument.effect == Effect::Acts {
                later_acts.extend(argument.written.clone());
            }
        }
        let mut hoisted = vec![];
        for (argument, Argument { yields_owned, is_hoisted, .. }) in call.args.iter_mut().zip(arguments) {
            if !is_hoisted {
                continue;
            }
            let hoist = numbered("argument", hoisted.len(), spot(argument));
            let tokens = argument.to_token_stream();
            // The reads of an argument that yields an owned value end before the access begins.
            let tokens = if yields_owned { quote!({ let #hoist = #tokens; #hoist }) } else { tokens };
            *argument = Expr::Verbatim(quote!(#hoist));
            hoisted.push(Hoisted { name: hoist, tokens });
        }
        hoisted
    }

    /// Rewrites an argument.
    fn argument(&mut self, argument: &mut Expr) -> Argument {
        let (written, effect, is_closure) = (argument.to_token_stream(), effect(argument), is_closure(argument));
        let (yields_owned, has_closure) = (yields_owned(argument), has_closure(argument));
        let touched = self.touches(|this| this.expr(argument, Position::Value));
        let is_hoisted = !is_closure && (touched || (effect == Effect::Acts && !has_closure));
        Argument { written, effect, is_closure, yields_owned, is_hoisted }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    ReceiverFirst,
    /// The same, and again after the arguments if it is plain data behind a mutable reference.
    ReceiverTwice,
    /// It cannot be seen.
    ArgumentsFirst,
}

/// What yields the guard of a receiver.
struct Guard {
    walk: TokenStream,
    late: Option<TokenStream>,
    order: Order,
    /// Ends what the arguments were lent of it.
    after: Option<TokenStream>,
}

struct Argument {
    written: TokenStream,
    effect: Effect,
    is_closure: bool,
    yields_owned: bool,
    is_hoisted: bool,
}

/// An argument that is evaluated before the receiver is mutated.
struct Hoisted {
    name: Ident,
    tokens: TokenStream,
}

fn parts(hoisted: &[Hoisted]) -> (Vec<&Ident>, Vec<&TokenStream>) {
    hoisted.iter().map(|hoist| (&hoist.name, &hoist.tokens)).unzip()
}

/// What ends, after the arguments, what they were lent, and the pattern for it.
fn ended_after(after: Option<&TokenStream>) -> (TokenStream, TokenStream) {
    match after {
        Some(after) => (quote!(#after,), quote!(_,)),
        None => (quote!(), quote!()),
    }
}

/// The guard stands beside the arguments in the subject of a `match`, so that it lives as long as
/// the temporaries of the user's statement do.
fn hoisting_call(
    call: &mut ExprMethodCall,
    Guard { walk, late, order, after }: &Guard,
    hoisted: &[Hoisted],
    span: proc_macro2::Span,
) -> TokenStream {
    let receiver = Ident::new("__stm_receiver", span);
    let (names, hoisted) = parts(hoisted);
    *call.receiver = Expr::Verbatim(quote_spanned!(span=> (**#receiver)));
    if *order == Order::ArgumentsFirst {
        return quote_spanned!(span=> match (#(#hoisted,)* &mut #walk) { (#(#names,)* #receiver) => #call });
    }
    let call = match late {
        Some(late) => quote_spanned!(span=> { #receiver.__stm_late(|| #late); #call }),
        None => call.to_token_stream(),
    };
    let (after, ignored) = ended_after(after.as_ref());
    quote_spanned!(span=> match (&mut #walk, #(#hoisted,)* #after) { (#receiver, #(#names,)* #ignored) => #call })
}

/// The access ends with the call.
fn ended_call(
    call: &mut ExprMethodCall,
    Guard { walk, late, order, after }: &Guard,
    hoisted: &[Hoisted],
    span: proc_macro2::Span,
) -> TokenStream {
    let (receiver, result) = (Ident::new("__stm_receiver", span), name("__stm_result"));
    let (names, hoisted) = parts(hoisted);
    *call.receiver = Expr::Verbatim(quote_spanned!(span=> (*#receiver)));
    let walk = if hoisted.is_empty() { late.as_ref().unwrap_or(walk) } else { walk };
    let late = late.iter();
    if *order != Order::ArgumentsFirst && !hoisted.is_empty() {
        let (after, ignored) = ended_after(after.as_ref());
        return quote_spanned!(span=> match (#walk, #(#hoisted,)* #after) {
            #[allow(unused_mut)]
            (mut #receiver, #(#names,)* #ignored) => {
                #(#receiver.__stm_late(|| #late);)*
                let #result = #call;
                #result
            }
        });
    }
    let ended = quote_spanned!(span=> {
        #[allow(unused_mut)]
        let mut #receiver = #walk;
        let #result = #call;
        #result
    });
    if hoisted.is_empty() {
        return ended;
    }
    quote_spanned!(span=> match (#(#hoisted,)*) { (#(#names,)*) => #ended })
}

/// What only reads is in nobody's way. Elements of a list may be variables, of which one call may mutate two.
fn is_never_lent(place: &Place, method: &str) -> bool {
    only_reads(method) || (method.ends_with("_mut") && place.steps.iter().any(Step::is_index))
}

fn name_of_site(span: proc_macro2::Span) -> Ident {
    Ident::new("__stm_site", span)
}

fn is_closure(expr: &Expr) -> bool {
    match expr {
        Expr::Closure(_) => true,
        Expr::Paren(paren) => is_closure(&paren.expr),
        Expr::Group(group) => is_closure(&group.expr),
        _ => false,
    }
}

/// Whether the value is certainly no borrow from a temporary in it.
fn yields_owned(expr: &Expr) -> bool {
    match expr {
        Expr::Binary(_) | Expr::Unary(_) | Expr::Cast(_) | Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => true,
        Expr::Paren(paren) => yields_owned(&paren.expr),
        Expr::MethodCall(call) => {
            matches!(
                &*call.method.to_string(),
                "len" | "is_empty" | "count" | "clone" | "to_string" | "to_owned" | "sum"
            )
        }
        _ => false,
    }
}

/// Whether a method certainly mutates nothing.
pub(super) fn only_reads(method: &str) -> bool {
    BORROWS.contains(&method) || matches!(method, "clone" | "contains" | "is_empty" | "len" | "to_string")
}

pub(super) fn has_closure(expr: &Expr) -> bool {
    #[derive(Default)]
    struct Closures(bool);
    impl<'ast> Visit<'ast> for Closures {
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {
            self.0 = true;
        }
    }
    let mut closures = Closures::default();
    closures.visit_expr(expr);
    closures.0
}

/// The running transaction is named in every expansion: the compiler need not warn where it is not.
pub(super) fn use_tx() -> TokenStream {
    let tx = tx();
    quote!(let _ = #tx;)
}
