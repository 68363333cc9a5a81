// The twin of FieldHeldWhileOtherFieldChanges.java.
struct Name { len: i32 }
impl Name { fn len(&self) -> i32 { self.len } }
struct Player { name: Name, score: i32 }
fn f(p: &mut Player) -> i32 {
    let n = &p.name;
    p.score += 1;
    n.len()
}
