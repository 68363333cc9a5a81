// The twin of BorrowckBorrowMutObjectTwice.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn twice(x: &mut S) {
    let y = &mut *x;
    x.set(1); // ERROR E0499
    y.set(2);
}
