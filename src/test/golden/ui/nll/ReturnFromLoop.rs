// The twin of ReturnFromLoop.java.
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

fn c() -> bool { true }

fn nll_fail(mut data: Pair) {
    let x = &mut data.a;
    while c() {
        data.a.set(1); // ERROR E0499
        poke(x);
    }
}
