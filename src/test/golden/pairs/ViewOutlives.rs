// The twin of ViewOutlives.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct V<'a> { s: &'a S }
impl<'a> V<'a> { fn new(s: &'a S) -> V<'a> { V { s } } fn get(&self) -> i32 { self.s.n } }
fn f() -> i32 {
    let s = S::new();
    let v = V::new(&s);
    eat(s); // ERROR E0505
    v.get()
}
