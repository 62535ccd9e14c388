//! The pipeline as transactions.

use std::sync::Arc;

use stm_core::prelude::*;

use super::Reassembled;
use super::traffic::Packet;
use crate::collections::{OrderedMap, Queue};

pub(super) struct Pipeline {
    captured: Vec<Arc<Packet>>,
    /// How many of them were taken.
    taken: TVar<usize>,
    /// Flows of which something is missing.
    flows: OrderedMap<Arc<Flow>>,
    whole: Queue<Reassembled>,
}

struct Flow {
    fragments: Vec<TVar<Option<Arc<Packet>>>>,
    missing: TVar<usize>,
}

impl Flow {
    fn new(fragments: usize) -> Arc<Self> {
        Arc::new(Self { fragments: (0..fragments).map(|_| TVar::default()).collect(), missing: TVar::new(fragments) })
    }
}

impl Pipeline {
    pub(super) fn new(packets: &[Packet]) -> Self {
        let captured = packets.iter().cloned().map(Arc::new).collect();
        Self { captured, taken: TVar::new(0), flows: OrderedMap::new(), whole: Queue::new() }
    }
}

#[transactional]
impl Pipeline {
    /// The next packet.
    pub(super) fn capture(&self) -> Option<Arc<Packet>> {
        let packet = self.captured.get(self.taken)?;
        self.taken += 1;
        Some(packet.clone())
    }

    /// Adds a fragment to its flow. If that is whole now, it goes on to detection.
    pub(super) fn reassemble(&self, packet: &Arc<Packet>) {
        if packet.fragments == 1 {
            self.whole.push(Reassembled { flow: packet.flow, payload: packet.data.clone().into() });
            return;
        }
        let flow = self.flow(packet);
        flow.fragments[packet.number] = Some(packet.clone());
        flow.missing -= 1;
        if flow.missing == 0 {
            let payload: String =
                flow.fragments.iter().filter_map(|packet| (*packet).as_ref()).map(|packet| &*packet.data).collect();
            self.flows.remove(packet.flow);
            self.whole.push(Reassembled { flow: packet.flow, payload: payload.into() });
        }
    }

    /// The flow of a packet, which is a new one if this is its first fragment.
    fn flow(&self, packet: &Packet) -> Arc<Flow> {
        if let Some(flow) = self.flows.get(packet.flow) {
            return flow;
        }
        let flow = Flow::new(packet.fragments);
        self.flows.insert(packet.flow, flow.clone());
        flow
    }

    /// A flow for the detector.
    pub(super) fn whole(&self) -> Option<Reassembled> {
        self.whole.pop()
    }
}
