// The twin of BorrowckClosuresTwoMut.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn two() {
    let mut x = S::new();
    let mut c1 = || x.set(4);
    let mut c2 = || x.set(5); // ERROR E0499
    c2();
    c1();
}
