use stm_core::prelude::*;

fn parse(x: &TVar<i32>, text: &str) -> i32 {
    atomically! {
        x += text.parse::<i32>()?;
    }
    x.load()
}

fn convert(x: &TVar<i32>, text: &str) -> Result<i32, String> {
    Ok(atomically! {
        x += text.parse::<i32>()?;
        x.checked_add(1)?
    })
}

fn main() {
    let x = TVar::new(1);
    parse(&x, "1");
    let _ = convert(&x, "1");
}
