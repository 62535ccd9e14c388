//! The buckets of a hash map, and how they split.
//!
//! # Which bucket a key is in
//!
//! A bucket of *depth* `d` and number `b`, `b < 2^d`, holds all keys whose hashes end in the `d` bits of `b`. At first there
//! are [`ROOTS`] buckets, all of the same depth. One that splits becomes deeper by one; the bucket `b + 2^d` is its new
//! half, and gets the keys whose next bit is set. So each hash belongs to exactly one bucket, and the numbers of the buckets that
//! it has belonged to are the ends of its bits, each longer than the one before. A bucket that has not come about yet, by
//! a split, is [`Bucket::Unsplit`].
//!
//! A search may start at any of these numbers: from a bucket that has not come about it goes to a shorter end, and from one
//! that has split further it goes to the end that is as long as that one is deep. Where it starts is a *hint*, how many
//! buckets there are, which is no variable: a search that started too early or too late is only longer. So a map that grows
//! gets into nobody's way but that of those who use the keys of the bucket that splits. They notice, because a split writes
//! both halves.
//!
//! # When buckets split
//!
//! An insertion that finds more than [`LOAD`] keys in its bucket lets that one split, if the hint says that it should have
//! been. One in some of these looks how many keys there are, and lets some more buckets split if they are too few, in the order
//! of their numbers: all have nearly the same depth. That is bounded work, by which the buckets keep up with the keys
//! (Litwin, *Linear hashing*, 1980; that each bucket knows its depth is from Fagin, Nievergelt, Pippenger, Strong,
//! *Extendible hashing*, 1979).
//!
//! # When they are joined again
//!
//! A bucket is joined with the half that it was split into last, which is then one that has not come about. That is
//! done where all of the map is gone through and changed anyway ([`Table::clear`], [`Table::retain`]), and where it
//! is asked for: what has to do with one key never joins buckets, and so conflicts with no more than it must.

use crate::collections::counter::TCounter;
use crate::collections::lazy_array::LazyArray;
use crate::{Stm, TVar, Transaction};
use std::array;
use std::borrow::Borrow;
use std::hash::{BuildHasher, Hash};
use std::mem::take;
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

const ROOTS: usize = 1 << ROOT_DEPTH;
const ROOT_DEPTH: u32 = 3;
/// The greatest depth: there are no more bits to split by.
const DEEPEST: u32 = usize::BITS - 1;
/// How many keys a bucket has when there are enough of them.
const LOAD: usize = 2;
/// Of two to the power of so many insertions that find more, one looks how many keys there are, which costs a peek.
const SAMPLE: u32 = 2;
/// How many buckets it lets split at most.
const SPLITS: usize = 8;
/// So many times more buckets than are wanted are too many.
const SPARSE: usize = 4;

/// A key with its value.
#[derive(Clone)]
pub(super) struct Entry<K, V> {
    pub(super) key: K,
    pub(super) value: V,
}

#[derive(Default)]
enum Bucket<K, V> {
    /// A root without keys, or a bucket whose keys are still in one with a shorter end.
    #[default]
    Unsplit,
    Settled {
        depth: u32,
        entries: Entries<K, V>,
    },
}

/// Few entries stand in the bucket itself, which spares an allocation and a step to memory.
enum Entries<K, V> {
    None,
    One([Entry<K, V>; 1]),
    Two([Entry<K, V>; 2]),
    Three([Entry<K, V>; 3]),
    Four([Entry<K, V>; 4]),
    Many(Box<[Entry<K, V>]>),
}

impl<K, V> Entries<K, V> {
    #[inline]
    fn as_slice(&self) -> &[Entry<K, V>] {
        match self {
            Entries::None => &[],
            Entries::One(entries) => entries,
            Entries::Two(entries) => entries,
            Entries::Three(entries) => entries,
            Entries::Four(entries) => entries,
            Entries::Many(entries) => entries,
        }
    }

    #[inline]
    fn as_mut_slice(&mut self) -> &mut [Entry<K, V>] {
        match self {
            Entries::None => &mut [],
            Entries::One(entries) => entries,
            Entries::Two(entries) => entries,
            Entries::Three(entries) => entries,
            Entries::Four(entries) => entries,
            Entries::Many(entries) => entries,
        }
    }

    /// These entries, without their hashes.
    fn of(entries: Vec<(usize, Entry<K, V>)>) -> Self {
        let len = entries.len();
        let mut entries = entries.into_iter();
        Self::from_fn(len, |_| entries.next().expect("there are so many").1)
    }

    /// As many entries as `len` says, each made by its index.
    #[inline]
    fn from_fn(len: usize, entry: impl FnMut(usize) -> Entry<K, V>) -> Self {
        match len {
            0 => Entries::None,
            1 => Entries::One(array::from_fn(entry)),
            2 => Entries::Two(array::from_fn(entry)),
            3 => Entries::Three(array::from_fn(entry)),
            4 => Entries::Four(array::from_fn(entry)),
            len => Entries::Many((0..len).map(entry).collect()),
        }
    }
}

/// A settled bucket.
struct Home<'tx, K: Send + Sync + 'static, V: Send + Sync + 'static> {
    number: usize,
    depth: u32,
    var: &'tx TVar<Bucket<K, V>>,
    bucket: &'tx Bucket<K, V>,
    entries: &'tx [Entry<K, V>],
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static> Home<'_, K, V> {
    #[inline]
    fn write(&self, tx: &Transaction, entries: Entries<K, V>) -> Stm<()> {
        tx.write(self.var, Bucket::Settled { depth: self.depth, entries })
    }

    /// Has this transaction not written to the bucket since?
    #[inline]
    fn is_current(&self, tx: &Transaction) -> Stm<bool> {
        Ok(ptr::eq(tx.read_ref(self.var)?, self.bucket))
    }
}

impl<K: Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static> Home<'_, K, V> {
    #[inline]
    fn replace(&self, tx: &Transaction, at: usize, value: V) -> Stm<()> {
        let mut entries = Entries::from_fn(self.entries.len(), |index| self.entries[index].clone());
        entries.as_mut_slice()[at].value = value;
        self.write(tx, entries)
    }

    #[inline]
    fn add(&self, tx: &Transaction, new: Entry<K, V>) -> Stm<()> {
        let (mut new, len) = (Some(new), self.entries.len());
        let entry = |index: usize| new.take_if(|_| index == len).unwrap_or_else(|| self.entries[index].clone());
        self.write(tx, Entries::from_fn(len + 1, entry))
    }

    #[inline]
    fn remove(&self, tx: &Transaction, at: usize) -> Stm<()> {
        let others = |index: usize| self.entries[index + usize::from(index >= at)].clone();
        self.write(tx, Entries::from_fn(self.entries.len() - 1, others))
    }
}

/// The last `depth` bits.
fn end_of(hash: usize, depth: u32) -> usize {
    hash & ((1 << depth) - 1)
}

/// The number of a hash's bucket if there are so many, which were split in the order of their numbers.
#[inline]
fn among(buckets: usize, hash: usize) -> usize {
    let depth = (buckets - 1).ilog2() + 1;
    let number = end_of(hash, depth);
    if number < buckets { number } else { end_of(hash, depth - 1) }
}

/// The depth of a bucket, if there are so many: most have the same, and those that were not split yet one less.
fn depth_among(buckets: usize, number: usize) -> u32 {
    let depth = (buckets - 1).ilog2() + 1;
    if number | 1 << (depth - 1) < buckets { depth } else { depth - 1 }
}

/// The number of the bucket that this one was split from.
fn parent_of(number: usize) -> usize {
    number - (1 << number.ilog2())
}

pub(super) struct Table<K: Send + Sync + 'static, V: Send + Sync + 'static, S> {
    buckets: LazyArray<TVar<Bucket<K, V>>>,
    /// The hint: buckets with smaller numbers are settled, but for some.
    settled: AtomicUsize,
    pub(super) len: TCounter,
    pub(super) hasher: S,
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static, S> Table<K, V, S> {
    pub(super) fn new(hasher: S) -> Self {
        Table { buckets: LazyArray::new(), settled: AtomicUsize::new(ROOTS), len: TCounter::new(0), hasher }
    }

    /// The number of a hash's bucket, if the hint is right.
    #[inline]
    fn guess(&self, hash: usize) -> usize {
        among(self.settled.load(Relaxed), hash)
    }

    /// The bucket of a hash.
    #[inline]
    fn home<'tx>(&'tx self, tx: &'tx Transaction, hash: usize) -> Stm<Home<'tx, K, V>> {
        let mut number = self.guess(hash);
        loop {
            let Some(var) = self.root_or_made(number) else {
                number = parent_of(number);
                continue;
            };
            let bucket = tx.read_ref(var)?;
            match bucket {
                Bucket::Unsplit if number < ROOTS => {
                    return Ok(Home { number, depth: ROOT_DEPTH, var, bucket, entries: &[] });
                }
                Bucket::Unsplit => number = parent_of(number),
                Bucket::Settled { depth, entries } => {
                    let end = end_of(hash, *depth);
                    if end == number {
                        return Ok(Home { number, depth: *depth, var, bucket, entries: entries.as_slice() });
                    }
                    number = end;
                }
            }
        }
    }

    /// The variable of a bucket, unless it has never come about and nobody has made it for another reason. Then it need not
    /// be made to notice that it comes about later: the bucket that it is split from is written, too.
    #[inline]
    fn root_or_made(&self, number: usize) -> Option<&TVar<Bucket<K, V>>> {
        if number < ROOTS { Some(self.buckets.get(number)) } else { self.buckets.get_if_made(number) }
    }

    /// Calls `f` with all entries, bucket by bucket.
    pub(super) fn each<'tx>(
        &'tx self,
        tx: &'tx Transaction,
        mut f: impl FnMut(&'tx Entry<K, V>) -> Stm<()>,
    ) -> Stm<()> {
        self.each_home(tx, |home| home.entries.iter().try_for_each(&mut f))
    }

    fn each_home<'tx>(&'tx self, tx: &'tx Transaction, mut f: impl FnMut(Home<'tx, K, V>) -> Stm<()>) -> Stm<()> {
        // Buckets, each with the depth at which it came about.
        let mut open: Vec<_> = (0..ROOTS).map(|root| (root, ROOT_DEPTH)).collect();
        while let Some((number, born)) = open.pop() {
            let var = self.buckets.get(number);
            let bucket = tx.read_ref(var)?;
            if let Bucket::Settled { depth, entries } = bucket {
                open.extend((born..*depth).map(|at| (number | 1 << at, at + 1)));
                f(Home { number, depth: *depth, var, bucket, entries: entries.as_slice() })?;
            }
        }
        Ok(())
    }
}

fn signed(len: usize) -> i64 {
    i64::try_from(len).expect("there is no memory for so many")
}

impl<K: Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static, S> Table<K, V, S> {
    /// Removes all entries, and all buckets but the roots.
    pub(super) fn clear(&self, tx: &Transaction) -> Stm<()> {
        let mut removed = 0;
        self.each_home(tx, |home| {
            removed += home.entries.len();
            if home.entries.is_empty() && home.number < ROOTS && home.depth == ROOT_DEPTH {
                return Ok(());
            }
            tx.write(home.var, Bucket::Unsplit)
        })?;
        self.settled.fetch_min(ROOTS, Relaxed);
        self.count(tx, -signed(removed))
    }

    /// Joins buckets until there are about as many as so many keys need, if there are many more.
    ///
    /// The hint says so even if this is undone: searches are longer then, until keys are added.
    pub(super) fn shrink(&self, tx: &Transaction, len: usize, buckets: usize) -> Stm<()> {
        let wanted = (len / LOAD).max(ROOTS);
        if buckets / SPARSE < wanted {
            return Ok(());
        }
        let depth = (wanted - 1).ilog2() + 1;
        (0..1 << depth).try_for_each(|number| self.join(tx, number, depth))?;
        self.settled.fetch_min(1 << depth, Relaxed);
        Ok(())
    }

    /// Joins a bucket, if it has come about, with what it was split into beyond this depth.
    fn join(&self, tx: &Transaction, number: usize, to: u32) -> Stm<()> {
        let Some(var) = self.root_or_made(number) else { return Ok(()) };
        while let Bucket::Settled { depth, entries } = tx.read_ref(var)? {
            if *depth <= to {
                break;
            }
            let half = number | 1 << (depth - 1);
            self.join(tx, half, *depth)?;
            let var_of_half = self.buckets.get(half);
            let Bucket::Settled { entries: more, .. } = tx.read_ref(var_of_half)? else { return Ok(()) };
            let all = clones(entries.as_slice().iter().chain(more.as_slice()));
            tx.write(var_of_half, Bucket::Unsplit)?;
            tx.write(var, Bucket::Settled { depth: depth - 1, entries: all })?;
        }
        Ok(())
    }

    /// How many buckets there are.
    pub(super) fn buckets(&self, tx: &Transaction) -> Stm<usize> {
        let mut buckets = 0;
        self.each_home(tx, |_| {
            buckets += 1;
            Ok(())
        })?;
        Ok(buckets)
    }

    fn count(&self, tx: &Transaction, change: i64) -> Stm<()> {
        if change == 0 { Ok(()) } else { self.len.add_in(tx, change) }
    }
}

impl<K, V, S> Table<K, V, S>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    S: BuildHasher,
{
    #[allow(clippy::cast_possible_truncation)]
    fn hash<Q: Hash + ?Sized>(&self, key: &Q) -> usize {
        self.hasher.hash_one(key) as usize
    }

    /// A table of these entries, made at once and in no transaction. Of several equal keys the first one stays, with the last
    /// value.
    pub(super) fn of(hasher: S, entries: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut draft = Draft::new();
        for (key, value) in entries {
            #[allow(clippy::cast_possible_truncation)]
            draft.put(hasher.hash_one(&key) as usize, Entry { key, value });
        }
        let (settled, len) = (draft.buckets.len(), draft.len);
        let bucket = |(number, entries)| {
            TVar::new(Bucket::Settled { depth: depth_among(settled, number), entries: Entries::of(entries) })
        };
        let buckets = LazyArray::of(draft.buckets.into_iter().enumerate().map(bucket));
        Table { buckets, settled: AtomicUsize::new(settled), len: TCounter::new(signed(len)), hasher }
    }

    /// Removes all entries for which `keep` is false.
    pub(super) fn retain(&self, tx: &Transaction, mut keep: impl FnMut(&Entry<K, V>) -> bool) -> Stm<()> {
        let (mut homes, mut buckets, mut len) = (Vec::new(), 0, 0);
        self.each_home(tx, |home| {
            buckets += 1;
            let (kept, refused): (Vec<_>, Vec<_>) = home.entries.iter().partition(|entry| keep(entry));
            len += kept.len();
            if !refused.is_empty() {
                homes.push((home, kept, refused));
            }
            Ok(())
        })?;
        let mut removed = 0;
        for (home, kept, refused) in homes {
            if home.is_current(tx)? {
                removed += refused.len();
                home.write(tx, clones(kept.into_iter()))?;
            } else {
                // `keep` has used the map itself.
                refused.into_iter().try_for_each(|entry| {
                    self.change(tx, &entry.key, || entry.key.clone(), |_| (Change::Remove, ()))
                })?;
            }
        }
        self.count(tx, -signed(removed))?;
        self.shrink(tx, len, buckets)
    }

    /// Settles the bucket of this hash, and more if there are too few, but not many at once.
    ///
    /// The hint may say of a bucket that it is settled, though what settled it was undone.
    #[cold]
    fn grow(&self, tx: &Transaction, hash: usize) -> Stm<()> {
        self.settle(tx, self.guess(hash))?;
        if hash >> (usize::BITS - SAMPLE) != 0 {
            return Ok(());
        }
        let len = tx.peek(|| self.len.get_in(tx))?;
        let wanted = usize::try_from(len).map_or(0, |len| len / LOAD);
        let missing = wanted.saturating_sub(self.settled.load(Relaxed)).min(SPLITS);
        if missing > 0 {
            let first = self.settled.fetch_add(missing, Relaxed);
            (first..first + missing).try_for_each(|number| self.settle(tx, number))?;
        }
        Ok(())
    }

    /// Splits the bucket that has this one's keys, until this one has come about.
    fn settle(&self, tx: &Transaction, number: usize) -> Stm<()> {
        loop {
            let home = self.home(tx, number)?;
            if home.number == number || home.depth == DEEPEST {
                return Ok(());
            }
            let half = home.number | 1 << home.depth;
            let depth = home.depth + 1;
            let moves = |entry: &&Entry<K, V>| end_of(self.hash(&entry.key), depth) == half;
            let there = clones(home.entries.iter().filter(moves));
            let here = clones(home.entries.iter().filter(|entry| !moves(entry)));
            tx.write(self.buckets.get(half), Bucket::Settled { depth, entries: there })?;
            tx.write(home.var, Bucket::Settled { depth, entries: here })?;
        }
    }

    #[inline]
    pub(super) fn find<'tx, Q>(&'tx self, tx: &'tx Transaction, key: &Q) -> Stm<Option<&'tx Entry<K, V>>>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        let home = self.home(tx, self.hash(key))?;
        Ok(Self::position(&home, key).map(|at| &home.entries[at]))
    }

    fn position<Q>(home: &Home<'_, K, V>, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        home.entries.iter().position(|entry| entry.key.borrow() == key)
    }

    /// Does what `f` says, who is given the key's value, if it is there. `owned` makes the key, if it is added.
    #[inline]
    pub(super) fn change<Q, R>(
        &self,
        tx: &Transaction,
        key: &Q,
        owned: impl FnOnce() -> K,
        f: impl FnOnce(Option<&V>) -> (Change<V>, R),
    ) -> Stm<R>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        let hash = self.hash(key);
        let mut home = self.home(tx, hash)?;
        let mut at = Self::position(&home, key);
        let old = at.map(|at| &home.entries[at]);
        let (change, returned) = f(old.map(|old| &old.value));
        if !home.is_current(tx)? {
            // `f` has used the map itself.
            home = self.home(tx, hash)?;
            at = Self::position(&home, key);
        }
        match (change, at) {
            (Change::None, _) | (Change::Remove, None) => {}
            (Change::Set(value), Some(at)) => home.replace(tx, at, value)?,
            (Change::Set(value), None) => {
                let key = old.map_or_else(owned, |old| old.key.clone());
                self.add(tx, &home, hash, Entry { key, value })?;
            }
            (Change::Remove, Some(at)) => self.remove(tx, &home, at)?,
        }
        Ok(returned)
    }

    /// Gives the key this value. Returns the one that it had.
    #[inline]
    pub(super) fn put<'tx>(&'tx self, tx: &'tx Transaction, key: &K, value: V) -> Stm<Option<&'tx V>> {
        let hash = self.hash(key);
        let home = self.home(tx, hash)?;
        let at = Self::position(&home, key);
        match at {
            Some(at) => home.replace(tx, at, value)?,
            None => self.add(tx, &home, hash, Entry { key: key.clone(), value })?,
        }
        Ok(at.map(|at| &home.entries[at].value))
    }

    /// Removes the key. Returns the value that it had.
    #[inline]
    pub(super) fn take<'tx, Q>(&'tx self, tx: &'tx Transaction, key: &Q) -> Stm<Option<&'tx V>>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        let home = self.home(tx, self.hash(key))?;
        let Some(at) = Self::position(&home, key) else { return Ok(None) };
        self.remove(tx, &home, at)?;
        Ok(Some(&home.entries[at].value))
    }

    fn add(&self, tx: &Transaction, home: &Home<'_, K, V>, hash: usize, new: Entry<K, V>) -> Stm<()> {
        home.add(tx, new)?;
        self.count(tx, 1)?;
        if home.entries.len() > LOAD { self.grow(tx, hash) } else { Ok(()) }
    }

    fn remove(&self, tx: &Transaction, home: &Home<'_, K, V>, at: usize) -> Stm<()> {
        home.remove(tx, at)?;
        self.count(tx, -1)
    }
}

/// The buckets of a table that is being made, in plain memory, with the hashes of the keys.
struct Draft<K, V> {
    buckets: Vec<Vec<(usize, Entry<K, V>)>>,
    len: usize,
}

impl<K: Eq, V> Draft<K, V> {
    fn new() -> Self {
        Draft { buckets: std::iter::repeat_with(Vec::new).take(ROOTS).collect(), len: 0 }
    }

    fn put(&mut self, hash: usize, new: Entry<K, V>) {
        let number = among(self.buckets.len(), hash);
        let bucket = &mut self.buckets[number];
        if let Some((_, old)) = bucket.iter_mut().find(|(other, old)| *other == hash && old.key == new.key) {
            old.value = new.value;
            return;
        }
        bucket.push((hash, new));
        self.len += 1;
        if self.len / LOAD > self.buckets.len() {
            self.split();
        }
    }

    /// One bucket more, which gets its keys from the one that it is split from.
    fn split(&mut self) {
        let number = self.buckets.len();
        let depth = number.ilog2() + 1;
        let (half, rest) = take(&mut self.buckets[parent_of(number)])
            .into_iter()
            .partition(|(hash, _)| end_of(*hash, depth) == number);
        self.buckets[parent_of(number)] = rest;
        self.buckets.push(half);
    }
}

/// What is to become of a key.
pub(super) enum Change<V> {
    None,
    Set(V),
    Remove,
}

fn clones<'a, K: Clone + 'a, V: Clone + 'a>(
    mut entries: impl Iterator<Item = &'a Entry<K, V>> + Clone,
) -> Entries<K, V> {
    let len = entries.clone().count();
    Entries::from_fn(len, |_| entries.next().expect("counted before").clone())
}
