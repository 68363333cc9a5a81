// The twin of Issue48803.java.
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

fn flatten() {
    let mut x = S::new();
    let y = Glance::new(&x);
    let z = y;
    x = S::new(); // ERROR E0506
    print(z.get());
}
