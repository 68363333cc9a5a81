// The twin of ReturnLocalBindingFromDesugaring.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn c() -> bool { true }

fn found<'a>(any: &'a S, list: Vec<S>) -> &'a S {
    for s in list.iter() {
        if c() {
            return s; // ERROR E0515
        }
    }
    any
}
