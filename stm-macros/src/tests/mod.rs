//! Tests of the macros as functions from tokens to tokens.

#[cfg(not(feature = "stats"))]
mod expansions;
mod fuzz;
mod golden;
#[cfg(feature = "stats")]
mod named;
mod robustness;

/// A small generator of numbers that differ.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap_or(0)
    }
}
