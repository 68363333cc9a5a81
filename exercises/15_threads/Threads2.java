import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

// Events are collected, and sent in batches by another thread, so that nobody has to wait for the
// network. The batches that arrive are empty, or hold the events of the next one.
class Threads2 {

  private final List<String> events = new ArrayList<>();
  private final Executor worker;
  private final Consumer<List<String>> upload;

  /** The worker runs in another thread what it is given, some time later. */
  Threads2(Executor worker, Consumer<List<String>> upload) {
    this.worker = worker;
    this.upload = upload;
  }

  void add(String event) {
    events.add(event);
  }

  /** Lets the worker upload what has been collected, and begins to collect anew. */
  void flush() {
    // TODO: From here on, two threads know the same list. What should cross to the other one?
    worker.execute(() -> upload.accept(events));
    events.clear();
  }
}
