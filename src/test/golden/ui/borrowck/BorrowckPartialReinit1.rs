// The twin of BorrowckPartialReinit1.java.
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

fn look_pair(p: &Pair) -> i32 { p.n }

fn eat_pair(p: Pair) {}

fn whole_again() {
    let mut u = Pair::new();
    eat_pair(u);
    u = Pair::new();
    look_pair(&u);
}
fn part_only() {
    let mut t = Pair::new();
    eat_pair(t);
    t.b = S::new(); // ERROR E0382
}
