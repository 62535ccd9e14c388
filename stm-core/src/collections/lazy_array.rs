//! An unbounded array, whose elements are created on first use.
//!
//! Elements never move, so references to them last as long as the array. Nothing that is allocated at once is larger
//! than [`CHUNK`] elements, or a directory of as many chunks as there are already, so growth is spread over many uses.
//!
//! An element starts in the same state, whichever transaction creates it. So no transaction can tell whether an element
//! existed, and an abort undoes none of this.

use std::sync::OnceLock;

type Lazy<T> = OnceLock<Box<[T]>>;
type Chunk<T> = Lazy<T>;
type Directory<T> = Lazy<Chunk<T>>;

/// The elements of a chunk, and those of the small pieces at the beginning together.
const CHUNK: usize = 64;
/// The elements of the first piece. The second has as many, and each one after it twice as many.
const LEAST: usize = 8;
const SMALL: usize = (CHUNK / LEAST).ilog2() as usize + 1;
/// The number of directories of an array that has one element for each byte of memory.
const DIRECTORIES: usize = (usize::BITS - CHUNK.ilog2()) as usize;

/// See the [module](self).
pub(super) struct LazyArray<T> {
    /// Pieces of [`LEAST`] elements, of as many, of twice as many…, up to `CHUNK` in all.
    small: [Chunk<T>; SMALL],
    /// Directory `k` has the chunks of the elements from `CHUNK << k` on, and as many as come before it.
    directories: Lazy<Directory<T>>,
}

impl<T: Default> LazyArray<T> {
    pub(super) const fn new() -> Self {
        LazyArray { small: [const { OnceLock::new() }; SMALL], directories: OnceLock::new() }
    }

    /// Creates an array that starts with these elements.
    pub(super) fn of(elements: impl IntoIterator<Item = T>) -> Self {
        let array = LazyArray::new();
        let mut elements = elements.into_iter().peekable();
        let mut first = 0;
        while elements.peek().is_some() {
            let (chunk, _, len) = array.chunk_of(first);
            chunk.get_or_init(|| (0..len).map(|_| elements.next().unwrap_or_default()).collect());
            first += len;
        }
        array
    }

    /// Returns the chunk with an element, the index of its first element, and its length.
    #[inline]
    fn chunk_of(&self, index: usize) -> (&Chunk<T>, usize, usize) {
        if index < CHUNK {
            let (piece, first) = piece_of(index);
            return (&self.small[piece], first, first.max(LEAST));
        }
        let directory = (index / CHUNK).ilog2() as usize;
        let within = index - (CHUNK << directory);
        let directories = self.directories.get_or_init(|| made(DIRECTORIES));
        let chunks = directories[directory].get_or_init(|| made(1 << directory));
        (&chunks[within / CHUNK], index - within % CHUNK, CHUNK)
    }

    /// Returns the element, which is created if it is absent.
    #[inline]
    pub(super) fn get(&self, index: usize) -> &T {
        let (chunk, first, len) = self.chunk_of(index);
        &chunk.get_or_init(|| made(len))[index - first]
    }

    /// Returns the element, if it and its neighbours have been created.
    #[inline]
    pub(super) fn get_if_made(&self, index: usize) -> Option<&T> {
        if index < CHUNK {
            let (piece, first) = piece_of(index);
            self.small[piece].get()?.get(index - first)
        } else {
            let directory = (index / CHUNK).ilog2() as usize;
            let within = index - (CHUNK << directory);
            self.directories.get()?[directory].get()?[within / CHUNK].get()?.get(within % CHUNK)
        }
    }
}

/// Returns the piece with an element, and the index of its first element.
#[inline]
fn piece_of(index: usize) -> (usize, usize) {
    let piece = (index / LEAST).checked_ilog2().map_or(0, |power| power as usize + 1);
    (piece, if piece == 0 { 0 } else { LEAST << (piece - 1) })
}

fn made<T: Default>(len: usize) -> Box<[T]> {
    (0..len).map(|_| T::default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    static MADE: AtomicUsize = AtomicUsize::new(0);

    struct Counted(OnceLock<usize>);

    impl Default for Counted {
        fn default() -> Self {
            MADE.fetch_add(1, Relaxed);
            Counted(OnceLock::new())
        }
    }

    #[test]
    fn an_array_starts_with_what_it_is_made_of() {
        for len in [0, 1, 7, 8, 9, 16, 17, 63, 64, 65, 128, 129, 1_000] {
            let array = LazyArray::of((1..=len).map(Some));
            for index in 0..len + 200 {
                let wanted = (index < len).then_some(index + 1);
                assert!(index >= len || array.get_if_made(index).is_some(), "{index} of {len}");
                assert_eq!(*array.get(index), wanted, "{index} of {len}");
            }
        }
    }

    #[test]
    fn every_index_has_an_element_of_its_own_and_few_are_made_at_once() {
        let array = LazyArray::<Counted>::new();
        assert!(array.get_if_made(usize::MAX).is_none());
        for index in 0..10_000 {
            let before = MADE.load(Relaxed);
            assert!(array.get_if_made(index).is_none_or(|element| element.0.get().is_none()));
            assert_eq!(MADE.load(Relaxed), before, "looking makes nothing");
            assert!(array.get(index).0.set(index).is_ok(), "two indices have the same element");
            assert!(MADE.load(Relaxed) - before <= CHUNK);
        }
        assert!(MADE.load(Relaxed) < 10_000 + CHUNK);
        assert!((0..10_000).all(|index| array.get(index).0.get() == Some(&index)));
        assert!((0..10_000).all(|index| array.get_if_made(index).unwrap().0.get() == Some(&index)));
        array.get(1 << 20);
        assert!(MADE.load(Relaxed) < 10_000 + 2 * CHUNK);
    }
}
