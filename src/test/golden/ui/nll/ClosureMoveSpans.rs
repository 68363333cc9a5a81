// The twin of ClosureMoveSpans.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn eat(s: S) {}

fn move_after_move(x: S) {
    let k = || eat(x);
    let y = x; // ERROR E0382
    k();
    eat(y);
}
fn borrow_after_move(x: S) {
    let k = || eat(x);
    let y = &x; // ERROR E0382
    k();
    look(y);
}
