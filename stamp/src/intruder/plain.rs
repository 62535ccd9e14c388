//! The pipeline on plain data: for the sequential program, and for the one behind a lock.

use std::collections::{BTreeMap, VecDeque};

use super::Reassembled;
use super::traffic::Packet;

pub(crate) struct Pipeline {
    captured: VecDeque<Packet>,
    /// Flows of which something is missing.
    flows: BTreeMap<u32, Flow>,
    whole: VecDeque<Reassembled>,
}

struct Flow {
    fragments: Vec<Option<Box<str>>>,
    missing: usize,
}

impl Pipeline {
    pub(crate) fn new(packets: &[Packet]) -> Self {
        Self { captured: packets.iter().cloned().collect(), flows: BTreeMap::new(), whole: VecDeque::new() }
    }

    /// The next packet.
    pub(crate) fn capture(&mut self) -> Option<Packet> {
        self.captured.pop_front()
    }

    /// Adds a fragment to its flow. If that is whole now, it goes on to detection.
    pub(crate) fn reassemble(&mut self, packet: Packet) {
        let Packet { flow: number, fragments, data, .. } = packet;
        if fragments == 1 {
            self.whole.push_back(Reassembled { flow: number, payload: data.into() });
            return;
        }
        let new = || Flow { fragments: (0..fragments).map(|_| None).collect(), missing: fragments };
        let flow = self.flows.entry(number).or_insert_with(new);
        flow.fragments[packet.number] = Some(data);
        flow.missing -= 1;
        if flow.missing == 0 {
            let payload: String = flow.fragments.iter().flatten().map(|data| &**data).collect();
            self.flows.remove(&number);
            self.whole.push_back(Reassembled { flow: number, payload: payload.into() });
        }
    }

    /// A flow for the detector.
    pub(crate) fn whole(&mut self) -> Option<Reassembled> {
        self.whole.pop_front()
    }
}
