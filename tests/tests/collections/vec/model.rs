//! Random operations, on a vector and on `TVec`.

use proptest::prelude::*;
use stm_core::collections::TVec;
use stm_core::prelude::*;

#[derive(Clone, Debug)]
enum Operation {
    Push(u8),
    Pop,
    Set(usize, u8),
    Get(usize),
    Swap(usize, usize),
    SwapRemove(usize),
    Truncate(usize),
    Resize(usize, u8),
    Clear,
}

fn operation() -> impl Strategy<Value = Operation> {
    use Operation::*;
    // Sizes around the first pieces and chunks of the memory.
    let index = 0..140_usize;
    prop_oneof![
        8 => any::<u8>().prop_map(Push),
        4 => Just(Pop),
        4 => (index.clone(), any::<u8>()).prop_map(|(index, value)| Set(index, value)),
        2 => index.clone().prop_map(Get),
        2 => (index.clone(), index.clone()).prop_map(|(a, b)| Swap(a, b)),
        2 => index.clone().prop_map(SwapRemove),
        1 => index.clone().prop_map(Truncate),
        2 => (index, any::<u8>()).prop_map(|(len, value)| Resize(len, value)),
        1 => Just(Clear),
    ]
}

/// What the operation yields. Indices are taken modulo the length, so that most of them are there.
fn on_vec(v: &mut Vec<String>, operation: &Operation) -> Option<String> {
    let len = v.len().max(1);
    match *operation {
        Operation::Push(value) => v.push(value.to_string()),
        Operation::Pop => return v.pop(),
        Operation::Set(index, value) if !v.is_empty() => v[index % len] = value.to_string(),
        Operation::Get(index) => return v.get(index).cloned(),
        Operation::Swap(a, b) if !v.is_empty() => v.swap(a % len, b % len),
        Operation::SwapRemove(index) if !v.is_empty() => return Some(v.swap_remove(index % len)),
        Operation::Truncate(len) => v.truncate(len),
        Operation::Resize(len, value) => v.resize(len, value.to_string()),
        Operation::Clear => v.clear(),
        Operation::Set(..) | Operation::Swap(..) | Operation::SwapRemove(_) => {}
    }
    None
}

fn on_tvec(v: &TVec<String>, operation: &Operation) -> Option<String> {
    let len = v.len().max(1);
    match *operation {
        Operation::Push(value) => v.push(value.to_string()),
        Operation::Pop => return v.pop(),
        Operation::Set(index, value) if !v.is_empty() => v.set(index % len, value.to_string()),
        Operation::Get(index) => return v.get(index),
        Operation::Swap(a, b) if !v.is_empty() => v.swap(a % len, b % len),
        Operation::SwapRemove(index) if !v.is_empty() => return Some(v.swap_remove(index % len)),
        Operation::Truncate(len) => v.truncate(len),
        Operation::Resize(len, value) => v.resize(len, value.to_string()),
        Operation::Clear => v.clear(),
        Operation::Set(..) | Operation::Swap(..) | Operation::SwapRemove(_) => {}
    }
    None
}

proptest! {
    /// Transactions of some operations each, of which some are undone.
    #[test]
    fn it_is_a_vector(
        start in prop::collection::vec(any::<u8>(), 0..100),
        transactions in prop::collection::vec((any::<bool>(), prop::collection::vec(operation(), 1..6)), 1..40),
    ) {
        let mut model: Vec<_> = start.iter().map(u8::to_string).collect();
        let v = TVec::from(model.clone());
        for (fails, operations) in &transactions {
            let mut expected = model.clone();
            let yields: Vec<_> = operations.iter().map(|operation| on_vec(&mut expected, operation)).collect();
            let result = atomically! {
                let yields: Vec<_> = operations.iter().map(|operation| on_tvec(&v, operation)).collect();
                let within = v.to_vec();
                if *fails { Err((yields, within)) } else { Ok((yields, within)) }
            };
            let (Ok(seen) | Err(seen)) = result;
            prop_assert_eq!(seen, (yields, expected.clone()));
            if !fails {
                model = expected;
            }
            prop_assert_eq!((v.len(), v.iter().collect::<Vec<_>>()), (model.len(), model.clone()));
            for index in 0..150 {
                prop_assert_eq!(v.get(index), model.get(index).cloned());
            }
        }
    }
}
