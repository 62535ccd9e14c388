//! The same with the feature `stats`: how an expansion names its places, and what it waits for.

use quote::quote;

use super::golden::{block, block_of, check, function};
use crate::options::Form;

#[test]
fn a_block_begins_with_the_names_of_its_places() {
    check(
        "named_block",
        &block(&quote! {
            check!(from.balance >= amount);
            let mut sum = 0;
            sum += table.rows[i].count;
            if sum > 3 { retry!() }
            first(&list).next = *head;
            atomically! { list.items.get(0).unwrap().n += 1 }
            jobs.retain(|job| { check!(job.ready); true });
        }),
    );
}

#[test]
fn what_retries_again_outside_is_not_written_there() {
    check("named_alternatives", &block(&quote! { or_else!({ check!(x > 1); x }, { retry!() }) }));
}

#[test]
fn a_function_begins_with_them_and_may_be_its_callers() {
    check(
        "named_function",
        &function(&quote! {
            impl Counter {
                #[transactional(caller)]
                fn add(&self, by: u64) { self.n += by }
                #[transactional(caller, join)]
                #[track_caller]
                fn plain(&self) -> u64 { 1 }
            }
        }),
    );
}

#[test]
fn a_snapshot_names_what_it_reads() {
    check("named_snapshot", &block_of(Form::Snapshot, &quote! { jobs.first.len() + n }));
}
