//! `#[transactional]` on functions, methods and impl blocks.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::visit::Visit;
use syn::{
    Block, Error, FnArg, ImplItem, Item, ItemFn, Pat, PatType, ReceiverKind, ReturnType, Signature, Token, TraitItemFn,
    Type, TypeImplTrait, TypeReference, parse_quote,
};

use crate::diagnostics::{Diagnostics, failed};
use crate::hygiene::{Extent, numbered};
use crate::options::{FunctionOptions, MethodMark, label_or};
use crate::parse::is_large;
use crate::rewrite::Rewriter;

/// Expands the attribute.
pub(crate) fn expand(options: TokenStream, item: &TokenStream) -> TokenStream {
    let options = FunctionOptions::parse(options);
    match syn::parse2::<Item>(item.clone()) {
        Ok(Item::Fn(function)) => expand_function(function, options),
        Ok(Item::Impl(block)) => expand_impl(block, options),
        // A method of a trait without a body ends in `;`.
        parsed => match (syn::parse2::<TraitItemFn>(item.clone()), parsed) {
            (Ok(method), _) => refuse_without_body(&method),
            (Err(_), Ok(other)) => refuse(&other, item),
            (Err(_), Err(error)) => without_its_body(item, &error),
        },
    }
}

/// A function whose body does not parse, as while it is typed: its signature stays, so that nothing
/// is reported where it is called.
fn without_its_body(item: &TokenStream, error: &Error) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.clone().into_iter().collect();
    if matches!(tokens.pop(), Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace) {
        tokens.push(TokenTree::Group(Group::new(Delimiter::Brace, TokenStream::new())));
        if let Ok(mut function) = syn::parse2::<ItemFn>(tokens.into_iter().collect()) {
            replace_body(&mut function.block, failed(error));
            return function.into_token_stream();
        }
    }
    let error = error.to_compile_error();
    quote!(#item #error)
}

fn refuse(other: &Item, item: &TokenStream) -> TokenStream {
    let span = match other {
        Item::Struct(item) => item.struct_token.span,
        Item::Enum(item) => item.enum_token.span,
        Item::Trait(item) => item.trait_token.span,
        Item::Mod(item) => item.mod_token.span,
        other => other.span(),
    };
    let message = "`#[transactional]` goes on a function, a method or an `impl` block: it makes \
                   what they do one transaction";
    let error = Error::new(span, message).to_compile_error();
    quote!(#item #error)
}

fn refuse_without_body(method: &TraitItemFn) -> TokenStream {
    let message = "`#[transactional]` goes on a body: put it on the methods that implement this \
                   one, or on a default body";
    let error = Error::new(method.sig.ident.span(), message).to_compile_error();
    let mut method = method.clone();
    method.default = None;
    quote!(#method #error)
}

fn expand_function(mut function: ItemFn, options: syn::Result<FunctionOptions>) -> TokenStream {
    let body = match options {
        Ok(options) => {
            options.located(&mut function.attrs, &function.sig);
            expand_body(&mut function.sig, &function.block, &options)
        }
        Err(error) => failed(&error),
    };
    replace_body(&mut function.block, body);
    function.into_token_stream()
}

fn expand_impl(mut block: syn::ItemImpl, options: syn::Result<FunctionOptions>) -> TokenStream {
    let options = match options {
        Ok(options) => options,
        Err(error) => {
            let error = error.to_compile_error();
            return quote!(#block #error);
        }
    };
    for item in &mut block.items {
        let ImplItem::Fn(method) = item else { continue };
        let (has_receiver, options) = match MethodMark::take(&mut method.attrs) {
            Ok(MethodMark::Skip) => continue,
            Ok(MethodMark::None) => (method.sig.receiver().is_some(), options.clone()),
            Ok(MethodMark::Options(own)) => (true, own),
            Err(error) => {
                replace_body(&mut method.block, failed(&error));
                continue;
            }
        };
        if has_receiver {
            options.located(&mut method.attrs, &method.sig);
            let body = expand_body(&mut method.sig, &method.block, &options);
            replace_body(&mut method.block, body);
        }
    }
    block.into_token_stream()
}

fn replace_body(block: &mut Block, body: TokenStream) {
    block.stmts = vec![syn::Stmt::Expr(syn::Expr::Verbatim(body), None)];
}

/// The new body of a function; the errors, where there are any.
fn expand_body(signature: &mut Signature, block: &Block, options: &FunctionOptions) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    check_signature(signature, &mut diagnostics);
    if signature.asyncness.is_some() {
        return diagnostics.or(TokenStream::new());
    }
    let mut rewriter = Rewriter::new();
    rewriter.diagnostics = diagnostics;
    let arguments = Arguments::take(signature, &mut rewriter);
    let output = output(&signature.output);
    let span = Span::mixed_site();
    let method = if is_large(&block.stmts) { "run_large" } else { "run" };
    let (parameter, body) = rewriter.function(block.stmts.clone(), output.as_ref(), span);
    let Arguments { names, patterns, types, clones } = arguments;
    let label = label_or(options.label.as_ref(), &signature.ident.to_string());
    let run = if options.join.is_some() {
        quote!(joining_function(#label, (#(#names,)*)))
    } else {
        quote!(function(#label, (#(#names,)*), |(#(#names,)*)| (#(#clones,)*)))
    };
    let names = rewriter.names();
    let body = quote_spanned!(span=> |#parameter, (#(#patterns,)*): (#(#types,)*)| #body);
    // Located at the name, which is what messages call the site.
    let name = Extent::of(&signature.ident);
    let call = name.located_method(method, body);
    let expansion = quote_spanned!(span=>
        #[allow(unused_imports)]
        use ::stm_core::__rt::traits::*;
        #names
        ::stm_core::__rt::#run.#call
    );
    rewriter.diagnostics.or(expansion)
}

/// What is passed by value: handed to each attempt, and bound in the body.
///
/// References are captured by the body instead, and so is what is a `TVar` by its type.
struct Arguments {
    names: Vec<TokenStream>,
    patterns: Vec<Pat>,
    types: Vec<TokenStream>,
    /// What clones each for one more attempt, at the tokens of its type.
    clones: Vec<TokenStream>,
}

impl Arguments {
    fn take(signature: &mut Signature, rewriter: &mut Rewriter) -> Self {
        let mut arguments = Arguments { names: vec![], patterns: vec![], types: vec![], clones: vec![] };
        for (index, input) in signature.inputs.iter_mut().enumerate() {
            let FnArg::Typed(parameter) = input else {
                continue;
            };
            if is_captured(parameter) {
                continue;
            }
            rewriter.scope.bind_parameter(&parameter.pat);
            arguments.patterns.push((*parameter.pat).clone());
            arguments.types.push(match &*parameter.ty {
                ty if has_impl_trait(ty) => quote!(_),
                ty => ty.to_token_stream(),
            });
            // Documentation shows the name as written, where there is one.
            let name = match &*parameter.pat {
                Pat::Ident(pattern) if pattern.by_ref.is_none() && pattern.subpat.is_none() => pattern.ident.clone(),
                _ => numbered("argument", index, Span::mixed_site()),
            };
            *parameter.pat = parse_quote!(#name);
            let clone = Extent::of(&parameter.ty).method("again", quote!(#name));
            arguments.clones.push(quote!(::stm_core::__rt::#clone));
            arguments.names.push(name.into_token_stream());
        }
        arguments
    }
}

fn is_captured(parameter: &PatType) -> bool {
    match &*parameter.ty {
        Type::Reference(_) => true,
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "TVar"),
        _ => false,
    }
}

/// The declared type of the result, where a `let` may have it.
fn output(output: &ReturnType) -> Option<TokenStream> {
    match output {
        ReturnType::Default => Some(quote!(())),
        ReturnType::Type(_, ty) if has_impl_trait(ty) || matches!(**ty, Type::Never(_)) => None,
        ReturnType::Type(_, ty) => Some(ty.to_token_stream()),
    }
}

fn has_impl_trait(ty: &Type) -> bool {
    #[derive(Default)]
    struct Found(bool);
    impl<'ast> Visit<'ast> for Found {
        fn visit_type_impl_trait(&mut self, _: &'ast TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut found = Found::default();
    found.visit_type(ty);
    found.0
}

fn check_signature(signature: &Signature, diagnostics: &mut Diagnostics) {
    if let Some(token) = &signature.asyncness {
        diagnostics.error(
            token.span(),
            "a `#[transactional]` function cannot be `async`: a transaction may run more than once and holds no thread; \
             write `atomically_async! { … }.await` in an ordinary `async` function (in a `#[transactional]` impl block, \
             one with `#[transactional(skip)]`)",
        );
    }
    if let Some(token) = &signature.constness {
        diagnostics.error(
            token.span(),
            "a `#[transactional]` function cannot be `const`: there are no transactions at \
             compile time",
        );
    }
    if let Some(abi) = &signature.abi {
        diagnostics.error(
            abi.extern_token.span(),
            "a `#[transactional]` function cannot be `extern`: a retry must not unwind into \
             foreign code; call it from the `extern` function",
        );
    }
    for input in &signature.inputs {
        match input {
            FnArg::Receiver(receiver) => check_receiver(receiver, diagnostics),
            FnArg::Typed(parameter) => {
                if let Type::Reference(TypeReference { mutability: Some(token), .. }) = &*parameter.ty {
                    diagnostics.error(
                        token.span(),
                        "a `&mut` parameter of a `#[transactional]` function, which may run more \
                         than once: what it did there could not be undone; return the value, or \
                         pass a `TVar`",
                    );
                }
            }
        }
    }
}

fn check_receiver(receiver: &syn::Receiver, diagnostics: &mut Diagnostics) {
    let mutable: Option<&Token![mut]> = match &receiver.kind {
        ReceiverKind::Reference(_, _, mutable) => mutable.as_ref(),
        ReceiverKind::Typed(_, ty) => match &**ty {
            Type::Reference(reference) => reference.mutability.as_ref(),
            _ => None,
        },
        _ => None,
    };
    if let Some(token) = mutable {
        diagnostics.error(
            token.span(),
            "`&mut self` on a `#[transactional]` method, which may run more than once: what it \
             did there could not be undone; take `&self`, and keep what changes in `TVar`s",
        );
    }
}
