//! Writing to a place, and calling methods on one: the walk of `stm_core::__rt`'s `path`.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Expr;

use super::order::{Effect, effect, names};
use super::places::{Place, Read, Root, Step, Way};
use super::{Position, Rewriter};
use crate::hygiene::{at, tx};
use crate::scope::{Binding, plainly_mutable};

impl Rewriter {
    /// The walk to a place, up to its last step; nothing where the place is plain data as it
    /// stands, which is then rewritten only inside.
    pub(super) fn walk(&mut self, place: &Place, written: bool) -> Option<TokenStream> {
        let (span, tx) = (at(place.extent.first), self.tx_at(place));
        let here = place.extent.first;
        let root = self.root(&place.root);
        if !walks(place, root, written) {
            return None;
        }
        self.touch(place);
        if ends_at_own_data(place, root, written) {
            let tokens = self.unread(place);
            return Some(quote_spanned!(span=> (#tokens).__stm_place()));
        }
        let mut steps = place.steps.iter().peekable();
        let tokens = if root == Root::Bound(Binding::Mutable) {
            let mut tokens = place.root.to_token_stream();
            while let Some(step) = steps.next_if(|step| !step.is_star()) {
                tokens = self.step_unread(&tokens, step, place);
            }
            tokens
        } else {
            self.root_tokens(place)
        };
        let starred = steps.peek().is_some_and(|step| step.is_star());
        let enter = |walk: TokenStream, method: &str| {
            let method = place.located(method, quote!(#tx));
            quote_spanned!(span=> #walk.#method)
        };
        let mut walk = match (root, starred) {
            (Root::Outside | Root::Fixed | Root::Bound(Binding::Parameter), true) => {
                quote_spanned!(here=> ::stm_core::__rt::shared(&#tokens).__stm_star())
            }
            (Root::Outside | Root::Fixed, false) => {
                quote_spanned!(here=> ::stm_core::__rt::shared(&#tokens))
            }
            (Root::Bound(Binding::Parameter), false) if place.is_bare() => {
                quote_spanned!(here=> ::stm_core::__rt::shared(&#tokens))
            }
            (Root::Bound(_), true) => quote_spanned!(span=>
                ::stm_core::__rt::kind(|| &#tokens).__stm_star(#tokens.__stm_root())
            ),
            // The root of a computed value looks through a reference by itself.
            (Root::Bound(_), false) | (Root::Computed, _) => {
                quote_spanned!(span=> #tokens.__stm_root())
            }
        };
        let mut after_star = starred;
        if starred {
            steps.next();
        }
        // A name that is bound in the block is not a variable by itself, without a `*`.
        let mut enters = starred || !matches!(root, Root::Bound(_) | Root::Fixed);
        let mut indexed = false;
        for step in steps {
            if let Step::Index(index) = step {
                // An index before this one is out of bounds before this one is evaluated.
                if indexed && effect(index) != Effect::Nothing {
                    walk = checked(&walk, place);
                }
                indexed = true;
            }
            if enters {
                if !step.is_star() {
                    walk = enter(walk, self.entering());
                } else if after_star {
                    walk = enter(walk, if self.reads_only { "__stm_look_exactly" } else { "__stm_var_exactly" });
                }
            }
            walk = self.step(&walk, step, place);
            after_star = step.is_star();
            enters = true;
        }
        Some(walk)
    }

    /// The method that enters a variable. What it leads to in a snapshot cannot be written.
    fn entering(&self) -> &'static str {
        if self.reads_only { "__stm_look" } else { "__stm_var" }
    }

    fn step(&mut self, walk: &TokenStream, step: &Step, place: &Place) -> TokenStream {
        let span = at(place.extent.first);
        let [whole, live, key, part] =
            ["__stm_whole", "__stm_live", "__stm_key", "__stm_part"].map(|name| Ident::new(name, span));
        let (method, arguments) = match step {
            Step::Field(member) => (
                "__stm_step",
                quote_spanned!(span=>
                    |#whole| &(*#whole).#member,
                    |#whole, #live| { #live.here(); #[allow(unreachable_code)] let #part = &mut (*#whole).#member; #part },
                ),
            ),
            Step::Star => (
                "__stm_step",
                quote_spanned!(span=>
                    |#whole| &**#whole,
                    |#whole, #live| { #live.here(); #[allow(unreachable_code)] let #part = &mut **#whole; #part },
                ),
            ),
            Step::Index(index) => {
                let mut index = index.clone();
                self.expr(&mut index, Position::Operand);
                (
                    "__stm_index",
                    quote_spanned!(span=>
                        #index,
                        |#whole, #key| &(*#whole)[#key],
                        |#whole, #key, #live| { #live.here(); #[allow(unreachable_code)] let #part = &mut (*#whole)[#key]; #part },
                    ),
                )
            }
        };
        let step = place.stepped(method, arguments);
        quote_spanned!(span=> #walk.__stm_hop().#step)
    }

    /// The place with nothing but the insides of its indices and its root rewritten.
    pub(super) fn unread(&mut self, place: &Place) -> TokenStream {
        let mut tokens = self.root_tokens(place);
        for step in &place.steps {
            tokens = self.step_unread(&tokens, step, place);
        }
        tokens
    }

    fn step_unread(&mut self, tokens: &TokenStream, step: &Step, place: &Place) -> TokenStream {
        let span = at(place.extent.first);
        match step {
            Step::Field(member) => quote_spanned!(span=> #tokens.#member),
            Step::Star => quote_spanned!(span=> (*#tokens)),
            Step::Index(index) => {
                let mut index = index.clone();
                self.expr(&mut index, Position::Operand);
                quote_spanned!(span=> #tokens[#index])
            }
        }
    }

    /// `place` as something to mutate in place: a mutable place.
    pub(super) fn mutated(&mut self, place: &Place) -> TokenStream {
        let span = at(place.extent.first);
        match self.mutation(place) {
            Some(guard) => quote_spanned!(span=> (*#guard)),
            None => self.unread(place),
        }
    }

    /// A walk to a place that only looks at it.
    pub(super) fn looked_at(&mut self, place: &Place) -> Option<TokenStream> {
        self.receiver(place, Access { mutates: false, checks: false, is_early: false })
    }

    /// A place that is used more than once, as one to mutate.
    pub(super) fn lent_mutably(&mut self, place: &Place) -> Option<TokenStream> {
        if place.steps.iter().any(Step::is_index) || matches!(self.root(&place.root), Root::Bound(_)) {
            return None;
        }
        let lender = self.lender(place, |this| this.mutation(place))?;
        let (span, name) = (at(place.extent.first), &lender.name);
        let walk = self.walk_of_lent(name, place, |this| this.mutation(place))?;
        let (the, at) = (tx(), self.lending(name, |this| this.tx_at(place)));
        Some(quote_spanned!(span=> (*#name)[::stm_core::__rt::site(#at, |#the| #walk)]))
    }

    /// What yields the guard to mutate `place` by; nothing where that is plain data as it stands.
    pub(super) fn mutation(&mut self, place: &Place) -> Option<TokenStream> {
        let (span, tx) = (at(place.extent.first), self.tx_at(place));
        let walk = self.walk(place, true)?;
        let enter = place.located(self.entering(), quote!(#tx));
        let mutate = place.extent.method("__stm_mut", quote!());
        Some(quote_spanned!(span=> #walk.#enter.#mutate))
    }

    /// `place = value`.
    pub(super) fn assigned(&mut self, place: &Place, value: &Value) -> TokenStream {
        let (span, tx) = (at(place.extent.first), self.tx_at(place));
        let Some(walk) = self.walk(place, true) else {
            let (place, value) = (self.unread(place), &value.tokens);
            return quote_spanned!(span=> #place = #value);
        };
        let walk = if self.reads_only {
            let look = place.located("__stm_look", quote!(#tx));
            quote_spanned!(span=> #walk.#look)
        } else {
            walk
        };
        let tokens = &value.tokens;
        let first = value.ends_first || (value.first && self.reads_before_assignment(place, tokens));
        if !first {
            let assign = place.located("__stm_assign", quote!(#tx, #tokens));
            return quote_spanned!(span=> #walk.#assign);
        }
        let right = Ident::new("__stm_right", span);
        let assign = place.located("__stm_assign", quote!(#tx, #right));
        quote_spanned!(span=> { let #right = #tokens; #walk.#assign })
    }

    /// Whether the way to a place may read or lock what the right side of `=` needs. Where it does
    /// not, the right side stays where the compiler coerces it to the type of the place.
    fn reads_before_assignment(&self, place: &Place, right: &TokenStream) -> bool {
        match self.root(&place.root) {
            _ if !place.steps.iter().all(Step::is_star) => true,
            Root::Computed => true,
            // `*x = f(*x)`, where `x` is a mutable reference.
            Root::Bound(_) => names(right, &place.root.to_token_stream().to_string()),
            Root::Outside | Root::Fixed => false,
        }
    }

    /// The receiver of a method call, if it is a place with a walk: what yields its guard.
    pub(super) fn receiver(&mut self, place: &Place, access: Access) -> Option<TokenStream> {
        let (span, tx) = (at(place.extent.first), self.tx_at(place));
        let walk = self.walk(place, false)?;
        let enter = place.located(self.entering(), quote!(#tx));
        let walk = quote_spanned!(span=> #walk.#enter);
        let walk = if access.checks { checked(&walk, place) } else { walk };
        let walk = if access.is_early { quote_spanned!(span=> #walk.__stm_early()) } else { walk };
        let end = if access.mutates && !self.reads_only { "__stm_end_to_mutate" } else { "__stm_end" };
        let end = place.stepped(end, quote!());
        Some(quote_spanned!(span=> #walk.#end))
    }

    /// The receiver of a method that returns a borrow: read for the attempt.
    pub(super) fn borrowed_receiver(&mut self, place: &Place) -> TokenStream {
        let (span, tx) = (at(place.extent.first), self.tx_at(place));
        let Read { tokens, may_be_variable } = self.read(place, Way::Borrow);
        if !may_be_variable {
            return tokens;
        }
        self.touch(place);
        let read = place.read_by("__stm_borrow", quote!(#tx));
        quote_spanned!(span=> (*#tokens.#read))
    }
}

/// A walk whose indices are within their bounds.
fn checked(walk: &TokenStream, place: &Place) -> TokenStream {
    let span = at(place.extent.first);
    let check = place.stepped("__stm_check", quote!());
    quote_spanned!(span=> #walk.#check)
}

/// Whether a place needs a walk at all.
fn walks(place: &Place, root: Root, written: bool) -> bool {
    match root {
        Root::Outside => true,
        Root::Bound(Binding::Mutable) => place.steps.iter().any(Step::is_star),
        Root::Bound(Binding::Parameter) => written || !place.is_bare(),
        Root::Fixed | Root::Bound(Binding::Local) => !place.is_bare(),
        Root::Computed => !place.is_bare() && !is_own_guard(&place.root),
    }
}

/// Whether the place can be had directly: all before its last step is plainly mutable.
fn ends_at_own_data(place: &Place, root: Root, written: bool) -> bool {
    let one_step = place.steps.len() == 1;
    match root {
        Root::Computed => written && one_step,
        Root::Bound(Binding::Mutable) => {
            written && place.steps.iter().position(Step::is_star) == Some(place.steps.len() - 1)
        }
        _ => false,
    }
}

/// `f().borrow_mut().part`, `m.lock().unwrap().part`: a guard of the transaction's own, which is
/// mutated through its `DerefMut`.
fn is_own_guard(root: &Expr) -> bool {
    match root {
        Expr::MethodCall(call) => match &*call.method.to_string() {
            "borrow_mut" | "lock" | "write" | "peek_mut" => true,
            "unwrap" | "expect" => is_own_guard(&call.receiver),
            _ => false,
        },
        Expr::Reference(_) => plainly_mutable(root),
        Expr::Try(question) => is_own_guard(&question.expr),
        Expr::Paren(paren) => is_own_guard(&paren.expr),
        Expr::Group(group) => is_own_guard(&group.expr),
        _ => false,
    }
}

/// How a method is called on a place.
#[derive(Clone, Copy)]
pub(super) struct Access {
    /// It is known to mutate.
    pub(super) mutates: bool,
    /// An index that is out of bounds panics before the guard is used.
    pub(super) checks: bool,
    /// The place is walked to again, later, if it is plain data behind a mutable reference.
    pub(super) is_early: bool,
}

/// A right side.
pub(super) struct Value {
    pub(super) tokens: TokenStream,
    /// It must be evaluated before the place on the left.
    pub(super) first: bool,
    /// Its temporaries, too, must be gone before.
    pub(super) ends_first: bool,
}
