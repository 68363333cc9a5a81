// The twin of FieldOfOwnedReturnedTooLate.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Car { engine: S }
fn f(c: &Car) -> &S { &c.engine }
fn eat_car(c: Car) {}
fn g() -> i32 {
    let c = Car { engine: S::new() };
    let e = f(&c);
    eat_car(c); // ERROR E0505
    e.get()
}
