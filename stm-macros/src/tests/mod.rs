//! Tests of the macros as functions from tokens to tokens.

mod expansions;
mod robustness;
