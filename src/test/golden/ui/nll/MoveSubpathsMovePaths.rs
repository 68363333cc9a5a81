// The twin of MoveSubpathsMovePaths.java.
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

fn eat_pair(p: Pair) {}

fn subpaths() {
    let x = Pair::new();
    let a = x.a;
    let whole = x; // ERROR E0382
    eat(a);
    eat_pair(whole);
}
fn superpath() {
    let x = Pair::new();
    eat_pair(x);
    eat(x.b); // ERROR E0382
}
