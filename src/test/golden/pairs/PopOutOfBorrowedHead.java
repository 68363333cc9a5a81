import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class PopOutOfBorrowedHead {
  @Move static final class Node { int v; Node next; }
  @Move static final class Stack {
    Node head;
    @Mut Node detach() {
      return this.head; // ERROR E0507
    }
  }
}
