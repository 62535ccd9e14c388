//! The macros of `stm-core`.
