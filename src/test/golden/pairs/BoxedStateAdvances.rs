// The twin of BoxedStateAdvances.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

enum St { A { s: S }, B { s: S } }
struct Machine { st: St }
impl Machine {
    fn step(&mut self) {
        let old = std::mem::replace(&mut self.st, St::B { s: S::new() });
        let next = match old { St::A { s } => St::B { s }, St::B { s } => St::B { s } };
        self.st = next;
    }
}
