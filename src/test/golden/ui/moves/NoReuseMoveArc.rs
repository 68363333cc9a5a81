// The twin of NoReuseMoveArc.java.
fn print(i: i32) {}

fn reuse() {
    let one = Box::new(1);
    let other = one;
    print(*one + *other); // ERROR E0382
}
