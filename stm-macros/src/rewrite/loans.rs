//! Places that a statement uses more than once.
//!
//! A guard is a temporary of the user's statement, and so in the way of a later use of its variable in that statement. So in
//! `item.add(1) + item.add(2)` what the methods get is lent by loans (`stm_core::__rt`'s `loans`), one for each path, which
//! stand before the statement: the borrow checker ends what they lend with its last use. Any other use of the place in that
//! statement first ends what was lent.
//!
//! A unit is what has loans of its own: a statement, a condition, an arm, the body of a closure; and the rest of a block
//! where a `let` keeps a mutable borrow. Which loans there are is known at its end. Until then a marker stands where a use
//! ends what they have lent.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Expr, Member};

use super::Rewriter;
use super::places::{Place, Root, Step};
use super::statements::keep_together;
use crate::hygiene::{at, tx};
use crate::scope::Binding;

const MARKER: &str = "__stm_at_";

/// The units around what is being rewritten.
#[derive(Default)]
pub(super) struct Units {
    active: Vec<Unit>,
    /// Units before this one lend nothing here: they are outside of a closure.
    floor: usize,
    /// Units before this one are out of reach: what they have lent cannot be ended here.
    reach: usize,
    uses: Vec<Use>,
    /// What is rewritten now never runs.
    is_off: bool,
}

struct Unit {
    written: TokenStream,
    /// How many names had been bound before it.
    bound: usize,
    loans: Vec<Loan>,
    keeps: Keeps,
}

/// Whether a unit is the rest of a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeps {
    No,
    /// It is, and its `let` is being rewritten, which keeps a mutable borrow.
    Mutably,
    /// It is, and its `let` is being rewritten, which may keep temporaries.
    Temporaries,
    /// It is, and no other loans are to live as long.
    Then,
}

/// The path of a place, where all elements of a list are one.
#[derive(Clone, PartialEq, Eq)]
struct Path {
    root: String,
    /// Which of the names in scope it is, if the block has bound it.
    bound: Option<usize>,
    steps: Vec<String>,
}

/// What is lent of places with one path.
struct Loan {
    path: Path,
    name: Ident,
    /// What makes them.
    shape: TokenStream,
    /// What tells whether a variable was entered on the first steps of the path, by their number.
    prefixes: Vec<Option<TokenStream>>,
    is_bound: bool,
}

/// A use of a place.
struct Use {
    path: Path,
    /// The loans that lend here.
    own: Option<Ident>,
    /// Units before this one are outside of the closure that it is in.
    floor: usize,
}

/// What is being walked to.
#[derive(Default)]
pub(super) struct Lending {
    /// The loans that lend it.
    by: Option<Ident>,
    walked: Option<Path>,
}

/// A receiver that is lent.
pub(super) struct Lender {
    pub(super) name: Ident,
    /// The block has bound its root: where that is plain data, it is not lent.
    pub(super) is_bound: bool,
}

impl Rewriter {
    /// Rewrites an expression that is a unit.
    pub(super) fn unit(&mut self, expr: &mut Expr, inside: impl FnOnce(&mut Self, &mut Expr)) {
        let written = expr.to_token_stream();
        let tokens = self.unit_of(&written, |this| {
            inside(this, expr);
            keep_together(expr);
            expr.to_token_stream()
        });
        if let Some(tokens) = tokens {
            *expr = Expr::Verbatim(tokens);
        }
    }

    /// The same for what yields tokens: those, if they have changed.
    pub(super) fn unit_of(
        &mut self,
        written: &TokenStream,
        inside: impl FnOnce(&mut Self) -> TokenStream,
    ) -> Option<TokenStream> {
        let used = self.units.uses.len();
        self.enter_unit(written.clone(), Keeps::No);
        let tokens = inside(self);
        let (unit, is_last) = self.units.leave();
        if self.units.uses.len() == used || (unit.loans.is_empty() && !is_last) {
            return None;
        }
        let span = Span::mixed_site();
        let tokens = self.settled(&unit, tokens, is_last);
        if unit.loans.is_empty() {
            return Some(tokens);
        }
        let the = tx();
        let (names, makers) =
            header(&unit, |shape, method| quote_spanned!(span=> #shape.#method(&mut ::stm_core::__rt::loans(#the))));
        Some(quote_spanned!(span=> match (#(#makers,)*) { #[allow(unused_variables)] (#(#names,)*) => #tokens }))
    }

    /// Enters the rest of a block, which begins with a `let` that keeps a mutable borrow, or temporaries.
    pub(super) fn enter_rest(&mut self, written: TokenStream, mutably: bool) {
        self.enter_unit(written, if mutably { Keeps::Mutably } else { Keeps::Temporaries });
    }

    /// The `let` has been rewritten; returns what ends all that was lent to it, if it keeps nothing of that.
    pub(super) fn end_let_of_rest(&mut self) -> Option<TokenStream> {
        let unit = self.units.active.last_mut()?;
        let keeps = std::mem::replace(&mut unit.keeps, Keeps::Then);
        if keeps == Keeps::Mutably || unit.loans.is_empty() {
            return None;
        }
        let (span, the) = (Span::mixed_site(), tx());
        let ends = unit.loans.iter().map(|Loan { name, .. }| quote_spanned!(span=> let _ = #name.__stm_tx(#the);));
        Some(ends.collect())
    }

    /// The rest of a block with its loans; nothing where it stays as it is.
    pub(super) fn leave_rest(&mut self, tokens: TokenStream) -> Option<TokenStream> {
        let (unit, is_last) = self.units.leave();
        if unit.loans.is_empty() && !is_last {
            return None;
        }
        let tokens = self.settled(&unit, tokens, is_last);
        let (span, the) = (Span::mixed_site(), tx());
        let lender = Ident::new("__stm_lender", span);
        let (names, makers) = header(&unit, |shape, method| quote_spanned!(span=> #shape.#method(&mut #lender)));
        let mut all = TokenStream::new();
        for (name, maker) in names.iter().zip(makers) {
            all.extend(quote_spanned!(span=>
                #[allow(unused_mut)]
                let mut #lender = ::stm_core::__rt::loans(#the);
                #[allow(unused_variables)]
                let #name = #maker;
            ));
        }
        Some(quote!(#all #tokens))
    }

    fn enter_unit(&mut self, written: TokenStream, keeps: Keeps) {
        let bound = self.scope.count();
        self.units.active.push(Unit { written, bound, loans: vec![], keeps });
    }

    /// The running transaction, at a use of a place.
    pub(super) fn tx_at(&mut self, place: &Place) -> TokenStream {
        if self.is_alone(place) {
            return tx().into_token_stream();
        }
        let path = self.path(place);
        let Lending { by, walked } = &self.lending;
        if walked.as_ref() == Some(&path) {
            return tx().into_token_stream();
        }
        let own = by.clone();
        self.units.uses.push(Use { path, own, floor: self.units.floor });
        Ident::new(&format!("{MARKER}{}", self.units.uses.len() - 1), at(place.extent.first)).into_token_stream()
    }

    /// The same where it is wanted only for what it ends.
    pub(super) fn end_at(&mut self, place: &Place) -> Option<TokenStream> {
        if self.is_alone(place) { None } else { Some(self.tx_at(place)) }
    }

    /// What is used while these loans lend a place.
    pub(super) fn lending<R>(&mut self, lender: &Ident, used: impl FnOnce(&mut Self) -> R) -> R {
        let outer = std::mem::replace(&mut self.lending, Lending { by: Some(lender.clone()), walked: None });
        let used = used(self);
        self.lending = outer;
        used
    }

    /// The walk to a place that these loans lend. It gets the transaction once all else has ended that was lent.
    pub(super) fn walk_of_lent<R>(&mut self, lender: &Ident, place: &Place, walk: impl FnOnce(&mut Self) -> R) -> R {
        let path = self.path(place);
        self.lending(lender, |this| {
            this.lending.walked = Some(path);
            walk(this)
        })
    }

    /// Whether nothing is lent of a place.
    fn is_alone(&self, place: &Place) -> bool {
        let Units { active, reach, is_off, .. } = &self.units;
        if *is_off || self.reads_only || matches!(self.root(&place.root), Root::Computed) {
            return true;
        }
        !active[*reach..].iter().any(|unit| unit.keeps != Keeps::No || unit.uses_again(place))
    }

    fn path(&self, place: &Place) -> Path {
        let root = place.root.to_token_stream().to_string();
        let bound = self.scope.position(&root);
        let steps = place.steps.iter().map(|step| match step {
            Step::Field(Member::Named(name)) => format!(".{name}"),
            Step::Field(Member::Unnamed(index)) => format!(".{}", index.index),
            Step::Index(_) => "[]".to_owned(),
            Step::Star => "*".to_owned(),
        });
        Path { root, bound, steps: steps.collect() }
    }

    /// The loans that lend a place here, at the end of a `walk`, if it is used more than once.
    pub(super) fn lender(
        &mut self,
        place: &Place,
        walk: impl FnOnce(&mut Self) -> Option<TokenStream>,
    ) -> Option<Lender> {
        let root = self.root(&place.root);
        if self.is_alone(place) || matches!(root, Root::Computed | Root::Bound(Binding::Mutable)) {
            return None;
        }
        let path = self.path(place);
        let reach = &self.units.active[self.units.floor..];
        // What a `let` was lent has ended, or is in use until the end of its block.
        let lending = reach.iter().rev().filter(|unit| unit.keeps != Keeps::Then);
        if let Some(loan) = lending.flat_map(|unit| &unit.loans).find(|loan| loan.path == path) {
            return Some(Lender { name: loan.name.clone(), is_bound: loan.is_bound });
        }
        let unit = reach.last()?;
        let is_wanted = match unit.keeps {
            Keeps::Mutably => true,
            Keeps::Then => false,
            Keeps::Temporaries | Keeps::No => unit.uses_again(place),
        };
        let bound = unit.bound;
        if !is_wanted || path.bound.is_some_and(|position| position >= bound) || !self.can_stand_before(place, bound) {
            return None;
        }
        let is_off = std::mem::replace(&mut self.units.is_off, true);
        let whole = walk(self).as_ref().map(shape);
        let prefixes = (0..place.steps.len()).map(|length| self.looked_at(&place.prefix(length)).as_ref().map(shape));
        let prefixes: Vec<_> = prefixes.collect();
        self.units.is_off = is_off;
        let name = self.name_of_loans(place);
        let is_bound = matches!(root, Root::Bound(_));
        let loan = Loan { path, name: name.clone(), shape: whole?, prefixes, is_bound };
        self.units.active.last_mut()?.loans.push(loan);
        Some(Lender { name, is_bound })
    }

    /// Whether the way to a place leaves nothing, so that it can stand in a closure, and names nothing that the unit has
    /// bound, so that its type can be asked for before the unit.
    fn can_stand_before(&self, place: &Place, bound: usize) -> bool {
        place.steps.iter().all(|step| match step {
            Step::Index(index) => {
                let index = index.to_token_stream();
                !leaves(&index) && self.names_none_of(&index, bound)
            }
            Step::Field(_) | Step::Star => true,
        })
    }

    fn names_none_of(&self, tokens: &TokenStream, bound: usize) -> bool {
        tokens.clone().into_iter().all(|token| match token {
            TokenTree::Group(group) => self.names_none_of(&group.stream(), bound),
            TokenTree::Ident(name) => self.scope.position(&name.to_string()).is_none_or(|position| position < bound),
            TokenTree::Punct(_) | TokenTree::Literal(_) => true,
        })
    }

    fn name_of_loans(&self, place: &Place) -> Ident {
        let fields = place.steps.iter().filter_map(|step| match step {
            Step::Field(Member::Named(name)) => Some(name.to_string()),
            _ => None,
        });
        let root = place.root.to_token_stream().to_string();
        let parts: Vec<_> = ["__stm_lent".to_owned(), root].into_iter().chain(fields).collect();
        let mut name = parts.join("_");
        if syn::parse_str::<Ident>(&name).is_err() {
            name = String::from("__stm_lent");
        }
        let taken = |name: &str| {
            self.units.active.iter().flat_map(|unit| &unit.loans).filter(|loan| loan.name == name).count() > 0
        };
        while taken(&name) {
            name.push('_');
        }
        Ident::new(&name, at(place.extent.first))
    }

    /// Puts the ends of what a unit's loans have lent where its uses are. Beyond the last unit nothing is lent.
    fn settled(&self, unit: &Unit, tokens: TokenStream, is_last: bool) -> TokenStream {
        tokens
            .into_iter()
            .map(|token| match token {
                TokenTree::Group(group) => {
                    let mut settled = Group::new(group.delimiter(), self.settled(unit, group.stream(), is_last));
                    settled.set_span(group.span());
                    TokenTree::Group(settled).into_token_stream()
                }
                TokenTree::Ident(marker) => match self.units.used_at(&marker) {
                    None => marker.into_token_stream(),
                    Some(used) => {
                        let span = marker.span();
                        let outer = if is_last { tx() } else { marker };
                        let is_in_closure = self.units.active.len() < used.floor;
                        unit.ended(used, is_in_closure, outer.into_token_stream(), span)
                    }
                },
                token => token.into_token_stream(),
            })
            .collect()
    }
}

impl Units {
    /// Units from here on lend nothing that is around them, as in a closure, and if it outlives them cannot end it, either;
    /// returns what to go [back](Units::back) to.
    pub(super) fn apart(&mut self, outlives: bool) -> (usize, usize) {
        let outer = (self.floor, self.reach);
        self.floor = self.active.len();
        if outlives {
            self.reach = self.floor;
        }
        outer
    }

    pub(super) fn back(&mut self, outer: (usize, usize)) {
        (self.floor, self.reach) = outer;
    }

    /// The unit that ends, and whether no other is around it.
    fn leave(&mut self) -> (Unit, bool) {
        let unit = self.active.pop().expect("a unit was entered");
        (unit, self.active.len() == self.reach)
    }

    fn used_at(&self, marker: &Ident) -> Option<&Use> {
        let marker = marker.to_string();
        self.uses.get(marker.strip_prefix(MARKER)?.parse::<usize>().ok()?)
    }
}

impl Unit {
    /// Whether a place is used more than once, as far as tokens tell.
    fn uses_again(&self, place: &Place) -> bool {
        let root = place.root.to_token_stream().to_string();
        // `self` is never a variable, so its fields are apart.
        let field = match place.steps.first() {
            Some(Step::Field(Member::Named(field))) if root == "self" => Some(field.to_string()),
            _ => None,
        };
        uses(&self.written, &root, field.as_deref()) > 1
    }

    /// The transaction, once all has ended that was lent of what is used.
    fn ended(&self, used: &Use, is_in_closure: bool, the: TokenStream, span: Span) -> TokenStream {
        let mut ended = the;
        for loan in &self.loans {
            let (path, mut name) = (&loan.path, loan.name.clone());
            name.set_span(span);
            if path.root != used.path.root || path.bound != used.path.bound || used.own.as_ref() == Some(&loan.name) {
                continue;
            }
            let common = path.steps.iter().zip(&used.path.steps).take_while(|(one, other)| one == other).count();
            if common == path.steps.len() {
                ended = quote_spanned!(span=> #name.__stm_tx(#ended));
            } else if let Some(Some(shape)) = loan.prefixes.get(common).filter(|_| !is_in_closure) {
                // One variable, if there is one on the way that both have in common. (A closure would borrow the loans also
                // where there is none.)
                let (entered, the) = (Ident::new("__stm_entered", span), Ident::new("__stm_the", span));
                ended = quote_spanned!(span=> match (#shape.__stm_entered(), #ended) {
                    (#entered, #the) => if #entered.__stm_is_entered() {
                        #entered.__stm_here();
                        #[allow(unreachable_code)]
                        #name.__stm_tx(#the)
                    } else {
                        #the
                    }
                });
            }
        }
        ended
    }
}

/// The loans of a unit, and what makes them.
fn header(unit: &Unit, maker: impl Fn(&TokenStream, Ident) -> TokenStream) -> (Vec<&Ident>, Vec<TokenStream>) {
    let make = |loan: &Loan| {
        let method = if loan.is_bound { "__stm_loans_of_bound" } else { "__stm_loans" };
        maker(&loan.shape, Ident::new(method, Span::mixed_site()))
    };
    (unit.loans.iter().map(|loan| &loan.name).collect(), unit.loans.iter().map(make).collect())
}

/// What has the type of a walk, and does not make it.
fn shape(walk: &TokenStream) -> TokenStream {
    let span = Span::mixed_site();
    quote_spanned!(span=> (if true {
        ::stm_core::__rt::shape()
    } else {
        ::stm_core::__rt::never();
        #[allow(unreachable_code)]
        ::stm_core::__rt::shape_of(#walk)
    }))
}

/// Whether tokens may leave what they stand in.
fn leaves(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => leaves(&group.stream()),
        TokenTree::Ident(name) => {
            let name = name.to_string();
            matches!(&*name, "return" | "break" | "continue" | "await" | "retry" | "check" | "abort" | "commit")
        }
        TokenTree::Punct(punct) => punct.as_char() == '?',
        TokenTree::Literal(_) => false,
    })
}

/// How often a name stands in tokens; with a field: but for those that another field follows.
fn uses(tokens: &TokenStream, name: &str, field: Option<&str>) -> usize {
    let mut tokens = tokens.clone().into_iter().peekable();
    let mut count = 0;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => count += uses(&group.stream(), name, field),
            TokenTree::Ident(ident) if ident == name => {
                let is_other = field.is_some_and(|field| {
                    let mut rest = tokens.clone();
                    let dot = rest.next().is_some_and(|token| token.to_string() == ".");
                    let other = matches!(rest.next(), Some(TokenTree::Ident(next)) if next != field);
                    let is_call = matches!(rest.next(), Some(TokenTree::Group(_)));
                    dot && other && !is_call
                });
                count += usize::from(!is_other);
            }
            _ => {}
        }
    }
    count
}
