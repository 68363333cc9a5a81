// The twin of KeepsInAStructOfReferences.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Pair<'a> { a: &'a S, b: &'a S }
impl<'a> Pair<'a> { fn sum(&self) -> i32 { self.a.get() + self.b.get() } }
fn f() -> i32 {
    let a = S::new();
    let mut b = S::new();
    let p = Pair { a: &a, b: &b };
    b.set(2); // ERROR E0502
    p.sum()
}
