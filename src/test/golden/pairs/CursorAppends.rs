// The twin of CursorAppends.java.
struct Node { v: i32, next: Option<Box<Node>> }
fn append(head: &mut Node, v: i32) {
    let mut at = head;
    while at.next.is_some() { at = at.next.as_mut().unwrap(); }
    at.next = Some(Box::new(Node { v, next: None }));
}
