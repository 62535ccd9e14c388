use stm_core::prelude::*;

struct Job {
    name: String,
    tags: Vec<String>,
}

fn main() {
    let jobs = TVar::new(vec![Job { name: String::new(), tags: vec![] }]);
    let state = TVar::new(Some(String::new()));
    let names: Vec<String> = atomically! {
        let name = jobs[0].name;
        for tag in jobs[0].tags {
            drop(tag);
        }
        vec![name]
    };
    let _: String = atomically! {
        match state {
            Some(name) => name,
            None => String::new(),
        }
    };
    println!("{names:?}");
}
