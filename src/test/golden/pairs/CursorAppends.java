import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class CursorAppends {
  @Move static final class Node { int v; Node next; Node(int v) { this.v = v; } }
  static void append(@BorrowedMut Node head, int v) {
    @BorrowedMut Node at = head;
    while (at.next != null) { at = at.next; }
    at.next = new Node(v);
  }
}
