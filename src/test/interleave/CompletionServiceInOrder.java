// expect: race-condition
// answers come in the order in which they are found, not in the order of the questions
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorCompletionService;

class CompletionServiceInOrder {
  static void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      var answers = new ExecutorCompletionService<String>(pool);
      answers.submit(() -> "east");
      answers.submit(() -> "west");
      require(answers.take().get().equals("east"), "west was faster");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
