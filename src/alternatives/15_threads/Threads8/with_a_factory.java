import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
class Threads8 {
  static List<String> play(List<Callable<String>> players)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("player").factory())) {
      var games = new ArrayList<Future<String>>();
      for (var player : players) {
        games.add(threads.submit(player));
      }
      var answers = new ArrayList<String>();
      for (var game : games) {
        answers.add(game.get());
      }
      return answers;
    }
  }
}
