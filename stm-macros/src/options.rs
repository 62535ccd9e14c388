//! The options of the macros and of the attribute: named, each at most once, and refused if unknown.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Error, Expr, Ident, LitStr, Macro, Meta, Result, Signature, Token, parse_quote_spanned};

/// A macro whose block is a transaction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    Atomically,
    /// A future.
    AtomicallyAsync,
    TryAtomically,
    Snapshot,
}

impl Form {
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "atomically" => Some(Form::Atomically),
            "atomically_async" => Some(Form::AtomicallyAsync),
            "try_atomically" => Some(Form::TryAtomically),
            "snapshot" => Some(Form::Snapshot),
            _ => None,
        }
    }

    /// The form of an invocation, if that is of one of these macros.
    pub(crate) fn of(invocation: &Macro) -> Option<Self> {
        Form::named(&invocation.path.segments.last()?.ident.to_string())
    }

    fn name(self) -> &'static str {
        match self {
            Form::Atomically => "atomically!",
            Form::AtomicallyAsync => "atomically_async!",
            Form::TryAtomically => "try_atomically!",
            Form::Snapshot => "snapshot!",
        }
    }

    fn known(self) -> &'static [&'static str] {
        match self {
            Form::Atomically => &["label", "timeout"],
            Form::AtomicallyAsync => &["label", "move"],
            Form::TryAtomically | Form::Snapshot => &["label"],
        }
    }
}

/// The options of a block.
#[derive(Default)]
pub(crate) struct BlockOptions {
    pub(crate) label: Option<LitStr>,
    pub(crate) timeout: Option<Expr>,
    /// `move`: what the block uses is captured by value.
    pub(crate) by_value: Option<Ident>,
}

impl BlockOptions {
    /// Options stand before the first `;`: a name and a colon, or `move`. No statement begins so, but for a closure.
    ///
    /// `move` may also stand before the block without a `;`: that is where the compiler proposes it.
    pub(crate) fn parse(form: Form, input: ParseStream) -> Result<Self> {
        let mut options = BlockOptions::default();
        if !begins(input) && !begins_with_move(input) {
            return Ok(options);
        }
        loop {
            let is_move = input.peek(Token![move]);
            options.set(form, &input.call(Ident::parse_any)?, input)?;
            let comma = input.parse::<Option<Token![,]>>()?.is_some();
            let ended = input.parse::<Option<Token![;]>>()?.is_some();
            if is_move && !comma || ended && !begins_with_move(input) {
                return Ok(options);
            }
            if !ended && !(comma && (input.peek(Ident) || input.peek(Token![move]))) {
                let message = format!("options end with a `;`: `{}(label: \"transfer\"; {{ … }})`", form.name());
                return Err(input.error(message));
            }
        }
    }

    fn set(&mut self, form: Form, name: &Ident, input: ParseStream) -> Result<()> {
        if form == Form::AtomicallyAsync && name == "timeout" {
            let message = "`atomically_async!` has no `timeout`: wrap the future in your runtime's timeout, which may \
                           drop it at any time: a transaction that has not committed by then has changed nothing";
            return Err(Error::new(name.span(), message));
        }
        if !form.known().iter().any(|known| name == known) {
            return Err(unknown(name, form.name(), form.known()));
        }
        if name == "move" {
            return once(&mut self.by_value, name, name.clone());
        }
        input.parse::<Token![:]>()?;
        if name == "label" {
            once(&mut self.label, name, label(input)?)
        } else {
            once(&mut self.timeout, name, input.parse()?)
        }
    }
}

fn begins(input: ParseStream) -> bool {
    input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::])
}

fn begins_with_move(input: ParseStream) -> bool {
    input.peek(Token![move]) && !input.peek2(Token![|]) && !input.peek2(Token![||])
}

/// A label as an argument of the runtime; `""` where there is none.
pub(crate) fn label_or(label: Option<&LitStr>, otherwise: &str) -> TokenStream {
    label.map_or_else(|| quote!(#otherwise), ToTokens::to_token_stream)
}

fn label(input: ParseStream) -> Result<LitStr> {
    if input.peek(LitStr) {
        return input.parse();
    }
    Err(input.error("a label is a string literal, as in `\"transfer\"`: it is a part of the program's text"))
}

/// The options of `#[transactional]`.
#[derive(Clone, Default)]
pub(crate) struct FunctionOptions {
    pub(crate) join: Option<Ident>,
    /// The site is the line that calls the function.
    pub(crate) caller: Option<Ident>,
    pub(crate) label: Option<LitStr>,
}

impl FunctionOptions {
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self> {
        let mut options = FunctionOptions::default();
        let parser = |input: ParseStream| {
            while !input.is_empty() {
                options.set(&input.parse()?, input)?;
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(options)
        };
        parser.parse2(tokens)
    }

    fn set(&mut self, option: &Ident, input: ParseStream) -> Result<()> {
        if option == "join" {
            once(&mut self.join, option, option.clone())
        } else if option == "caller" {
            once(&mut self.caller, option, option.clone())
        } else if option == "label" {
            input.parse::<Token![=]>()?;
            once(&mut self.label, option, label(input)?)
        } else if option == "skip" {
            let message = "`skip` exempts a method of a `#[transactional]` impl block; here \
                           there is nothing to exempt it from";
            Err(Error::new(option.span(), message))
        } else {
            Err(unknown(option, "#[transactional]", &["caller", "join", "label", "skip"]))
        }
    }
}

impl FunctionOptions {
    /// Makes the function's caller its site, if that is asked for, possible, and not so already.
    pub(crate) fn located(&self, attributes: &mut Vec<Attribute>, signature: &Signature) {
        let Some(caller) = &self.caller else { return };
        let is_located = attributes.iter().any(|attribute| attribute.path().is_ident("track_caller"));
        if signature.asyncness.is_none() && signature.abi.is_none() && !is_located {
            let span = caller.span();
            attributes.push(parse_quote_spanned!(span=> #[track_caller]));
        }
    }
}

/// What a method of a `#[transactional]` impl block says of itself.
pub(crate) enum MethodMark {
    None,
    Skip,
    Options(FunctionOptions),
}

impl MethodMark {
    /// Takes the mark off the attributes.
    pub(crate) fn take(attributes: &mut Vec<Attribute>) -> Result<Self> {
        let is_ours =
            |attribute: &Attribute| attribute.path().segments.last().is_some_and(|last| last.ident == "transactional");
        let Some(index) = attributes.iter().position(is_ours) else {
            return Ok(MethodMark::None);
        };
        let tokens = match attributes.remove(index).meta {
            Meta::List(list) => list.tokens,
            _ => TokenStream::new(),
        };
        if syn::parse2::<Ident>(tokens.clone()).is_ok_and(|option| option == "skip") {
            return Ok(MethodMark::Skip);
        }
        FunctionOptions::parse(tokens).map(MethodMark::Options)
    }
}

fn once<T>(option: &mut Option<T>, name: &Ident, value: T) -> Result<()> {
    match option.replace(value) {
        None => Ok(()),
        Some(_) => Err(Error::new(name.span(), format!("the option `{name}` is given twice"))),
    }
}

fn unknown(option: &Ident, of: &str, known: &[&str]) -> Error {
    Error::new(option.span(), format!("unknown option `{option}`: {}", list(of, known)))
}

fn list(of: &str, known: &[&str]) -> String {
    match known {
        [only] => format!("the only option of `{of}` is `{only}`"),
        known => format!("the options of `{of}` are `{}`", known.join("`, `")),
    }
}
