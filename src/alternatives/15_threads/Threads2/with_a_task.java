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
    worker.execute(new Upload(events.stream().toList(), upload));
    events.clear();
  }

  private record Upload(List<String> batch, Consumer<List<String>> upload) implements Runnable {
    @Override
    public void run() {
      upload.accept(batch);
    }
  }
}
