// The twin of TakesOnlyWhenThere.java.
struct Node { v: i32, next: Option<Box<Node>> }
struct Stack { head: Option<Box<Node>> }
impl Stack {
    fn pop(&mut self) -> i32 {
        if let Some(n) = self.head.take() { self.head = n.next; return n.v; }
        0
    }
}
