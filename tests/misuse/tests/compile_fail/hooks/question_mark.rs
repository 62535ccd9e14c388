use stm_core::prelude::*;

fn run(text: &str) -> Result<(), std::num::ParseIntError> {
    let x = TVar::new(0);
    atomically! {
        x += 1;
        on_commit! {
            let n: i32 = text.parse()?;
            println!("{n}");
        }
    }
    Ok(())
}

fn main() {
    run("1").unwrap();
}
