// The twin of BorrowckMoveMovedValueIntoClosure.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn into_closure() {
    let t = S::new();
    once(|| eat(t));
    once(|| eat(t)); // ERROR E0382
}
fn once<F: FnOnce()>(f: F) { f() }
