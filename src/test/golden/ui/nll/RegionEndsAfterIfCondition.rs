// The twin of RegionEndsAfterIfCondition.java.
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

fn foo1() {
    let mut my = Pair::new();
    let value = &my.a;
    if look(value) > 0 {
        my.a.set(1);
    }
}
fn foo2() {
    let mut my = Pair::new();
    let value = &my.a;
    if look(value) > 0 {
        my.a.set(1); // ERROR E0502
    }
    look(value);
}
