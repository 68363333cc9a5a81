// The twin of BorrowckLoanBlocksMoveCc.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn eat(s: S) {}

fn boxed() {
    let v = S::new();
    let w = &v;
    let task = || eat(v); // ERROR E0505
    task();
    look(w);
}
