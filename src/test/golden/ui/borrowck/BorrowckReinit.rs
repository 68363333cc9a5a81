// The twin of BorrowckReinit.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn reinit() {
    let mut x = S::new();
    drop(x);
    x = S::new();
    drop(x);
    look(&x); // ERROR E0382
}
