// The twin of BorrowckDescribeLvalue.java.
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

fn eat(s: S) {}

fn eat_pair(p: Pair) {}

fn whole_and_field(mut p: Pair) {
    let x = &mut p.a;
    eat_pair(p); // ERROR E0505
    x.set(1);
}
fn field_used(mut p: Pair) {
    let x = &mut p;
    let y = p.n; // ERROR E0503
    x.n = y;
}
fn moved(p: Pair) {
    let x = p.a;
    look(&p.a); // ERROR E0382
    eat(x);
}
