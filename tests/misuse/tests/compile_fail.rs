//! Misuse is a compile error, and a kind one: each message was read as a user would read it.

// With statistics, reads are located as if the user had called a method, and messages show that.
#![cfg(not(feature = "stats"))]

/// Half of each message is rustc's, whose words change from version to version: they are compared with those of 1.95.
#[rustversion::attr(not(all(stable, since(1.95), before(1.96))), ignore = "the messages are those of Rust 1.95")]
#[test]
fn misuse_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*/*.rs");
}
