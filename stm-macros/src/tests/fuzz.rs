//! Mutations of real code: no macro panics, what it makes of code that it accepts parses, and a
//! function that is being typed keeps its signature.
//!
//! `STM_FUZZ=1000000 cargo test -p stm-macros --release -- --ignored fuzz` looks for more.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::parse::Parser as _;
use syn::{FnArg, Item, ItemFn};

use super::Numbers;
use crate::options::Form;
use crate::parse::Body;
use crate::rewrite::Rewriter;

/// Inputs that were trouble once, or look like it.
const KEPT: &[&str] = &[
    "",
    ";",
    "{}",
    "({})",
    "#![inner] x",
    "x.",
    "x +=",
    "let x",
    "let x =",
    "let = x;",
    "= x",
    "*",
    "&mut",
    "x[",
    "x[..] = ..",
    "(a, ..) = x",
    "[.., a] = x",
    "S { a, .. } = x",
    "a.0.0 = x.0.1",
    "x.await?",
    "break 'a loop { continue 'a }",
    "return return x",
    "|| return x?",
    "async { x? }",
    "const { x }",
    "unsafe { *x += 1 }",
    "or_else!(or_else!(), or_else!({}))",
    "or_else!(return, break, continue)",
    "abort!(abort!(abort!(1)))",
    "peek!(peek!(retry!()))",
    "check!(check!(x))",
    "atomically!(atomically!({}))",
    "atomically!",
    "retry!{}; retry![]",
    "format!(\"{\")",
    "format!(\"}{\", x)",
    "format!(\"{:$}{:.*$}{é$}{x:é>w$}\")",
    "format!(\"{r#x} {_} {self} {1x} {x y}\")",
    "format!(x, \"{x}\")",
    "write!()",
    "matches!(x)",
    "matches!(x, _ if)",
    "vec![x; y; z]",
    "assert!()",
    "assert_eq!(x)",
    "dbg!(x, y)",
    "match x { _ if let Some(y) = x && y => y, }",
    "if let x = y && let z = w || v {}",
    "while let Some(x) = { break } {}",
    "x as T < y",
    "x: 1",
    "timeout: x",
    "move; x",
    "move x",
    "move",
    "move, label: \"x\"",
    "label: \"x\"; move { return x? }",
    "atomically_async!(move; {})",
    "atomically_async! {}.await",
    "x::<T>.y = 1",
    "<T as U>::X += 1",
    "r#x.r#y = r#z",
    "macro_rules! x { () => {} } x!()",
    "fn x(&self) {} x += 1",
    "x = x = x",
    "x += x += x",
    "-x = 1",
    "f() = 1",
    "f()[0].x += 1",
    "(x) = (y)",
    "*&mut *x = 1",
    "&raw const x",
    "static X: T = 1; X += 1",
    "let Some(x) = y else { return };",
    "let (ref mut x, y @ ..): T = z;",
    "'a: { 'a: loop { break 'a } }",
    "yield x",
    "do yeet x",
    "x.y::<>()",
    "x += n { x }",
    "x += S { x: f(y) }",
    "matches!(S { x }, S { x } if x)",
    "dbg!(S { x }).x",
    "(a)(a) = (b, a)",
    "(a,)(a,) = (b, a)",
    "x.max(y) + 1",
    "f()? + g()?",
    "match x { _ => f()? - 1, _ => x.f(y)[0] }",
    "or_else!(x, y) + 1; peek!(x).f()? as T",
    "..",
    "..=",
    "x..=y..z",
];

/// All blocks, and all items under the attribute, in the tests of the language.
fn seeds() -> (Vec<TokenStream>, Vec<TokenStream>) {
    let folder = format!("{}/../tests/tests/language", env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    paths.sort();
    let (mut blocks, mut items) = (vec![], vec![]);
    for path in paths {
        let tokens: TokenStream = std::fs::read_to_string(path).unwrap().parse().unwrap();
        collect(tokens, &mut blocks, &mut items);
    }
    assert!(blocks.len() > 200 && items.len() > 40, "{} blocks, {} items", blocks.len(), items.len());
    (blocks, items)
}

fn collect(tokens: TokenStream, blocks: &mut Vec<TokenStream>, items: &mut Vec<TokenStream>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let before = |name: &str, distance: usize| {
            index >= distance && matches!(&tokens[index - distance], TokenTree::Ident(ident) if ident == name)
        };
        if before("atomically", 2) || before("atomically_async", 2) {
            blocks.push(group.stream());
        } else if group.stream().into_iter().next().is_some_and(|token| token.to_string() == "transactional") {
            // Up to the body.
            let rest = &tokens[index + 1..];
            let is_body =
                |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
            if let Some(end) = rest.iter().position(is_body) {
                items.push(rest[..=end].iter().cloned().collect());
            }
        }
        collect(group.stream(), blocks, items);
    }
}

/// One mutation, at any depth. What is put in is from `other`.
fn mutated(tokens: &TokenStream, other: &[TokenTree], numbers: &mut Numbers) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let groups: Vec<usize> = (0..tokens.len()).filter(|&index| matches!(tokens[index], TokenTree::Group(_))).collect();
    if !groups.is_empty() && numbers.below(4) > 0 {
        let index = groups[numbers.below(groups.len())];
        if let TokenTree::Group(group) = &tokens[index] {
            let inner = mutated(&group.stream(), other, numbers);
            tokens[index] = TokenTree::Group(Group::new(group.delimiter(), inner));
        }
        return tokens.into_iter().collect();
    }
    let (here, there) = (numbers.below(tokens.len()), numbers.below(tokens.len()));
    let foreign = || other.get(there * 7 % other.len().max(1)).cloned();
    match numbers.below(8) {
        _ if tokens.is_empty() => tokens.extend(foreign()),
        0 => drop(tokens.remove(here)),
        1 => tokens.insert(there, tokens[here].clone()),
        2 => tokens.swap(here, there),
        3 => tokens.truncate(here),
        4 => tokens.splice(here..=here, foreign()).for_each(drop),
        5 => drop(tokens.drain(..here)),
        6 => {
            let inner = tokens.split_off(here).into_iter().collect();
            let delimiter =
                [Delimiter::Brace, Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::None][numbers.below(4)];
            tokens.push(TokenTree::Group(Group::new(delimiter, inner)));
        }
        _ => tokens.splice(here..here, other.iter().take(there).cloned()).for_each(drop),
    }
    tokens.into_iter().collect()
}

/// Expands everywhere; what is wrong with it, if something is.
fn trouble(tokens: &TokenStream) -> Option<&'static str> {
    let run = || {
        drop(crate::function::expand(TokenStream::new(), tokens));
        drop(crate::function::expand(
            tokens.clone(),
            &quote!(
                fn f() {}
            ),
        ));
        drop(crate::function::expand(TokenStream::new(), &quote!(fn f(&self) -> T { #tokens })));
        drop(crate::function::expand(TokenStream::new(), &quote!(impl T { #tokens })));
        let parses = |form| {
            let Ok(body) = Body::of(form).parse2(tokens.clone()) else { return true };
            let mut rewriter = Rewriter::new();
            let expansion = rewriter.transaction(body, None);
            let expansion = rewriter.diagnostics.or(expansion);
            syn::parse2::<syn::Expr>(expansion).is_ok()
        };
        let all =
            [Form::Atomically, Form::AtomicallyAsync, Form::TryAtomically, Form::Snapshot].into_iter().all(parses);
        (!all).then_some("does not parse")
    };
    catch_unwind(AssertUnwindSafe(run)).unwrap_or(Some("panics"))
}

fn fuzz(iterations: usize, seed: u64) {
    let (blocks, items) = seeds();
    let mut numbers = Numbers(seed);
    let mut found = vec![];
    for _ in 0..iterations {
        let of = if numbers.below(3) == 0 { &items } else { &blocks };
        let other: Vec<TokenTree> = blocks[numbers.below(blocks.len())].clone().into_iter().collect();
        let mut tokens = of[numbers.below(of.len())].clone();
        for _ in 0..=numbers.below(3) {
            tokens = mutated(&tokens, &other, &mut numbers);
        }
        if let Some(trouble) = trouble(&tokens) {
            found.push(format!("{trouble}: {tokens}"));
        }
    }
    assert!(found.is_empty(), "{} of {iterations}:\n{}", found.len(), found.join("\n\n"));
}

#[test]
fn kept_cases_are_no_trouble() {
    for case in KEPT {
        let Ok(tokens) = case.parse::<TokenStream>() else { continue };
        assert_eq!(trouble(&tokens), None, "{case}");
    }
}

#[test]
fn real_code_is_no_trouble() {
    let (blocks, items) = seeds();
    for tokens in blocks.iter().chain(&items) {
        assert_eq!(trouble(tokens), None, "{tokens}");
    }
}

#[test]
fn mutations_of_real_code_are_no_trouble() {
    fuzz(2_000, 0x9e37_79b9_7f4a_7c15);
}

#[test]
#[ignore = "takes as long as it is told to"]
fn fuzz_for_long() {
    let iterations = std::env::var("STM_FUZZ").ok().and_then(|number| number.parse().ok()).unwrap_or(200_000);
    let seed = std::env::var("STM_FUZZ_SEED").ok().and_then(|number| number.parse().ok()).unwrap_or(1);
    fuzz(iterations, seed);
}

/// The tokens before the one with this number, counted in depth.
fn cut(tokens: TokenStream, left: &mut usize) -> TokenStream {
    let mut kept = vec![];
    for token in tokens {
        if *left == 0 {
            break;
        }
        *left -= 1;
        kept.push(match token {
            TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), cut(group.stream(), left))),
            token => token,
        });
    }
    kept.into_iter().collect()
}

fn with_body(item: &TokenStream, left: &mut usize) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.clone().into_iter().collect();
    if let Some(TokenTree::Group(body)) = tokens.pop() {
        tokens.push(TokenTree::Group(Group::new(Delimiter::Brace, cut(body.stream(), left))));
    }
    tokens.into_iter().collect()
}

/// What callers see of a function.
fn seen(function: &ItemFn) -> String {
    let signature = &function.sig;
    let (name, generics, output) = (&signature.ident, &signature.generics, &signature.output);
    let types = signature.inputs.iter().map(|input| match input {
        FnArg::Receiver(receiver) => quote!(#receiver),
        FnArg::Typed(parameter) => {
            let ty = &parameter.ty;
            quote!(#ty)
        }
    });
    quote!(#name #generics (#(#types),*) #output).to_string()
}

#[test]
fn a_function_that_is_being_typed_keeps_its_signature() {
    let (_, items) = seeds();
    let functions: Vec<_> =
        items.iter().filter_map(|item| Some((item, syn::parse2::<ItemFn>(item.clone()).ok()?))).collect();
    assert!(functions.len() > 40, "{} functions", functions.len());
    for (item, function) in functions {
        for kept in 0.. {
            let mut left = kept;
            let typed = with_body(item, &mut left);
            let expansion = crate::function::expand(TokenStream::new(), &typed);
            let file: syn::File = syn::parse2(expansion).unwrap_or_else(|error| panic!("{error}: {typed}"));
            let found = file.items.iter().any(|item| matches!(item, Item::Fn(item) if seen(item) == seen(&function)));
            assert!(found, "{typed}");
            if left > 0 {
                break;
            }
        }
    }
}
