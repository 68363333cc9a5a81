// The twin of TemporaryOwnerLent.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Car { engine: S }
impl Car { fn new() -> Car { Car { engine: S::new() } } fn engine(&self) -> &S { &self.engine } }
fn g() -> i32 {
    let e = Car::new().engine(); // ERROR E0716
    e.get()
}
