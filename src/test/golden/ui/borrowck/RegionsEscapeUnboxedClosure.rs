// The twin of RegionsEscapeUnboxedClosure.java.
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

fn holder(s: &S) -> Glance<'_> {
    let v = Glance::new(s);
    v
}
fn other<'a>(s: &'a S, t: &S) -> Glance<'a> {
    Glance::new(t) // ERROR E0621
}
