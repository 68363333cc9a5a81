package javalings.llama;

import java.util.Arrays;

/**
 * The keys and values of all tokens of one text so far, so that no token is worked on twice. It
 * belongs to one text, and so to one thread.
 */
public final class KeyValueCache {

  private final Dimensions dimensions;
  private final float[][] keys;
  private final float[][] values;
  private final float[] shares;
  private final float[] cos;
  private final float[] sin;

  public KeyValueCache(Dimensions dimensions) {
    this.dimensions = dimensions;
    keys = new float[dimensions.blocks()][dimensions.context() * dimensions.keyWidth()];
    values = new float[dimensions.blocks()][dimensions.context() * dimensions.keyWidth()];
    shares = new float[dimensions.context()];
    cos = new float[dimensions.context() * pairs()];
    sin = new float[dimensions.context() * pairs()];
    for (int i = 0; i < cos.length; i++) {
      int position = i / pairs();
      double angle = position / Math.pow(10_000, (double) (i % pairs()) / pairs());
      cos[i] = (float) Math.cos(angle);
      sin[i] = (float) Math.sin(angle);
    }
  }

  private int pairs() {
    return dimensions.headSize() / 2;
  }

  /**
   * Lets the token at a position look at itself and at all before it.
   *
   * @param block which block asks
   * @param query what the token looks for; it is rotated
   * @param key what others find it by; it is rotated and kept
   * @param value what others get from it; it is kept
   * @param to what the token sees, head by head
   */
  public void attend(
      int block, int position, float[] query, float[] key, float[] value, float[] to) {
    rotate(query, position);
    rotate(key, position);
    int width = dimensions.keyWidth();
    System.arraycopy(key, 0, keys[block], position * width, width);
    System.arraycopy(value, 0, values[block], position * width, width);
    for (int head = 0; head < dimensions.heads(); head++) {
      look(head, position, query, keys[block]);
      gather(head, position, values[block], to);
    }
  }

  /** RoPE: each pair of a head is turned by an angle that grows with the position. */
  private void rotate(float[] vector, int position) {
    for (int i = 0; i < vector.length; i += 2) {
      int angle = position * pairs() + i / 2 % pairs();
      float even = vector[i];
      float odd = vector[i + 1];
      vector[i] = even * cos[angle] - odd * sin[angle];
      vector[i + 1] = even * sin[angle] + odd * cos[angle];
    }
  }

  private int keyAt(int head, int token) {
    int shared = head / (dimensions.heads() / dimensions.keyHeads());
    return token * dimensions.keyWidth() + shared * dimensions.headSize();
  }

  /** How much of its attention a head gives to each token: the softmax of the products. */
  private void look(int head, int position, float[] query, float[] keys) {
    int size = dimensions.headSize();
    for (int token = 0; token <= position; token++) {
      float product = 0;
      for (int i = 0; i < size; i++) {
        product += query[head * size + i] * keys[keyAt(head, token) + i];
      }
      shares[token] = product / (float) Math.sqrt(size);
    }
    VectorMath.softmax(shares, position + 1);
  }

  private void gather(int head, int position, float[] values, float[] to) {
    int size = dimensions.headSize();
    Arrays.fill(to, head * size, (head + 1) * size, 0);
    for (int token = 0; token <= position; token++) {
      for (int i = 0; i < size; i++) {
        to[head * size + i] += shares[token] * values[keyAt(head, token) + i];
      }
    }
  }
}
