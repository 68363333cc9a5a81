// The twin of MethodOnSelfInLoopOverOwnList.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Bag { items: Vec<S>, sum: i32 }
impl Bag {
    fn add(&mut self, n: i32) { self.sum += n; }
    fn total(&mut self) {
        for s in &self.items {
            self.add(s.get()); // ERROR E0502
        }
    }
}
