// expect: passes
// tasks that share nothing need one schedule only
import java.util.concurrent.Executors;

class TasksOnOwnElements {
  static void main() {
    var squares = new int[6];
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < squares.length; i++) {
        int own = i;
        tasks.execute(() -> squares[own] = own * own);
      }
    }
    require(squares[5] == 25, "squares");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
