import javalings.own.*;

final class MatrixProbe {
  static int[][] transposed(int[][] from) {
    var to = new int[from[0].length][from.length];
    for (var i = 0; i < from.length; i++) {
      for (var j = 0; j < from[i].length; j++) {
        to[j][i] = from[i][j];
      }
    }
    from[0][0] = 1;
    return to;
  }
}
