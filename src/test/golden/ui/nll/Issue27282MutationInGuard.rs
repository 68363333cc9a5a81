// The twin of Issue27282MutationInGuard.java.
struct S { n: i32 }
impl S {
    fn new() -> S { S { n: 0 } }
    fn get(&self) -> i32 { self.n }
    fn set(&mut self, v: i32) { self.n = v; }
    fn done(self) -> i32 { self.n }
}

fn look(s: &S) -> i32 { s.n }

fn print(i: i32) {}

fn in_guard(mut q: S) {
    match shape() {
        Shape::Dot(d) if bump(&mut q) > 0 => print(1),
        _ => { look(&q); }
    }
}
fn bump(s: &mut S) -> i32 { s.n += 1; s.n }
enum Shape { Dot(i32), Line(i32) }
fn shape() -> Shape { Shape::Dot(1) }
