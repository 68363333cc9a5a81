// The twin of LoanEndsMidBlockPair.java.
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

fn nll_fail() {
    let mut data = Pair::new();
    let c = &mut data.a;
    data.a = S::new(); // ERROR E0506
    poke(c);
}
fn nll_ok() {
    let mut data = Pair::new();
    let c = &mut data.a;
    poke(c);
    data.a = S::new();
    data.b = S::new();
}
