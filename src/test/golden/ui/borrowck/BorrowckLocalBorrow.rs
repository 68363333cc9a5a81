// The twin of BorrowckLocalBorrow.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn local_borrow(other: &S) {
    let mut msg = other;
    {
        let local = S::new();
        msg = &local; // ERROR E0597
    }
    look(msg);
}
