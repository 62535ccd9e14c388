//! What a store holds: keys, and values of any type behind one kind of pointer.

use super::errors::WrongType;
use std::any::{Any, type_name};
use std::fmt::Debug;
use std::hash::Hash;
use std::sync::Arc;

/// A type whose values are keys of a [`Store`](super::Store): every one that is all of this, as
/// `&'static str`, `String` and whole numbers are.
pub trait StoreKey: Hash + Eq + Clone + Debug + Send + Sync + 'static {}

impl<K: Hash + Eq + Clone + Debug + Send + Sync + 'static> StoreKey for K {}

/// A type whose values can be kept in a [`Store`](super::Store): every one that is all of this.
///
/// Several threads read a value at once, it may be dropped on any of them, and [`dump`](super::Store::dump) shows it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a value of a `Store`",
    note = "values are `Debug + Send + Sync + 'static`: derive `Debug`, and keep owned data, an `Arc` instead of an `Rc`, \
            and a `TVar` instead of a `Cell`"
)]
pub trait StoreValue: Any + Debug + Send + Sync {}

impl<T: Any + Debug + Send + Sync> StoreValue for T {}

/// What a store asks of a value of a type that it does not know.
trait Stored: Send + Sync {
    fn as_debug(&self) -> &dyn Debug;
    fn as_any(&self) -> &dyn Any;
    fn share(self: Arc<Self>) -> Arc<dyn Any + Send + Sync>;
}

impl<T: StoreValue> Stored for T {
    fn as_debug(&self) -> &dyn Debug {
        self
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn share(self: Arc<Self>) -> Arc<dyn Any + Send + Sync> {
        self
    }
}

/// A value, whatever its type.
#[derive(Clone)]
pub(super) struct Held {
    value: Arc<dyn Stored>,
    type_name: &'static str,
}

impl Held {
    pub(super) fn new<T: StoreValue>(value: T) -> Self {
        Held { value: Arc::new(value), type_name: type_name::<T>() }
    }

    pub(super) fn type_name(&self) -> &'static str {
        self.type_name
    }

    pub(super) fn shown(&self) -> &dyn Debug {
        self.value.as_debug()
    }

    /// The value as what it is. `key` is named if it is something else.
    pub(super) fn as_type<T: StoreValue, K: Clone>(&self, key: &K) -> Result<&T, WrongType<K>> {
        self.value.as_any().downcast_ref().ok_or_else(|| WrongType::new::<T>(key, self.type_name))
    }

    /// As [`as_type`](Held::as_type), to be kept.
    pub(super) fn share<T: StoreValue, K: Clone>(&self, key: &K) -> Result<Arc<T>, WrongType<K>> {
        Arc::clone(&self.value).share().downcast().map_err(|_| WrongType::new::<T>(key, self.type_name))
    }
}
