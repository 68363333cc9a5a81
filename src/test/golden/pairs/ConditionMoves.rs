// The twin of ConditionMoves.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn ends(s: S) -> bool { s.done() > 0 }
fn f(s: S) -> i32 {
    if ends(s) {
        return 1;
    }
    s.get() // ERROR E0382
}
