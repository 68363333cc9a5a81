// The twin of ReversesAList.java.
struct S { n: i32 }
impl S { fn new() -> S { S { n: 0 } } fn get(&self) -> i32 { self.n } fn set(&mut self, v: i32) { self.n = v; } fn done(self) -> i32 { self.n } }
fn eat(s: S) {}
fn look(s: &S) -> i32 { s.n }
fn poke(s: &mut S) { s.set(1); }

struct Node { n: i32, next: Option<Box<Node>> }
fn reverse(mut head: Option<Box<Node>>) -> Option<Box<Node>> {
    let mut done = None;
    while !head.is_none() {
        let mut node = head.unwrap();
        head = node.next;
        node.next = done;
        done = Some(node);
    }
    done
}
