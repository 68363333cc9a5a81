import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
class Threads2 {

  private final List<String> events = new ArrayList<>();
  private final Executor worker;
  private final Consumer<List<String>> upload;
  Threads2(Executor worker, Consumer<List<String>> upload) {
    this.worker = worker;
    this.upload = upload;
  }

  void add(String event) {
    events.add(event);
  }
  void flush() {
    final List<String> batch = new ArrayList<>();
    for (var event : events) {
      batch.add(event);
    }
    worker.execute(() -> upload.accept(batch));
    events.clear();
  }
}
