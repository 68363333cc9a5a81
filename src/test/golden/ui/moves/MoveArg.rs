// The twin of MoveArg.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn test() {
    let foo = S::new();
    eat(foo);
    eat(foo); // ERROR E0382
}
