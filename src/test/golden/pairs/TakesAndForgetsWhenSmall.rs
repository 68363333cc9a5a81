// The twin of TakesAndForgetsWhenSmall.java.
struct Node { v: i32, next: Option<Box<Node>> }
struct Stack { head: Box<Node> }
impl Stack {
    fn pop(&mut self) -> i32 {
        let n = self.head; // ERROR E0507
        if n.v < 3 { return 0; }
        self.head = n.next.unwrap();
        n.v
    }
}
