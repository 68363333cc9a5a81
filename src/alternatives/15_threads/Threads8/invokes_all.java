import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
class Threads8 {
  static List<String> play(List<Callable<String>> players)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<String>();
      for (var game : threads.invokeAll(players)) {
        answers.add(game.get());
      }
      return answers;
    }
  }
}
