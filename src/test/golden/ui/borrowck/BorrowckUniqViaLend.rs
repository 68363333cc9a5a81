// The twin of BorrowckUniqViaLend.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn eat(s: S) {}

fn print(i: i32) {}

fn local() {
    let mut v = Box::new(3);
    print(*&*v);
    *v = 4;
}
fn local_frozen() {
    let v = S::new();
    let x = &v;
    let y = v; // ERROR E0505
    look(x);
    eat(y);
}
