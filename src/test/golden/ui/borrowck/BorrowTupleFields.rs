// The twin of BorrowTupleFields.java.
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

fn poke(s: &mut S) { s.n = 1; }

fn eat_pair(p: Pair) {}

fn fields() {
    let x = Pair::new();
    let r = &x.a;
    let y = x; // ERROR E0505
    look(r);
    eat_pair(y);
}
fn other() {
    let mut x = Pair::new();
    let a = &x.a;
    let b = &mut x.a; // ERROR E0502
    look(a);
    poke(b);
}
