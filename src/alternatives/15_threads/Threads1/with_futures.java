import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Threads1 {

  interface Sensor {
    int read();
  }
  static int total(List<Sensor> sensors) throws InterruptedException {
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Integer>>();
      for (var sensor : sensors) {
        answers.add(workers.submit(sensor::read));
      }
      var sum = 0;
      for (var answer : answers) {
        sum += answer.get();
      }
      return sum;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
