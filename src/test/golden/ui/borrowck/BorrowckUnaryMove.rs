// The twin of BorrowckUnaryMove.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn print(i: i32) {}

fn unary_move() {
    let x = S::new();
    let y = &x;
    let got = x.done(); // ERROR E0505
    print(got + look(y));
}
