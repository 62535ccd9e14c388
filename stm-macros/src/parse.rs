//! The input of the macros.

use proc_macro2::{Span, TokenStream};
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Block, Expr, Ident, Result, Stmt, Token};

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
            let statements = Block::parse_within(input)?;
            Ok(Body { form, options, start, statements: without_parentheses(statements) })
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
