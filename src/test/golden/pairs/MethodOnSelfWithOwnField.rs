// The twin of MethodOnSelfWithOwnField.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Tower { top: S, count: i32 }
impl Tower {
    fn note(&mut self, s: &S) { self.count += s.get(); }
    fn all(&mut self) { self.note(&self.top); } // ERROR E0502
}
