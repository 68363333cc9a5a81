// The twin of MutatingReferences.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn list(first: &mut S, mut second: S) {
    let mut p = &mut *first;
    p.set(1);
    p = &mut second;
    p.set(2);
    look(&second);
}
fn clash(first: &mut S, mut second: S) {
    let mut p = &mut *first;
    p = &mut second;
    look(&second); // ERROR E0502
    p.set(2);
}
