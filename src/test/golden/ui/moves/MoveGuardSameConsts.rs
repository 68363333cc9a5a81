// The twin of MoveGuardSameConsts.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn print(i: i32) {}

fn guards(v: i32) {
    let x = S::new();
    match v {
        1 => eat(x),
        _ => print(1),
    }
    match v {
        2 => eat(x), // ERROR E0382
        _ => print(2),
    }
}
