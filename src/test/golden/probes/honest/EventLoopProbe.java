import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class EventLoopProbe {
  @Move static final class Job { final int id; int tries; Job(int id) { this.id = id; } @Mut boolean step() { return ++tries > 2; } }
  static void run() {
    ArrayDeque<Job> queue = new ArrayDeque<>();
    ArrayList<Job> done = new ArrayList<>();
    for (int i = 0; i < 3; i++) { queue.add(new Job(i)); }
    while (!queue.isEmpty()) {
      Job job = queue.poll();
      if (job.step()) { done.add(job); } else { queue.add(job); }
    }
    for (var job : done) { System.out.println(job.id + " " + job.tries); }
  }
}
