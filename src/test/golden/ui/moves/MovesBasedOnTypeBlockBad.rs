// The twin of MovesBasedOnTypeBlockBad.java.
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

fn eat_pair(p: Pair) {}

fn c() -> bool { true }

struct Holder { x: Pair }
fn f(s: &mut Holder) {
    while c() {
        let out = s.x; // ERROR E0507
        eat_pair(out);
    }
}
