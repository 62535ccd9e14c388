//! What the programs share that compare this library with others: rounds, loads, tables, pages and options.

pub(crate) mod comparison;
pub(crate) mod files;
pub(crate) mod load;
pub(crate) mod options;
pub(crate) mod page;
pub(crate) mod programs;
pub(crate) mod rounds;
pub(crate) mod sample;
pub(crate) mod site;
pub(crate) mod table;
