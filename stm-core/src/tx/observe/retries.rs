//! The places where an attempt has retried.

use std::cell::{Cell, RefCell};
use std::panic::Location;

/// A `retry`: its text, if that is known, and its place.
pub(crate) type Retry = (Option<&'static str>, &'static Location<'static>);

/// Where the attempt with this number has retried first, and where then. Most attempts retry once.
#[derive(Default)]
pub(super) struct Retries {
    attempt: Cell<u32>,
    first: Cell<Option<Retry>>,
    others: RefCell<(u32, Vec<Retry>)>,
}

impl Retries {
    #[inline]
    pub(super) fn note(&self, attempt: u32, retry: Retry) {
        if self.attempt.replace(attempt) == attempt {
            self.note_other(attempt, retry);
        } else {
            self.first.set(Some(retry));
        }
    }

    #[inline(never)]
    fn note_other(&self, attempt: u32, retry: Retry) {
        let (of, others) = &mut *self.others.borrow_mut();
        if *of != attempt {
            *of = attempt;
            others.clear();
        }
        if self.first.get() != Some(retry) && !others.contains(&retry) {
            others.push(retry);
        }
    }

    pub(super) fn of(&self, attempt: u32) -> Vec<Retry> {
        if self.attempt.get() != attempt {
            return Vec::new();
        }
        let (of, others) = &*self.others.borrow();
        let others = if *of == attempt { &others[..] } else { &[] };
        self.first.get().into_iter().chain(others.iter().copied()).collect()
    }
}
