// The twin of BorrowckMatchAlreadyBorrowed.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn already(left: S, right: S) {
    let mut foo = left;
    let p = &mut foo;
    let got = match foo.n { // ERROR E0503
        0 => 1,
        _ => 2,
    };
    p.set(got);
}
