// The twin of FiltersBorrowsThenClears.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn f(all: &mut Vec<S>) -> i32 {
    let mut big: Vec<&S> = Vec::new();
    for s in all.iter() {
        big.push(s);
    }
    all.clear(); // ERROR E0502
    big.len() as i32
}
