package javalings.tales;

/**
 * c[m×n] = a[m×k] · b[k×n], or c += a · b, all row by row. Every element of c is one chain of fused
 * multiply-adds in the order of k, so that each implementation gives the same bits on each machine.
 */
interface MatrixProduct {

  void multiply(Operand a, Operand b, Operand c, Size size, boolean add);

  /** An array, and where in it the matrix begins. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Operand(float[] values, int offset) {

    static Operand of(float[] values) {
      return new Operand(values, 0);
    }
  }

  record Size(int m, int k, int n) {}

  /** In plain loops: for machines without the Vector API, and the measure of the other one. */
  static MatrixProduct plain() {
    return (a, b, c, size, add) -> {
      for (int i = 0; i < size.m; i++) {
        for (int j = 0; j < size.n; j++) {
          int at = c.offset + i * size.n + j;
          float sum = add ? c.values[at] : 0;
          for (int p = 0; p < size.k; p++) {
            float left = a.values[a.offset + i * size.k + p];
            sum = Math.fma(left, b.values[b.offset + p * size.n + j], sum);
          }
          c.values[at] = sum;
        }
      }
    };
  }
}
