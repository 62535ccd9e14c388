//! Write skew, forced: a transaction looks at one collection and changes another, and in between a second one does the same
//! the other way round. Whatever either has looked at must count.

use std::collections::BTreeMap;
use std::time::Instant;

use stm_core::collections::{
    TBQueue, TCounter, TDeque, TLatch, TMVar, TMap, TOrdMap, TOrdSet, TPriorityQueue, TPromise, TQueue, TSemaphore,
    TSet, TStack, TVec,
};
use tests::linear::Model;

use crate::channels::Channel;
use crate::harness::{Budget, CallOf, Object, record};
use crate::mixes::{Both, Either};
use crate::priorities::Ranked;
use crate::program::{Chance, Do, Kind, Program};
use crate::told::Item;

/// A call that only reads, or one that does not: each method as often as any other.
fn any_call<O: Object>(chance: &mut Chance, only_reads: bool) -> CallOf<O> {
    let mut methods = BTreeMap::new();
    for _ in 0..60 {
        let call = O::any_call(chance, false);
        if O::Model::only_reads(&call) == only_reads {
            let shown = format!("{call:?}");
            methods.insert(shown.split('(').next().map(str::to_string), call);
        }
    }
    let at = chance.below(methods.len());
    methods.into_values().nth(at).expect("one of them")
}

fn no_write_skew<A: Object, B: Object>() {
    let start = Instant::now();
    let mut chance = Chance::new(1);
    while start.elapsed() < Budget::SHORT.time / 2 {
        chance.next_small_round();
        let program = |steps| Program { kind: Kind::Atomically, steps };
        let mut a = |only_reads| Do::Call(Either::A(any_call::<A>(&mut chance, only_reads)));
        let (look, write) = (a(true), a(false));
        let mut b = |only_reads| Do::Call(Either::B(any_call::<B>(&mut chance, only_reads)));
        let (other_look, other_write) = (b(true), b(false));
        let meanwhile = Do::Elsewhere(vec![program(vec![other_look, write])]);
        let (object, initial) = Both::<A, B>::new(&mut chance);
        let history = record(&object, initial, &[vec![program(vec![look, meanwhile, other_write])]]);
        if let Err(violation) = history.check() {
            panic!("{violation}");
        }
    }
}

macro_rules! no_write_skew {
    ($($name:ident: $a:ty, $b:ty;)*) => {
        $(#[test]
        fn $name() {
            no_write_skew::<$a, $b>();
            no_write_skew::<$b, $a>();
        })*
    };
}

no_write_skew! {
    no_write_skew_between_maps: TMap<Item, Item>, TOrdMap<Item, Item>;
    no_write_skew_between_sets: TSet<Item>, TOrdSet<Item>;
    no_write_skew_between_queues: TQueue<Item>, TBQueue<Item>;
    no_write_skew_between_deque_and_stack: TDeque<Item>, TStack<Item>;
    no_write_skew_between_channel_and_priority_queue: Channel, TPriorityQueue<Ranked>;
    no_write_skew_between_vec_and_counter: TVec<Item>, TCounter;
    no_write_skew_between_places: TMVar<Item>, TPromise<Item>;
    no_write_skew_between_semaphore_and_latch: TSemaphore, TLatch;
}
