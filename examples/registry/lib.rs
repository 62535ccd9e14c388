//! Services that find each other by name: a component system in small.
//!
//! The model is the «coordinating assistant tracker» of Kamaelia, a component system in Python: components register
//! services under names, look up those of others, and track values by name; each wrong use is an error of its own. What it
//! could not rule out is that somebody looks up a service and gets hold of it while it shuts down.
//!
//! - [`services`] is what this example is about: [`Registry`](services::Registry), where to look up and to take hold is one
//!   transaction, and to shut down another, so that the two cannot cross. [`values`] are the tracked values.
//! - [`locks`] is the same as one writes it with locks and maps, where look-up, use and shutdown are locked each on its own.
//! - [`tracker`] is what the two have in common, and [`run`] the program that uses either at random, on threads and tasks,
//!   with [witnesses](witness) that know nothing of registries and see what goes wrong.
//! - [`fill`] registers many names, and measures what each costs.

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

/// What services and values are called. Cheap to clone.
pub type Name = Arc<str>;
