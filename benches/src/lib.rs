//! Benchmarks live in `benches/`. This library is what two of them and their tests have in common.

pub mod simulation;
