import javalings.own.*;
import java.util.*;
@Move final class LinkedStackProbe<T> {
  @Move static final class Node<T> { T value; Node<T> next; Node(T value, Node<T> next) { this.value = value; this.next = next; } }
  private Node<T> head; private int size;
  @Mut void push(T value) { head = new Node<>(value, head); size++; }
  @Mut T pop() { if (head == null) { throw new NoSuchElementException(); } Node<T> first = head; head = first.next; size--; return first.value; }
  @Borrowed T peek() { return head.value; }
  int size() { return size; }
  boolean isEmpty() { return head == null; }
  boolean contains(T wanted) { for (@Borrowed Node<T> n = head; n != null; n = n.next) { if (Objects.equals(n.value, wanted)) { return true; } } return false; }
  @Mut void reverse() { Node<T> done = null; while (head != null) { Node<T> n = head; head = n.next; n.next = done; done = n; } head = done; }
  @Mut void clear() { head = null; size = 0; }
}
