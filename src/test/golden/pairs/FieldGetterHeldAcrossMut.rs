// The twin of FieldGetterHeldAcrossMut.java.
struct Name { len: i32 }
impl Name { fn len(&self) -> i32 { self.len } }
struct Player { name: Name, score: i32 }
impl Player { fn name(&self) -> &Name { &self.name } fn add(&mut self, n: i32) { self.score += n; } }
fn f(p: &mut Player) -> i32 {
    let n = p.name();
    p.add(1); // ERROR E0502
    n.len()
}
