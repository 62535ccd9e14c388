use stm_core::prelude::*;

fn above(x: &TVar<i32>, limit: i32) -> impl Future<Output = ()> {
    atomically_async! { check!(x > limit) }
}

fn spawn(task: impl Future<Output = i32> + Send + 'static) {
    drop(task);
}

fn main() {
    drop(above(&TVar::new(1), 2));
    let total = TVar::new(1);
    spawn(atomically_async! { total += 1; total });
    spawn(atomically_async!(label: "add"; {
        total += 1;
        total
    }));
}
