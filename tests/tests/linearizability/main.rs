//! Each collection does under concurrent transactions what its sequential model does, and so do mixes of them.
//!
//! `tests/src/linear` has what that means. The long run is ignored by default:
//! `LINEAR_SECONDS=600 cargo test --release -p tests --test linearizability -- --ignored --nocapture`.

mod checker;
mod counters;
mod harness;
mod program;
mod told;

use std::time::{Duration, SystemTime};

use harness::{Budget, check};
use stm_core::collections::TCounter;

/// A test for each object, and one that takes all of them in turn, each for its part of the time.
macro_rules! objects {
    ($($name:ident: $object:ty,)*) => {
        $(
            #[test]
            fn $name() {
                check::<$object>(Budget::SHORT);
            }
        )*

        #[test]
        #[ignore = "takes two minutes, or LINEAR_SECONDS"]
        fn all_are_linearizable_for_long() {
            let seconds = std::env::var("LINEAR_SECONDS").map_or(120, |seconds| seconds.parse().expect("a number of seconds"));
            let all: &[fn(Budget)] = &[$(check::<$object>),*];
            let time = Duration::from_secs(seconds) / u32::try_from(all.len()).expect("few objects");
            let seed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs());
            for check in all {
                check(Budget { time, seed });
            }
        }
    };
}

objects! {
    counter_is_linearizable: TCounter,
}
