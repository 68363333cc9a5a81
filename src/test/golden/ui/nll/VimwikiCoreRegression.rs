// The twin of VimwikiCoreRegression.java.
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

fn regression(scope: &mut S) {
    let mut outer = Edit::new(scope);
    outer.set(1);
    let mut again = Edit::new(scope);
    again.set(2);
}
