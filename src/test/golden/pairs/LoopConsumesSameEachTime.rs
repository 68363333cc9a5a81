// The twin of LoopConsumesSameEachTime.java.
struct Socket { fd: i32 }
fn handle(s: Socket) {}
fn f(mut n: i32) {
    let s = Socket { fd: 1 };
    while n > 0 {
        n -= 1;
        handle(s); // ERROR E0382
    }
}
