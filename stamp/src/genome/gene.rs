//! The input: a gene, and segments of it.

use std::collections::HashSet;
use std::hash::BuildHasher;

use fastrand::Rng;
use rustc_hash::FxBuildHasher;

/// A gene and what a sequencing machine makes of it.
pub(crate) struct Gene {
    pub(crate) nucleotides: Vec<u8>,
    pub(crate) segments: Segments,
}

/// Pieces of a gene, all of the same length.
pub(crate) struct Segments {
    pub(super) length: usize,
    /// How long the gene is that they are from.
    pub(super) gene: usize,
    /// One after the other.
    nucleotides: Vec<u8>,
}

impl Gene {
    /// A gene, and at least `count` segments that cover it.
    ///
    /// Nothing of half a segment's length comes twice in the gene, and segments that follow each other overlap by at least
    /// as much. So each overlap of that length is a true one, the longest of a segment is that with the next one, and the
    /// gene is the only sequence that can come out.
    pub(crate) fn random(length: usize, segment: usize, count: usize) -> Self {
        let mut random = Rng::with_seed(11);
        let half = segment / 2;
        let nucleotides = loop {
            let gene: Vec<u8> = (0..length).map(|_| random.choice(*b"ACGT").expect("four of them")).collect();
            if gene.windows(half).collect::<HashSet<_>>().len() == length - half + 1 {
                break gene;
            }
        };
        let last = length - segment;
        let mut starts: Vec<_> = (0..count).map(|_| random.usize(..=last)).collect();
        starts.extend([0, last]);
        starts.sort_unstable();
        // Some more between two that are further apart.
        let more = starts.windows(2).flat_map(|pair| (pair[0]..pair[1]).step_by(half).skip(1));
        starts.extend(more.collect::<Vec<_>>());
        random.shuffle(&mut starts);
        let segments = starts.iter().flat_map(|&start| &nucleotides[start..start + segment]).copied().collect();
        Self { nucleotides, segments: Segments { length: segment, gene: length, nucleotides: segments } }
    }
}

impl Segments {
    /// The number of segments.
    pub(super) fn count(&self) -> usize {
        self.nucleotides.len() / self.length
    }

    pub(super) fn get(&self, segment: usize) -> &[u8] {
        let start = segment * self.length;
        &self.nucleotides[start..start + self.length]
    }

    /// The first nucleotides of a segment.
    pub(super) fn head(&self, segment: usize, length: usize) -> &[u8] {
        &self.get(segment)[..length]
    }

    /// The last nucleotides of a segment.
    pub(super) fn tail(&self, segment: usize, length: usize) -> &[u8] {
        &self.get(segment)[self.length - length..]
    }
}

/// The places of a table of so many, a power of two, at which to look for some content: from its hash onwards.
pub(super) fn places(content: &[u8], table: usize) -> impl Iterator<Item = usize> {
    #[expect(clippy::cast_possible_truncation, reason = "a part of the hash is enough")]
    let first = FxBuildHasher.hash_one(content) as usize;
    (0..table).map(move |step| (first + step) & (table - 1))
}
