//! The simulator of this crate, where the right answer can be told without it.

use simulation::machine::{Core, Costs, Machine, Picos, Running};
use simulation::{Design, Kind, Outcome, Scheme, Setup, Work, Workload, simulate};

const COSTS: Costs = Costs {
    rmw: 5_000,
    transfer: 60_000,
    upgrade: 10_000,
    occupancy: 50_000,
    load: 40_000,
    overlap: 4,
    serve: 3_000,
    pause: 9_000,
    give_way: 200_000,
    cycles: 15_000,
    far: 300,
    jitter: 0,
};
const WORK: Work = Work {
    begin: 4_000,
    read: 1_000,
    update: 7_000,
    memory: 0,
    commit: 6_000,
    boxed: 6_000,
    slot: 6_000,
    compare: 500,
    history: 50_000,
    slow_read: 20_000,
};

/// The time that so many accesses take, after as many to warm up.
fn time<F: Future<Output = ()> + 'static>(machine: Machine, cores: usize, accesses: u64, job: fn(Core) -> F) -> Picos {
    let mut running = Running::new(machine, cores, job);
    running.run(accesses);
    let since = running.machine.borrow().now();
    running.run(accesses);
    let now = running.machine.borrow().now();
    now - since
}

async fn change_for_ever(core: Core) {
    loop {
        core.rmw(0).await;
    }
}

fn outcome(cores: usize, workload: Workload, design: Design) -> Outcome {
    let (costs, work) = (COSTS, WORK);
    simulate(&Setup { cores, sockets: 1, workload, design, costs, work, seed: 7, accesses: 300_000 })
}

fn with_clock(clock: Scheme) -> Design {
    Design { clock, ..Design::NOW }
}

#[track_caller]
fn assert_about(found: f64, expected: f64) {
    assert!((found / expected - 1.0).abs() < 0.02, "{found} is not about {expected}");
}

#[test]
fn a_line_that_all_cores_change_is_passed_on_one_at_a_time() {
    for cores in [2, 3, 16, 128] {
        let mut machine = Machine::new(COSTS, 128, 1, 1);
        machine.give(0, 0);
        let accesses = 12_800;
        // A core that has to wait longer for others than for its own line does not make the line wait.
        let each = COSTS.occupancy.max(COSTS.transfer / cores as u64);
        assert_eq!(time(machine, cores, accesses, change_for_ever), accesses * each, "with {cores} cores");
    }
}

#[test]
fn a_core_that_has_a_line_to_itself_changes_it_at_its_own_speed() {
    assert_eq!(time(Machine::new(COSTS, 128, 1, 1), 1, 1_000, change_for_ever), 1_000 * COSTS.rmw);
}

#[test]
fn a_line_that_all_cores_only_read_is_there() {
    async fn read_for_ever(core: Core) {
        loop {
            core.work(2_000);
            core.load(0).await;
        }
    }
    let mut machine = Machine::new(COSTS, 128, 1, 1);
    machine.give(0, 0);
    // Of 64 cores each reads a thousand times, and none waits.
    assert_eq!(time(machine, 64, 64_000, read_for_ever), 1_000 * 2_000);
}

#[test]
fn a_store_is_not_waited_for_but_the_next_atomic_change_is() {
    async fn store(core: Core) {
        if core.id == 0 {
            core.store(0).await;
            assert_eq!(core.time(), 0);
            core.rmw(1).await;
            assert_eq!(core.time(), COSTS.transfer + COSTS.rmw);
        }
    }
    let mut machine = Machine::new(COSTS, 128, 2, 1);
    machine.give(0, 1);
    machine.give(1, 0);
    let mut running = Running::new(machine, 2, store);
    running.run(100);
    assert_eq!(running.machine.borrow().now(), COSTS.transfer, "it did not come to the end");
}

#[test]
fn a_line_that_was_read_is_changed_sooner() {
    async fn read_and_change(core: Core) {
        if core.id == 0 {
            core.load(0).await;
            assert_eq!(core.time(), COSTS.load);
            core.rmw(0).await;
            assert_eq!(core.time(), COSTS.load + COSTS.upgrade);
        }
    }
    let mut machine = Machine::new(COSTS, 128, 1, 1);
    machine.give(0, 1);
    let mut running = Running::new(machine, 2, read_and_change);
    running.run(100);
    assert_eq!(running.machine.borrow().taken(0), 1, "it did not come to the end");
}

#[test]
fn a_line_from_the_other_socket_takes_longer() {
    let on = |cores_per_socket| {
        let mut machine = Machine::new(COSTS, cores_per_socket, 1, 1);
        machine.give(0, 0);
        time(machine, 2, 1_000, change_for_ever)
    };
    assert_eq!(on(1), on(2) * COSTS.far / 100);
}

#[test]
fn what_shares_no_line_scales() {
    let design = with_clock(Scheme::PerCore);
    let one = outcome(1, Workload::OwnCounter, design).rate;
    for cores in [2_u8, 16, 128] {
        assert_about(outcome(cores.into(), Workload::OwnCounter, design).rate, one * f64::from(cores));
    }
    let one = outcome(1, Workload::Sum { accounts: 100 }, Design::NOW).rate;
    assert_about(outcome(64, Workload::Sum { accounts: 100 }, Design::NOW).rate, one * 64.0);
}

#[test]
fn one_core_takes_what_its_steps_take() {
    let nanos = |workload| 1e9 / outcome(1, workload, Design::NOW).rate;
    // The slot and the variable; in one of 33 transactions the clock, too.
    assert_about(nanos(Workload::OwnCounter), 4.0 + 7.0 + 6.0 + 2.0 * 5.0 + 5.0 / 33.0);
    assert_about(nanos(Workload::Transfer { accounts: 1_000 }), 4.0 + 2.0 * 7.0 + 6.0 + 3.0 * 5.0 + 5.0 / 33.0);
    assert_about(nanos(Workload::Sum { accounts: 100 }), 4.0 + 5.0 + 100.0);
}

#[test]
fn a_clock_of_tickets_sets_the_limit_for_all_writers() {
    for workload in [Workload::OwnCounter, Workload::Transfer { accounts: 100_000 }] {
        let found = outcome(64, workload, with_clock(Scheme::Ticket));
        assert_eq!(found.busiest, Kind::Clock);
        // Each takes the line, and every 32nd reads it before.
        assert_about(found.rate, 1e12 / (50_000.0 + 40_000.0 / 32.0));
        assert_about(found.utilisation, 1.0);
        assert_about(found.clock_changes, 1.0);
    }
}

#[test]
fn a_clock_that_lags_is_changed_once_in_many_commits() {
    for ahead in [8_u32, 32] {
        let design = with_clock(Scheme::Lagging { ahead: ahead.into() });
        // Either of two takes so many timestamps before it is too far ahead.
        let two = outcome(2, Workload::OwnCounter, design).clock_changes;
        assert!(two * f64::from(ahead) < 1.5, "{two} for a commit, with timestamps up to {ahead} ahead");
    }
    let one = outcome(1, Workload::OwnCounter, Design::NOW).rate;
    let found = outcome(64, Workload::OwnCounter, Design::NOW);
    assert!(found.rate > 32.0 * one, "{} on one core, {} on 64", one, found.rate);
}

#[test]
fn a_failed_attempt_registers_and_the_commits_of_others_look_at_the_slots() {
    let workload = Workload::Transfer { accounts: 1_000 };
    let early = Design { patience: 1, ..Design::NOW };
    let found = outcome(32, workload, early);
    assert_about(found.registrations, found.failures);
    assert!(found.surveys > 5.0 * found.registrations, "{} surveys", found.surveys);
    let late = outcome(32, workload, Design::NOW);
    assert!(late.registrations < found.registrations / 5.0, "{} registrations", late.registrations);
    let never = outcome(32, workload, Design { patience: u32::MAX, ..Design::NOW });
    assert_eq!((never.registrations, never.surveys), (0.0, 0.0));
    assert!(never.rate > found.rate);
    // What looks at fewer slots takes less.
    let named = outcome(32, workload, Design { names_registered: true, ..early });
    assert!(named.waited_for(Kind::Slots) < found.waited_for(Kind::Slots) / 2.0);
}

#[test]
fn long_readers_that_failed_register_from_the_start() {
    let found = outcome(4, Workload::Audit { accounts: 1_000 }, Design::NOW);
    assert!(found.registrations > 1.5 * found.failures, "{} of {}", found.registrations, found.failures);
}

#[test]
fn garbage_that_somebody_holds_stays_for_another_survey() {
    let on = |cores| outcome(cores, Workload::OwnBox, Design::NOW).surveys;
    // One for each list of 64 pieces.
    assert_about(on(1), 1.0 / 64.0);
    assert!(on(16) > 1.1 / 64.0, "{} for a transaction", on(16));
}

#[test]
fn the_parts_of_the_time_add_up() {
    for workload in [Workload::Transfer { accounts: 100 }, Workload::OneCounter] {
        let found = outcome(16, workload, Design::NOW);
        let idle = found.pauses + found.waits.iter().sum::<f64>();
        assert!((0.5..1.0).contains(&idle), "{idle} of the time is spent waiting");
        assert!(found.waited_for(Kind::Variables) > 10.0 * found.waited_for(Kind::Alone));
    }
}

#[test]
fn surveys_cost_in_proportion_to_the_slots() {
    let design = with_clock(Scheme::PerCore);
    let nanos = |cores: u8, design| f64::from(cores) * 1e9 / outcome(cores.into(), Workload::OwnBox, design).rate;
    let (few, many) = (nanos(2, design), nanos(128, design));
    assert!(many > 3.0 * few, "{few} ns on two cores, {many} ns on all");
    // If lists of garbage grow with the slots, what a survey costs a transaction does not; comparing them still does.
    let design = Design { garbage_per_slot: 64, ..design };
    let (few, many) = (nanos(2, design), nanos(128, design));
    let comparing = 126.0 * 0.5;
    assert!(many < 1.2 * few + comparing, "{few} ns on two cores, {many} ns on all");
}

#[test]
fn conflicts_fail_and_do_not_fail_for_ever() {
    let found = outcome(16, Workload::Transfer { accounts: 4 }, Design::NOW);
    assert!(found.failures > 0.05, "{} failures", found.failures);
    assert!(found.rate > 100_000.0, "{} in a second", found.rate);
    assert!(outcome(16, Workload::OwnCounter, Design::NOW).failures == 0.0);
}

#[test]
fn the_same_seed_gives_the_same_outcome() {
    let with_seed = |seed| {
        let workload = Workload::Mixed { accounts: 100 };
        let (costs, work, design) = (COSTS, WORK, Design::NOW);
        simulate(&Setup { cores: 32, sockets: 2, workload, design, costs, work, seed, accesses: 50_000 })
    };
    assert_eq!(with_seed(1), with_seed(1));
    assert_ne!(with_seed(1), with_seed(2));
}
