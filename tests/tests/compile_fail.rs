//! Misuse is a compile error, and a kind one: each message was read as a user would read it.

#[test]
fn misuse_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*/*.rs");
}
