//! The input of the macros.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Block, Error, Expr, Ident, Result, Stmt, Token};

use crate::options::{BlockOptions, Form};

/// What stands between the braces of `atomically! { … }`, or in `atomically!(…; { … })`.
pub(crate) struct Body {
    pub(crate) form: Form,
    pub(crate) options: BlockOptions,
    /// Where it begins, after the options.
    pub(crate) start: Span,
    pub(crate) statements: Vec<Stmt>,
}

impl Body {
    /// The parser of a macro's input.
    pub(crate) fn of(form: Form) -> impl Parser<Output = Body> {
        move |input: ParseStream| {
            let options = BlockOptions::parse(form, input)?;
            let start = input.span();
            let statements = without_parentheses(Block::parse_within(input)?);
            if form == Form::AtomicallyAsync {
                refuse_wrapped(&statements)?;
            }
            Ok(Body { form, options, start, statements })
        }
    }
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

/// Refuses what other macros and functions for tasks are given, and what would be the value of the block here.
fn refuse_wrapped(statements: &[Stmt]) -> Result<()> {
    let (token, name) = match statements {
        [Stmt::Expr(Expr::Async(block), None)] => (block.async_token.span, "async"),
        [Stmt::Expr(Expr::Closure(closure), None)] => (closure.inputs_begin.span, "|…|"),
        _ => return Ok(()),
    };
    Err(Error::new(
        token,
        format!(
            "the transaction itself stands in `atomically_async!`, which makes a future of it: leave out the `{name}`, as \
             in `atomically_async! {{ x += 1 }}`"
        ),
    ))
}

/// An argument of a formatting macro: `value` or `name = value`.
pub(crate) struct FormatArgument {
    pub(crate) name: Option<Ident>,
    pub(crate) value: Expr,
}

impl Parse for FormatArgument {
    fn parse(input: ParseStream) -> Result<Self> {
        let fork = input.fork();
        let name = fork.parse::<Ident>().ok();
        if name.is_none() || !fork.peek(Token![=]) || fork.peek(Token![==]) || fork.peek(Token![=>]) {
            return Ok(FormatArgument { name: None, value: input.parse()? });
        }
        input.advance_to(&fork);
        input.parse::<Token![=]>()?;
        Ok(FormatArgument { name, value: input.parse()? })
    }
}

/// The comma-separated expressions of a macro.
pub(crate) fn expressions(tokens: TokenStream) -> Result<Vec<Expr>> {
    let list = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens)?;
    Ok(list.into_iter().collect())
}

/// More tokens than these are a large body.
const LARGE: usize = 120;

/// Is this a large body? The runtime then has one copy of it, and calls that; it puts a small one where it is run.
pub(crate) fn is_large(statements: &[Stmt]) -> bool {
    count(quote!(#(#statements)*)) > LARGE
}

fn count(tokens: TokenStream) -> usize {
    tokens
        .into_iter()
        .map(|token| if let TokenTree::Group(group) = token { 1 + count(group.stream()) } else { 1 })
        .sum()
}
