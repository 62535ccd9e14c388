use stm_core::collections::TMap;

#[derive(Clone, PartialEq, Eq)]
struct Name(&'static str);

fn main() {
    let ages = TMap::new();
    ages.insert(Name("Ada"), 36);
}
