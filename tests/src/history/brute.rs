//! The definition itself, as a program: try one order after another.

use super::{History, Node, Value};

/// Is there an order of all attempts that explains what they saw? Fit for a dozen of them.
pub fn has_order(history: &History) -> bool {
    let nodes = history.nodes();
    let forgot = history.attempts.iter().any(|attempt| attempt.digest().forgot.is_some());
    !forgot && extend(&nodes, &mut vec![false; nodes.len()], &history.initial)
}

/// Can the nodes that are not placed follow upon this state?
fn extend(nodes: &[Node], placed: &mut [bool], state: &[Value]) -> bool {
    if placed.iter().all(|placed| *placed) {
        return true;
    }
    (0..nodes.len()).any(|next| {
        let node = &nodes[next];
        let may = !placed[next]
            && node.reads.iter().all(|read| state[read.var] == read.value)
            && !nodes.iter().zip(&*placed).any(|(other, placed)| !placed && other.is_before(node));
        if !may {
            return false;
        }
        let mut after = state.to_vec();
        for (&var, &value) in &node.writes {
            after[var] = value;
        }
        placed[next] = true;
        let found = extend(nodes, placed, &after);
        placed[next] = false;
        found
    })
}
