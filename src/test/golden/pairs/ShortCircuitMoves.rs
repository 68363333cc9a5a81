// The twin of ShortCircuitMoves.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn ends(s: S) -> bool { s.done() > 0 }
fn f(s: S, b: bool) -> i32 {
    let done = b && ends(s);
    if done { 0 } else { s.get() } // ERROR E0382
}
