// The twin of SameBorrow.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

fn same<T>(t: T) -> T { t }

fn f(s: S) {
    let mut r = &s;
    r = same(r);
    eat(s); // ERROR E0505
    look(r);
}
