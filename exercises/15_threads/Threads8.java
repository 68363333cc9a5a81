import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// A game for many players, in which each waits for the others. Each player needs a thread. Threads
// are dear, somebody said, so all players share one; and no game has ever begun.
class Threads8 {

  /** Lets all players play at the same time; their answers, in the order of the list. */
  static List<String> play(List<Callable<String>> players)
      throws InterruptedException, ExecutionException {
    // TODO: One thread, and whoever has it waits. Which threads are so cheap that each player has
    // one?
    try (var threads = Executors.newFixedThreadPool(1)) {
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
