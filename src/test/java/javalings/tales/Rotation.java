package javalings.tales;

/** RoPE: each pair of numbers of a head is turned by an angle that grows with the position. */
final class Rotation {

  private final int headSize;
  private final int length;
  private final float[] cos;
  private final float[] sin;

  Rotation(int headSize, int length) {
    this.headSize = headSize;
    this.length = length;
    int pairs = headSize / 2;
    cos = new float[length * pairs];
    sin = new float[length * pairs];
    for (int i = 0; i < cos.length; i++) {
      int position = i / pairs;
      double angle = position * StrictMath.pow(10_000, -2.0 * (i % pairs) / headSize);
      cos[i] = (float) StrictMath.cos(angle);
      sin[i] = (float) StrictMath.sin(angle);
    }
  }

  void forward(float[] rows, int width) {
    turn(rows, width, 1);
  }

  void backward(float[] rows, int width) {
    turn(rows, width, -1);
  }

  private void turn(float[] rows, int width, float sign) {
    int pairs = headSize / 2;
    for (int at = 0; at < rows.length; at += 2) {
      int angle = at / width % length * pairs + at % headSize / 2;
      float c = cos[angle];
      float s = sign * sin[angle];
      float even = rows[at];
      float odd = rows[at + 1];
      rows[at] = even * c - odd * s;
      rows[at + 1] = even * s + odd * c;
    }
  }
}
