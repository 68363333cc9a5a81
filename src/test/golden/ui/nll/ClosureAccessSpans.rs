// The twin of ClosureAccessSpans.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn poke(s: &mut S) { s.n = 1; }

fn eat(s: S) {}

fn closure_imm(mut x: S) {
    let r = &mut x;
    let k = || { look(&x); }; // ERROR E0502
    r.set(1);
    k();
}
fn closure_mut(mut x: S) {
    let r = &x;
    let mut k = || poke(&mut x); // ERROR E0502
    look(r);
    k();
}
fn closure_unique(mut x: S) {
    let r = &mut x;
    let mut k = || poke(&mut x); // ERROR E0499
    r.set(1);
    k();
}
fn closure_moved(x: S) {
    let r = x;
    let k = || { look(&x); }; // ERROR E0382
    k();
    eat(r);
}
