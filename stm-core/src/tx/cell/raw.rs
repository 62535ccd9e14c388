//! The cell of a variable: what every thread that uses the variable shares.
//!
//! # The words
//!
//! | field | meaning | changed by |
//! | --- | --- | --- |
//! | `version` | `LOCKED`, timestamp, the committing thread's tag (`clock.rs`): when the current value was committed | lock: compare-exchange by a committer or by a waiter that registers; unlock: a plain store by the one that holds the lock |
//! | `word` | the current value ([`Word`]) | the committer that holds the lock |
//! | `history` | older versions that a registered snapshot may still need; its two low bits are a lock of their own and a flag for "queued for pruning" | see `history.rs` |
//! | `handles` | how many handles there are | any owner of a handle |
//! | `waiting` | a thread or a task may wait for a change; the value is in a box (always or never); there is a label (always or never, for statistics) | the holder of the version's lock |
//!
//! # Why a reader that holds no lock gets a value and its version together
//!
//! A reader loads `version`, then `word`, then `version` again, and takes the word only if both versions are equal and
//! unlocked ([`RawVar::head`]). A committer first locks `version`, then stores `word` with release. A reader whose
//! acquire load of `word` sees the new word therefore sees, by its second load of `version`, at least the lock. A commit
//! that fails unlocks with the version that it found, and never stored a word.

use super::word::{Kind, Word};
use crate::sync::{Acquire, AtomicPtr, AtomicU32, AtomicU64, Relaxed, Release, SeqCst, Spin, acquire_after};
use crate::tx::clock::{LOCKED, Timestamp};

/// An older version of a variable: a value that was current in `[birth, death)`.
#[derive(Clone, Copy)]
pub(crate) struct Version {
    pub(crate) word: Word,
    pub(crate) kind: &'static Kind,
    pub(crate) birth: Timestamp,
    pub(crate) death: Timestamp,
    /// The next older one that is kept.
    pub(in crate::tx) older: *mut Version,
}

impl Version {
    pub(crate) fn new(word: Word, kind: &'static Kind, birth: Timestamp, death: Timestamp) -> Self {
        Version { word, kind, birth, death, older: std::ptr::null_mut() }
    }
}

/// The shared part of a variable, whatever the type of its value.
#[repr(C)]
pub(crate) struct RawVar {
    version: AtomicU64,
    word: AtomicPtr<u8>,
    pub(in crate::tx) history: AtomicPtr<Version>,
    handles: AtomicU32,
    waiting: AtomicU32,
}

/// Bits of `waiting`.
const WAITED_FOR: u32 = 1;
const BOXED: u32 = 2;
#[cfg(feature = "stats")]
const NAMED: u32 = 4;

/// How often a task looks at a lock that another thread holds.
const LOOKS: u32 = if cfg!(any(stm_loom, stm_shuttle)) { 1 } else { 63 };

/// What a reader finds in a cell.
pub(crate) enum Head {
    /// The current value and its version, which was asked for.
    Current(Word, u64),
    /// The current value has this version, which was not asked for.
    Newer(u64),
    /// A committer is at work: look again.
    Busy,
}

impl RawVar {
    /// A cell with one handle. Its value counts as older than every snapshot.
    pub(crate) fn new(word: Word, is_inline: bool) -> Self {
        RawVar {
            version: AtomicU64::new(0),
            word: AtomicPtr::new(word),
            history: AtomicPtr::new(std::ptr::null_mut()),
            handles: AtomicU32::new(1),
            waiting: AtomicU32::new(if is_inline { 0 } else { BOXED }),
        }
    }

    /// The current value and its version, if that is one that `is_wanted`, which no locked one is.
    #[inline(always)]
    pub(crate) fn get_if(&self, is_wanted: impl FnOnce(u64) -> bool) -> Option<(Word, u64)> {
        // Acquire: what the commit of this version published before it is visible from here on.
        let version = self.version.load(Acquire);
        if !is_wanted(version) {
            return None;
        }
        // Acquire: the box behind the word is initialised, and the load of the version below stays below.
        let word = self.word.load(Acquire);
        (self.version.load(Relaxed) == version).then_some((word, version))
    }

    /// The current value, if its version is one that `is_wanted`.
    pub(crate) fn head(&self, is_wanted: impl Fn(u64) -> bool) -> Head {
        if let Some((word, version)) = self.get_if(|version| version & LOCKED == 0 && is_wanted(version)) {
            return Head::Current(word, version);
        }
        let version = self.version.load(Acquire);
        if version & LOCKED != 0 || is_wanted(version) { Head::Busy } else { Head::Newer(version) }
    }

    /// The version word as it is, locked or not.
    #[inline(always)]
    pub(crate) fn version(&self) -> u64 {
        // SeqCst: see `try_lock`.
        self.version.load(SeqCst)
    }

    /// Returns whether the cell is unlocked at `version`, or locked over it where `mine` says that this transaction holds
    /// the lock.
    #[inline(always)]
    pub(crate) fn is_still(&self, version: u64, mine: impl FnOnce() -> bool) -> bool {
        let now = self.version();
        now == version || (now == version | LOCKED && mine())
    }

    /// Returns whether the cell is locked over `version`, and not by this transaction (which `mine` says).
    pub(crate) fn is_locked_by_another(&self, version: u64, mine: impl FnOnce() -> bool) -> bool {
        self.version() == version | LOCKED && !mine()
    }

    /// Locks the cell and returns its version, or `None` while another thread holds the lock.
    #[inline(always)]
    pub(crate) fn try_lock(&self) -> Option<u64> {
        let version = self.version.load(Relaxed);
        // Acquire what the last owner did; release so that a reader of a word stored later also sees the lock. In the one
        // order of all SeqCst accesses, because a committer then looks at what others have locked (`clock.rs`).
        let free =
            version & LOCKED == 0 && self.version.compare_exchange(version, version | LOCKED, SeqCst, Relaxed).is_ok();
        free.then_some(version)
    }

    /// Locks the cell, however long that takes (owners hold the lock for a few stores only).
    pub(crate) fn lock(&self) -> u64 {
        let mut spin = Spin::new();
        loop {
            if let Some(version) = self.try_lock() {
                return version;
            }
            spin.wait();
        }
    }

    /// Locks the cell as [`lock`](RawVar::lock) does, but returns `None` if another thread holds the lock for longer than it
    /// should take.
    pub(crate) fn lock_soon(&self) -> Option<u64> {
        let mut spin = Spin::new();
        for _ in 0..LOOKS {
            if let Some(version) = self.try_lock() {
                return Some(version);
            }
            spin.wait();
        }
        None
    }

    /// Unlocks the cell at `version`. The caller holds the lock.
    #[inline(always)]
    pub(crate) fn unlock(&self, version: u64) {
        // Release: word, history and waiting mark come before the version that announces them.
        self.version.store(version, Release);
    }

    /// Returns the current value. The caller holds the lock, or is the only owner of the cell.
    #[inline(always)]
    pub(crate) fn word(&self) -> Word {
        self.word.load(Relaxed)
    }

    /// The current value if it is kept in the word itself. The caller holds the lock.
    pub(crate) fn inline_word(&self) -> Option<Word> {
        (self.waiting.load(Relaxed) & BOXED == 0).then(|| self.word())
    }

    /// Makes `word` the current value. The caller holds the lock.
    #[inline(always)]
    pub(crate) fn set_word(&self, word: Word) {
        // Release: the box is initialised, and the lock was taken, before the word can be seen.
        self.word.store(word, Release);
    }

    /// Marks the cell as waited for. The caller holds the lock.
    pub(crate) fn mark_waiting(&self) {
        self.waiting.store(self.waiting.load(Relaxed) | WAITED_FOR, Relaxed);
    }

    /// Returns whether a thread or a task may wait for a change. The caller holds the lock.
    #[inline(always)]
    pub(crate) fn is_waited_for(&self) -> bool {
        self.waiting.load(Relaxed) & WAITED_FOR != 0
    }

    /// Notes that nothing waits any more. The caller holds the lock.
    pub(crate) fn clear_waiting(&self) {
        self.waiting.store(self.waiting.load(Relaxed) & !WAITED_FOR, Relaxed);
    }

    /// Notes that the cell has a label. The caller is its only owner.
    #[cfg(feature = "stats")]
    pub(crate) fn mark_named(&self) {
        self.waiting.store(self.waiting.load(Relaxed) | NAMED, Relaxed);
    }

    /// Returns whether the cell has a label.
    #[cfg(feature = "stats")]
    pub(crate) fn is_named(&self) -> bool {
        self.waiting.load(Relaxed) & NAMED != 0
    }

    /// How many handles there are.
    #[cfg(feature = "stats")]
    pub(crate) fn handles(&self) -> u32 {
        self.handles.load(Relaxed)
    }

    /// One handle more. The caller has one.
    #[inline]
    pub(crate) fn retain(&self) {
        // Relaxed: a new handle is made from an existing one, which keeps the cell alive.
        if self.handles.fetch_add(1, Relaxed) > u32::MAX / 2 {
            // As with `Arc`: two billion forgotten handles are a bug, and a count that wraps would free a cell in use.
            std::process::abort();
        }
    }

    /// One handle more, unless the last one is gone: then the cell is retired, and stays so. The caller's transaction
    /// keeps it allocated.
    pub(crate) fn try_retain(&self) -> bool {
        let mut handles = self.handles.load(Relaxed);
        while handles != 0 {
            // Relaxed: as in `retain`.
            match self.handles.compare_exchange_weak(handles, handles + 1, Relaxed, Relaxed) {
                Ok(_) => return true,
                Err(now) => handles = now,
            }
        }
        false
    }

    /// One handle less. `true`: it was the last, and the caller must retire the cell.
    #[inline]
    pub(crate) fn release(&self) -> bool {
        // Release: all use through this handle comes before the cell is retired. Acquire: and through the others.
        let last = self.handles.fetch_sub(1, Release) == 1;
        if last {
            acquire_after(&self.handles);
        }
        last
    }
}
