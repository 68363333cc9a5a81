// expect: passes
// whichever task is done first is taken first, and none is taken twice
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorCompletionService;

class CompletionServiceTakesAll {
  static void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      var answers = new ExecutorCompletionService<Integer>(pool);
      answers.submit(() -> 1);
      answers.submit(() -> 2);
      int sum = answers.take().get() + answers.take().get();
      require(sum == 3 && answers.poll() == null, "an answer is missing or comes twice");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
