// The twin of MoveFieldOutOfSharedSelf.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

struct Holder { boxed: S }
impl Holder {
    fn steal(&self) -> S {
        self.boxed // ERROR E0507
    }
}
