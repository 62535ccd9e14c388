//! Control flow: the body is a closure, so what leaves it is turned into a value and replayed.
//!
//! A stack of levels says what a `return`, `break`, `?`, `abort!` or `retry!` leaves: the closure
//! of the innermost level, with an `Exit`. The level below replays that, which may be an exit of
//! its own. The stack starts with the user's function, where all of them mean what they say.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Lifetime;

use crate::hygiene::{at, name, tx};

/// What a closure, or the function around them all, is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// The user's function around an `atomically!`.
    Outside,
    /// The body of a `#[transactional]` function.
    Function,
    /// The block of an `atomically!`.
    Block,
    /// The block of an `atomically_async!`: whatever leaves it is its value.
    Future,
    /// A part of one of those: an alternative of `or_else!`, or what is peeked at.
    Part,
    /// A closure, or an async block, that the user wrote.
    Closure,
}

/// A jump out of a level.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Jump {
    /// With a value, or without.
    Break(Option<Lifetime>, bool),
    Continue(Option<Lifetime>),
    /// `abort!` in a part: the error is the value of the block around it.
    Abort,
}

/// A loop, or a labelled block.
struct Target {
    label: Option<Lifetime>,
    is_loop: bool,
}

struct Level {
    kind: Kind,
    /// Where the first `return` is.
    returns: Option<Span>,
    /// The jumps, each with the place of the first one of its kind.
    jumps: Vec<(Jump, Span)>,
    targets: Vec<Target>,
    /// What `return` yields, where it is known.
    output: Option<TokenStream>,
}

/// The stack of levels.
pub(crate) struct Levels {
    stack: Vec<Level>,
}

/// What a level leaves to its surroundings.
pub(crate) struct Replay {
    /// The type arguments of `Exit`, without that of the value.
    pub(crate) types: TokenStream,
    /// The arms for all exits but a value.
    pub(crate) arms: TokenStream,
}

impl Levels {
    pub(crate) fn new() -> Self {
        let mut levels = Levels { stack: vec![] };
        levels.push(Kind::Outside, None);
        levels
    }

    pub(crate) fn push(&mut self, kind: Kind, output: Option<TokenStream>) {
        let level = Level { kind, returns: None, jumps: vec![], targets: vec![], output };
        self.stack.push(level);
    }

    /// Leaves a level whose exits need no replay.
    pub(crate) fn pop(&mut self) {
        self.stack.pop();
    }

    /// Leaves a level that nothing can jump out of: where something tries to.
    pub(crate) fn pop_without_jumps(&mut self) -> Vec<Span> {
        let level = self.stack.pop().expect("levels are pushed and popped in pairs");
        level.jumps.into_iter().map(|(_, span)| span).collect()
    }

    /// Leaves a level: how its exits go on in the level below.
    pub(crate) fn pop_replayed(&mut self) -> Replay {
        let level = self.stack.pop().expect("levels are pushed and popped in pairs");
        let mut arms = TokenStream::new();
        // What goes on in the level below is located where it began: errors about it point there.
        if let Some(span) = level.returns {
            let value = Ident::new("__stm_value", at(span));
            let go_on = self.leave(quote!(#value), span);
            arms.extend(quote!(::stm_core::__rt::OutlivesTheTransaction::Return(#value) => #go_on,));
        }
        let mut jumps = quote!(::stm_core::__rt::Nothing);
        for (index, (jump, span)) in level.jumps.into_iter().enumerate() {
            let value = Ident::new("__stm_value", at(span));
            let carries = matches!(jump, Jump::Break(_, true) | Jump::Abort);
            let payload = carries.then(|| quote!(#value));
            let pattern = fork(index, &payload.clone().unwrap_or_else(|| quote!(())));
            let go_on = match jump {
                Jump::Abort => self.abort(&quote!(#value), span).unwrap_or_default(),
                jump => self.jump(jump, payload, span),
            };
            arms.extend(quote!(::stm_core::__rt::OutlivesTheTransaction::Jump(#pattern) => #go_on,));
            jumps = quote!(::stm_core::__rt::Fork<_, #jumps>);
        }
        arms.extend(if level.kind == Kind::Part {
            let retry = self.retry(Span::call_site(), None);
            quote!(::stm_core::__rt::OutlivesTheTransaction::Retry => #retry,)
        } else {
            quote!(::stm_core::__rt::OutlivesTheTransaction::Retry => ::core::unreachable!(),)
        });
        let returned = if level.returns.is_some() { quote!(_) } else { quote!(::stm_core::__rt::Nothing) };
        Replay { types: quote!(#returned, #jumps), arms }
    }

    fn top(&mut self) -> &mut Level {
        self.stack.last_mut().expect("the function around them all is never popped")
    }

    /// Whether `?` and `return` are the language's own here.
    pub(crate) fn is_native(&self) -> bool {
        matches!(self.kind(), Kind::Outside | Kind::Closure)
    }

    pub(crate) fn kind(&self) -> Kind {
        self.stack.last().map_or(Kind::Outside, |level| level.kind)
    }

    /// Whether a transaction is around what is here.
    pub(crate) fn is_in_transaction(&self) -> bool {
        self.stack.iter().any(|level| matches!(level.kind, Kind::Function | Kind::Block | Kind::Future))
    }

    /// Whether a future runs what is here.
    pub(crate) fn is_in_future(&self) -> bool {
        self.stack.iter().any(|level| level.kind == Kind::Future)
    }

    pub(crate) fn enter_target(&mut self, label: Option<Lifetime>, is_loop: bool) {
        self.top().targets.push(Target { label, is_loop });
    }

    pub(crate) fn leave_target(&mut self) {
        self.top().targets.pop();
    }

    /// `return value`.
    pub(crate) fn leave(&mut self, value: TokenStream, span: Span) -> TokenStream {
        let (span, level) = (at(span), self.top());
        match level.kind {
            Kind::Outside | Kind::Closure => quote_spanned!(span=> return #value),
            Kind::Function | Kind::Future => {
                let value = typed(value, level.output.as_ref(), span);
                quote_spanned!(span=> return ::stm_core::__rt::OutlivesTheTransaction::Value(#value))
            }
            Kind::Block | Kind::Part => {
                level.returns.get_or_insert(span);
                quote_spanned!(span=> return ::stm_core::__rt::OutlivesTheTransaction::Return(#value))
            }
        }
    }

    /// `break` or `continue`, with the value of a `break`.
    pub(crate) fn jump(&mut self, jump: Jump, value: Option<TokenStream>, span: Span) -> TokenStream {
        let (first, span, level) = (span, at(span), self.top());
        let native = !matches!(level.kind, Kind::Block | Kind::Future | Kind::Part)
            || level.targets.iter().any(|target| target.is_meant_by(&jump));
        if native {
            return match jump {
                Jump::Break(label, _) => quote_spanned!(span=> break #label #value),
                Jump::Continue(label) => quote_spanned!(span=> continue #label),
                Jump::Abort => TokenStream::new(),
            };
        }
        let value = fork(level.number(jump, first), &value.unwrap_or_else(|| quote!(())));
        quote_spanned!(span=> return ::stm_core::__rt::OutlivesTheTransaction::Jump(#value))
    }

    /// `abort!(error)`; nothing where there is nothing to abort.
    pub(crate) fn abort(&mut self, error: &TokenStream, span: Span) -> Option<TokenStream> {
        let (span, level) = (at(span), self.top());
        match level.kind {
            Kind::Function | Kind::Block | Kind::Future => {
                let value = quote_spanned!(span=> ::core::result::Result::Err(#error));
                let value = typed(value, level.output.as_ref(), span);
                Some(quote_spanned!(span=> return ::stm_core::__rt::OutlivesTheTransaction::Value(#value)))
            }
            Kind::Part => {
                let value = fork(level.number(Jump::Abort, span), error);
                Some(quote_spanned!(span=> return ::stm_core::__rt::OutlivesTheTransaction::Jump(#value)))
            }
            Kind::Outside | Kind::Closure => None,
        }
    }

    /// `retry!()`: a plain return where the body's closure is in reach, which costs nothing.
    ///
    /// Before that the transaction is told what it `waits` for. That is a part of the expression, whose type stays `!`.
    pub(crate) fn retry(&mut self, span: Span, waits: Option<&TokenStream>) -> TokenStream {
        let (span, tx) = (at(span), tx());
        let dot_waits = waits.map(|waits| quote_spanned!(span=> .#waits));
        if self.is_native() {
            return quote_spanned!(span=> #tx #dot_waits.__stm_retry());
        }
        let retry = quote_spanned!(span=> ::stm_core::__rt::OutlivesTheTransaction::Retry);
        let retry = if waits.is_some() { quote_spanned!(span=> { #tx #dot_waits; #retry }) } else { retry };
        quote_spanned!(span=> return #retry)
    }
}

impl Level {
    fn number(&mut self, jump: Jump, span: Span) -> usize {
        self.jumps.iter().position(|(known, _)| *known == jump).unwrap_or_else(|| {
            self.jumps.push((jump, span));
            self.jumps.len() - 1
        })
    }
}

impl Target {
    fn is_meant_by(&self, jump: &Jump) -> bool {
        match jump {
            Jump::Break(None, _) | Jump::Continue(None) => self.is_loop,
            Jump::Break(label, _) | Jump::Continue(label) => self.label == *label,
            Jump::Abort => false,
        }
    }
}

/// The jump with this number, in the chain that tells them apart.
fn fork(number: usize, value: &TokenStream) -> TokenStream {
    let here = quote!(::stm_core::__rt::Fork::Here(#value));
    (0..number).fold(here, |inner, _| quote!(::stm_core::__rt::Fork::Further(#inner)))
}

/// A value with its expected type, so that a mismatch is reported as for any `let`.
fn typed(value: TokenStream, output: Option<&TokenStream>, span: Span) -> TokenStream {
    let Some(output) = output else { return value };
    let result = name("__stm_result");
    quote_spanned!(span=> { let #result: #output = #value; #result })
}
