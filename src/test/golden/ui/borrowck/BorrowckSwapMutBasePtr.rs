// The twin of BorrowckSwapMutBasePtr.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn swap_base(t0: &mut S, t1: &mut S) {
    let p = &*t0;
    exchange(t0, t1); // ERROR E0502
    t1.set(22);
    look(p);
}
fn exchange(a: &mut S, b: &mut S) {}
