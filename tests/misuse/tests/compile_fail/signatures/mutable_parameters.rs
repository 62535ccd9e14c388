use stm_core::prelude::*;

struct Counter {
    n: TVar<i32>,
    plain: i32,
}

#[transactional]
impl Counter {
    fn bump(&mut self) -> i32 {
        self.plain += 1;
        self.n
    }

    fn collect(&self, out: &mut Vec<i32>) {
        out.push(self.n);
    }
}

fn main() {
    let mut counter = Counter { n: TVar::new(1), plain: 1 };
    counter.bump();
    counter.collect(&mut vec![]);
}
