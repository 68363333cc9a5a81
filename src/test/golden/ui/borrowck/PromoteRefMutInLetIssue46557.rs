// The twin of PromoteRefMutInLetIssue46557.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn gimme_static<'a>(p: &'a mut S) -> &'a mut S {
    let x = &mut S::new();
    x // ERROR E0515
}
