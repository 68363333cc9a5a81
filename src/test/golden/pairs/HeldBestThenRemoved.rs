// The twin of HeldBestThenRemoved.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn f(all: &mut Vec<S>) -> i32 {
    let mut best = &all[0];
    for s in all.iter() {
        if s.get() > best.get() {
            best = s;
        }
    }
    all.clear(); // ERROR E0502
    best.get()
}
