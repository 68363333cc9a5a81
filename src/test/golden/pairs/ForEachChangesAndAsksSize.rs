// The twin of ForEachChangesAndAsksSize.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn f(all: &mut Vec<S>) {
    for s in all.iter_mut() {
        s.set(all.len() as i32); // ERROR E0502
    }
}
