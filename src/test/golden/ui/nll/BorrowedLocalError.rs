// The twin of BorrowedLocalError.java.
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

fn gimme<'a>(p: &'a S) -> Glance<'a> {
    let local = S::new();
    Glance::new(&local) // ERROR E0515
}
