// The twin of SplitTwice.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn run(xs: &mut Vec<S>) {
    let mut front: Vec<&mut S> = xs.iter_mut().filter(|s| s.get() > 1).collect();
    let back: Vec<&S> = xs.iter().filter(|s| s.get() < 1).collect(); // ERROR E0502
    front[0].set(back.len() as i32);
}
