// The twin of SpawnsInALoop.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn f() {
    let s = S::new();
    for i in 0..2 {
        std::thread::spawn(move || eat(s)); // ERROR E0382
    }
}
