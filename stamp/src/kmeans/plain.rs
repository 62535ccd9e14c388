//! On plain data: sequentially, and behind one lock.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use parking_lot::Mutex;

use super::{CHUNK, Clustering, MOVES, Point, Sum, nearest};
use crate::suite::on_threads;

pub(super) fn sequential(points: &[Point], clusters: usize) -> Clustering {
    let mut centres = points[..clusters].to_vec();
    let mut cluster_of = vec![clusters; points.len()];
    loop {
        let mut sums = vec![Sum::default(); clusters];
        let mut moved = 0;
        for (point, cluster) in points.iter().zip(&mut cluster_of) {
            let nearest = nearest(point, &centres);
            if *cluster != nearest {
                moved += 1;
                *cluster = nearest;
            }
            sums[nearest].add(point);
        }
        for (centre, sum) in centres.iter_mut().zip(&sums) {
            *centre = sum.centre(*centre);
        }
        if moved <= points.len() / MOVES {
            let sizes = sums.iter().map(|sum| sum.size).collect();
            return Clustering { cluster_of, sizes, centres };
        }
    }
}

/// A round.
struct Round {
    /// The first point that no thread has taken.
    next: usize,
    sums: Vec<Sum>,
    moved: usize,
}

pub(super) fn locked(points: &[Point], clusters: usize, threads: usize) -> Clustering {
    let mut centres = points[..clusters].to_vec();
    let cluster_of: Vec<_> = points.iter().map(|_| AtomicUsize::new(clusters)).collect();
    loop {
        let round = Mutex::new(Round { next: 0, sums: vec![Sum::default(); clusters], moved: 0 });
        on_threads(threads, |_| work(points, &centres, &cluster_of, &round));
        let Round { sums, moved, .. } = round.into_inner();
        for (centre, sum) in centres.iter_mut().zip(&sums) {
            *centre = sum.centre(*centre);
        }
        if moved <= points.len() / MOVES {
            let cluster_of = cluster_of.into_iter().map(AtomicUsize::into_inner).collect();
            let sizes = sums.iter().map(|sum| sum.size).collect();
            return Clustering { cluster_of, sizes, centres };
        }
    }
}

/// Adds points to the clusters' sums until none is left.
fn work(points: &[Point], centres: &[Point], cluster_of: &[AtomicUsize], round: &Mutex<Round>) {
    let mut moved = 0;
    loop {
        let first = {
            let mut round = round.lock();
            let first = round.next;
            round.next += CHUNK;
            first
        };
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
            round.lock().sums[nearest].add(&points[number]);
        }
    }
    round.lock().moved += moved;
}
