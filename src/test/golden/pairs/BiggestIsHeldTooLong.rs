// The twin of BiggestIsHeldTooLong.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn run(xs: &mut Vec<S>) {
    let best = xs.iter_mut().max_by_key(|s| s.get()).unwrap();
    xs.push(S::new()); // ERROR E0499
    best.set(0);
}
