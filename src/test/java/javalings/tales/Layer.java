package javalings.tales;

import java.util.Arrays;
import javalings.llama.Dimensions;

/**
 * A layer of the model: what attention sees is added to what goes through, then what the inner net
 * makes of it.
 */
final class Layer {

  private final Norm norm;
  private final Linear query;
  private final Linear key;
  private final Linear value;
  private final Rotation rotation;
  private final Attention attention;
  private final Linear out;
  private final Norm innerNorm;
  private final Linear gate;
  private final Linear up;
  private final Linear down;
  private final int dim;
  private final int keyWidth;
  private final Activations at;

  /** What the way back needs of the way there, and room for the way back itself. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Activations(
      float[] x,
      float[] normed,
      float[] q,
      float[] k,
      float[] v,
      float[] seen,
      float[] y,
      float[] innerNormed,
      float[] gate,
      float[] up,
      float[] inner) {

    static Activations of(Dimensions shape, int rows) {
      int wide = rows * shape.dim();
      int keys = rows * shape.keyWidth();
      int hidden = rows * shape.hidden();
      return new Activations(
          new float[wide],
          new float[wide],
          new float[wide],
          new float[keys],
          new float[keys],
          new float[wide],
          new float[wide],
          new float[wide],
          new float[hidden],
          new float[hidden],
          new float[hidden]);
    }
  }

  private final Activations back;

  Layer(
      Parameters parameters,
      Parameters.LayerWeights weights,
      MatrixProduct product,
      int sequences,
      int length) {
    var shape = parameters.shape;
    int rows = sequences * length;
    dim = shape.dim();
    keyWidth = shape.keyWidth();
    norm = new Norm(parameters, weights.norm(), rows);
    query = new Linear(parameters, product, weights.query(), dim, dim, rows);
    key = new Linear(parameters, product, weights.key(), dim, keyWidth, rows);
    value = new Linear(parameters, product, weights.value(), dim, keyWidth, rows);
    rotation = new Rotation(shape.headSize(), length);
    attention = new Attention(shape, product, sequences, length);
    out = new Linear(parameters, product, weights.out(), dim, dim, rows);
    innerNorm = new Norm(parameters, weights.innerNorm(), rows);
    gate = new Linear(parameters, product, weights.gate(), dim, shape.hidden(), rows);
    up = new Linear(parameters, product, weights.up(), dim, shape.hidden(), rows);
    down = new Linear(parameters, product, weights.down(), shape.hidden(), dim, rows);
    at = Activations.of(shape, rows);
    back = Activations.of(shape, rows);
  }

  /** Changes x into what leaves the layer. */
  void forward(float[] x) {
    System.arraycopy(x, 0, at.x, 0, x.length);
    norm.forward(x, at.normed);
    query.forward(at.normed, at.q, false);
    key.forward(at.normed, at.k, false);
    value.forward(at.normed, at.v, false);
    rotation.forward(at.q, dim);
    rotation.forward(at.k, keyWidth);
    attention.forward(at.q, at.k, at.v, at.seen);
    out.forward(at.seen, x, true);
    System.arraycopy(x, 0, at.y, 0, x.length);
    innerNorm.forward(x, at.innerNormed);
    gate.forward(at.innerNormed, at.gate, false);
    up.forward(at.innerNormed, at.up, false);
    SwiGlu.forward(at.gate, at.up, at.inner);
    down.forward(at.inner, x, true);
  }

  /** Changes the gradient of what leaves the layer into that of what enters it. */
  void backward(float[] dx) {
    down.backward(at.inner, dx, back.inner, false);
    SwiGlu.backward(at.gate, at.up, back.inner, back.gate, back.up);
    gate.backward(at.innerNormed, back.gate, back.innerNormed, false);
    up.backward(at.innerNormed, back.up, back.innerNormed, true);
    innerNorm.backward(at.y, back.innerNormed, dx);
    out.backward(at.seen, dx, back.seen, false);
    Arrays.fill(back.q, 0);
    Arrays.fill(back.k, 0);
    Arrays.fill(back.v, 0);
    var inputs = new Attention.Inputs(at.q, at.k, at.v);
    attention.backward(inputs, back.seen, back.q, back.k, back.v);
    rotation.backward(back.q, dim);
    rotation.backward(back.k, keyWidth);
    query.backward(at.normed, back.q, back.normed, false);
    key.backward(at.normed, back.k, back.normed, true);
    value.backward(at.normed, back.v, back.normed, true);
    norm.backward(at.x, back.normed, dx);
  }
}
