// The twin of RecordPartsMoveThenWhole.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Pair { a: S, b: S }
fn eat_pair(p: Pair) {}
fn f(p: Pair) -> i32 {
    let n = match p { Pair { a, b } => a.done() + b.done() };
    eat_pair(p); // ERROR E0382
    n
}
