//! Pointers and maps that give no mutable access to what is in them: the inherent `__stm_hop`.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::{Arc, LazyLock};

use super::{Part, ReadPart, Shared, Unique, Var};
use crate::var::TVar;

macro_rules! shares {
    ([$($generics:tt)*] $pointer:ty) => {
        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<'a, $($generics)*> Unique<'a, $pointer> {
            #[inline(always)]
            pub fn __stm_hop(self) -> Shared<'a, $pointer> {
                Shared(self.0)
            }
        }

        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<'tx, $($generics)*> Var<'tx, $pointer>
        where
            $pointer: Send + Sync + 'static,
        {
            #[inline(always)]
            #[allow(clippy::type_complexity)]
            pub fn __stm_hop(
                self,
            ) -> ReadPart<'tx, $pointer, $pointer, impl Fn(&$pointer) -> &$pointer> {
                ReadPart::new(self.0, |whole: &$pointer| whole)
            }
        }

        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<'tx, $($generics)*, Whole, Read, Write> Part<'tx, Whole, $pointer, Read, Write>
        where
            Whole: Send + Sync + 'static,
            Read: Fn(&Whole) -> &$pointer,
            $pointer: 'static,
        {
            #[inline(always)]
            pub fn __stm_hop(self) -> ReadPart<'tx, Whole, $pointer, Read> {
                ReadPart::new(self.guard, self.read)
            }
        }
    };
}

shares!([Y: ?Sized] Arc<Y>);
shares!([Y: ?Sized] Rc<Y>);
shares!([Y, F] LazyLock<Y, F>);
shares!([K, V, S] HashMap<K, V, S>);
shares!([K, V] BTreeMap<K, V>);
shares!([Y: Send + Sync + 'static] TVar<Y>);

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, 'y, Y: ?Sized> Unique<'a, &'y Y> {
    #[inline(always)]
    pub fn __stm_hop(self) -> Shared<'a, &'y Y> {
        Shared(self.0)
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'tx, Y: ?Sized + Sync + 'static> Var<'tx, &'static Y> {
    #[inline(always)]
    #[allow(clippy::type_complexity)]
    pub fn __stm_hop(self) -> ReadPart<'tx, &'static Y, &'static Y, impl for<'w> Fn(&'w &'static Y) -> &'w &'static Y> {
        ReadPart::new(self.0, |whole: &&'static Y| whole)
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'tx, Y: ?Sized + 'static, T, R, W> Part<'tx, T, &'static Y, R, W>
where
    T: Send + Sync + 'static,
    R: for<'w> Fn(&'w T) -> &'w &'static Y,
{
    #[inline(always)]
    pub fn __stm_hop(self) -> ReadPart<'tx, T, &'static Y, R> {
        ReadPart::new(self.guard, self.read)
    }
}
