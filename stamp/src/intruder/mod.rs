//! Intruder: finds attacks in network traffic.
//!
//! Packets are fragments of flows, in any order. Each goes through three steps, each one transaction where data is shared:
//! capture takes it from the recorded traffic; reassembly keeps it with the others of its flow, and queues the flow when
//! it is whole; detection takes a whole flow, if there is one, and looks for signatures.

pub(crate) mod plain;
pub(crate) mod traffic;
mod transactions;

use std::sync::Arc;

use parking_lot::Mutex;

use crate::suite::{Case, Outcome, Program, Setting, on_threads, timed};
use traffic::{Traffic, is_attack};

pub(crate) const CASES: &[Case] = &[
    Case {
        application: "intruder",
        setting: Setting::Low,
        input: "-a10 -l4 -n2038 -s1, 64 times the flows",
        prepare: |scale| Box::new(Traffic::generate(scale.of(64 * 2038), 4)),
    },
    Case {
        application: "intruder",
        setting: Setting::High,
        input: "-a10 -l128 -n262144 -s1, a 64th of the flows",
        prepare: |scale| Box::new(Traffic::generate(scale.of(262_144 / 64), 128)),
    },
];

/// A whole flow.
#[derive(Clone)]
pub(crate) struct Reassembled {
    pub(crate) flow: u32,
    pub(crate) payload: Arc<str>,
}

/// What the detector says of a flow.
pub(crate) struct Report {
    pub(crate) flow: u32,
    pub(crate) payload: Arc<str>,
    pub(crate) attack: bool,
}

pub(crate) fn detect(Reassembled { flow, payload }: Reassembled) -> Report {
    Report { flow, attack: is_attack(&payload), payload }
}

impl Program for Traffic {
    fn sequential(&self) -> Outcome {
        let mut pipeline = plain::Pipeline::new(&self.packets);
        let mut reports = Vec::new();
        let time = timed(|| {
            while let Some(packet) = pipeline.capture() {
                pipeline.reassemble(packet);
                reports.extend(pipeline.whole().map(detect));
            }
        });
        self.check(reports)?;
        Ok(time)
    }

    fn lock(&self, threads: usize) -> Outcome {
        let pipeline = Mutex::new(plain::Pipeline::new(&self.packets));
        self.run(threads, |reports| {
            loop {
                let Some(packet) = pipeline.lock().capture() else { break };
                pipeline.lock().reassemble(packet);
                let whole = pipeline.lock().whole();
                reports.extend(whole.map(detect));
            }
        })
    }

    fn transactions(&self, threads: usize) -> Outcome {
        let pipeline = transactions::Pipeline::new(&self.packets);
        self.run(threads, |reports| {
            while let Some(packet) = pipeline.capture() {
                pipeline.reassemble(&packet);
                reports.extend(pipeline.whole().map(detect));
            }
        })
    }
}

impl Traffic {
    /// Runs workers that report on flows, and checks what all of them have found.
    fn run(&self, threads: usize, work: impl Fn(&mut Vec<Report>) + Sync) -> Outcome {
        let all = Mutex::new(Vec::new());
        let time = timed(|| {
            on_threads(threads, |_| {
                let mut reports = Vec::new();
                work(&mut reports);
                all.lock().append(&mut reports);
            });
        });
        self.check(all.into_inner())?;
        Ok(time)
    }

    /// Is there a report on each flow, and does it find what was sent?
    pub(crate) fn check(&self, mut reports: Vec<Report>) -> Result<(), String> {
        reports.sort_by_key(|report| report.flow);
        if reports.len() != self.flows.len() {
            return Err(format!("{} reports on {} flows", reports.len(), self.flows.len()));
        }
        for (number, (report, flow)) in (0..).zip(reports.iter().zip(&self.flows)) {
            if report.flow != number || *report.payload != *flow.payload {
                return Err(format!("flow {number} is not put together as it was sent"));
            }
            if report.attack != flow.attack {
                let (is, said) = if flow.attack { ("an", "none") } else { ("no", "one") };
                return Err(format!("flow {number} is {is} attack, but the detector says that it is {said}"));
            }
        }
        Ok(())
    }
}
