// expect: checks-fail answers_come_in_the_order_of_the_players
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

class Threads8 {

  static List<String> play(List<Callable<String>> players)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var games = new ExecutorCompletionService<String>(threads);
      players.forEach(games::submit);
      var answers = new ArrayList<String>();
      for (var i = 0; i < players.size(); i++) {
        answers.add(games.take().get());
      }
      return answers;
    }
  }
}
