//! No input may make a macro panic.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

use syn::parse::Parser as _;

use super::Numbers;
use crate::options::Form;
use crate::parse::Body;
use crate::rewrite::Rewriter;

/// Code in which about every construct of the language occurs.
fn seeds() -> Vec<TokenStream> {
    vec![
        quote! {
            let (mut a, ref b) = (x, &*y);
            let Some(z) = table.rows[i + 1].take() else { return Err(e)? };
            a.b.c[0] += v.push(v.len())?;
            (p, [q, _], R { s, .. }, T(t)) = (1, 2, 3, 4);
            'l: for i in &v { if let Some(x) = &v && x > 3 { break 'l x } else { continue } }
            while let Some(i) = q.pop() { q.extend(w.iter().map(|i| *i + x)); retry!() }
            match (&a, *b) { (X, 3..) if check!(c) => abort!(d), _ => {} }
            or_else!({ check!(x > 1); 1 }, return 5, { break });
            format!("{x:>w$} {r#y} {0} {{z}}", a, b = c);
            matches!(x, Some(y) if y > 1) || assert!(x, "{y}") || vec![x; y] == vec![1, 2];
            write!(s, "{x}"); println!("{x}"); dbg!(x); peek!(f(&mut x.y)); unknown!(x + 1);
            on_commit! { let y = x.load(); log!("{x} {}", self.a.b, c = self.0.1); self.f(|z| z + y) }
            on_rollback!({ match *p { Some(q) if q > r => self::f(q), _ => atomically!(timeout: t; { u += 1 }) } })
        },
        quote! {
            timeout: Duration::from_secs(1), label: "a" ; { x = snapshot!(label: "b"; { y.z + try_atomically! { x[0] } }) }
        },
        quote! {
            label: "a"; move { let Some(y) = x.pop() else { break 'a }; z.await?; on_commit!(atomically_async!(move; y)); return y }
        },
        quote! {
            pub unsafe fn f<'a, T: Clone>(
                &self, x: &'a TVar<T>, mut n: i32, (a, b): (u8, String), f: impl Fn(i32),
            ) -> Result<&'a T, E> where T: Send {
                self.n += 1;
                let y = { let x = 1; x }..n;
                async move { x.await; };
                *x.next.unwrap() = S { a, b: 1, ..c } as i32;
                f().g.h = loop { break -x };
                Ok(&*x)
            }
        },
        quote! {
            impl<T> Trait for X<T> {
                const A: u8 = 1;
                fn new(n: u8) -> Self { X(n) }
                #[transactional(skip)] fn a(&mut self) { self.x = 1 }
                #[transactional(join)] fn b(self: Arc<Self>, y: Vec<u8>) -> u8 { y[0] }
                fn c(self, (x, y): (u8, u8)) -> ! { loop { self.d -= x; } }
            }
        },
    ]
}

/// The tokens with some taken out, doubled, or put elsewhere, at any depth.
fn mangled(tokens: TokenStream, numbers: &mut Numbers) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) if numbers.below(3) > 0 => {
                TokenTree::Group(Group::new(group.delimiter(), mangled(group.stream(), numbers)))
            }
            token => token,
        })
        .collect();
    for _ in 0..numbers.below(3) {
        if tokens.is_empty() {
            break;
        }
        let (here, there) = (numbers.below(tokens.len()), numbers.below(tokens.len()));
        match numbers.below(3) {
            0 => drop(tokens.remove(here)),
            1 => tokens.insert(there, tokens[here].clone()),
            _ => tokens.swap(here, there),
        }
    }
    tokens.into_iter().collect()
}

fn expand_all(tokens: &TokenStream) {
    for form in [Form::Atomically, Form::AtomicallyAsync, Form::TryAtomically, Form::Snapshot] {
        if let Ok(body) = Body::of(form).parse2(tokens.clone()) {
            let mut rewriter = Rewriter::new();
            let expansion = rewriter.transaction(body, None);
            drop(rewriter.diagnostics.or(expansion));
        }
    }
    drop(crate::function::expand(TokenStream::new(), tokens));
    drop(crate::function::expand(tokens.clone(), tokens));
}

#[test]
fn mangled_input_does_not_panic() {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    for seed in seeds() {
        expand_all(&seed);
        for _ in 0..300 {
            expand_all(&mangled(seed.clone(), &mut numbers));
        }
    }
}

#[test]
fn the_seeds_parse() {
    let [block, with_options, future, function, methods] = <[_; 5]>::try_from(seeds()).unwrap();
    for block in [block, with_options] {
        Body::of(Form::Atomically).parse2(block).map(|_| ()).unwrap();
    }
    Body::of(Form::AtomicallyAsync).parse2(future).map(|_| ()).unwrap();
    syn::parse2::<syn::ItemFn>(function).unwrap();
    syn::parse2::<syn::ItemImpl>(methods).unwrap();
}
