//! Taking some elements out of a vector. (`Vec::extract_if` asks for Rust 1.87.)

/// Moves the elements of `from[start..]` that `is_wanted` names to the end of `to`. Those that stay keep their order, and those
/// that move need not. Needs no memory but that of `to`.
pub(in crate::tx) fn move_if<T>(
    from: &mut Vec<T>,
    start: usize,
    to: &mut Vec<T>,
    mut is_wanted: impl FnMut(&T) -> bool,
) {
    let mut kept = start;
    for at in start..from.len() {
        if !is_wanted(&from[at]) {
            from.swap(kept, at);
            kept += 1;
        }
    }
    to.extend(from.drain(kept..));
}

#[cfg(test)]
mod tests {
    use super::move_if;

    #[test]
    fn what_stays_keeps_its_order() {
        let (mut from, mut to) = ((0..10).collect::<Vec<_>>(), vec![100]);
        move_if(&mut from, 3, &mut to, |n| n % 3 == 0);
        assert_eq!(from, [0, 1, 2, 4, 5, 7, 8]);
        to.sort_unstable();
        assert_eq!(to, [3, 6, 9, 100]);
        move_if(&mut from, 7, &mut to, |_| true);
        assert_eq!((from.len(), to.len()), (7, 4));
    }
}
