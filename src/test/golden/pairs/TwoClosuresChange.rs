// The twin of TwoClosuresChange.java.
struct Log { lines: i32 }
impl Log { fn add(&mut self) { self.lines += 1; } }
fn f() {
    let mut log = Log { lines: 0 };
    let mut a = || log.add();
    let mut b = || log.add(); // ERROR E0499
    a();
    b();
}
