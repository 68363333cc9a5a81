// The twin of BorrowckLocalBorrowOutlivesFn.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn outlives<'a>(unused: &'a S) -> &'a S {
    let x = S::new();
    &x // ERROR E0515
}
