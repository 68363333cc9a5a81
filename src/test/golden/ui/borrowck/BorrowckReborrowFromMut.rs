// The twin of BorrowckReborrowFromMut.java.
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

fn borrow_same(foo: &mut Pair) {
    let one = &mut foo.a;
    let two = &mut foo.a; // ERROR E0499
    one.set(1);
    two.set(2);
}
fn borrow_both(foo: &mut Pair) {
    let one = &mut foo.a;
    let two = &mut foo.b;
    one.set(1);
    two.set(2);
}
fn whole(foo: &mut Pair) {
    let one = &foo.a;
    let two = &mut *foo; // ERROR E0502
    look(one);
    two.n = 1;
}
fn from_shared(foo: &Pair) {
    let one = &mut foo.a; // ERROR E0596
    one.set(1);
}
