// The twin of BorrowClosuresInsteadOfMove.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn passed(s: S) {
    let f = || eat(s);
    takes(f);
    f(); // ERROR E0382
}
fn takes<F: FnOnce()>(f: F) { f() }
