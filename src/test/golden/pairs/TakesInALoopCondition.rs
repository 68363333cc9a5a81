// The twin of TakesInALoopCondition.java.
struct Node { v: i32, next: Option<Box<Node>> }
struct Stack { head: Option<Box<Node>> }
impl Stack {
    fn drain(&mut self) -> i32 {
        let mut sum = 0;
        while let Some(n) = self.head.take() { self.head = n.next; sum += n.v; }
        sum
    }
}
