//! What a few blocks and functions become.

use quote::quote;

use super::golden::{block, block_of, check, function};
use crate::options::Form;

#[test]
fn reads_and_writes_of_variables() {
    check(
        "increment",
        &block(&quote! {
            if count > 3 { count = 0 }
            count += 1;
            *count
        }),
    );
}

#[test]
fn paths_through_values() {
    check(
        "path",
        &block(&quote! {
            table.rows[i].count += table.step;
            for row in &table.rows { total = total + row.count; }
        }),
    );
}

#[test]
fn receivers_of_methods() {
    check(
        "receivers",
        &block(&quote! {
            queue.push(queue.len());
            let first = queue.first();
            while let Some(job) = queue.pop() { log.note(job) }
        }),
    );
}

#[test]
fn exits_are_replayed() {
    check(
        "exits",
        &block(&quote! {
            let n: i32 = text.parse()?;
            if n == x { break 'outer n; }
            or_else!({ check!(x > 5); return n }, { retry!() })
        }),
    );
}

#[test]
fn functions_take_their_arguments_again() {
    check(
        "function",
        &function(&quote! {
            pub fn rename(&self, names: &TVar<Vec<String>>, mut name: String) -> Result<usize, Full> {
                if names.len() > self.limit { abort!(Full) }
                name.push('!');
                names.push(name);
                Ok(names.len())
            }
        }),
    );
}

#[test]
fn patterns_look_at_values() {
    check(
        "patterns",
        &block(&quote! {
            let Some(first) = &queue else { retry!() };
            match (&state, limit) {
                (State::Open(n), most) if *n < most => (low, high) = (high, low),
                _ => state = State::Closed,
            }
            if let Some(name) = &owner && name.len() > size { check!(first.is_ready()) }
        }),
    );
}

#[test]
fn closures_are_scopes_of_their_own() {
    check(
        "closures",
        &block(&quote! {
            let rich: Vec<_> = accounts.iter().filter(|account| account.balance > limit).collect();
            let sum = rich.iter().map(|account| { if account.closed { return 0 } account.balance }).sum();
            std::mem::swap(&mut first, &mut last);
            peek!(estimate(&board, &goal))
        }),
    );
}

#[test]
fn an_impl_block_has_its_methods_rewritten() {
    check(
        "implementation",
        &function(&quote! {
            impl Counter {
                pub fn new() -> Self { Counter { n: TVar::new(0), name: String::new() } }
                fn add(&self, by: u64) -> u64 { self.n += by; self.n }
                #[transactional(skip)]
                fn name(&self) -> &str { &self.name }
            }
        }),
    );
}

#[test]
fn plain_data_is_left_alone() {
    check(
        "plain",
        &block(&quote! {
            let mut report = Report::default();
            report.lines.push(format!("{x} and {report}"));
            report.n += 1;
            report
        }),
    );
}

#[test]
fn a_snapshot_only_reads() {
    check(
        "snapshot",
        &block_of(
            Form::Snapshot,
            &quote! {
                label: "audit";
                let mut total = 0;
                for account in &bank.accounts { total += account.balance; }
                if bank.name.starts_with(prefix) { count = total }
                total
            },
        ),
    );
}

#[test]
fn options_become_arguments() {
    check(
        "timeout",
        &block(&quote! {
            timeout: Duration::from_secs(limit), label: "take";
            let taken = try_atomically! { check!(n > 0); n -= 1 };
            let waited = atomically!(timeout: pause; { check!(n > 0) });
            (taken, waited?)
        }),
    );
}

#[test]
fn a_future_runs_its_block() {
    check(
        "future",
        &block_of(
            Form::AtomicallyAsync,
            &quote! {
                label: "take", move;
                let n: i32 = text.parse()?;
                check!(x >= n);
                or_else!({ if x == n { return Ok(0) } retry!() }, { abort!(Full) });
                x -= n;
                Ok::<_, Error>(x)
            },
        ),
    );
}

#[test]
fn hooks_own_what_they_use() {
    check(
        "hooks",
        &block(&quote! {
            let left = stock;
            on_commit! {
                let n = n.load();
                for name in &names { println!("{left} {n} {name} {other}", other = self.name.len()) }
                self.sender.send(f(self)).unwrap();
            }
            on_rollback! { log(reason) }
        }),
    );
}
