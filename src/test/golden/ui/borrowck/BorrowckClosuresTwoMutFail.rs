// The twin of BorrowckClosuresTwoMutFail.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn poke(s: &mut S) { s.n = 1; }

fn passed() {
    let mut x = S::new();
    let mut c1 = || poke(&mut x);
    poke(&mut x); // ERROR E0499
    c1();
}
