// The twin of Issue72649UninitInLoop.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn eat(s: S) {}

fn c() -> bool { true }

fn in_loop() {
    while c() {
        let value = S::new();
        eat(value);
        look(&value); // ERROR E0382
    }
}
fn outside() {
    let value = S::new();
    while c() {
        eat(value); // ERROR E0382
    }
}
fn refilled() {
    let mut value = S::new();
    while c() {
        eat(value);
        value = S::new();
    }
}
