// The twin of ClosureUseSpans.java.
fn print(i: i32) {}

fn use_as_borrow(mut x: Box<i32>) {
    let y = &*x;
    set(&mut x); // ERROR E0502
    let k = || print(*y);
    k();
}
fn set(x: &mut Box<i32>) {}
