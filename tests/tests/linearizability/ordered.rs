//! Maps and sets that are ordered.

use std::ops::Bound::{Excluded, Included};

use stm_core::collections::{TOrdMap, TOrdSet};
use stm_core::prelude::*;

use crate::harness::Object;
use crate::keyed::{Call, Map, any_call};
use crate::maps::{call_map, call_set, moved_by_key};
use crate::program::Chance;
use crate::told::{Item, Told, sorted};

fn between(from: u16, to: u16) -> (std::ops::Bound<Item>, std::ops::Bound<Item>) {
    (Included(Item(from)), Excluded(Item(to)))
}

impl Object for TOrdMap<Item, Item> {
    type Model = Map;

    fn new(chance: &mut Chance) -> (Self, Map) {
        let (map, model) = (TOrdMap::new(), Map::new(chance, false));
        for (&key, &value) in &model.0 {
            map.insert(Item(key), Item(value));
        }
        (map, model)
    }

    fn call(&self, call: &Call) -> Told {
        match *call {
            Call::Iter => self.iter().collect(),
            Call::First => self.first().into(),
            Call::Last => self.last().into(),
            Call::PopFirst => self.pop_first().into(),
            Call::PopLast => self.pop_last().into(),
            Call::Range(from, to) => self.range(between(from, to)).collect(),
            Call::ForEachIn(from, to) => {
                let all = snapshot! {
                    let mut all = Vec::new();
                    self.for_each_in(between(from, to), |key, value| all.push((Item(key.0), Item(value.0))));
                    all
                };
                all.into_iter().collect()
            }
            Call::Below(key) => self.below(&Item(key)).into(),
            Call::Above(key) => self.above(&Item(key)).into(),
            Call::AtOrBelow(key) => self.at_or_below(&Item(key)).into(),
            Call::AtOrAbove(key) => self.at_or_above(&Item(key)).into(),
            _ => call_map!(self, call),
        }
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        any_call(chance, may_wait, true, true)
    }

    moved_by_key!();
}

impl Object for TOrdSet<Item> {
    type Model = Map;

    fn new(chance: &mut Chance) -> (Self, Map) {
        let (set, model) = (TOrdSet::new(), Map::new(chance, true));
        for &key in model.0.keys() {
            set.insert(Item(key));
        }
        (set, model)
    }

    fn call(&self, call: &Call) -> Told {
        let same = |item: Item| (Item(item.0), item);
        match *call {
            Call::Iter => self.iter().map(same).collect(),
            Call::First => self.first().map(same).into(),
            Call::Last => self.last().map(same).into(),
            Call::PopFirst => self.pop_first().map(same).into(),
            Call::PopLast => self.pop_last().map(same).into(),
            Call::Range(from, to) => self.range(between(from, to)).map(same).collect(),
            Call::ForEachIn(from, to) => {
                let all = snapshot! {
                    let mut all = Vec::new();
                    self.for_each_in(between(from, to), |item| all.push(Item(item.0)));
                    all
                };
                all.into_iter().map(same).collect()
            }
            Call::Below(key) => self.below(&Item(key)).map(same).into(),
            Call::Above(key) => self.above(&Item(key)).map(same).into(),
            Call::AtOrBelow(key) => self.at_or_below(&Item(key)).map(same).into(),
            Call::AtOrAbove(key) => self.at_or_above(&Item(key)).map(same).into(),
            _ => call_set!(self, call),
        }
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        any_call(chance, may_wait, false, true)
    }

    moved_by_key!();
}
