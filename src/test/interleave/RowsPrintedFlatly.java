// expect: passes
// the text of an array of arrays names the rows, and looks at none
import java.util.Arrays;

class RowsPrintedFlatly {
  static void main() throws Exception {
    int[][] rows = new int[2][2];
    both(() -> rows[1][1] = 1, () -> Arrays.toString(rows.clone()));
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
