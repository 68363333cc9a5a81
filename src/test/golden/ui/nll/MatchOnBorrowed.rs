// The twin of MatchOnBorrowed.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn print(i: i32) {}

enum E { V(S, S), U }
fn on_borrowed(e: E) {
    let r = &e;
    match e {
        E::V(a, _) => eat(a), // ERROR E0505
        E::U => print(1),
    }
    touch(r);
}
fn touch(e: &E) {}
