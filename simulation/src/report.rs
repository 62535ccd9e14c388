//! What is compared, and how it is told in a terminal.

use std::fmt::Write as _;

use indicatif::ProgressBar;
use simulation::{Design, Kind, Outcome, Scheme, Setup, Workload, simulate};

use crate::measure::{Parameters, real};

/// On how many cores each design is tried.
pub(crate) const CORES: [usize; 8] = [1, 2, 4, 8, 16, 32, 64, 128];

pub(crate) const WORKLOADS: [Workload; 8] = [
    Workload::OwnCounter,
    Workload::OwnBox,
    Workload::OneCounter,
    Workload::Transfer { accounts: 1_000 },
    Workload::Transfer { accounts: 100_000 },
    Workload::Sum { accounts: 1_000 },
    Workload::Mixed { accounts: 1_000 },
    Workload::Audit { accounts: 1_000 },
];

/// What a workload is called.
pub(crate) fn name(workload: Workload) -> String {
    match workload {
        Workload::OwnCounter => "increment, each core its own counter".into(),
        Workload::OwnBox => "write a boxed value, each core its own".into(),
        Workload::OneCounter => "increment one counter".into(),
        Workload::Transfer { accounts } => format!("transfer between two of {}", grouped(accounts)),
        Workload::Sum { accounts } => format!("sum of {}, nobody writes", grouped(accounts)),
        Workload::Mixed { accounts } => format!("read ten of {} (90 %) or transfer (10 %)", grouped(accounts)),
        Workload::Audit { accounts } => format!("transfer (99 %) or sum of all {} (1 %)", grouped(accounts)),
    }
}

fn grouped(count: usize) -> String {
    if count < 1_000 { count.to_string() } else { format!("{},{:03}", count / 1_000, count % 1_000) }
}

/// What is the same in all simulations of a report.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) parameters: Parameters,
    pub(crate) sockets: usize,
    pub(crate) seed: u64,
    pub(crate) accesses: u64,
}

impl Frame {
    fn simulate(&self, cores: usize, workload: Workload, design: Design) -> Outcome {
        simulate(&Setup {
            cores,
            sockets: self.sockets.min(cores),
            workload,
            design,
            costs: self.parameters.costs,
            work: self.parameters.work(workload),
            seed: self.seed,
            accesses: self.accesses,
        })
    }
}

/// How a design does on each number of cores.
pub(crate) struct Series {
    pub(crate) name: &'static str,
    pub(crate) outcomes: Vec<Outcome>,
}

/// One workload under some designs.
pub(crate) struct Chart {
    pub(crate) title: String,
    pub(crate) series: Vec<Series>,
}

/// Charts that compare the same designs.
pub(crate) struct Section {
    pub(crate) title: &'static str,
    pub(crate) about: &'static str,
    pub(crate) charts: Vec<Chart>,
}

/// A question, with the designs that may answer it.
pub(crate) struct Question {
    title: &'static str,
    about: &'static str,
    designs: Vec<(&'static str, Design)>,
    workloads: Vec<Workload>,
}

pub(crate) fn questions() -> [Question; 2] {
    let clocks = Scheme::ALL.map(|clock| (clock.name(), Design { clock, ..Design::NOW }));
    let early = Design { patience: 1, ..Design::NOW };
    let near = Design { clock: Scheme::Lagging { ahead: 8 }, ..Design::NOW };
    let named = Design { names_registered: true, ..Design::NOW };
    let long = Design { garbage_per_slot: 16, ..named };
    [
        Question {
            title: "The clock",
            about: "Everything but the clock is as the runtime has it, and «lagging» is what that does; «ticket» is a clock to \
                    which every commit adds one. «per core» has no registered snapshots: its timestamps have no order in \
                    which a snapshot could find an older version.",
            designs: clocks.into(),
            workloads: WORKLOADS.into(),
        },
        Question {
            title: "Registration and garbage",
            about: "After four conflicts, or one with many reads, a transaction registers its snapshot, and while any is \
                    registered, each commit looks at the slots of all threads. Each list of 64 pieces of garbage does so, \
                    too. «And»: with the one before.",
            designs: vec![
                ("as it is", Design::NOW),
                ("register after 1 conflict", early),
                ("timestamps up to 8 ahead", near),
                ("only registered slots", named),
                ("and: lists of 16 a slot", long),
            ],
            workloads: vec![
                Workload::OwnBox,
                Workload::OneCounter,
                Workload::Transfer { accounts: 1_000 },
                Workload::Transfer { accounts: 100_000 },
                Workload::Mixed { accounts: 1_000 },
                Workload::Audit { accounts: 1_000 },
            ],
        },
    ]
}

impl Question {
    /// How many simulations it takes to answer.
    pub(crate) fn effort(&self) -> u64 {
        (self.designs.len() * self.workloads.len() * CORES.len()) as u64
    }

    pub(crate) fn answer(&self, frame: &Frame, progress: &ProgressBar) -> Section {
        let outcomes = |workload, design| {
            let outcome = |cores| {
                progress.inc(1);
                frame.simulate(cores, workload, design)
            };
            CORES.map(outcome).into()
        };
        let chart = |&workload: &Workload| Chart {
            title: name(workload),
            series: self
                .designs
                .iter()
                .map(|&(name, design)| Series { name, outcomes: outcomes(workload, design) })
                .collect(),
        };
        Section { title: self.title, about: self.about, charts: self.workloads.iter().map(chart).collect() }
    }
}

/// What the library does.
pub(crate) struct Measured {
    workload: Workload,
    pub(crate) threads: usize,
    pub(crate) rate: f64,
    /// By other programs.
    pub(crate) disturbed: bool,
}

/// Measures every workload, on the cores that there are.
pub(crate) fn measure(progress: &ProgressBar) -> Vec<Measured> {
    let pairs = WORKLOADS.iter().flat_map(|&workload| [(workload, 1), (workload, 2)]);
    pairs
        .map(|(workload, threads)| {
            let sample = real(workload, threads);
            progress.inc(1);
            Measured { workload, threads, rate: sample.median, disturbed: sample.disturbed }
        })
        .collect()
}

/// A figure of the library beside that of the simulation.
pub(crate) struct Check {
    pub(crate) workload: String,
    pub(crate) measured: Measured,
    pub(crate) simulated: Outcome,
}

impl Check {
    pub(crate) fn of(measured: Measured, frame: &Frame) -> Self {
        let simulated = frame.simulate(measured.threads, measured.workload, Design::NOW);
        Check { workload: name(measured.workload), measured, simulated }
    }

    /// Simulated to measured.
    pub(crate) fn ratio(&self) -> f64 {
        self.simulated.rate / self.measured.rate
    }
}

/// The parameters, as lines of name, nanoseconds and where they come from.
pub(crate) fn parameters(of: &Parameters) -> Vec<(&'static str, f64, &'static str)> {
    let nanos = |picos: u64| {
        #[allow(clippy::cast_precision_loss)]
        let picos = picos as f64;
        picos / 1e3
    };
    let (costs, work) = (&of.costs, &of.work);
    vec![
        ("atomic change of a line of one's own", nanos(costs.rmw), "measured"),
        ("atomic change of another core's line", nanos(costs.transfer), "measured, no queue"),
        ("the same, of one that was read since", nanos(costs.upgrade), "measured, no queue"),
        ("a line is kept from the next one", nanos(costs.occupancy), "measured, two cores that always want it"),
        ("load of a line that another core has written", nanos(costs.load), "measured, no queue"),
        ("the same, one of many in a row", nanos(costs.load / costs.overlap), "measured, 64 lines; a whole part of it"),
        ("a shared line is kept from the next reader", nanos(costs.serve), "assumed"),
        ("a pause while waiting", nanos(costs.pause), "measured"),
        ("to give way while waiting", nanos(costs.give_way), "measured"),
        ("to read the cycle counter", nanos(costs.cycles), "measured: Instant::now()"),
        ("begin and end", nanos(work.begin), "an empty transaction"),
        ("a read", nanos(work.read), "a sum of 1,000"),
        ("a read and a write", nanos(work.update), "a transfer beside an increment"),
        ("to commit writes", nanos(work.commit), "an increment"),
        ("a boxed value, and its reclamation", nanos(work.boxed), "a boxed increment beside a plain one"),
        ("a slot in a survey", nanos(work.slot), "64 threads that do nothing"),
        ("a piece of garbage compared with a slot", nanos(work.compare), "64 threads that stay in a transaction"),
        ("to read what is newer than the snapshot", nanos(work.slow_read), "assumed"),
        ("a version in a history", nanos(work.history), "assumed"),
        ("an account of 100,000, in addition", nanos(of.far_memory), "a transfer between them"),
        ("an account here and there, in addition", nanos(of.scattered), "reads of ten"),
    ]
}

/// On how many cores it is told where the time goes.
const LOOKED_INTO: [usize; 4] = [2, 16, 64, 128];

/// Where the cores' time goes, as the runtime is: by workload and number of cores.
pub(crate) fn breakdown(sections: &[Section]) -> Vec<(&str, usize, &Outcome)> {
    let charts = sections.first().map_or(&[][..], |clocks| &clocks.charts);
    let rows = charts.iter().filter_map(|chart| chart.series.first().map(|series| (chart, series)));
    rows.flat_map(|(chart, series)| {
        let outcomes = CORES.into_iter().zip(&series.outcomes).filter(|(cores, _)| LOOKED_INTO.contains(cores));
        outcomes.map(|(cores, outcome)| (chart.title.as_str(), cores, outcome))
    })
    .collect()
}

/// What [`shares`] are of.
pub(crate) const SHARES: [&str; 7] = ["work", "pauses", "clock", "registr.", "turn", "slots", "variables"];

/// The parts of the cores' time, in percent.
pub(crate) fn shares(outcome: &Outcome) -> [f64; SHARES.len()] {
    let waits = Kind::ALL.map(|kind| outcome.waited_for(kind));
    let work = 1.0 - outcome.pauses - waits.iter().sum::<f64>();
    let [clock, registered, alone, slots, variables] = waits;
    [work, outcome.pauses, clock, registered, alone, slots, variables].map(|part| part * 100.0)
}

/// What [`counts`] are of.
pub(crate) const COUNTS: [&str; 4] = ["failures", "registr.", "surveys", "clock"];

/// For a hundred transactions.
pub(crate) fn counts(outcome: &Outcome) -> [f64; COUNTS.len()] {
    [outcome.failures, outcome.registrations, outcome.surveys, outcome.clock_changes].map(|count| count * 100.0)
}

/// All of it, for a terminal.
pub(crate) fn text(frame: &Frame, checks: &[Check], sections: &[Section]) -> String {
    let mut text = String::new();
    let written: std::fmt::Result = (|| {
        writeln!(text, "What things take, in ns")?;
        for (name, nanos, source) in parameters(&frame.parameters) {
            writeln!(text, "  {name:<46} {nanos:>7.1}   {source}")?;
        }
        if !checks.is_empty() {
            writeln!(
                text,
                "\n{:<48} {:>9} {:>9} {:>6}",
                "Millions of transactions a second", "measured", "simulated", "ratio"
            )?;
        }
        for check in checks {
            let threads = if check.measured.threads == 1 { "1 thread" } else { "2 threads" };
            let (measured, simulated, ratio) = (check.measured.rate / 1e6, check.simulated.rate / 1e6, check.ratio());
            let remark = if check.measured.disturbed { "   disturbed by other programs" } else { "" };
            writeln!(
                text,
                "{threads:<10} {:<42} {measured:>4.1} {simulated:>9.1} {ratio:>6.2}{remark}",
                check.workload
            )?;
        }
        for section in sections {
            writeln!(text, "\n{}. {}", section.title, section.about)?;
            for chart in &section.charts {
                write!(text, "\n{:<28}", "Millions a second, cores:")?;
                for cores in CORES {
                    write!(text, " {cores:>7}")?;
                }
                writeln!(text, "   busiest line on all, slowest core\n{}", chart.title)?;
                for series in &chart.series {
                    write!(text, "  {:<26}", series.name)?;
                    for outcome in &series.outcomes {
                        write!(text, " {:>7.1}", outcome.rate / 1e6)?;
                    }
                    writeln!(text, "   {}", limit(series))?;
                }
            }
        }
        writeln!(
            text,
            "\nAs it is: where the cores' time goes, in percent (work, or waits for lines), and for 100 transactions"
        )?;
        write!(text, "{:<42} {:>5} {:>7}", "", "cores", "M/s")?;
        for name in SHARES {
            write!(text, " {name:>9}")?;
        }
        write!(text, " |")?;
        for name in COUNTS {
            write!(text, " {name:>8}")?;
        }
        writeln!(text, "   busiest line")?;
        for (workload, cores, outcome) in breakdown(sections) {
            write!(text, "{workload:<42} {cores:>5} {:>7.1}", outcome.rate / 1e6)?;
            for share in shares(outcome) {
                write!(text, " {share:>9.0}")?;
            }
            write!(text, " |")?;
            for count in counts(outcome) {
                write!(text, " {count:>8.1}")?;
            }
            writeln!(text, "   {} {:.0} %", outcome.busiest.name(), outcome.utilisation * 100.0)?;
        }
        Ok(())
    })();
    written.expect("a string takes everything");
    text
}

/// What holds a design back on the most cores.
pub(crate) fn limit(series: &Series) -> String {
    series.outcomes.last().map_or_else(String::new, |last| {
        let (busiest, utilisation) = (last.busiest.name(), last.utilisation * 100.0);
        format!("{busiest} {utilisation:.0} %, {:.0} % of the average", last.slowest * 100.0)
    })
}
