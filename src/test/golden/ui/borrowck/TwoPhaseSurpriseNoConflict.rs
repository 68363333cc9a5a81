// The twin of TwoPhaseSurpriseNoConflict.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

#[derive(Clone, Copy)]
struct Glance<'a> { s: &'a S }
impl<'a> Glance<'a> {
    fn new(s: &'a S) -> Glance<'a> { Glance { s } }
    fn get(&self) -> i32 { self.s.n }
}

fn print(i: i32) {}

fn surprise(mut s: S) {
    let shared = Glance::new(&s);
    s.set(s.get()); // ERROR E0502
    print(shared.get());
}
fn no_conflict(mut xs: Vec<i32>) {
    xs.push(xs.len() as i32);
}
