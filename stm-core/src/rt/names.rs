//! What variables are called in the program's text.
//!
//! With the feature `stats` of the macros, a transaction begins with a table of the places in it that may be variables:
//! the text of each, located at the very token at which its accesses are. So the compiler itself finds both locations,
//! and they are equal, whatever it takes to be the line and the column of a token that a macro has made.

use std::panic::Location;
#[cfg(feature = "stats")]
use std::sync::atomic::{AtomicBool, Ordering};

/// The text of a place.
#[derive(Debug)]
pub struct Name(pub &'static str);

/// The same, located.
#[derive(Debug)]
#[cfg_attr(not(feature = "stats"), allow(dead_code))]
pub struct NamedPlace {
    at: &'static Location<'static>,
    text: &'static str,
}

impl Name {
    #[allow(missing_docs)]
    #[track_caller]
    pub const fn here(self) -> NamedPlace {
        NamedPlace { at: Location::caller(), text: self.0 }
    }
}

/// The places of a transaction.
#[derive(Debug)]
#[cfg_attr(not(feature = "stats"), allow(dead_code))]
pub struct Places<const N: usize> {
    places: [NamedPlace; N],
    #[cfg(feature = "stats")]
    registered: AtomicBool,
}

#[allow(missing_docs)]
impl<const N: usize> Places<N> {
    pub const fn new(places: [NamedPlace; N]) -> Self {
        Places {
            places,
            #[cfg(feature = "stats")]
            registered: AtomicBool::new(false),
        }
    }

    /// Makes them known, once.
    #[inline]
    pub fn register(&'static self) {
        // Relaxed: a thread that sees this set begins to wait for the registry's lock after it was taken for these places.
        #[cfg(feature = "stats")]
        if !self.registered.load(Ordering::Relaxed) {
            crate::tx::observe::add_paths(self.places.iter().map(|place| (place.at, place.text)));
            self.registered.store(true, Ordering::Relaxed);
        }
    }
}

#[cfg(all(test, feature = "stats", feature = "macros"))]
mod tests;
