// The twin of BuilderForgotten.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct B { n: i32 }
impl B { fn new() -> B { B { n: 0 } } fn with(mut self, k: i32) -> B { self.n += k; self } fn build(self) -> i32 { self.n } }
fn f() -> i32 {
    let b = B::new();
    b.with(1);
    b.build() // ERROR E0382
}
