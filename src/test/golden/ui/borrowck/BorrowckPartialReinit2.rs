// The twin of BorrowckPartialReinit2.java.
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

fn eat(s: S) {}

fn look_pair(p: &Pair) -> i32 { p.n }

fn part_back() {
    let mut u = Pair::new();
    eat(u.a);
    u.a = S::new();
    look_pair(&u);
}
fn one_of_two() {
    let mut u = Pair::new();
    eat(u.a);
    eat(u.b);
    u.a = S::new();
    look_pair(&u); // ERROR E0382
}
