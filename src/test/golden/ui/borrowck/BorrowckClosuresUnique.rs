// The twin of BorrowckClosuresUnique.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn poke(s: &mut S) { s.n = 1; }

fn unique(x: &mut S) {
    let mut c1 = || poke(x);
    let mut c2 = || poke(x); // ERROR E0524
    c2();
    c1();
}
fn unique_then_shared(x: &mut S) {
    let mut c1 = || poke(x);
    look(x); // ERROR E0501
    c1();
}
