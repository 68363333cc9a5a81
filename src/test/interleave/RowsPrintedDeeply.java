// expect: data-race
// the rows of an array are arrays of their own
import java.util.Arrays;

class RowsPrintedDeeply {
  static void main() throws Exception {
    int[][] rows = new int[2][2];
    both(() -> rows[1][1] = 1, () -> Arrays.deepToString(rows));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
