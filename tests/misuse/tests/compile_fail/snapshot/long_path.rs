use stm_core::prelude::*;

#[derive(Clone)]
struct Row {
    count: u32,
}

struct Table {
    rows: TVar<Vec<Row>>,
}

fn main() {
    let table = TVar::new(Table { rows: TVar::new(vec![]) });
    let i = 0;
    snapshot! {
        table.rows[i].count += 1;
        table.rows[i].count = 1;
    }
}
