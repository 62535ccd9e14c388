//! Services that find each other by name: a small component system.
//!
//! The model is the "coordinating assistant tracker" of Kamaelia, a component system in Python. Components register
//! services under names, look up those of others, and track values by name. Each wrong use is an error of its own. It
//! could not rule out that a component looks up a service and gets hold of it while it shuts down.
//!
//! - [`services`] is what this example is about: [`Registry`](services::Registry). Looking a service up and taking hold
//!   of it is one transaction, shutting it down another, so the two cannot cross. [`values`] are the tracked values.
//! - [`locks`] is the same written with locks and maps, where look-up, use and shutdown are locked separately.
//! - [`tracker`] is the interface that the two have in common. [`run`] is the program that uses either at random, on
//!   threads and tasks, with [witnesses](witness) that know nothing of registries and see what goes wrong.
//! - [`fill`] registers many names, and measures the cost of each.

pub mod errors;
pub mod fill;
pub mod guards;
pub mod locks;
pub mod model;
pub mod run;
pub mod service;
pub mod services;
pub mod tracker;
pub mod values;
pub mod witness;

use std::sync::Arc;

/// The name of a service or value. Cheap to clone.
pub type Name = Arc<str>;
