//! On plain data: sequentially, and behind one lock.

use parking_lot::Mutex;

use super::gene::{Segments, places};
use super::{CHUNK, NONE};
use crate::suite::{on_threads, share};

/// Segments by the hash of something, each in the first place from there on that was free.
struct Table {
    places: Vec<usize>,
}

/// The chains of segments that grow together.
struct Chains<'s> {
    segments: &'s Segments,
    links: Vec<Link>,
    /// The links with which chains begin, by the hash of their first nucleotides.
    heads: Table,
}

/// A segment in its chain.
struct Link {
    segment: usize,
    /// Whether a chain begins here.
    begins: bool,
    /// The next one, and in how many nucleotides it overlaps this one.
    next: usize,
    overlap: usize,
    /// Where a chain begins, its last link; where one ends, its first.
    other_end: usize,
}

pub(super) fn sequential(segments: &Segments) -> Vec<u8> {
    let mut set = Table::with_room_for(segments.gene);
    for segment in 0..segments.count() {
        set.add_new(segments, segment);
    }
    let mut chains = Chains::new(segments, &set);
    let (mut starts, mut ends) = chains.all();
    for overlap in (1..segments.length).rev() {
        chains.heads = Table::with_room_for(starts.len());
        for &start in &starts {
            chains.add_head(start, overlap);
        }
        for &end in &ends {
            chains.join(end, overlap);
        }
        if chains.keep_loose(&mut starts, &mut ends) {
            break;
        }
    }
    chains.sequence(starts[0])
}

pub(super) fn locked(segments: &Segments, threads: usize) -> Vec<u8> {
    let set = Mutex::new(Table::with_room_for(segments.gene));
    on_threads(threads, |thread| {
        let mine = share(segments.count(), thread, threads);
        for first in mine.clone().step_by(CHUNK) {
            let mut set = set.lock();
            for segment in first..mine.end.min(first + CHUNK) {
                set.add_new(segments, segment);
            }
        }
    });
    let chains = Mutex::new(Chains::new(segments, &set.into_inner()));
    let (mut starts, mut ends) = chains.lock().all();
    for overlap in (1..segments.length).rev() {
        chains.lock().heads = Table::with_room_for(starts.len());
        on_threads(threads, |thread| {
            for &start in &starts[share(starts.len(), thread, threads)] {
                chains.lock().add_head(start, overlap);
            }
        });
        on_threads(threads, |thread| {
            for &end in &ends[share(ends.len(), thread, threads)] {
                chains.lock().join(end, overlap);
            }
        });
        if chains.lock().keep_loose(&mut starts, &mut ends) {
            break;
        }
    }
    chains.into_inner().sequence(starts[0])
}

impl Table {
    /// Half of its places remain free.
    fn with_room_for(count: usize) -> Self {
        Self { places: vec![NONE; (2 * count).next_power_of_two()] }
    }

    /// Adds a segment, unless one of the same content is there.
    fn add_new(&mut self, segments: &Segments, segment: usize) {
        let content = segments.get(segment);
        for place in places(content, self.places.len()) {
            let other = self.places[place];
            if other == NONE {
                self.places[place] = segment;
                break;
            }
            if segments.get(other) == content {
                break;
            }
        }
    }
}

impl<'s> Chains<'s> {
    /// Each segment of a set as a chain of its own.
    fn new(segments: &'s Segments, set: &Table) -> Self {
        let unique = set.places.iter().filter(|&&segment| segment != NONE);
        let link = |(number, &segment)| Link { segment, begins: true, next: NONE, overlap: 0, other_end: number };
        Self { segments, links: unique.enumerate().map(link).collect(), heads: Table::with_room_for(0) }
    }

    /// All links: each begins a chain, and each ends one.
    fn all(&self) -> (Vec<usize>, Vec<usize>) {
        let all: Vec<_> = (0..self.links.len()).collect();
        (all.clone(), all)
    }

    /// Adds a link with which a chain begins to the table.
    fn add_head(&mut self, start: usize, overlap: usize) {
        let head = self.segments.head(self.links[start].segment, overlap);
        let places = &mut self.heads.places;
        let free = self::places(head, places.len()).find(|&place| places[place] == NONE).expect("half are free");
        places[free] = start;
    }

    /// Joins the chain that ends here with one that begins as it ends, unless that is itself.
    fn join(&mut self, end: usize, overlap: usize) {
        let Self { segments, links, heads } = self;
        let first = links[end].other_end;
        let tail = segments.tail(links[end].segment, overlap);
        for place in places(tail, heads.places.len()) {
            let start = heads.places[place];
            if start == NONE {
                break;
            }
            let link = &mut links[start];
            if link.begins && start != first && segments.head(link.segment, overlap) == tail {
                let last = link.other_end;
                link.begins = false;
                links[end].next = start;
                links[end].overlap = overlap;
                links[first].other_end = last;
                links[last].other_end = first;
                break;
            }
        }
    }

    /// Keeps those links with which chains still begin, and end. True if all are in one chain.
    fn keep_loose(&self, starts: &mut Vec<usize>, ends: &mut Vec<usize>) -> bool {
        starts.retain(|&start| self.links[start].begins);
        ends.retain(|&end| self.links[end].next == NONE);
        ends.len() == 1
    }

    /// The sequence of a chain.
    fn sequence(&self, start: usize) -> Vec<u8> {
        let mut sequence = Vec::with_capacity(self.segments.gene);
        let (mut link, mut overlap) = (start, 0);
        while link != NONE {
            let Link { segment, next, overlap: with_next, .. } = self.links[link];
            sequence.extend_from_slice(&self.segments.get(segment)[overlap..]);
            (link, overlap) = (next, with_next);
        }
        sequence
    }
}
