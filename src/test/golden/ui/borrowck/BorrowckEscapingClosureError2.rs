// The twin of BorrowckEscapingClosureError2.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn proc_(x: S) -> impl Fn() -> i32 {
    || x.get() // ERROR E0373
}
