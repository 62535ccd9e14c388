//! Is this the clustering? Sizes and centres are computed anew from the points; the rest is compared.

use std::fmt;

use super::{Clustering, Point, Sum};

/// Why a clustering is wrong.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Not every point has a cluster that there is.
    Lost,
    /// This cluster has another number of points than it says.
    Size(usize),
    /// This cluster's centre is not the mean of its points.
    Centre(usize),
    /// This point is in another cluster than the sequential program puts it into.
    Cluster(usize),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Lost => write!(f, "not every point is in a cluster"),
            Fault::Size(cluster) => write!(f, "cluster {cluster} has not as many points as it says"),
            Fault::Centre(cluster) => write!(f, "the centre of cluster {cluster} is not the mean of its points"),
            Fault::Cluster(point) => write!(f, "point {point} is not in the cluster of the sequential program"),
        }
    }
}

#[expect(clippy::float_cmp, reason = "centres are computed from exact sums in the same way")]
pub(super) fn check(points: &[Point], clustering: &Clustering, expected: &Clustering) -> Result<(), Fault> {
    let Clustering { cluster_of, sizes, centres } = clustering;
    let clusters = expected.centres.len();
    let all = cluster_of.len() == points.len() && sizes.len() == clusters && centres.len() == clusters;
    if !all || cluster_of.iter().any(|&cluster| cluster >= clusters) {
        return Err(Fault::Lost);
    }
    let mut sums = vec![Sum::default(); clusters];
    for (point, &cluster) in points.iter().zip(cluster_of) {
        sums[cluster].add(point);
    }
    for (cluster, sum) in sums.iter().enumerate() {
        if sum.size != sizes[cluster] {
            return Err(Fault::Size(cluster));
        }
        // An empty one must be where the sequential program left it.
        if sum.centre(expected.centres[cluster]) != centres[cluster] {
            return Err(Fault::Centre(cluster));
        }
    }
    match (0..points.len()).find(|&point| cluster_of[point] != expected.cluster_of[point]) {
        Some(point) => Err(Fault::Cluster(point)),
        None => Ok(()),
    }
}
