// The twin of BorrowckUseMutBorrow.java.
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

fn print(i: i32) {}

fn copy_borrowed() {
    let mut x = S::new();
    let p = &mut x;
    print(x.n); // ERROR E0503
    p.set(2);
}
fn copy_field_borrowed() {
    let mut x = Pair::new();
    let p = &mut x.a;
    print(x.n);
    p.set(2);
}
fn via_pointer() {
    let mut x = S::new();
    let p = &mut x;
    let q = &x; // ERROR E0502
    p.set(2);
    look(q);
}
