// The twin of BorrowckClosuresMutOfImm.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn both(x: &S) {
    let mut c1 = || x.set(1); // ERROR E0596
    c1();
}
