//! Numbers that look random.

/// The next of a sequence of numbers that look random: xorshift64 (Marsaglia, 2003). None is 0 if the first is not.
#[inline(always)]
pub(super) fn xorshift(mut random: u64) -> u64 {
    random ^= random << 13;
    random ^= random >> 7;
    random ^ random << 17
}
