//! Serialization: a variable as its value, a collection as its content at one moment.

use crate::TVar;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// As the value. For several variables at one moment, serialize in a [`snapshot!`](crate::snapshot!).
impl<T: Serialize + Clone + Send + Sync + 'static> Serialize for TVar<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.load().serialize(serializer)
    }
}

/// A new variable.
impl<'de, T: Deserialize<'de> + Send + Sync + 'static> Deserialize<'de> for TVar<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(TVar::new)
    }
}
