import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class PopByTake {
  @Move static final class Node { int v; Node next; }
  @Move static final class Stack {
    Node head;
    @Mut int pop() {
      Node n = head;
      if (n == null) { return -1; }
      head = n.next;
      return n.v;
    }
  }
}
