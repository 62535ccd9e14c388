//! Channels, for the workloads that hand something over.

use std::sync::mpsc;

use crate::workloads::{self, Side};

const OPEN: &str = "the other end lives";

pub(crate) struct Crossbeam;

impl Side for (crossbeam_channel::Sender<u64>, crossbeam_channel::Receiver<u64>) {
    fn say(&mut self, number: u64) {
        self.0.send(number).expect(OPEN);
    }

    fn hear(&mut self, number: u64) {
        assert_eq!(self.1.recv().expect(OPEN), number, "another number came");
    }
}

impl workloads::PingPong for Crossbeam {
    fn sides() -> [impl Side; 2] {
        let (there, back) = (crossbeam_channel::bounded(1), crossbeam_channel::bounded(1));
        [(there.0, back.1), (back.0, there.1)]
    }
}

impl workloads::Queue for Crossbeam {
    fn ends(capacity: usize) -> (impl FnMut(u64) + Send, impl FnMut() -> u64 + Send) {
        let (put, take) = crossbeam_channel::bounded(capacity);
        (move |number| put.send(number).expect(OPEN), move || take.recv().expect(OPEN))
    }
}

pub(crate) struct Mpsc;

impl Side for (mpsc::SyncSender<u64>, mpsc::Receiver<u64>) {
    fn say(&mut self, number: u64) {
        self.0.send(number).expect(OPEN);
    }

    fn hear(&mut self, number: u64) {
        assert_eq!(self.1.recv().expect(OPEN), number, "another number came");
    }
}

impl workloads::PingPong for Mpsc {
    fn sides() -> [impl Side; 2] {
        let (there, back) = (mpsc::sync_channel(1), mpsc::sync_channel(1));
        [(there.0, back.1), (back.0, there.1)]
    }
}

impl workloads::Queue for Mpsc {
    fn ends(capacity: usize) -> (impl FnMut(u64) + Send, impl FnMut() -> u64 + Send) {
        let (put, take) = mpsc::sync_channel(capacity);
        (move |number| put.send(number).expect(OPEN), move || take.recv().expect(OPEN))
    }
}
