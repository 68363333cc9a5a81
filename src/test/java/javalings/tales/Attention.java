package javalings.tales;

import java.util.Arrays;
import javalings.llama.Dimensions;
import javalings.tales.MatrixProduct.Operand;
import javalings.tales.MatrixProduct.Size;

/**
 * Each token looks at itself and at those before it, a head at a time; two heads of queries share
 * one of keys and values.
 */
final class Attention {

  private final Dimensions shape;
  private final MatrixProduct product;
  private final int sequences;
  private final int length;
  private final float[][] shares;
  private final float[] q;
  private final float[] k;
  private final float[] v;
  private final float[] turned;
  private final float[] out;
  private final float[] square;
  private final float[] turnedSquare;

  Attention(Dimensions shape, MatrixProduct product, int sequences, int length) {
    this.shape = shape;
    this.product = product;
    this.sequences = sequences;
    this.length = length;
    shares = new float[sequences * shape.heads()][length * length];
    int one = length * shape.headSize();
    q = new float[one];
    k = new float[one];
    v = new float[one];
    turned = new float[one];
    out = new float[one];
    square = new float[length * length];
    turnedSquare = new float[length * length];
  }

  void forward(float[] queries, float[] keys, float[] values, float[] to) {
    for (int s = 0; s < sequences; s++) {
      for (int h = 0; h < shape.heads(); h++) {
        gather(queries, shape.dim(), s, h, q);
        gather(keys, shape.keyWidth(), s, keyHead(h), k);
        gather(values, shape.keyWidth(), s, keyHead(h), v);
        float[] share = shares[s * shape.heads() + h];
        byHead(q, k, share);
        softmax(share);
        byTokens(share, v, out);
        scatter(out, to, shape.dim(), s, h);
      }
    }
  }

  /** Adds to the three gradients. */
  void backward(Inputs of, float[] d, float[] dQueries, float[] dKeys, float[] dValues) {
    for (int s = 0; s < sequences; s++) {
      for (int h = 0; h < shape.heads(); h++) {
        gather(of.queries, shape.dim(), s, h, q);
        gather(of.keys, shape.keyWidth(), s, keyHead(h), k);
        gather(of.values, shape.keyWidth(), s, keyHead(h), v);
        float[] share = shares[s * shape.heads() + h];
        float[] wanted = new float[out.length];
        gather(d, shape.dim(), s, h, wanted);
        Linear.transpose(share, 0, turnedSquare, length, length);
        byTokens(turnedSquare, wanted, out);
        add(out, dValues, shape.keyWidth(), s, keyHead(h));
        byHead(wanted, v, square);
        softmaxBack(share, square);
        byTokens(square, k, out);
        add(out, dQueries, shape.dim(), s, h);
        Linear.transpose(square, 0, turnedSquare, length, length);
        byTokens(turnedSquare, q, out);
        add(out, dKeys, shape.keyWidth(), s, keyHead(h));
      }
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Inputs(float[] queries, float[] keys, float[] values) {}

  private int keyHead(int head) {
    return head / (shape.heads() / shape.keyHeads());
  }

  /** to[i][j] = a[i] · b[j], over the numbers of a head. */
  private void byHead(float[] a, float[] b, float[] to) {
    Linear.transpose(b, 0, turned, length, shape.headSize());
    multiply(a, turned, to, new Size(length, shape.headSize(), length));
  }

  /** to[i] = the sum over the tokens j of a[i][j] · b[j]. */
  private void byTokens(float[] a, float[] b, float[] to) {
    multiply(a, b, to, new Size(length, length, shape.headSize()));
  }

  private void multiply(float[] a, float[] b, float[] to, Size size) {
    product.multiply(Operand.of(a), Operand.of(b), Operand.of(to), size, false);
  }

  private float scale() {
    return ExactMath.inverseRoot(shape.headSize());
  }

  private void softmax(float[] scores) {
    for (int t = 0; t < length; t++) {
      int from = t * length;
      int end = from + t + 1;
      float top = scores[from];
      for (int j = from; j < end; j++) {
        top = Math.max(top, scores[j]);
      }
      float sum = 0;
      for (int j = from; j < end; j++) {
        scores[j] = ExactMath.exp((scores[j] - top) * scale());
        sum += scores[j];
      }
      for (int j = from; j < end; j++) {
        scores[j] /= sum;
      }
      Arrays.fill(scores, end, from + length, 0);
    }
  }

  private void softmaxBack(float[] share, float[] d) {
    for (int t = 0; t < length; t++) {
      float along = 0;
      for (int j = t * length; j <= t * length + t; j++) {
        along += d[j] * share[j];
      }
      for (int j = t * length; j < (t + 1) * length; j++) {
        d[j] = share[j] * (d[j] - along) * scale();
      }
    }
  }

  private void gather(float[] from, int width, int sequence, int head, float[] to) {
    int size = shape.headSize();
    for (int t = 0; t < length; t++) {
      int at = (sequence * length + t) * width + head * size;
      System.arraycopy(from, at, to, t * size, size);
    }
  }

  private void scatter(float[] from, float[] to, int width, int sequence, int head) {
    int size = shape.headSize();
    for (int t = 0; t < length; t++) {
      int at = (sequence * length + t) * width + head * size;
      System.arraycopy(from, t * size, to, at, size);
    }
  }

  private void add(float[] from, float[] to, int width, int sequence, int head) {
    int size = shape.headSize();
    for (int t = 0; t < length; t++) {
      int at = (sequence * length + t) * width + head * size;
      for (int i = 0; i < size; i++) {
        to[at + i] += from[t * size + i];
      }
    }
  }
}
