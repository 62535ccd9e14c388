//! The guide: pages on how to use this crate and how it works.
//!
//! - [`language`]: what a block means, rule by rule, and what people try first.
//! - [`tasks`]: programs that are part threads, part async tasks, and what a wait costs each.
//! - [`collections`]: which one for what, the rules that they share, the store, and how they are built.
//! - [`slow`]: statistics, how to read them, and what to do about what they say.
//! - [`names`]: for those who know Haskell's stm, ScalaSTM, Clojure's refs, Axon.STM, kcas, or other crates.
//! - [`types`]: the variance and the auto traits of each type.
//! - [`performance`]: beside others, and what costs what.
//! - [`rewriting`]: code before and after the macros.
//! - [`architecture`]: the algorithm, what it promises, and why that holds.

// Pages link to each other by reference, and define where to at their end, for readers of the files. Of two definitions of a
// reference the first one counts: here they come from `links.md`, and lead to modules.
macro_rules! pages {
    ($($name:ident)*) => {$(
        #[doc = include_str!("links.md")]
        #[doc = include_str!(concat!("../../docs/", stringify!($name), ".md"))]
        pub mod $name {}
    )*};
}

pages! { architecture collections language names performance rewriting slow tasks types }
