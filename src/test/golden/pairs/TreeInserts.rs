// The twin of TreeInserts.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Tree { key: i32, left: Option<Box<Tree>>, right: Option<Box<Tree>> }
impl Tree {
    fn new(key: i32) -> Tree { Tree { key, left: None, right: None } }
    fn insert(&mut self, k: i32) {
        if k < self.key {
            if self.left.is_none() {
                self.left = Some(Box::new(Tree::new(k)));
            } else {
                self.left.as_mut().unwrap().insert(k);
            }
        }
    }
}
