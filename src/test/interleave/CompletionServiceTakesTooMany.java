// expect: deadlock
// the third answer never comes
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorCompletionService;

class CompletionServiceTakesTooMany {
  static void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      var answers = new ExecutorCompletionService<String>(pool);
      answers.submit(() -> "east");
      answers.submit(() -> "west");
      for (int i = 0; i < 3; i++) {
        answers.take();
      }
    }
  }
}
