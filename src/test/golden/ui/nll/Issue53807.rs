// The twin of Issue53807.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn c() -> bool { true }

enum Maybe { Some(S), None }
fn looped(maybe: Maybe) {
    while c() {
        if let Maybe::Some(thing) = maybe { // ERROR E0382
            eat(thing);
        }
    }
}
