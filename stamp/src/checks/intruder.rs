//! The check of the reports notices what could be wrong with them.

use crate::intruder::traffic::Traffic;
use crate::intruder::{Report, detect, plain};

fn reports(traffic: &Traffic) -> Vec<Report> {
    let mut pipeline = plain::Pipeline::new(&traffic.packets);
    let mut reports = Vec::new();
    while let Some(packet) = pipeline.capture() {
        pipeline.reassemble(packet);
        reports.extend(pipeline.whole().map(detect));
    }
    reports.sort_by_key(|report| report.flow);
    reports
}

/// What the check says when something was spoilt.
fn refused(spoil: impl FnOnce(&mut Vec<Report>)) -> String {
    let traffic = Traffic::generate(100, 16);
    let mut reports = reports(&traffic);
    spoil(&mut reports);
    traffic.check(reports).expect_err("spoilt reports")
}

#[test]
fn what_was_sent_is_found() {
    let traffic = Traffic::generate(100, 16);
    assert_eq!(traffic.check(reports(&traffic)), Ok(()));
    let attacks = traffic.flows.iter().filter(|flow| flow.attack).count();
    assert!((1..50).contains(&attacks), "{attacks} of 100 flows are attacks");
    assert!(traffic.packets.len() > 200, "the flows are in {} fragments", traffic.packets.len());
}

#[test]
fn flows_that_were_lost_are_noticed() {
    assert_eq!(refused(|reports| _ = reports.pop()), "99 reports on 100 flows");
    assert_eq!(refused(|reports| reports[7].flow = 6), "flow 7 is not put together as it was sent");
}

#[test]
fn fragments_that_were_lost_are_noticed() {
    let message = "flow 7 is not put together as it was sent";
    assert_eq!(refused(|reports| reports[7].payload = "".into()), message);
    assert_eq!(
        refused(|reports| reports[7].payload = reports[7].payload.chars().rev().collect::<String>().into()),
        message
    );
}

#[test]
fn attacks_that_were_missed_are_noticed() {
    let attack = |reports: &[Report]| reports.iter().position(|report| report.attack).expect("an attack");
    let harmless = |reports: &[Report]| reports.iter().position(|report| !report.attack).expect("no attack");
    let missed = refused(|reports| {
        let flow = attack(reports);
        reports[flow].attack = false;
    });
    assert!(missed.ends_with("is an attack, but the detector says that it is none"), "{missed}");
    let invented = refused(|reports| {
        let flow = harmless(reports);
        reports[flow].attack = true;
    });
    assert!(invented.ends_with("is no attack, but the detector says that it is one"), "{invented}");
}
