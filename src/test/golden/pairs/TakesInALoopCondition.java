import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class TakesInALoopCondition {
  @Move static final class Node { int v; Node next; }
  @Move static final class Stack {
    Node head;
    @Mut int drain() {
      int sum = 0;
      Node n;
      while ((n = head) != null) { head = n.next; sum += n.v; }
      return sum;
    }
  }
}
