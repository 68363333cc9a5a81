// The twin of NestedLoopMovedValueWrongContinue.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn nested(foos: Vec<i32>, bar: S) {
    for foo in foos.iter() {
        for i in 0..2 {
            if *foo == i {
                eat(bar); // ERROR E0382
                continue;
            }
        }
    }
}
