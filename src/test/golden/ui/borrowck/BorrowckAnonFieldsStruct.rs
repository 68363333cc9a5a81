// The twin of BorrowckAnonFieldsStruct.java.
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

fn poke(s: &mut S) { s.n = 1; }

struct Y(S, S);
fn distinct(y: &mut Pair) {
    let a = &mut y.a;
    let b = &mut y.b;
    poke(a);
    poke(b);
}
fn same(y: &mut Pair) {
    let a = &mut y.a;
    let b = &mut y.a; // ERROR E0499
    poke(a);
    poke(b);
}
