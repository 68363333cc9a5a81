// The twin of BorrowckAutoref3261.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn autoref() {
    let mut xs: Vec<S> = Vec::new();
    let first = &xs[0];
    xs.clear(); // ERROR E0502
    look(first);
}
