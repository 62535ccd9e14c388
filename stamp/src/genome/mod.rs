//! Genome: puts a gene together from segments of it.
//!
//! A sequencing machine gives many segments, of a length, from random places of the gene. Threads sort out those that come
//! twice, by a hash set. Then they look for segments whose end is the beginning of another one, by a hash table, first for
//! those that overlap in all but one nucleotide, then in all but two, and so on, and link them, until all are in one chain.
//!
//! The short gene has many more segments of the same content, so threads meet in its table more often.

mod gene;
mod plain;
mod transactions;

use crate::suite::{Case, Outcome, Program, Setting, timed};

pub(crate) use gene::Gene;

pub(crate) const CASES: &[Case] = &[
    Case {
        application: "genome",
        setting: Setting::Low,
        input: "-g16384 -s64 -n2097152 (the paper: -n16777216)",
        prepare: |scale| Box::new(Gene::random(16_384, 64, scale.of(2_097_152))),
    },
    Case {
        application: "genome",
        setting: Setting::High,
        input: "-g256 -s16 -n4194304 (the paper: -n16384)",
        prepare: |scale| Box::new(Gene::random(256, 16, scale.of(4_194_304))),
    },
];

/// How many segments a thread adds to the set in one transaction.
const CHUNK: usize = 12;

/// An empty place of a table, and what follows the last segment of a chain.
const NONE: usize = usize::MAX;

impl Gene {
    /// Whether a sequence is the gene.
    pub(crate) fn check(&self, sequence: &[u8]) -> Result<(), String> {
        if sequence.len() != self.nucleotides.len() {
            return Err(format!("it has {} nucleotides of {}", sequence.len(), self.nucleotides.len()));
        }
        match sequence.iter().zip(&self.nucleotides).position(|(is, should)| is != should) {
            Some(place) => Err(format!("nucleotide {place} is wrong")),
            None => Ok(()),
        }
    }

    fn run(&self, sequence: impl FnOnce() -> Vec<u8>) -> Outcome {
        let mut result = Vec::new();
        let time = timed(|| result = sequence());
        self.check(&result)?;
        Ok(time)
    }
}

impl Program for Gene {
    fn sequential(&self) -> Outcome {
        self.run(|| plain::sequential(&self.segments))
    }

    fn lock(&self, threads: usize) -> Outcome {
        self.run(|| plain::locked(&self.segments, threads))
    }

    fn transactions(&self, threads: usize) -> Outcome {
        self.run(|| transactions::run(&self.segments, threads))
    }
}
