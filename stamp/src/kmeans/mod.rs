//! K-means: sorts points into clusters around centres that move, until few points change their cluster.
//!
//! Threads look for the centre that is nearest to a point, which takes long and needs no transaction; then they add the
//! point to the sum of that cluster, which is short. The fewer clusters, the more often two threads want the same.
//!
//! Coordinates are whole numbers. Sums of such are exact in any order, so every run must give the same clusters.

pub(crate) mod check;
mod plain;
mod points;
mod transactions;

use crate::suite::{Case, Outcome, Program, Scale, Setting, timed};

use check::Fault;
use points::{DIMENSIONS, Point, random};

pub(crate) const CASES: &[Case] = &[
    Case {
        application: "kmeans",
        setting: Setting::Low,
        input: "-m40 -n40 -t0.05 -i random-n65536-d32-c16",
        prepare: |scale| Box::new(Kmeans::new(scale, 40)),
    },
    Case {
        application: "kmeans",
        setting: Setting::High,
        input: "-m15 -n15 -t0.05 -i random-n65536-d32-c16",
        prepare: |scale| Box::new(Kmeans::new(scale, 15)),
    },
];

/// How many points a thread takes at a time.
const CHUNK: usize = 3;

/// A clustering is final when a round moves no more than one point in so many: the paper's threshold of 0.05.
const MOVES: usize = 20;

/// Points to be sorted into clusters.
pub(crate) struct Kmeans {
    points: Vec<Point>,
    clusters: usize,
    /// What every run must give.
    pub(crate) expected: Clustering,
}

/// What comes out.
#[derive(Clone)]
pub(crate) struct Clustering {
    /// The cluster of each point.
    pub(crate) cluster_of: Vec<usize>,
    /// How many points are in each cluster.
    pub(crate) sizes: Vec<u32>,
    /// The mean of each cluster's points.
    pub(crate) centres: Vec<Point>,
}

/// The points of a cluster, added up.
#[derive(Clone, Copy, Default)]
struct Sum {
    size: u32,
    coordinates: [f64; DIMENSIONS],
}

impl Kmeans {
    /// Random points, to be sorted into so many clusters.
    pub(crate) fn new(scale: Scale, clusters: usize) -> Self {
        let points = random(scale.of(65_536).max(clusters));
        let expected = plain::sequential(&points, clusters);
        Self { points, clusters, expected }
    }

    pub(crate) fn check(&self, clustering: &Clustering) -> Result<(), Fault> {
        check::check(&self.points, clustering, &self.expected)
    }

    fn run(&self, cluster: impl FnOnce() -> Clustering) -> Outcome {
        let mut clustering = None;
        let time = timed(|| clustering = Some(cluster()));
        self.check(&clustering.expect("it has run")).map_err(|fault| fault.to_string())?;
        Ok(time)
    }
}

impl Program for Kmeans {
    fn sequential(&self) -> Outcome {
        self.run(|| plain::sequential(&self.points, self.clusters))
    }

    fn lock(&self, threads: usize) -> Outcome {
        self.run(|| plain::locked(&self.points, self.clusters, threads))
    }

    fn transactions(&self, threads: usize) -> Outcome {
        self.run(|| transactions::run(&self.points, self.clusters, threads))
    }
}

impl Sum {
    fn add(&mut self, point: &Point) {
        self.size += 1;
        for (sum, &coordinate) in self.coordinates.iter_mut().zip(point) {
            *sum += f64::from(coordinate);
        }
    }

    /// The mean of its points; a cluster without any stays where it was.
    #[expect(clippy::cast_possible_truncation, reason = "a mean of some f32 is as large as they are")]
    fn centre(&self, before: Point) -> Point {
        match self.size {
            0 => before,
            size => self.coordinates.map(|sum| (sum / f64::from(size)) as f32),
        }
    }
}

/// The cluster whose centre is nearest to a point, the first of them if several are.
fn nearest(point: &Point, centres: &[Point]) -> usize {
    let distance = |centre: &Point| -> f32 { point.iter().zip(centre).map(|(a, b)| (a - b) * (a - b)).sum() };
    let distances = centres.iter().map(distance).enumerate();
    distances.min_by(|(_, a), (_, b)| a.total_cmp(b)).expect("there are clusters").0
}
