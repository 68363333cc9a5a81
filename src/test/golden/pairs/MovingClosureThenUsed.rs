// The twin of MovingClosureThenUsed.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn f() -> i32 {
    let s = S::new();
    let get = move || s.get();
    get() + s.get() // ERROR E0382
}
