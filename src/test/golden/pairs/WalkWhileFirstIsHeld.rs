// The twin of WalkWhileFirstIsHeld.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn run(xs: &mut Vec<S>) -> i32 {
    let first = &xs[0];
    xs.iter_mut().for_each(|s| s.set(0)); // ERROR E0502
    first.get()
}
