// The twin of MoveErrors.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

struct Pair { a: S, b: S, n: i32 }
impl Pair {
    fn new() -> Pair { Pair { a: S::new(), b: S::new(), n: 0 } }
    fn first(&self) -> &S { &self.a }
    fn first_mut(&mut self) -> &mut S { &mut self.a }
    fn take(self) -> S { self.a }
}

fn eat(s: S) {}

fn box_(a: &Pair) {
    let b = a.a; // ERROR E0507
    eat(b);
}
fn rebind(a: &mut Pair) {
    let b = a.a; // ERROR E0507
    eat(b);
}
fn element(xs: Vec<S>) {
    eat(xs[0]); // ERROR E0507
}
