//! What the entries of both maps have in common: changes that wait for the last call.

/// Both, `before` first.
pub(super) fn first_then<V, M, F>(mut before: Option<M>, mut f: F) -> impl FnMut(&mut V)
where
    M: FnMut(&mut V),
    F: FnMut(&mut V),
{
    move |value| {
        if let Some(before) = &mut before {
            before(value);
        }
        f(value);
    }
}

/// The value that is there now, and whether that is a change: the old one as `modify` leaves it, or else `value()`.
pub(super) fn outcome<V: Clone>(
    old: Option<&V>,
    modify: Option<&mut impl FnMut(&mut V)>,
    value: impl FnOnce() -> V,
) -> (V, bool) {
    let Some(old) = old else { return (value(), true) };
    let (mut new, changes) = (old.clone(), modify.is_some());
    if let Some(modify) = modify {
        modify(&mut new);
    }
    (new, changes)
}
