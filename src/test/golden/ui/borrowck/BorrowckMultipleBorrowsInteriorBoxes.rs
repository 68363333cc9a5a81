// The twin of BorrowckMultipleBorrowsInteriorBoxes.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

struct Pair { a: S, b: S, n: i32 }
impl Pair {
    fn new() -> Pair { Pair { a: S::new(), b: S::new(), n: 0 } }
    fn first(&self) -> &S { &self.a }
    fn first_mut(&mut self) -> &mut S { &mut self.a }
    fn take(self) -> S { self.a }
}

fn look(s: &S) -> i32 { s.n }

struct Outer { p: Pair, q: Pair }
fn outer() -> Outer { Outer { p: Pair::new(), q: Pair::new() } }
fn different_depth() {
    let mut x = outer();
    let deep = &mut x.p.a;
    let whole = &mut x.p; // ERROR E0499
    deep.set(1);
    whole.n = 2;
}
fn different_fields() {
    let mut x = outer();
    let one = &mut x.p.a;
    let other = &mut x.q.a;
    let third = &x.p.b;
    one.set(1);
    other.set(2);
    look(third);
}
fn same_field() {
    let mut x = outer();
    let one = &x.p.a;
    let other = &mut x.p.a; // ERROR E0502
    look(one);
    other.set(2);
}
