//! What runs while something unwinds: destructors and panic hooks, and the transactions in them.
//!
//! A conflict, a `retry` or a panic that unwinds runs the destructors of what it passes, and a panic runs the panic hook first.
//! These may run transactions, and are code like any other: each sees one state that existed, from its beginning to its end.
//! But they cannot be left by a second unwinding, which would abort the process. So what they see is decided before they
//! begin:
//!
//! **A transaction that begins while its thread unwinds is registered.** No read of it can fail, so there is nothing to be
//! left.
//!
//! **A part that begins while its thread unwinds** ([`late`]), and is in no other such part, belongs to an attempt that is being
//! left. It takes the first of these that can be had:
//! 1. *The state of the attempt, registered.* If all that the attempt has read is unchanged, its snapshot moves to now and is
//!    registered: reads cannot fail, and what the attempt has written is there.
//! 2. *The state of the attempt, as far as it reaches.* Something that the attempt has read has changed, so it cannot commit. But
//!    what it has written is there, and whatever has not changed since its snapshot. So a guard that gives back what the
//!    attempt has taken finds the place empty. If a read finds something newer, the part is left, undone, and goes on to 3.
//!    That is an unwinding within the destructor: the part catches it. It is the one thing that a panic hook cannot bear,
//!    and where one may be running (`in_panic_hook`), this is passed over.
//! 3. *A state of its own* ([`aside`]). The part runs as a transaction in a context of its own, with a slot of its own, while the
//!    attempt, and all that its frames still point to, is held by its own slot. It sees what is committed, as if the attempt
//!    had been undone already, which it will be. When it could commit, it is undone instead, for it is a part of an attempt that
//!    is undone. It may wait, in its thread.
//!
//! Each of the three is one snapshot for all of the part, and none is changed for another but between two runs of it. From 3
//! on the attempt has met a conflict, so it cannot commit, wherever what unwinds is caught.
//!
//! **What is no part** is code of the body itself that runs in a destructor: a closure that was handed to a guard. It has seen
//! the attempt's state before, and where that cannot go on there is none that fits. Its read goes on at the newest state
//! (`Transaction::go_on_elsewhere`); the attempt, and what that code does to variables, is undone.

use super::attempts::{Last, Mode, Progress, WaitPolicy, attempts};
use super::blocking::BlockingPolicy;
use super::limit::{Forever, Limit};
use super::nested::alternative;
use super::untyped::{Body, Kept};
use crate::tx::log::ReadSet;
use crate::tx::outcome::Step;
use crate::tx::site::Site;
use crate::tx::thread;
use crate::tx::transaction::parts::Failed;
use crate::tx::transaction::serial::SerialGuard;
use crate::tx::transaction::state::Transaction;
use std::time::{Duration, Instant};

/// How long a part waits aside for a change of what the attempt itself has written, and no other may ever change.
const SELF_WAIT: Duration = Duration::from_secs(1);

/// How often a part that runs aside may report a conflict that there is not.
const MADE_UP: u32 = 64;

/// Runs `body` as a part of the running transaction while something unwinds.
#[cold]
#[inline(never)]
pub(in crate::tx) fn late<'value>(tx: &Transaction, site: Site, body: &mut Body<'_, 'value>) -> Kept<'value> {
    if let Ok(value) = in_attempt(tx, site, body) {
        return value;
    }
    let Ok(value) = aside(tx, site, Forever, body);
    value
}

/// [`late`] within a limit.
#[cold]
#[inline(never)]
pub(in crate::tx) fn late_within<'value, L: Limit>(
    tx: &Transaction,
    site: Site,
    limit: L,
    body: &mut Body<'_, 'value>,
) -> Result<Kept<'value>, L::GaveUp> {
    match in_attempt(tx, site, body) {
        Ok(value) => return Ok(value),
        Err(Unserved::WaitPolicy) => limit.before_waiting(false)?,
        Err(Unserved::OutOfReach) => {}
    }
    aside(tx, site, limit, body)
}

/// Why a part has no value in the state of the attempt that it belongs to.
enum Unserved {
    /// It waits for something that does not hold in that state.
    WaitPolicy,
    /// The state does not reach.
    OutOfReach,
}

fn in_attempt<'value>(tx: &Transaction, site: Site, body: &mut Body<'_, 'value>) -> Result<Kept<'value>, Unserved> {
    if !tx.reaches_late_parts() {
        return Err(Unserved::OutOfReach);
    }
    let _inside = tx.enter(site);
    tx.observer.joins(site, &tx.slot.record);
    let _late = Late::begin(tx);
    match alternative(tx, |tx| body(tx)) {
        Step::Commit(value) => Ok(value),
        Step::Undo(value) => {
            tx.observer.part_is_undone(site, &tx.slot.record);
            Ok(value)
        }
        Step::Conflict => Err(Unserved::OutOfReach),
        Step::Retry => Err(Unserved::WaitPolicy),
    }
}

/// A late part of the attempt that is being left: what it cannot go on with is caught.
struct Late<'a> {
    tx: &'a Transaction,
    around: Option<u32>,
}

impl<'a> Late<'a> {
    fn begin(tx: &'a Transaction) -> Self {
        Late { tx, around: tx.unwinding.caught_at.replace(Some(tx.unwinding.on_their_way.get())) }
    }
}

impl Drop for Late<'_> {
    fn drop(&mut self) {
        self.tx.unwinding.caught_at.set(self.around);
    }
}

/// Runs `body`, a part of `attempt`, as a transaction in a context of its own, and undoes it when it could commit. From here on
/// the attempt cannot commit.
fn aside<'value, L: Limit>(
    attempt: &Transaction,
    site: Site,
    limit: L,
    body: &mut Body<'_, 'value>,
) -> Result<Kept<'value>, L::GaveUp> {
    attempt.note_lost();
    attempt.note_conflict();
    let rehearse = |tx: &Transaction| {
        let read_only = attempt.attempt.read_only.get();
        let mut body = |tx: &Transaction| {
            let _read_only = read_only.map(|site| tx.read_only(site));
            body(tx)
        };
        if let Some(moment) = limit.until() {
            tx.give_up_at(moment);
        }
        let mut waits = Aside { waits: BlockingPolicy::new(tx, limit), until: None, attempt, made_up: 0 };
        match attempts(tx, site, &mut body, Last::None, &mut Progress::default(), &mut waits, Mode::ReadWrite) {
            Ok(value) => Ok(value),
            Err(Stuck::GaveUp(why)) => Err(why),
            Err(Stuck::MadeUp) => panic!(
                "{site} is run by a destructor while the transaction around it is being undone, and reports a conflict again \
                 and again, though there is none: let it use the `Transaction` that it is given, not the one around it"
            ),
            Err(Stuck::OnItself) => panic!(
                "{site} is run by a destructor while the transaction around it is being undone, and waits for something that \
                 this transaction itself has changed: let the destructor use what does not wait (`try_…`), or give back in \
                 `on_rollback!`"
            ),
        }
    };
    thread::detached(|| thread::with(rehearse))
}

/// How a part waits that runs aside.
struct Aside<'a, L> {
    waits: BlockingPolicy<L>,
    /// Until when it waits for what the attempt itself has changed, where nothing else limits it.
    until: Option<Instant>,
    /// What it is a part of.
    attempt: &'a Transaction,
    /// How often it has reported a conflict that there was not.
    made_up: u32,
}

/// Why a part that runs aside has no value.
enum Stuck<G> {
    /// It has a limit.
    GaveUp(G),
    /// It reports a conflict all the time, and there is none.
    MadeUp,
    /// It waits for what the attempt that it is a part of has done, and is being undone.
    OnItself,
}

impl<L> Aside<'_, L> {
    /// Returns whether what it has read depends on what the attempt, which is being undone, has written.
    fn depends_on_itself(&self, reads: &ReadSet) -> bool {
        let writes = self.attempt.logs.writes();
        reads.iter().any(|read| writes.find(read.var).is_some())
    }
}

impl<L: Limit> WaitPolicy for Aside<'_, L> {
    type GaveUp = Stuck<L::GaveUp>;

    fn prepare(&mut self, tx: &Transaction) {
        self.waits.prepare(tx);
    }

    fn begins(&mut self, tx: &Transaction) {
        self.waits.begins(tx);
        // This attempt, and no transaction that runs after it here.
        tx.unwinding.rehearses.set(true);
    }

    /// A registered snapshot that is not committed meets no conflict.
    fn goes_on(&mut self, tx: &Transaction, failed: Failed) -> Result<(), Self::GaveUp> {
        self.made_up += 1;
        if self.made_up > MADE_UP { Err(Stuck::MadeUp) } else { self.waits.goes_on(tx, failed).map_err(Stuck::GaveUp) }
    }

    fn back_off(&mut self, tx: &Transaction, failed: Failed) -> Result<(), Self::GaveUp> {
        self.waits.back_off(tx, failed).map_err(Stuck::GaveUp)
    }

    /// Nor does it stand in the way of others.
    fn enter_serial<'tx>(&mut self, _: &'tx Transaction) -> Result<Option<SerialGuard<'tx>>, Self::GaveUp> {
        Ok(None)
    }

    fn wait_for_change(&mut self, tx: &Transaction, site: Site) -> Result<(), Self::GaveUp> {
        if L::ENDS {
            return self.waits.wait_for_change(tx, site).map_err(Stuck::GaveUp);
        }
        let until = self.depends_on_itself(tx.logs.reads()).then(|| Instant::now() + SELF_WAIT);
        if until.is_none() || tx.hints.time_limit.get().is_none() {
            tx.hints.time_limit.set(until);
            self.until = until;
        }
        if self.waits.is_last_look {
            tx.roll_back();
            return Err(Stuck::OnItself);
        }
        self.waits.wait(tx, site, self.until);
        Ok(())
    }
}
