// The twin of RecreatingValueInLoopCondition.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn c() -> bool { true }

fn recreating() {
    let vec = S::new();
    while vec.done() > 0 { // ERROR E0382
        if c() {
            break;
        }
    }
}
fn mended() {
    let vec = S::new();
    while vec.get() > 0 {
        if c() {
            eat(vec);
            break;
        }
    }
}
