// The twin of ShadowedByItsPart.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Box2 { s: S, t: S }
impl Box2 { fn into(self) -> S { self.s } }
fn f() -> i32 {
    let b = Box2 { s: S::new(), t: S::new() };
    let s = b.into();
    s.get() + b.t.get() // ERROR E0382
}
