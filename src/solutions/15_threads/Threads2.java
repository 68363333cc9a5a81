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
    // The copy is made here, in our thread, before anything crosses. Our own list stays at home,
    // and what the worker has can be changed by nobody: no lock is needed.
    var batch = List.copyOf(events);
    events.clear();
    worker.execute(() -> upload.accept(batch));
  }
}
