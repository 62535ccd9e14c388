//! The small examples run to their end, and find no invariant broken.

mod common;

use common::{folder, run};

#[test]
fn bank_and_philosophers_keep_their_invariants() {
    for example in ["bank", "philosophers"] {
        let output = run(example, &[], &folder(example));
        assert!(output.status.success(), "{example}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
