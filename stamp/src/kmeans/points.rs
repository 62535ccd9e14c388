//! The input: points in heaps around random places.

use fastrand::Rng;

pub(crate) const DIMENSIONS: usize = 32;

pub(crate) type Point = [f32; DIMENSIONS];

/// How many heaps there are.
const HEAPS: usize = 16;

/// Coordinates are whole numbers below.
const SIDE: u16 = 4_096;

/// So many points, which are about normally distributed around the middle of their heap. The heaps overlap.
pub(crate) fn random(count: usize) -> Vec<Point> {
    let mut random = Rng::with_seed(7);
    let middles: Vec<Point> = (0..HEAPS).map(|_| [(); DIMENSIONS].map(|()| f32::from(random.u16(..SIDE)))).collect();
    let mut near = |middle: f32| {
        let offset = (0..4).map(|_| f32::from(random.u16(..SIDE))).sum::<f32>() - 2.0 * f32::from(SIDE);
        (middle + offset).round().clamp(0.0, f32::from(SIDE - 1))
    };
    (0..count).map(|number| middles[number % HEAPS].map(&mut near)).collect()
}
