//! What the entries of both maps have in common: changes that are put off until the last call.

/// Returns a function that calls `before` and then `f`.
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

/// Returns the new value, and whether it is a change. It is the old value as `modify` leaves it, or else `value()`.
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
