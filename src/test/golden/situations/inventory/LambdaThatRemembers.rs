// The twin of LambdaThatRemembers.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn adder(base: &S) -> impl Fn(i32) -> i32 {
    |x| x + base.get() // ERROR E0700
}
