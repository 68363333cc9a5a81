// The twin of ClosureHoldsMutAndReads.java.
struct Log { lines: i32 }
impl Log { fn add(&mut self) { self.lines += 1; } fn size(&self) -> i32 { self.lines } }
fn f() -> i32 {
    let mut log = Log { lines: 0 };
    let mut write = || log.add();
    let n = log.size(); // ERROR E0502
    write();
    n
}
