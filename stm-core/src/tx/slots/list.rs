//! Where the threads' slots are, and which of them are taken.
//!
//! Slots come in groups, in a list that only grows. A word in each group says which of its slots are taken, so a look
//! at what all threads hold passes over an empty group by one load, however many threads have lived. (`slot.rs` has the
//! argument that no slot is missed.) A new thread takes the first free slot: the taken ones gather at the front, and
//! so do those with a tag (`clock.rs`).

use super::slot::Slot;
use crate::sync::{AcqRel, Acquire, AtomicPtr, AtomicU64, Release, const_new};

/// How many slots a group has: a bit for each. So few that a thread with a small stack can make one, and fewer in models, so
/// that they have several groups.
const GROUP: usize = if cfg!(any(stm_loom, stm_shuttle)) { 2 } else { 16 };
const FULL: u64 = u64::MAX >> (64 - GROUP);

/// All slots of the process.
pub(in crate::tx) struct Slots {
    first: AtomicPtr<Group>,
}

/// Slots are aligned to cache lines, so the two words have one of their own, which only threads that begin or end change.
struct Group {
    /// The bit of a slot is set while a thread has it. Changed by read-modify-writes only.
    taken: AtomicU64,
    next: AtomicPtr<Group>,
    slots: [Slot; GROUP],
}

impl Group {
    /// A group whose first slot has this number.
    fn new(number: usize) -> Self {
        Group {
            taken: AtomicU64::new(0),
            next: AtomicPtr::new(std::ptr::null_mut()),
            slots: std::array::from_fn(|index| Slot::new(number + index)),
        }
    }

    /// The group at the end of a link, where it stays for ever; a new one if there is none yet.
    fn at(link: &AtomicPtr<Group>, number: usize) -> &'static Group {
        let mut group = link.load(Acquire);
        if group.is_null() {
            let new = Box::into_raw(Box::new(Group::new(number)));
            match link.compare_exchange(group, new, AcqRel, Acquire) {
                Ok(_) => group = new,
                Err(other) => {
                    // SAFETY: made above, and not put into the list, so nothing else refers to it.
                    drop(unsafe { Box::from_raw(new) });
                    group = other;
                }
            }
        }
        // SAFETY: groups are leaked when they are put into the list.
        unsafe { &*group }
    }

    /// Takes the first free slot, if there is one.
    fn take(&'static self) -> Option<&'static Slot> {
        // As if none were, in the hope of the first: that tells which are.
        let mut taken = 0;
        while taken != FULL {
            let index = taken.trailing_ones();
            // Acquire: how the slot's last thread left it.
            taken = self.taken.fetch_or(1 << index, Acquire);
            if taken & 1 << index == 0 {
                return Some(&self.slots[index as usize]);
            }
        }
        None
    }

    fn taken(&'static self) -> impl Iterator<Item = &'static Slot> {
        // Acquire: a thread that has given a slot back uses nothing any more that it held.
        let mut rest = self.taken.load(Acquire);
        std::iter::from_fn(move || {
            let slot = self.slots.get(rest.trailing_zeros() as usize)?;
            rest &= rest - 1;
            Some(slot)
        })
    }
}

impl Slots {
    const_new! {
        pub(in crate::tx) fn new() -> Self {
            Slots { first: AtomicPtr::new(std::ptr::null_mut()) }
        }
    }

    fn groups(&self) -> impl Iterator<Item = &'static Group> {
        let mut link = &self.first;
        std::iter::from_fn(move || {
            // SAFETY: groups are leaked when they are put into the list, so every pointer in it stays valid.
            let group = unsafe { link.load(Acquire).as_ref::<'static>() }?;
            link = &group.next;
            Some(group)
        })
    }

    /// The first free slot, for a new thread.
    pub(in crate::tx) fn take(&self) -> &'static Slot {
        let (mut link, mut number) = (&self.first, 0);
        loop {
            let group = Group::at(link, number);
            if let Some(slot) = group.take() {
                return slot;
            }
            (link, number) = (&group.next, number + GROUP);
        }
    }

    /// Makes a slot free for another thread. It is idle.
    pub(in crate::tx) fn give_back(&self, slot: &Slot) {
        let group = self.groups().nth(slot.number / GROUP).expect("a group stays in the list");
        // Release: all use of what was held, and the slot as it is left.
        group.taken.fetch_and(!(1 << (slot.number % GROUP)), Release);
    }

    /// The slots that threads have.
    pub(in crate::tx) fn taken(&self) -> impl Iterator<Item = &'static Slot> {
        self.groups().flat_map(Group::taken)
    }

    /// Returns whether a transaction is running in any thread. Without a fence of its own: `slot.rs`, "A look at once".
    #[inline]
    pub(in crate::tx) fn is_any_busy(&self) -> bool {
        let mut link = &self.first;
        // SAFETY: as in `groups`.
        while let Some(group) = unsafe { link.load(Acquire).as_ref::<'static>() } {
            let mut rest = group.taken.load(Acquire);
            while rest != 0 {
                // A bit of the word for each.
                if group.slots[rest.trailing_zeros() as usize % GROUP].is_running() {
                    return true;
                }
                rest &= rest - 1;
            }
            link = &group.next;
        }
        false
    }

    /// Returns whether any thread has a slot but the one that has `own`.
    pub(in crate::tx) fn others(&self, own: &Slot) -> bool {
        self.taken().any(|slot| !std::ptr::eq(slot, own))
    }

    /// The slot whose threads have this tag.
    #[cfg(feature = "stats")]
    pub(in crate::tx) fn with_tag(&self, tag: usize) -> Option<&'static Slot> {
        let number = tag.checked_sub(1)?;
        self.groups().nth(number / GROUP).map(|group| &group.slots[number % GROUP])
    }

    /// All slots, taken or not.
    pub(in crate::tx) fn all(&self) -> impl Iterator<Item = &'static Slot> {
        self.groups().flat_map(|group| &group.slots)
    }
}

#[cfg(any(stm_loom, stm_shuttle))]
impl Drop for Slots {
    fn drop(&mut self) {
        let mut link = self.first.load(Acquire);
        while !link.is_null() {
            // SAFETY: leaked by `Group::at`, and the threads of this execution have ended.
            let group = unsafe { Box::from_raw(link) };
            link = group.next.load(Acquire);
        }
    }
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
pub(in crate::tx) mod tests {
    use super::{GROUP, Slot, Slots};
    use crate::TVar;
    use crate::sync::Mutex;
    use crate::tx::global::global;
    use std::sync::{Arc, Barrier};
    use std::thread;

    /// Held by a test whose threads take all tags, and by those that need one.
    pub(in crate::tx) static ALL_TAGS: Mutex<()> = Mutex::new(());

    const MANY: usize = if cfg!(miri) { 2 * GROUP + 1 } else { 300 };

    fn numbers<'a>(slots: impl Iterator<Item = &'a Slot>) -> Vec<usize> {
        slots.map(|slot| slot.number).collect()
    }

    #[test]
    fn the_first_free_slot_is_taken() {
        static SLOTS: Slots = Slots::new();

        for slot in (0..MANY).map(|_| SLOTS.take()).collect::<Vec<_>>() {
            SLOTS.give_back(slot);
        }
        let mut slots: Vec<_> = (0..MANY).map(|_| SLOTS.take()).collect();
        assert_eq!(numbers(slots.iter().copied()), (0..MANY).collect::<Vec<_>>());
        SLOTS.give_back(slots.remove(2 * GROUP));
        SLOTS.give_back(slots.remove(1));
        assert_eq!(numbers(SLOTS.taken()), numbers(slots.iter().copied()));
        assert_eq!([SLOTS.take().number, SLOTS.take().number], [1, 2 * GROUP]);
        assert_eq!(SLOTS.groups().count(), MANY.div_ceil(GROUP));
    }

    /// What many threads cost lasts no longer than they do.
    #[test]
    fn slots_of_threads_that_have_ended_are_not_looked_at() {
        let _taken = ALL_TAGS.lock();
        let (var, met) = (TVar::new(0), Arc::new(Barrier::new(MANY)));
        let threads: Vec<_> = (0..MANY)
            .map(|_| {
                let (var, met) = (var.clone(), met.clone());
                thread::spawn(move || {
                    var.load();
                    met.wait();
                    let looked_at = global().slots.taken().count();
                    met.wait();
                    looked_at
                })
            })
            .collect();
        for thread in threads {
            assert!(thread.join().unwrap() >= MANY);
        }
        // Tests that run at the same time have a few.
        let left = global().slots.taken().count();
        assert!(left < 64, "{left} slots are looked at");
    }
}
