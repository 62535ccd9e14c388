//! The applications' checks: they accept what the programs give, and notice what could be wrong with it.

use crate::genome::Gene;
use crate::kmeans::{Clustering, Kmeans};
use crate::ssca2::{Adjacency, Ssca2};
use crate::suite::{Case, Scale};

const SMALL: Scale = Scale(0.01);

#[test]
fn every_program_of_every_application_gives_the_right_result() {
    let threads: &[usize] = if std::env::var_os("STM_FULL").is_some() { &[1, 2, 4] } else { &[2] };
    for Case { application, setting, input, prepare } in crate::cases() {
        let name = format!("{application}, {setting}: {input}");
        let program = prepare(SMALL);
        program.sequential().unwrap_or_else(|error| panic!("{name}, sequential: {error}"));
        for &threads in threads {
            program.lock(threads).unwrap_or_else(|error| panic!("{name}, one lock: {error}"));
            program.transactions(threads).unwrap_or_else(|error| panic!("{name}, transactions: {error}"));
        }
    }
}

#[test]
fn genome_refuses_what_is_not_the_gene() {
    let gene = Gene::random(256, 16, 1_000);
    let refused = |spoil: &dyn Fn(&mut Vec<u8>)| {
        let mut sequence = gene.nucleotides.clone();
        spoil(&mut sequence);
        gene.check(&sequence).expect_err("a spoilt sequence")
    };
    assert_eq!(gene.check(&gene.nucleotides), Ok(()));
    assert_eq!(refused(&Vec::clear), "it has 0 nucleotides of 256");
    assert_eq!(refused(&|bad| _ = bad.pop()), "it has 255 nucleotides of 256");
    assert_eq!(refused(&|bad| bad.push(b'A')), "it has 257 nucleotides of 256");
    assert_eq!(refused(&|bad| bad[17] = if bad[17] == b'A' { b'C' } else { b'A' }), "nucleotide 17 is wrong");
    // As if a segment had been linked to the wrong one.
    assert!(refused(&|bad| bad.rotate_left(16)).ends_with("is wrong"));
}

#[test]
fn kmeans_refuses_what_is_no_clustering() {
    use crate::kmeans::check::Fault;

    let kmeans = Kmeans::new(SMALL, 15);
    let refused = |spoil: &dyn Fn(&mut Clustering)| {
        let mut clustering = kmeans.expected.clone();
        spoil(&mut clustering);
        kmeans.check(&clustering).expect_err("a spoilt clustering")
    };
    let cluster_of = &kmeans.expected.cluster_of;
    let here = cluster_of[0];
    let there = *cluster_of.iter().find(|&&cluster| cluster != here).expect("more than one cluster");

    assert_eq!(kmeans.check(&kmeans.expected), Ok(()));
    assert_eq!(refused(&|bad| _ = bad.cluster_of.pop()), Fault::Lost);
    assert_eq!(refused(&|bad| bad.cluster_of[0] = 15), Fault::Lost);
    assert_eq!(refused(&|bad| _ = bad.centres.pop()), Fault::Lost);
    // As if an update had been lost.
    assert_eq!(refused(&|bad| bad.sizes[here] -= 1), Fault::Size(here));
    assert_eq!(refused(&|bad| bad.centres[there][3] += 1.0), Fault::Centre(there));
    assert_eq!(refused(&|bad| bad.cluster_of[0] = there), Fault::Size(here.min(there)));
    // A clustering, but not this one.
    let swapped = |bad: &mut Clustering| {
        bad.sizes.swap(here, there);
        bad.centres.swap(here, there);
        for cluster in &mut bad.cluster_of {
            *cluster = if *cluster == here {
                there
            } else if *cluster == there {
                here
            } else {
                *cluster
            };
        }
    };
    assert_eq!(refused(&swapped), Fault::Cluster(0));
}

#[test]
fn ssca2_refuses_what_is_not_the_graph() {
    use crate::ssca2::check::Fault;

    let ssca2 = Ssca2::new(SMALL, 14, 3);
    let (_, good) = ssca2.build();
    let refused = |spoil: &dyn Fn(&mut Adjacency)| {
        let mut graph = good.clone();
        spoil(&mut graph);
        ssca2.check(&graph).expect_err("a spoilt graph")
    };
    let degree = |vertex: usize| good.begins[vertex + 1] - good.begins[vertex];
    let vertex = (1..good.begins.len() - 2).find(|&vertex| degree(vertex) > 1).expect("a vertex with two edges");
    let first = good.begins[vertex];

    assert_eq!(ssca2.check(&good), Ok(()));
    assert_eq!(refused(&|bad| bad.begins.clear()), Fault::Count);
    assert_eq!(refused(&|bad| _ = bad.targets.pop()), Fault::Count);
    assert_eq!(refused(&|bad| _ = bad.weights.pop()), Fault::Count);
    assert_eq!(refused(&|bad| *bad.begins.last_mut().unwrap() -= 1), Fault::Count);
    assert_eq!(refused(&|bad| bad.begins[0] = 1), Fault::Count);
    // An edge of the next vertex, and one that has gone to it.
    assert_eq!(refused(&|bad| bad.begins[vertex + 1] += 1), Fault::Degree(vertex));
    assert_eq!(refused(&|bad| bad.begins[vertex + 1] -= 1), Fault::Degree(vertex));
    assert_eq!(refused(&|bad| bad.begins[vertex + 1] = 0), Fault::Degree(vertex));
    assert_eq!(refused(&|bad| bad.targets[first] += 1), Fault::Edge(vertex));
    assert_eq!(refused(&|bad| bad.weights[first] += 1), Fault::Edge(vertex));
    // As if two threads had taken the same place: one of the edges is missing, and a place is empty.
    let overwritten = |bad: &mut Adjacency| (bad.targets[first + 1], bad.weights[first + 1]) = (0, 0);
    assert_eq!(refused(&overwritten), Fault::Edge(vertex));
    // One comes twice.
    let twice = |bad: &mut Adjacency| {
        bad.targets[first + 1] = bad.targets[first];
        bad.weights[first + 1] = bad.weights[first];
    };
    assert_eq!(refused(&twice), Fault::Edge(vertex));
}
