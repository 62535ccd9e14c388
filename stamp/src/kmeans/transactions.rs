//! As transactions: a variable for each cluster's sum.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use stm_core::prelude::*;

use super::{CHUNK, Clustering, MOVES, Point, Sum, nearest};
use crate::suite::on_threads;

/// A round.
#[derive(Default)]
struct Round {
    /// The first point that no thread has taken.
    next: TVar<usize>,
    sums: Vec<TVar<Sum>>,
    moved: TVar<usize>,
}

pub(super) fn run(points: &[Point], clusters: usize, threads: usize) -> Clustering {
    let mut centres = points[..clusters].to_vec();
    let cluster_of: Vec<_> = points.iter().map(|_| AtomicUsize::new(clusters)).collect();
    loop {
        let round = Round { sums: (0..clusters).map(|_| TVar::default()).collect(), ..Round::default() };
        on_threads(threads, |_| round.work(points, &centres, &cluster_of));
        let sums: Vec<_> = round.sums.iter().map(TVar::load).collect();
        for (centre, sum) in centres.iter_mut().zip(&sums) {
            *centre = sum.centre(*centre);
        }
        if round.moved.load() <= points.len() / MOVES {
            let cluster_of = cluster_of.into_iter().map(AtomicUsize::into_inner).collect();
            let sizes = sums.iter().map(|sum| sum.size).collect();
            return Clustering { cluster_of, sizes, centres };
        }
    }
}

impl Round {
    /// Adds points to the clusters' sums until none is left.
    fn work(&self, points: &[Point], centres: &[Point], cluster_of: &[AtomicUsize]) {
        let mut moved = 0;
        loop {
            let first = self.take();
            if first >= points.len() {
                break;
            }
            for number in first..points.len().min(first + CHUNK) {
                let nearest = nearest(&points[number], centres);
                // Each point is taken by one thread alone.
                if cluster_of[number].load(Relaxed) != nearest {
                    moved += 1;
                    cluster_of[number].store(nearest, Relaxed);
                }
                atomically! { self.sums[nearest].add(&points[number]) }
            }
        }
        atomically! { self.moved += moved }
    }

    /// The first of some points that nobody else takes.
    #[transactional]
    fn take(&self) -> usize {
        let first = *self.next;
        self.next += CHUNK;
        first
    }
}
