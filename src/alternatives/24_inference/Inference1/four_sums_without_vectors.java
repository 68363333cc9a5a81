class Inference1 {
  static float dot(float[] a, float[] b) {
    return dot(a, 0, b);
  }

  private static float dot(float[] a, int at, float[] b) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    int i = 0;
    for (; i + 3 < b.length; i += 4) {
      first += a[at + i] * b[i];
      second += a[at + i + 1] * b[i + 1];
      third += a[at + i + 2] * b[i + 2];
      fourth += a[at + i + 3] * b[i + 3];
    }
    while (i < b.length) {
      first += a[at + i] * b[i++];
    }
    return first + second + third + fourth;
  }

  static void multiply(float[] matrix, float[] x, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = dot(matrix, i * x.length, x);
    }
  }
}
