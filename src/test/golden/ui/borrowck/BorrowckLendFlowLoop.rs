// The twin of BorrowckLendFlowLoop.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn poke(s: &mut S) { s.n = 1; }

fn c() -> bool { true }

fn overarching_alias() {
    let mut v = S::new();
    let x = &mut v;
    for _ in 0..3 {
        look(&v); // ERROR E0502
    }
    x.set(1);
}
fn block_overarching() {
    let mut v = S::new();
    while c() {
        look(&v);
        let x = &mut v;
        x.set(1);
    }
}
fn loop_break(w: &S) {
    let mut v = S::new();
    let mut r = w;
    while c() {
        poke(&mut v);
        r = &v;
    }
    look(r);
}
