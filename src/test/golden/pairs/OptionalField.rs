// The twin of OptionalField.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Slot { s: Option<Box<S>> }
impl Slot {
    fn empty(&mut self) -> i32 { if self.s.is_none() { 0 } else { self.s.take().unwrap().done() } }
}
