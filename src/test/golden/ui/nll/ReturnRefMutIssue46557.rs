// The twin of ReturnRefMutIssue46557.java.
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

fn gimme_mut<'a>(p: &'a mut S) -> &'a mut S {
    let mut x = S::new();
    &mut x // ERROR E0515
}
fn gimme_field<'a>(p: &'a mut Pair, mut mine: Pair) -> &'a mut S {
    mine.first_mut() // ERROR E0515
}
