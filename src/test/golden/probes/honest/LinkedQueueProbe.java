import javalings.own.*;
@Move final class LinkedQueueProbe {
  @Move static final class Node { final int value; Node next; Node(int v) { value = v; } }
  private Node head;
  @Mut void addLast(int v) {
    if (head == null) { head = new Node(v); return; }
    @BorrowedMut Node n = head;
    while (n.next != null) { n = n.next; }
    n.next = new Node(v);
  }
  @Mut void addFirst(int v) { Node n = new Node(v); n.next = head; head = n; }
  @Mut boolean remove(int v) {
    if (head == null) { return false; }
    if (head.value == v) { head = head.next; return true; }
    @BorrowedMut Node n = head;
    while (n.next != null) { if (n.next.value == v) { n.next = n.next.next; return true; } n = n.next; }
    return false;
  }
  int sum() { int s = 0; @Borrowed Node n = head; while (n != null) { s += n.value; n = n.next; } return s; }
}
