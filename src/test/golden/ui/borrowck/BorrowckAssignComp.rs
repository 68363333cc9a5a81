// The twin of BorrowckAssignComp.java.
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

fn assign_comp() {
    let mut p = Pair::new();
    let q = &p;
    p.n = 5; // ERROR E0506
    print(q.n);
}
fn assign_whole() {
    let mut p = Pair::new();
    let q = &p.a;
    p = Pair::new(); // ERROR E0506
    look(q);
}
