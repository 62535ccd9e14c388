//! The checker itself: it accepts what can have been, refuses what cannot, and says why.

use std::collections::VecDeque;

use tests::history::Attempt;
use tests::history::program::Random;
use tests::linear::{History, Model, Step, after};
use todc_utils::{Action, Specification, WGLChecker};

/// A queue and a register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Pair {
    queue: VecDeque<u8>,
    register: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
    Push(u8),
    Pop,
    TryPop,
    Get,
    Set(u8),
}

/// What a call returns; 0 is nothing.
type Told = u8;

impl Model for Pair {
    type Call = Call;
    type Reply = Told;

    fn apply(&mut self, call: &Call) -> Option<Told> {
        match *call {
            Call::Push(n) => self.queue.push_back(n),
            Call::Pop => return self.queue.pop_front(),
            Call::TryPop => return Some(self.queue.pop_front().unwrap_or(0)),
            Call::Get => return Some(self.register),
            Call::Set(n) => self.register = n,
        }
        Some(0)
    }

    fn only_reads(call: &Call) -> bool {
        *call == Call::Get
    }
}

type PairStep = Step<Call, Told>;

fn attempt(thread: usize, begun: u64, ended: u64, committed: bool, ops: Vec<PairStep>) -> Attempt<PairStep> {
    Attempt { thread, again: false, begun, left: ended, ended, committed, ops }
}

/// A history as text: for each attempt its thread, when it began and ended, whether it committed, and what it did: `+1`
/// pushes, `-1` takes 1, `-_` waits to take, `?0` tries to take and finds nothing, `=2` reads 2, `!2` writes it. `(` begins
/// a nested level, `)` ends it, and `)!` undoes it.
fn history(attempts: &[&str]) -> History<Pair> {
    let parse = |text: &&str| {
        let mut tokens = text.split(' ');
        let [thread, begun, ended] = [(); 3].map(|()| tokens.next().unwrap().parse::<u64>().unwrap());
        let committed = tokens.next() == Some("ok");
        let mut open = 0;
        let step = |token: &str| {
            let number = token[1..].parse().ok();
            match &token[..1] {
                "+" => Step::Call(Call::Push(number.unwrap()), Some(0)),
                "-" => Step::Call(Call::Pop, number),
                "?" => Step::Call(Call::TryPop, number),
                "=" => Step::Call(Call::Get, number),
                "!" => Step::Call(Call::Set(number.unwrap()), Some(0)),
                "(" => {
                    open += 1;
                    Step::Save
                }
                _ => {
                    open -= 1;
                    if token == ")" { Step::Keep(open) } else { Step::Undo(open) }
                }
            }
        };
        let steps = tokens.map(step).collect();
        attempt(usize::try_from(thread).unwrap(), begun, ended, committed, steps)
    };
    History { initial: Pair::default(), attempts: attempts.iter().map(parse).collect() }
}

#[track_caller]
fn accepted(attempts: &[&str]) {
    let history = history(attempts);
    if let Err(violation) = history.check() {
        panic!("{violation}");
    }
    assert!(history.has_order());
    assert!(todc_says(&history));
}

/// What it says must contain all of `words`; `part` are the attempts that are to blame.
#[track_caller]
fn refused(attempts: &[&str], part: &[usize], words: &[&str]) {
    let history = history(attempts);
    let violation = history.check().expect_err("a history that cannot have been");
    println!("{violation}");
    assert!(!history.has_order());
    assert!(!todc_says(&history));
    assert_eq!(violation.attempts, part, "{violation}");
    for word in words {
        assert!(violation.text.contains(word), "it does not say «{word}»:\n{violation}");
    }
}

#[test]
fn an_order_that_time_allows_is_found() {
    accepted(&["1 0 3 ok +1", "2 1 2 ok -1"]);
    accepted(&["1 0 9 ok +1", "2 0 9 ok +2", "3 1 2 ok -2", "3 3 4 ok -1"]);
    accepted(&["1 0 9 ok !1", "2 0 9 ok !2", "3 0 9 ok !3", "4 1 2 ok =3", "4 3 4 ok =2", "4 5 6 ok =1"]);
}

#[test]
fn a_value_before_it_was_there_is_refused() {
    let words = ["A0 (thread 1, 0 to 1): Pop = 1", "At the beginning", "A0's `Pop = 1` would wait"];
    refused(&["1 0 1 ok -1", "2 2 3 ok +1"], &[0], &words);
}

#[test]
fn a_value_that_is_taken_twice_is_refused() {
    let attempts = ["1 0 1 ok +7", "2 2 5 ok -7", "3 3 4 ok -7", "1 6 7 ok +7"];
    // The second thread's had not ended by then, but somebody must be the second.
    refused(&attempts, &[0, 1, 2], &["After A0, A", "would wait"]);
}

#[test]
fn a_value_that_is_lost_is_refused() {
    refused(&["1 0 1 ok +7", "2 2 3 ok ?0"], &[0, 1], &["After A0", "A1's `TryPop = 0` would give 7"]);
}

#[test]
fn values_out_of_order_are_refused() {
    refused(&["1 0 1 ok +1", "1 2 3 ok +2", "2 4 5 ok -2", "2 6 7 ok -1"], &[0, 1, 2], &["would give 1"]);
    refused(&["1 0 9 ok !1", "2 1 2 ok =1", "3 3 4 ok =0"], &[0, 1, 2], &["A2's `Get = 0` would give 1", "0 to later"]);
}

#[test]
fn a_transaction_is_one_step() {
    accepted(&["1 0 9 ok +1 !1", "2 0 9 ok =1 -1 !0", "3 10 11 ok ?0 =0"]);
    // Each object for itself would be fine.
    refused(&["1 0 9 ok +1 !1", "2 0 8 ok =1 ?0"], &[0, 1], &["A1's `TryPop = 0` would give 1"]);
    refused(&["1 0 9 ok ?0 !1", "2 0 9 ok =0 +1", "3 10 11 ok =1"], &[0, 1], &["A1's `Get = 0` would give 1"]);
}

#[test]
fn what_was_undone_leaves_no_trace_and_saw_a_state_that_existed() {
    accepted(&["1 0 1 ok ( +1 ?1 +2 )! ?0", "2 2 3 ok ?0"]);
    accepted(&["1 0 1 ok ( +1 ( +2 )! )", "2 2 3 ok ?1", "2 4 5 ok ?0"]);
    accepted(&["1 0 1 no +1", "2 2 3 ok ?0"]);
    refused(&["1 0 1 ok ( +1 )!", "2 2 3 ok -1"], &[0, 1], &["{; Push(1) = 0; } undone"]);
    refused(&["1 0 1 ok +1 !1", "2 2 3 no ?1 =0"], &[0, 1], &["2 to 3, undone", "`Get = 0` would give 1"]);
    // What saw nothing strange is no part of the reason.
    refused(&["1 0 1 no !3", "2 0 1 no =0", "3 2 3 ok =3"], &[2], &["would give 0"]);
}

#[test]
fn who_waited_had_to() {
    accepted(&["1 0 1 ok ( -_ )! +1", "1 2 3 no -_", "1 4 5 ok -1"]);
    refused(&["1 0 1 ok +1", "1 2 3 ok ( -_ )! =0"], &[0, 1], &["A1's `Pop = …` would give 1"]);
}

// ------------------------------------------------------------------------------------- against others

struct Spec;

impl Specification for Spec {
    type State = Pair;
    type Operation = Attempt<PairStep>;

    fn init() -> Pair {
        Pair::default()
    }

    fn apply(attempt: &Attempt<PairStep>, state: &Pair) -> (bool, Pair) {
        after(state, attempt).map_or((false, state.clone()), |after| (true, after))
    }
}

/// Is the history one of an object whose operations are these attempts?
fn todc_says(history: &History<Pair>) -> bool {
    let mut actions = Vec::new();
    for attempt in &history.attempts {
        // What begins when others end is not after them.
        actions.push((attempt.begun, 0, attempt.thread, Action::Call(attempt.clone())));
        actions.push((attempt.ended, 1, attempt.thread, Action::Response(attempt.clone())));
    }
    actions.sort_by_key(|&(time, end, ..)| (time, end));
    let actions = actions.into_iter().map(|(.., thread, action)| (thread, action)).collect();
    WGLChecker::<Spec>::is_linearizable(todc_utils::History::from_actions(actions))
}

/// Attempts one after another, if it were not for the times and for replies that are off.
fn draw(random: &mut Random) -> History<Pair> {
    let mut states = vec![Pair::default()];
    let mut free = [0; 3];
    let mut attempts = Vec::new();
    for number in 0..2 + random.below(5) {
        let thread = random.below(3);
        let lag = if random.below(4) == 0 { 1 + random.below(2) } else { 0 };
        let mut saw = states[states.len().saturating_sub(1 + lag)].clone();
        let before = states.last().expect("a state").clone();
        let mut leaves = before.clone();
        let mut saved = None;
        let mut steps = Vec::new();
        for _ in 0..=random.below(3) {
            let n = 1 + u8::try_from(random.below(3)).unwrap();
            let call = [Call::Push(n), Call::Pop, Call::TryPop, Call::Get, Call::Set(n)][random.below(5)];
            if saved.is_none() && random.below(8) == 0 {
                saved = Some((saw.clone(), leaves.clone()));
                steps.push(Step::Save);
            }
            let mut reply = saw.apply(&call);
            if random.below(20) == 0 {
                reply = Some(n);
            }
            leaves.apply(&call);
            steps.push(Step::Call(call, reply));
        }
        if let Some(before) = saved {
            if random.below(2) == 0 {
                leaves = before.1;
                steps.push(Step::Undo(0));
            } else {
                steps.push(Step::Keep(0));
            }
        }
        let committed = random.below(5) > 0;
        states.push(if committed { leaves } else { before });
        let moment = 20 + 10 * number as u64;
        let begun = free[thread].max(moment - random.below(20) as u64);
        let ended = begun.max(moment + random.below(25) as u64);
        free[thread] = ended + 1;
        attempts.push(attempt(thread, begun, ended, committed, steps));
    }
    History { initial: Pair::default(), attempts }
}

#[test]
fn the_checker_agrees_with_trying_all_orders_and_with_todc() {
    let mut random = Random::new(1);
    let mut accepted = 0;
    for _ in 0..10_000 {
        let history = draw(&mut random);
        let verdict = history.check();
        assert_eq!(verdict.is_ok(), history.has_order(), "{history:#?}");
        assert_eq!(verdict.is_ok(), todc_says(&history), "{history:#?}");
        accepted += usize::from(verdict.is_ok());
        let Err(violation) = verdict else { continue };
        let part = violation.attempts.iter().map(|&number| history.attempts[number].clone()).collect();
        // Those that may be left out make no order impossible, so all of them together have none either.
        assert!(!History { initial: Pair::default(), attempts: part }.has_order(), "{violation}");
    }
    println!("{accepted} accepted");
    assert!((3_000..7_000).contains(&accepted), "{accepted}");
}
