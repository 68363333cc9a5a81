// The twin of SwapsInALambda.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Two { a: S, b: S }

fn f(mut two: Two) {
    let mut swap = || std::mem::swap(&mut two.a, &mut two.b);
    swap();
    swap();
    look(&two.a);
}
