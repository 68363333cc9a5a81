// The twin of BorrowckBorrowFromOwnedPtr.java.
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

fn disjoint() {
    let mut foo = Pair::new();
    let one = &mut foo.a;
    let two = &mut foo.b;
    one.set(1);
    two.set(2);
}
fn same() {
    let mut foo = Pair::new();
    let one = &mut foo.a;
    let two = &mut foo.a; // ERROR E0499
    one.set(1);
    two.set(2);
}
fn base() {
    let mut foo = Pair::new();
    let whole = &mut foo;
    let one = &foo.a; // ERROR E0502
    whole.n = 1;
    look(one);
}
