import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class PriorityQueueOfRecordsProbe {
  record Task(String name, int rank) {}
  static void run() {
    PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparingInt(Task::rank).thenComparing(Task::name));
    tasks.add(new Task("b", 2));
    tasks.add(new Task("a", 1));
    while (!tasks.isEmpty()) {
      Task t = tasks.poll();
      if (t.rank() < 2) { tasks.add(new Task(t.name() + "'", t.rank() + 1)); }
      System.out.println(t);
    }
  }
}
