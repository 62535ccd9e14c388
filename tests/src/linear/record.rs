//! What a body tells of its calls.

use super::Step;
use crate::history::record::Recorder;

impl<C: Clone, R: Clone> Recorder<'_, Step<C, R>> {
    /// Records a call, and what it returns if it does.
    pub fn call(&self, call: &C, run: impl FnOnce() -> R) -> R {
        self.push(Step::Call(call.clone(), None));
        let reply = run();
        self.complete(|step| {
            let Step::Call(_, of_call) = step else { unreachable!("a call records nothing else") };
            *of_call = Some(reply.clone());
        });
        reply
    }
}
