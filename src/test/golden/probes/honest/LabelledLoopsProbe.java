import javalings.own.*;

final class LabelledLoopsProbe {
  static int find(int[][] grid, int wanted) {
    outer:
    for (int[] row : grid) {
      for (int cell : row) {
        if (cell < 0) {
          continue outer;
        }
        if (cell == wanted) {
          return cell;
        }
      }
    }
    return -1;
  }
}
