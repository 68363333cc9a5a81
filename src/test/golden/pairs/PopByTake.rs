// The twin of PopByTake.java.
struct Node { v: i32, next: Option<Box<Node>> }
struct Stack { head: Option<Box<Node>> }
impl Stack {
    fn pop(&mut self) -> i32 {
        match self.head.take() {
            None => -1,
            Some(n) => { self.head = n.next; n.v }
        }
    }
}
