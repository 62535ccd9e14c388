//! As transactions: a variable for each place of a table, and for each end of a chain.

use stm_core::prelude::*;

use super::gene::{Segments, places};
use super::{CHUNK, NONE};
use crate::suite::{on_threads, share};

/// Segments by the hash of something, each in the first place from there on that was free.
struct Table {
    places: Vec<TVar<usize>>,
}

/// The chains of segments that grow together.
struct Chains<'s> {
    segments: &'s Segments,
    links: Vec<Link>,
}

/// A segment in its chain.
struct Link {
    segment: usize,
    /// Whether a chain begins here.
    begins: TVar<bool>,
    /// The next one, and in how many nucleotides it overlaps this one.
    next: TVar<usize>,
    overlap: TVar<usize>,
    /// Where a chain begins, its last link; where one ends, its first.
    other_end: TVar<usize>,
}

pub(super) fn run(segments: &Segments, threads: usize) -> Vec<u8> {
    let set = Table::with_room_for(segments.gene);
    on_threads(threads, |thread| {
        let mine = share(segments.count(), thread, threads);
        for first in mine.clone().step_by(CHUNK) {
            atomically! {
                for segment in first..mine.end.min(first + CHUNK) {
                    set.add_new(segments, segment);
                }
            }
        }
    });
    let chains = Chains::new(segments, &set);
    let (mut starts, mut ends) = chains.all();
    for overlap in (1..segments.length).rev() {
        // The links with which chains begin, by the hash of their first nucleotides.
        let heads = Table::with_room_for(starts.len());
        on_threads(threads, |thread| {
            for &start in &starts[share(starts.len(), thread, threads)] {
                heads.add(chains.head(start, overlap), start);
            }
        });
        on_threads(threads, |thread| {
            for &end in &ends[share(ends.len(), thread, threads)] {
                chains.join(end, &heads, overlap);
            }
        });
        if chains.keep_loose(&mut starts, &mut ends) {
            break;
        }
    }
    chains.sequence(starts[0])
}

impl Table {
    /// Half of its places remain free.
    fn with_room_for(count: usize) -> Self {
        Self { places: (0..(2 * count).next_power_of_two()).map(|_| TVar::new(NONE)).collect() }
    }

    /// Adds a segment, unless one of the same content is there.
    #[transactional]
    fn add_new(&self, segments: &Segments, segment: usize) {
        let content = segments.get(segment);
        for place in places(content, self.places.len()) {
            let other = *self.places[place];
            if other == NONE {
                self.places[place] = segment;
                break;
            }
            if segments.get(other) == content {
                break;
            }
        }
    }

    /// Adds a link by its first nucleotides.
    #[transactional]
    fn add(&self, head: &[u8], link: usize) {
        let free = places(head, self.places.len()).find(|&place| self.places[place] == NONE).expect("half are free");
        self.places[free] = link;
    }
}

impl<'s> Chains<'s> {
    /// Each segment of a set as a chain of its own.
    fn new(segments: &'s Segments, set: &Table) -> Self {
        let unique = set.places.iter().map(TVar::load).filter(|&segment| segment != NONE);
        let link = |(number, segment)| Link {
            segment,
            begins: TVar::new(true),
            next: TVar::new(NONE),
            overlap: TVar::new(0),
            other_end: TVar::new(number),
        };
        Self { segments, links: unique.enumerate().map(link).collect() }
    }

    /// All links: each begins a chain, and each ends one.
    fn all(&self) -> (Vec<usize>, Vec<usize>) {
        let all: Vec<_> = (0..self.links.len()).collect();
        (all.clone(), all)
    }

    fn link(&self, number: usize) -> &Link {
        &self.links[number]
    }

    fn head(&self, link: usize, length: usize) -> &[u8] {
        self.segments.head(self.link(link).segment, length)
    }

    /// Joins the chain that ends here with one that begins as it ends, unless that is itself.
    #[transactional]
    fn join(&self, end: usize, heads: &Table, overlap: usize) {
        let end = self.link(end);
        let tail = self.segments.tail(end.segment, overlap);
        for place in places(tail, heads.places.len()) {
            let number = *heads.places[place];
            if number == NONE {
                break;
            }
            let start = self.link(number);
            if start.begins && number != end.other_end && self.head(number, overlap) == tail {
                let (first, last) = (*end.other_end, *start.other_end);
                start.begins = false;
                end.next = number;
                end.overlap = overlap;
                self.link(first).other_end = last;
                self.link(last).other_end = first;
                break;
            }
        }
    }

    /// Keeps those links with which chains still begin, and end. True if all are in one chain.
    fn keep_loose(&self, starts: &mut Vec<usize>, ends: &mut Vec<usize>) -> bool {
        starts.retain(|&start| self.link(start).begins.load());
        ends.retain(|&end| self.link(end).next.load() == NONE);
        ends.len() == 1
    }

    /// The sequence of a chain.
    fn sequence(&self, start: usize) -> Vec<u8> {
        snapshot! {
            let mut sequence = Vec::with_capacity(self.segments.gene);
            let (mut number, mut overlap) = (start, 0);
            while number != NONE {
                let link = self.link(number);
                sequence.extend_from_slice(&self.segments.get(link.segment)[overlap..]);
                (number, overlap) = (*link.next, *link.overlap);
            }
            sequence
        }
    }
}
