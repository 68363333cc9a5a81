// The twin of BorrowckLoanOfMovedArgument.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn joins(s: S, t: &S) {}
fn same_twice() {
    let s = S::new();
    joins(s, &s); // ERROR E0382
}
fn borrowed_first() {
    let s = S::new();
    flips(&s, s); // ERROR E0505
}
fn flips(t: &S, s: S) {}
