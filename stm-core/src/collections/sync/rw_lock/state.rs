//! The state of a [`TRwLock`](super::TRwLock): which threads hold it, and which may.

use crate::collections::sync::fair_queue::{FairQueue, Serves, take_in_turn};
use crate::prelude::*;
use crate::{Stm, Transaction};
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

const STRIPES: usize = 16;

/// The number of a thread, unique in the process. Not 0.
pub(super) type Owner = u64;

pub(super) const NOBODY: Owner = 0;

#[derive(Clone, Copy)]
pub(super) enum Mode {
    Read,
    Write,
}

pub(super) struct State {
    writer: TVar<Owner>,
    /// The number of times that `writer` has acquired.
    writes: TVar<usize>,
    /// The readers, and how often each reads. An owner's entry is in the stripe of its number.
    readers: [TVar<Vec<(Owner, usize)>>; STRIPES],
    /// Not empty only while the first waiter in it cannot have the lock.
    pub(super) line: FairQueue<(Owner, Mode)>,
}

pub(super) fn this_thread() -> Owner {
    static NEXT: AtomicU64 = AtomicU64::new(NOBODY + 1);
    thread_local!(static OWNER: Cell<Owner> = const { Cell::new(NOBODY) });
    OWNER.with(|owner| {
        if owner.get() == NOBODY {
            owner.set(NEXT.fetch_add(1, Relaxed));
        }
        owner.get()
    })
}

impl State {
    pub(super) fn new() -> Self {
        State {
            writer: TVar::new(NOBODY),
            writes: TVar::new(0),
            readers: std::array::from_fn(|_| TVar::new(Vec::new())),
            line: FairQueue::new(),
        }
    }

    fn stripe(&self, owner: Owner) -> &TVar<Vec<(Owner, usize)>> {
        // The remainder is less than 16.
        &self.readers[usize::try_from(owner % STRIPES as u64).unwrap_or(0)]
    }

    pub(super) fn reads_of(&self, owner: Owner) -> usize {
        let stripe = self.stripe(owner);
        snapshot! { (*stripe).iter().find(|(reader, _)| *reader == owner).map_or(0, |(_, times)| *times) }
    }

    pub(super) fn writes_of(&self, owner: Owner) -> usize {
        snapshot! { if self.writer == owner { *self.writes } else { 0 } }
    }

    pub(super) fn is_written(&self) -> bool {
        snapshot! { self.writer != NOBODY }
    }

    pub(super) fn no_reader_but(&self, owner: Owner) -> bool {
        snapshot! { self.readers.iter().all(|stripe| (*stripe).iter().all(|(reader, _)| *reader == owner)) }
    }

    /// Returns `true` if the other holders of the lock let `owner` have it.
    #[transactional]
    fn allows(&self, owner: Owner, mode: Mode) -> bool {
        match (*self.writer == owner, mode) {
            (true, _) => true,
            (false, Mode::Read) => self.writer == NOBODY,
            (false, Mode::Write) => self.writer == NOBODY && self.no_reader_but(owner),
        }
    }

    pub(super) fn try_acquire(self: &Arc<Self>, tx: &Transaction, owner: Owner, mode: Mode) -> Stm<bool> {
        let goes_before = tx.read(&self.writer)? == owner || self.reads_of(owner) > 0;
        take_in_turn(tx, self, goes_before, || {
            let allowed = self.allows(owner, mode);
            if allowed {
                self.give(owner, mode);
            }
            Ok(allowed)
        })
    }

    /// Returns `true` if another reader than `owner` waits to write, with a smaller number in the queue than this.
    #[cfg(panic = "unwind")]
    pub(super) fn is_upgrading_before(&self, tx: &Transaction, owner: Owner, number: u64) -> Stm<bool> {
        let upgrades = |(other, mode)| matches!(mode, Mode::Write) && other != owner && self.reads_of(other) > 0;
        self.line.any_before(tx, number, upgrades)
    }

    #[transactional]
    fn give(&self, owner: Owner, mode: Mode) {
        match mode {
            Mode::Write => {
                self.writer = owner;
                self.writes += 1;
            }
            Mode::Read => {
                let stripe = &mut *self.stripe(owner);
                match stripe.iter_mut().find(|(reader, _)| *reader == owner) {
                    Some((_, times)) => *times += 1,
                    None => stripe.push((owner, 1)),
                }
            }
        }
    }

    #[transactional]
    pub(super) fn release_read(&self, owner: Owner) {
        {
            let stripe = &mut *self.stripe(owner);
            let Some(at) = stripe.iter().position(|(reader, _)| *reader == owner) else {
                panic!("a TRwLock is released for reading by a thread that has not acquired it for reading");
            };
            stripe[at].1 -= 1;
            if stripe[at].1 > 0 {
                return;
            }
            stripe.swap_remove(at);
        }
        self.serve();
    }

    #[transactional]
    pub(super) fn release_write(&self, owner: Owner) {
        assert!(
            *self.writer == owner,
            "a TRwLock is released for writing by a thread that has not acquired it for writing"
        );
        self.writes -= 1;
        if self.writes == 0 {
            self.writer = NOBODY;
            self.serve();
        }
    }
}

impl Serves for State {
    type Wish = (Owner, Mode);

    #[cfg(panic = "unwind")]
    fn line(&self) -> &FairQueue<(Owner, Mode)> {
        &self.line
    }

    #[transactional]
    fn serve(&self) {
        while let Some((owner, mode)) = self.line.first_wish() {
            if !self.allows(owner, mode) {
                break;
            }
            self.give(owner, mode);
            self.line.serve_first();
        }
    }

    #[cfg(panic = "unwind")]
    fn take_back(&self, (owner, mode): (Owner, Mode)) {
        match mode {
            Mode::Read => self.release_read(owner),
            Mode::Write => self.release_write(owner),
        }
    }
}
