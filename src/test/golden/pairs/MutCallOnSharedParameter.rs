// The twin of MutCallOnSharedParameter.java.
struct Point { x: i32 }
impl Point { fn mv(&mut self, d: i32) { self.x += d; } }
fn f(p: &Point) {
    p.mv(5); // ERROR E0596
}
