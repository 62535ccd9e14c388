//! Each collection does under concurrent transactions what its sequential model does, and so do mixes of them.
//!
//! `tests/src/linear` has what that means. The long run is ignored by default:
//! `LINEAR_SECONDS=600 cargo test --release -p tests --test linearizability -- --ignored --nocapture`.

mod checker;
