// The twin of BorrowckLendFlow.java.
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

fn pre_freeze() {
    let mut v = S::new();
    let w = &v;
    poke(&mut v); // ERROR E0502
    look(w);
}
fn pre_freeze_on_branch() {
    let mut v = S::new();
    let w = &v;
    if c() {
        poke(&mut v); // ERROR E0502
    } else {
        look(&v);
    }
    look(w);
}
fn post_freeze() {
    let mut v = S::new();
    poke(&mut v);
    look(&v);
}
