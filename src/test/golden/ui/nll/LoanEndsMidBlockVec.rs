// The twin of LoanEndsMidBlockVec.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn nll_fail() {
    let mut data: Vec<S> = Vec::new();
    let slice = &data[0];
    data.push(S::new()); // ERROR E0502
    look(slice);
    data.push(S::new());
}
fn nll_ok() {
    let mut data: Vec<S> = Vec::new();
    let slice = &data[0];
    look(slice);
    data.push(S::new());
}
