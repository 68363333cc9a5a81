// expect: checks-fail so_does_a_game_of_two_hundred
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Threads8 {

  static List<String> play(List<Callable<String>> players)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(50)) {
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
