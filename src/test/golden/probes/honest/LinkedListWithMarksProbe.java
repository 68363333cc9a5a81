import java.util.*;
import javalings.own.*;

/** A singly linked list of jobs with owners. */
@Move
final class LinkedListWithMarksProbe {
  @Move
  static final class Job {
    private int cost;

    Job(int cost) {
      this.cost = cost;
    }

    int cost() {
      return cost;
    }

    @Mut
    void raise(int by) {
      cost += by;
    }
  }

  @Move
  private static final class Node {
    private final Job job;
    private Node next;

    Node(Job job, Node next) {
      this.job = job;
      this.next = next;
    }
  }

  private Node head;
  private int size;

  @Mut
  void push(Job job) {
    var old = head;
    head = new Node(job, old);
    size++;
  }

  @Mut
  void push2(Job job) {
    head = new Node(job, head);
    size++;
  }

  @Mut
  Optional<Job> pop() {
    if (head == null) {
      return Optional.empty();
    }
    var first = head;
    head = first.next;
    size--;
    return Optional.of(first.job);
  }

  @Borrowed
  Job peek() {
    return head.job;
  }

  int total() {
    int sum = 0;
    for (@Borrowed Node at = head; at != null; at = at.next) {
      sum += at.job.cost();
    }
    return sum;
  }

  @Mut
  void raiseAll(int by) {
    @BorrowedMut Node at = head;
    while (at != null) {
      at.job.raise(by);
      at = at.next;
    }
  }

  @Mut
  void reverse() {
    Node done = null;
    while (head != null) {
      var at = head;
      head = at.next;
      at.next = done;
      done = at;
    }
    head = done;
  }

  @Mut
  void append(Job job) {
    if (head == null) {
      head = new Node(job, null);
      return;
    }
    @BorrowedMut Node at = head;
    while (at.next != null) {
      at = at.next;
    }
    at.next = new Node(job, null);
  }

  boolean contains(int cost) {
    @Borrowed Node at = head;
    while (at != null && at.job.cost() != cost) {
      at = at.next;
    }
    return at != null;
  }

  @Mut
  void clear() {
    head = null;
    size = 0;
  }
}
