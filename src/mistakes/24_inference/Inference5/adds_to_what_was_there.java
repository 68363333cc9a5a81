// expect: checks-fail the_first_token_sees_itself
import javalings.llama.VectorMath;

// A model looks back at what it has read. Each token leaves a key, by which it is found, and a value,
// which is what others get from it. Both are kept, so that no token is worked on twice. Each head of
// a later token looks with a query, and `heads / keyHeads` heads share a key and a value.
class Inference5 {
  private final int heads;
  private final int size;
  private final int shared;
  private final int width;
  private final float[] keys;
  private final float[] values;
  private final float[] shares;

  /** Room for `context` tokens; each head has `size` numbers, an even number. */
  Inference5(int heads, int keyHeads, int size, int context) {
    this.heads = heads;
    this.size = size;
    shared = heads / keyHeads;
    width = keyHeads * size;
    keys = new float[context * width];
    values = new float[context * width];
    shares = new float[context];
  }

  /**
   * Sets `to` to what the token at `position` sees: it looks at itself and at all before it. Its
   * query and key are rotated. Position 0 begins a new text.
   */
  void attend(int position, float[] query, float[] key, float[] value, float[] to) {
    rotate(query, position);
    rotate(key, position);
    System.arraycopy(key, 0, keys, position * width, width);
    System.arraycopy(value, 0, values, position * width, width);
    // The cache has room for more: what lies behind is empty, or of an earlier text.
    int tokens = position + 1;
    for (int head = 0; head < heads; head++) {
      int own = head * size;
      int other = head / shared * size;
      for (int token = 0; token < tokens; token++) {
        float product = 0;
        for (int i = 0; i < size; i++) {
          product += query[own + i] * keys[token * width + other + i];
        }
        shares[token] = product / (float) Math.sqrt(size);
      }
      VectorMath.softmax(shares, tokens);
      for (int i = 0; i < size; i++) {
        for (int token = 0; token < tokens; token++) {
          to[own + i] += shares[token] * values[token * width + other + i];
        }
      }
    }
  }

  /**
   * RoPE: turns each pair k of a head, its numbers 2k and 2k + 1, by position / 10000^(2k / size), in
   * radians.
   */
  private void rotate(float[] vector, int position) {
    for (int i = 0; i < vector.length; i += 2) {
      double angle = position / Math.pow(10_000, (double) (i % size) / size);
      float cos = (float) Math.cos(angle);
      float sin = (float) Math.sin(angle);
      // Both are kept before either is written: the second formula needs the old first number.
      float first = vector[i];
      float second = vector[i + 1];
      vector[i] = first * cos - second * sin;
      vector[i + 1] = first * sin + second * cos;
    }
  }
}
