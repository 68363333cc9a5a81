// The twin of MapGetThenInsert.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn f(m: &mut std::collections::HashMap<&str, S>) -> i32 {
    let a = m.get("a").unwrap();
    m.insert("b", S::new()); // ERROR E0502
    look(a)
}
