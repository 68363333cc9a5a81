// The twin of MoveIntoCallThenReadArgument.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn pair(s: S, n: i32) -> i32 { s.done() + n }
fn f(s: S) -> i32 { pair(s, s.get()) } // ERROR E0382
