// The twin of ArcConsumedInLoopedClosure.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn looped(arc: S, items: Vec<i32>) {
    for item in items.iter() {
        let task = || eat(arc); // ERROR E0382
        task();
    }
}
