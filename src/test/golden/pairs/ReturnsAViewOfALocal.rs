// The twin of ReturnsAViewOfALocal.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Look<'a> { a: &'a S }
impl<'a> Look<'a> { fn at(&self) -> i32 { self.a.get() } }
fn f<'a>(p: &'a S) -> Look<'a> {
    let s = S::new();
    return Look { a: &s }; // ERROR E0515
}
