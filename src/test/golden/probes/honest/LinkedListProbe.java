import javalings.own.*;

final class LinkedListProbe {
  @Move static final class Node {
    final int value;
    Owned<Node> next;
    Node(int value, Owned<Node> next) { this.value = value; this.next = next; }
  }
  static void run() {
    Node list = new Node(1, Owned.of(new Node(2, null)));
    System.out.println(list.value);
  }
}
