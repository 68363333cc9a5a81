// The twin of TemporaryChainEnds.java.
struct Leaf { n: i32 }
impl Leaf { fn n(&self) -> i32 { self.n } }
struct Tree { leaf: Leaf }
impl Tree { fn leaf(&self) -> &Leaf { &self.leaf } }
fn make() -> Tree { Tree { leaf: Leaf { n: 0 } } }
fn f() -> i32 {
    let l = make().leaf(); // ERROR E0716
    l.n()
}
