// The twin of BorrowckLoanRcvr.java.
struct Point { x: i32 }
impl Point {
    fn impurem(&self) {}
    fn pokem(&mut self) { self.x = 1; }
    fn blockm<F: FnMut()>(&self, mut f: F) { f() }
}
fn a() {
    let mut p = Point { x: 3 };
    p.impurem();
    let f = || p.x = 10;
    p.blockm(f); // ERROR E0502
}
fn b() {
    let mut p = Point { x: 3 };
    let l = &mut p;
    p.impurem(); // ERROR E0502
    l.x += 1;
}
