//! The input of the macros: options, then statements.

use proc_macro2::TokenStream;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Attribute, Block, Error, Expr, Ident, Meta, Result, Stmt, Token};

/// What stands between the braces of `atomically! { … }`, or in `atomically!({ … })`.
pub(crate) struct Body {
    pub(crate) statements: Vec<Stmt>,
}

impl Parse for Body {
    fn parse(input: ParseStream) -> Result<Self> {
        if let Some(name) = peek_option(input)? {
            return Err(unknown_option(&name, "atomically!", &[]));
        }
        let statements = Block::parse_within(input)?;
        Ok(Body { statements: without_parentheses(statements) })
    }
}

/// An option is a name and a colon: no statement begins so.
fn peek_option(input: ParseStream) -> Result<Option<Ident>> {
    if input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
        return input.fork().parse().map(Some);
    }
    Ok(None)
}

/// `atomically!({ … })` is `atomically! { … }`.
fn without_parentheses(mut statements: Vec<Stmt>) -> Vec<Stmt> {
    match statements.pop() {
        Some(Stmt::Expr(Expr::Block(inner), None))
            if statements.is_empty() && inner.label.is_none() && inner.attrs.is_empty() =>
        {
            inner.block.stmts
        }
        Some(last) => {
            statements.push(last);
            statements
        }
        None => statements,
    }
}

/// The options of `#[transactional]`.
#[derive(Clone, Copy, Default)]
pub(crate) struct FunctionOptions {
    pub(crate) join: bool,
}

impl FunctionOptions {
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self> {
        let mut options = FunctionOptions::default();
        let parser = |input: ParseStream| {
            while !input.is_empty() {
                options.set(&input.parse()?)?;
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(options)
        };
        parser.parse2(tokens)
    }

    fn set(&mut self, option: &Ident) -> Result<()> {
        if option == "join" {
            self.join = true;
            Ok(())
        } else if option == "skip" {
            let message = "`skip` exempts a method of a `#[transactional]` impl block; here \
                           there is nothing to exempt it from";
            Err(Error::new(option.span(), message))
        } else {
            Err(unknown_option(option, "#[transactional]", &["join", "skip"]))
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

fn unknown_option(option: &Ident, of: &str, known: &[&str]) -> Error {
    let known = match known {
        [] => format!("`{of}` has no options"),
        known => format!("the options of `{of}` are `{}`", known.join("`, `")),
    };
    Error::new(option.span(), format!("unknown option `{option}`: {known}"))
}

/// An argument of a formatting macro: `value` or `name = value`.
pub(crate) struct FormatArgument {
    pub(crate) name: Option<Ident>,
    pub(crate) value: Expr,
}

impl Parse for FormatArgument {
    fn parse(input: ParseStream) -> Result<Self> {
        let fork = input.fork();
        if let Ok(name) = fork.parse::<Ident>()
            && fork.peek(Token![=])
            && !fork.peek(Token![==])
            && !fork.peek(Token![=>])
        {
            input.advance_to(&fork);
            input.parse::<Token![=]>()?;
            return Ok(FormatArgument { name: Some(name), value: input.parse()? });
        }
        Ok(FormatArgument { name: None, value: input.parse()? })
    }
}

/// The comma-separated expressions of a macro.
pub(crate) fn expressions(tokens: TokenStream) -> Result<Vec<Expr>> {
    let list = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens)?;
    Ok(list.into_iter().collect())
}
