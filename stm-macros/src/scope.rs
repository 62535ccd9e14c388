//! What is bound where.
//!
//! A name that is bound in the block follows the ordinary rules; a name from outside may be a
//! variable. Nothing is known of types, so a binding is only told to be plainly mutable, or not.

use syn::{Expr, Pat, Type};

/// A name that is bound in the block, or is a by-value parameter of its function.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Binding {
    Local,
    /// `mut`, `ref mut`, or bound from a mutable reference: plain data of the transaction's own.
    Mutable,
    /// A by-value parameter, which may be of a type that is another name for a `TVar`.
    Parameter,
}

/// The names in scope. A nested block that is a transaction of its own starts a new frame: what
/// the outer one bound is outside of it.
pub(crate) struct Scope {
    frames: Vec<Vec<Vec<(String, Binding)>>>,
}

impl Scope {
    pub(crate) fn new() -> Self {
        Scope { frames: vec![vec![vec![]]] }
    }

    pub(crate) fn enter(&mut self) {
        self.frame().push(vec![]);
    }

    pub(crate) fn leave(&mut self) {
        self.frame().pop();
    }

    pub(crate) fn enter_frame(&mut self) {
        self.frames.push(vec![vec![]]);
    }

    pub(crate) fn leave_frame(&mut self) {
        self.frames.pop();
    }

    pub(crate) fn binding(&self, name: &str) -> Option<Binding> {
        let frame = self.frames.last()?;
        let names = frame.iter().rev().flat_map(|scope| scope.iter().rev());
        names.clone().find(|(bound, _)| bound == name).map(|(_, binding)| *binding)
    }

    /// Which of the names that are bound here this one is.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        let frame = self.frames.last()?;
        let names: Vec<_> = frame.iter().flatten().collect();
        names.iter().rposition(|(bound, _)| bound == name)
    }

    /// How many names are bound here.
    pub(crate) fn count(&self) -> usize {
        self.frames.last().map_or(0, |frame| frame.iter().map(Vec::len).sum())
    }

    pub(crate) fn bind_name(&mut self, name: String, binding: Binding) {
        if let Some(scope) = self.frame().last_mut() {
            scope.push((name, binding));
        }
    }

    /// Binds the names of a pattern; `mutable` if what is matched is plainly mutable.
    pub(crate) fn bind(&mut self, pattern: &Pat, mutable: bool) {
        let binding = if mutable { Binding::Mutable } else { Binding::Local };
        names(pattern, binding, &mut |name, binding| {
            self.bind_name(name, binding);
        });
    }

    /// The same for `let pattern = &…`: the references in it may change, what they lead to may not.
    pub(crate) fn bind_shared(&mut self, pattern: &Pat) {
        names(pattern, Binding::Local, &mut |name, _| {
            self.bind_name(name, Binding::Local);
        });
    }

    pub(crate) fn bind_parameter(&mut self, pattern: &Pat) {
        names(pattern, Binding::Parameter, &mut |name, binding| {
            self.bind_name(name, binding);
        });
    }

    fn frame(&mut self) -> &mut Vec<Vec<(String, Binding)>> {
        self.frames.last_mut().expect("the first frame is never left")
    }
}

/// Whether what an expression yields is plainly mutable data: `&mut …`, `….iter_mut()`, and the
/// like.
pub(crate) fn plainly_mutable(expr: &Expr) -> bool {
    match expr {
        Expr::Reference(reference) => reference.mutability.is_some(),
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            name.ends_with("_mut")
                || name.starts_with("or_insert")
                || matches!(&*name, "or_default" | "lock" | "write")
                || plainly_mutable(&call.receiver)
        }
        Expr::Try(question) => plainly_mutable(&question.expr),
        Expr::Paren(paren) => plainly_mutable(&paren.expr),
        Expr::Group(group) => plainly_mutable(&group.expr),
        _ => false,
    }
}

/// Whether what an expression yields is, or contains, a mutable borrow of what it begins with: `&mut …`, `….get_mut(…)`.
pub(crate) fn keeps_mutable_borrow(expr: &Expr) -> bool {
    match expr {
        Expr::Reference(reference) => reference.mutability.is_some(),
        Expr::MethodCall(call) => match &*call.method.to_string() {
            "unwrap" | "expect" => keeps_mutable_borrow(&call.receiver),
            "or_default" => true,
            name => name.ends_with("_mut") || name.starts_with("or_insert"),
        },
        Expr::Try(question) => keeps_mutable_borrow(&question.expr),
        Expr::Paren(paren) => keeps_mutable_borrow(&paren.expr),
        Expr::Group(group) => keeps_mutable_borrow(&group.expr),
        _ => false,
    }
}

/// Whether a pattern binds anything, so that it may hold a reference to what it matches.
pub(crate) fn binds(pattern: &Pat) -> bool {
    let mut any = false;
    names(pattern, Binding::Local, &mut |_, _| any = true);
    any
}

/// Constants and variants begin with a capital letter; that is all there is to tell them by.
pub(crate) fn is_constant_case(name: &str) -> bool {
    name.trim_start_matches("r#").starts_with(|first: char| first.is_uppercase())
}

fn names(pattern: &Pat, binding: Binding, found: &mut dyn FnMut(String, Binding)) {
    match pattern {
        Pat::Ident(ident) => {
            let name = ident.ident.to_string();
            let plain = ident.by_ref.is_none() && ident.mutability.is_none();
            if !(plain && ident.subpat.is_none() && is_constant_case(&name)) {
                let binding = if ident.mutability.is_some() { Binding::Mutable } else { binding };
                found(name, binding);
            }
            if let Some((_, inner)) = &ident.subpat {
                names(inner, binding, found);
            }
        }
        Pat::Guard(guard) => names(&guard.pat, binding, found),
        Pat::Or(or) => or.cases.iter().for_each(|case| names(case, binding, found)),
        Pat::Paren(paren) => names(&paren.pat, binding, found),
        Pat::Reference(reference) => names(&reference.pat, binding, found),
        Pat::Slice(slice) => slice.elems.iter().for_each(|pat| names(pat, binding, found)),
        Pat::Struct(fields) => {
            fields.fields.iter().for_each(|field| names(&field.pat, binding, found));
        }
        Pat::Tuple(tuple) => tuple.elems.iter().for_each(|pat| names(pat, binding, found)),
        Pat::TupleStruct(tuple) => tuple.elems.iter().for_each(|pat| names(pat, binding, found)),
        Pat::Type(typed) => {
            let mutable = matches!(&*typed.ty, Type::Reference(r) if r.mutability.is_some());
            names(&typed.pat, if mutable { Binding::Mutable } else { binding }, found);
        }
        _ => {}
    }
}
