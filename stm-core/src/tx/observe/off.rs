//! The types of this folder without statistics: all are empty.

// The same signatures as with them.
#![allow(clippy::unused_self, clippy::needless_pass_by_value)]

use crate::tx::cell::raw::RawVar;
use crate::tx::site::Site;
use std::panic::Location;

#[derive(Clone, Copy)]
pub(in crate::tx) struct At;

impl At {
    #[inline(always)]
    pub(in crate::tx) fn caller() -> Self {
        At
    }

    #[inline(always)]
    pub(in crate::tx) fn of(_: &'static Location<'static>) -> Self {
        At
    }
}

#[derive(Clone, Copy)]
pub(in crate::tx) struct Before;

impl Before {
    #[inline(always)]
    pub(in crate::tx) fn now(_: &RawVar) -> Self {
        Before
    }
}

#[derive(Clone, Copy, Default)]
pub(in crate::tx) struct Attempt;

impl Attempt {
    pub(in crate::tx) const FIRST: Attempt = Attempt;

    #[inline(always)]
    pub(in crate::tx) fn next(self) -> Self {
        Attempt
    }
}

#[derive(Clone, Copy, Default)]
pub(in crate::tx) struct Since;

impl Since {
    #[inline(always)]
    pub(in crate::tx) fn never() -> Self {
        Since
    }

    #[inline(always)]
    pub(in crate::tx) fn now() -> Self {
        Since
    }
}

pub(in crate::tx) struct Wait;

pub(in crate::tx) struct WaiterInfo;

impl WaiterInfo {
    #[inline(always)]
    pub(in crate::tx) fn thread() -> Self {
        WaiterInfo
    }

    #[inline(always)]
    pub(in crate::tx) fn task() -> Self {
        WaiterInfo
    }

    #[inline(always)]
    pub(in crate::tx) fn waits(&self, _: u64, _: Wait, _: impl Iterator<Item = (usize, At)>) {}

    #[inline(always)]
    pub(in crate::tx) fn waits_no_more(&self) {}
}

pub(in crate::tx) struct Record;

impl Record {
    #[inline(always)]
    pub(in crate::tx) fn new() -> Self {
        Record
    }

    #[inline(always)]
    pub(in crate::tx) fn holder(&self) -> Holder {
        Holder
    }

    #[inline(always)]
    pub(in crate::tx) fn has_no_garbage(&self) {}
}

#[derive(Clone, Copy)]
pub(in crate::tx) struct Holder;

#[derive(Default)]
pub(in crate::tx) struct Tally;

impl Tally {
    #[inline(always)]
    pub(in crate::tx) fn add(&mut self, mut holders: impl Iterator<Item = Holder>) -> bool {
        holders.next().is_some()
    }

    #[inline(always)]
    pub(in crate::tx) fn finish(self, _: &Record, _: usize) {}
}

pub(in crate::tx) struct Names;

impl Names {
    pub(in crate::tx) const fn new() -> Self {
        Names
    }
}

pub(in crate::tx) struct Observer;

impl Observer {
    #[inline(always)]
    pub(in crate::tx) fn new(_: u64) -> Self {
        Observer
    }

    #[inline(always)]
    pub(in crate::tx) fn begins(&self, _: Site, _: &Record) {}

    #[inline(always)]
    pub(in crate::tx) fn begins_again(&self, _: Site, _: &Record, _: Attempt, _: bool) {}

    #[inline(always)]
    pub(in crate::tx) fn joins(&self, _: Site, _: &Record) {}

    #[inline(always)]
    pub(in crate::tx) fn part_is_undone(&self, _: Site, _: &Record) {}

    #[inline(always)]
    pub(in crate::tx) fn gave_up(&self, _: Site, _: &Record) {}

    #[inline(always)]
    pub(in crate::tx) fn waited(&self, _: Site, _: &Record, _: Since) {}

    #[inline(always)]
    pub(in crate::tx) fn paused(&self, _: Site, _: &Record, _: Since) {}
}
