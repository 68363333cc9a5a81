import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

class Threads8 {
  static List<String> play(List<Callable<String>> players)
      throws InterruptedException, ExecutionException {
    var games = new ArrayList<FutureTask<String>>();
    for (var player : players) {
      var game = new FutureTask<>(player);
      games.add(game);
      Thread.ofVirtual().start(game);
    }
    List<String> answers = new ArrayList<>();
    for (var game : games) {
      answers.add(game.get());
    }
    return answers;
  }
}
