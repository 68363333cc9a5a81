import javalings.own.*;

final class LinkedNodesProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Node {
    int value;
    Node next;
  }
  static Node push(Node head, int value) {
    var node = new Node();
    node.value = value;
    node.next = head;
    return node;
  }
  static int length(@Borrowed Node head) {
    var n = 0;
    @Borrowed Node at = head;
    while (at != null) {
      n++;
      at = at.next;
    }
    return n;
  }
}
