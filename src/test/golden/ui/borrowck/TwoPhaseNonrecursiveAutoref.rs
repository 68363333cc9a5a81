// The twin of TwoPhaseNonrecursiveAutoref.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn fine() {
    let mut v = S::new();
    v.set(v.get());
}
fn coerced() {
    let mut v = S::new();
    v.set(bump(&mut v)); // ERROR E0499
}
fn bump(s: &mut S) -> i32 { s.n }
