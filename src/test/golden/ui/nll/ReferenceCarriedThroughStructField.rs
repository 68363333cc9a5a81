// The twin of ReferenceCarriedThroughStructField.java.
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

fn foo() {
    let mut x = S::new();
    let mut wrapper = Edit::new(&mut x);
    x.n += 1; // ERROR E0503
    wrapper.set(2);
}
