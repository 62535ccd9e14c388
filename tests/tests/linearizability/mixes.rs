//! Two collections in one transaction.

use std::hash::Hash;

use tests::linear::Model;

use crate::harness::{CallOf, Object, Rec, Undone};
use crate::program::Chance;
use crate::told::Told;

/// Two objects that are used side by side.
pub(crate) struct Both<A, B>(A, B);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct BothModels<A, B>(A, B);

#[derive(Clone, Debug)]
pub(crate) enum Either<A, B> {
    A(A),
    B(B),
}

impl<A: Model<Reply = Told>, B: Model<Reply = Told>> Model for BothModels<A, B> {
    type Call = Either<A::Call, B::Call>;
    type Reply = Told;

    fn apply(&mut self, call: &Self::Call) -> Option<Told> {
        match call {
            Either::A(call) => self.0.apply(call),
            Either::B(call) => self.1.apply(call),
        }
    }

    fn only_reads(call: &Self::Call) -> bool {
        match call {
            Either::A(call) => A::only_reads(call),
            Either::B(call) => B::only_reads(call),
        }
    }
}

impl<A: Object, B: Object> Object for Both<A, B> {
    type Model = BothModels<A::Model, B::Model>;

    fn new(chance: &mut Chance) -> (Self, Self::Model) {
        let ((a, model_a), (b, model_b)) = (A::new(chance), B::new(chance));
        (Both(a, b), BothModels(model_a, model_b))
    }

    fn call(&self, call: &CallOf<Self>) -> Told {
        match call {
            Either::A(call) => self.0.call(call),
            Either::B(call) => self.1.call(call),
        }
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> CallOf<Self> {
        if chance.once_in(2) {
            Either::A(A::any_call(chance, may_wait))
        } else {
            Either::B(B::any_call(chance, may_wait))
        }
    }

    fn take(key: u16) -> CallOf<Self> {
        Either::A(A::take(key))
    }

    fn give(item: u16) -> CallOf<Self> {
        Either::B(B::give(item))
    }

    /// Moves an element to the other one; what the other one does not want stays where it is.
    fn pass(&self, rec: &Rec<'_, Self>, key: u16) -> Result<(), Undone> {
        let (take, give): (_, fn(u16) -> _) = if key.is_multiple_of(2) {
            (Either::A(A::take(key)), |item| Either::B(B::give(item)))
        } else {
            (Either::B(B::take(key)), |item| Either::A(A::give(item)))
        };
        if let Some(item) = rec.call(&take, || self.call(&take)).taken(key) {
            let give = give(item);
            if let Told::Not(_) = rec.call(&give, || self.call(&give)) {
                return Err(Undone);
            }
        }
        Ok(())
    }

    fn stands_in_line(call: &CallOf<Self>) -> bool {
        match call {
            Either::A(call) => A::stands_in_line(call),
            Either::B(call) => B::stands_in_line(call),
        }
    }

    fn held_up(call: &CallOf<Self>, told: Option<&Told>) -> Option<CallOf<Self>> {
        match call {
            Either::A(call) => A::held_up(call, told).map(Either::A),
            Either::B(call) => B::held_up(call, told).map(Either::B),
        }
    }

    fn content() -> Vec<CallOf<Self>> {
        A::content().into_iter().map(Either::A).chain(B::content().into_iter().map(Either::B)).collect()
    }
}
