// The twin of MatchingPartiallyMovedValue17385.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn eat(s: S) {}

fn print(i: i32) {}

enum Shape { Dot(S), Line(S, S) }
fn again(foo: Shape) {
    if let Shape::Dot(at) = foo {
        eat(at);
    }
    match foo {
        Shape::Dot(at) => eat(at), // ERROR E0382
        _ => print(1),
    }
}
