// The twin of AlreadyBorrowedAsMutableIfLet133941.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

struct Edit<'a> { s: &'a mut S }
impl<'a> Edit<'a> {
    fn new(s: &'a mut S) -> Edit<'a> { Edit { s } }
    fn set(&mut self, v: i32) { self.s.n = v; }
}

fn look(s: &S) -> i32 { s.n }

fn if_let(s: &mut S) {
    let mut e = Edit::new(s);
    if look(s) > 0 { // ERROR E0502
        e.set(1);
    }
}
