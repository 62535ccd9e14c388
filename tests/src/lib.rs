//! Public-API tests of `stm-core`; they live in `tests/`. The snippets of the pages are tests, too.

#![doc = include_str!("../../README.md")]
#![doc = include_str!("../../docs/language.md")]
#![doc = include_str!("../../docs/collections.md")]

pub mod history;
