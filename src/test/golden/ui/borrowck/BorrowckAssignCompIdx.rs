// The twin of BorrowckAssignCompIdx.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn assign() {
    let mut p: Vec<S> = Vec::new();
    let q = &p[0];
    put(&mut p, 0, S::new()); // ERROR E0502
    look(q);
}
fn put(p: &mut Vec<S>, i: usize, s: S) {}
