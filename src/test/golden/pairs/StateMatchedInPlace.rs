// The twin of StateMatchedInPlace.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

enum St { A { s: S }, B { s: S } }
struct Machine { st: St }
impl Machine {
    fn step(&mut self) {
        self.st = match self.st { // ERROR E0507
            St::A { s } => St::B { s },
            St::B { s } => St::B { s },
        };
    }
}
