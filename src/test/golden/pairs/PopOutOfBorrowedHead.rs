// The twin of PopOutOfBorrowedHead.java.
struct Node { v: i32, next: Option<Box<Node>> }
struct Stack { head: Option<Box<Node>> }
impl Stack {
    fn detach(&mut self) -> Option<Box<Node>> {
        return self.head; // ERROR E0507
    }
}
