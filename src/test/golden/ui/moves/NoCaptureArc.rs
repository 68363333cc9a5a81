// The twin of NoCaptureArc.java.
fn print(i: i32) {}

fn capture() {
    let arc = Box::new(1);
    let task = || drop(arc);
    task();
    print(*arc); // ERROR E0382
}
