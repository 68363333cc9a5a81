// The twin of ClosuresInLoops.java.
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

fn eat(s: S) {}

fn c() -> bool { true }

fn repreated_move(x: S) {
    while c() {
        let k = || eat(x); // ERROR E0382
    }
}
fn repeated_mut(x: &mut S) {
    let mut v: Vec<Edit> = Vec::new();
    while c() {
        v.push(Edit::new(x)); // ERROR E0499
    }
}
