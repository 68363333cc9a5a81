import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class TakesAndForgetsWhenSmall {
  @Move static final class Node { int v; Node next; }
  @Move static final class Stack {
    Node head;
    @Mut int pop() {
      Node n = head; // ERROR E0507
      if (n == null || n.v < 3) { return 0; }
      head = n.next;
      return n.v;
    }
  }
}
