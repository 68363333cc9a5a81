// The twin of CallbackTakesTwice.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn twice(mut c: impl FnMut(S), a: S, b: S) { c(a); c(b); }
fn f() {
    let mut kept = Vec::new();
    twice(|s| kept.push(s), S::new(), S::new());
    eat(kept[0]); // ERROR E0507
}
