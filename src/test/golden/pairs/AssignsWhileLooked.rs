// The twin of AssignsWhileLooked.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Outer { n: i32, s: S }
fn f(o: &mut Outer) -> i32 {
    let s = &o.s;
    o.s = S::new(); // ERROR E0506
    s.get()
}
