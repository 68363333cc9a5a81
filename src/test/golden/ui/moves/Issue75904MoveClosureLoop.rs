// The twin of Issue75904MoveClosureLoop.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn c() -> bool { true }

fn looping() {
    let a = S::new();
    while c() {
        once(|| eat(a)); // ERROR E0382
    }
}
fn once<F: FnOnce()>(f: F) { f() }
