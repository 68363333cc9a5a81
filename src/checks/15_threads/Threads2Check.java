import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class Threads2Check {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<List<String>> arrived = new ArrayList<>();
  private final Threads2 log = new Threads2(work::add, arrived::add);

  @Test
  void a_batch_holds_what_was_collected() throws InterruptedException {
    add("start", "login", "start");
    log.flush();
    theWorkerCatchesUp();
    assertEquals(
        List.of(List.of("start", "login", "start")),
        arrived,
        "Three events were added before flush(); the worker came to upload them later");
  }

  @Test
  void a_batch_does_not_grow_on_its_way() throws InterruptedException {
    add("start");
    log.flush();
    add("login", "logout");
    theWorkerCatchesUp();
    assertEquals(
        List.of(List.of("start")),
        arrived,
        "login and logout came after flush(), they belong to the next batch");
  }

  @Test
  void every_event_arrives_once() throws InterruptedException {
    add("a", "b");
    log.flush();
    add("c");
    log.flush();
    add("d", "e", "f");
    log.flush();
    theWorkerCatchesUp();
    assertEquals(
        List.of(List.of("a", "b"), List.of("c"), List.of("d", "e", "f")),
        arrived,
        "flush() was called three times before the worker came");
  }

  @Test
  void a_batch_stays_as_it_arrived() throws InterruptedException {
    add("start");
    log.flush();
    theWorkerCatchesUp();
    add("login");
    log.flush();
    assertEquals(
        List.of(List.of("start")),
        arrived,
        "The receiver keeps the batch for a second try, and a next one was flushed. What the receiver has");
  }

  @Test
  void the_caller_does_not_upload() {
    add("start");
    log.flush();
    assertEquals(
        List.of(), arrived, "flush() must leave the upload to the worker, and not wait for it");
    assertEquals(1, work.size(), "One flush() is one piece of work for the worker");
  }

  private void add(String... events) {
    List.of(events).forEach(log::add);
  }

  private void theWorkerCatchesUp() throws InterruptedException {
    var worker = new Thread(() -> List.copyOf(work).forEach(Runnable::run));
    worker.start();
    worker.join();
    work.clear();
  }
}
