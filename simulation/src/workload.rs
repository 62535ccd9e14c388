//! What the simulated transactions read and write.

use fastrand::Rng;

use super::machine::LineId;

/// How many variables lie in one cache line.
const CELLS_PER_LINE: usize = 2;

/// What all cores do, again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workload {
    /// Each core increments a variable that no other one uses.
    OwnCounter,
    /// Each core writes a boxed value to such a variable.
    OwnBox,
    /// All increment the same variable.
    OneCounter,
    /// From one of so many accounts to another, at random.
    Transfer {
        /// How many there are.
        accounts: usize,
    },
    /// All accounts are added up, and nobody writes.
    Sum {
        /// How many there are.
        accounts: usize,
    },
    /// Nine of ten read [`MIXED_READS`] of the accounts, at random, and the tenth transfers.
    Mixed {
        /// How many there are.
        accounts: usize,
    },
    /// Ninety-nine of a hundred transfer, and the hundredth adds all accounts up.
    Audit {
        /// How many there are.
        accounts: usize,
    },
}

/// How many accounts are read in [`Workload::Mixed`].
pub const MIXED_READS: usize = 10;

/// An access of a transaction.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub(super) cell: usize,
    /// It is read and then written.
    pub(super) writes: bool,
}

impl Workload {
    pub(super) fn cells(self, cores: usize) -> usize {
        match self {
            Workload::OwnCounter | Workload::OwnBox => cores,
            Workload::OneCounter => 1,
            Workload::Transfer { accounts }
            | Workload::Sum { accounts }
            | Workload::Mixed { accounts }
            | Workload::Audit { accounts } => accounts,
        }
    }

    /// The line of a cell, counted from the first one. A thread's own variables lie in lines of its own.
    pub(super) fn line_of(self, cell: usize) -> LineId {
        match self {
            Workload::OwnCounter | Workload::OwnBox => cell,
            _ => cell / CELLS_PER_LINE,
        }
    }

    /// Who has the line of a cell at first: somebody, as in the long run, or `None` if all have.
    pub(super) fn first_owner(self, cell: usize, cores: usize, random: &mut Rng) -> Option<usize> {
        match self {
            Workload::OwnCounter | Workload::OwnBox => Some(cell),
            Workload::Sum { .. } => None,
            _ => Some(random.usize(..cores)),
        }
    }

    /// Are the values in boxes, which become garbage?
    pub(super) fn is_boxed(self) -> bool {
        self == Workload::OwnBox
    }

    /// The accesses of the core's next transaction.
    pub(super) fn plan(self, core: usize, random: &mut Rng, steps: &mut Vec<Step>) {
        steps.clear();
        let read = |cell| Step { cell, writes: false };
        let write = |cell| Step { cell, writes: true };
        let mut transfer = |random: &mut Rng, accounts: usize| {
            let from = random.usize(..accounts);
            let to = (from + random.usize(1..accounts)) % accounts;
            steps.extend([write(from), write(to)]);
        };
        match self {
            Workload::OwnCounter | Workload::OwnBox => steps.push(write(core)),
            Workload::OneCounter => steps.push(write(0)),
            Workload::Sum { accounts } => steps.extend((0..accounts).map(read)),
            Workload::Audit { accounts } if random.u8(..100) == 0 => steps.extend((0..accounts).map(read)),
            Workload::Transfer { accounts } | Workload::Audit { accounts } => transfer(random, accounts),
            Workload::Mixed { accounts } if random.u8(..10) == 0 => transfer(random, accounts),
            Workload::Mixed { accounts } => {
                steps.extend((0..MIXED_READS).map(|_| read(random.usize(..accounts))));
            }
        }
    }
}
