package javalings.tales;

import javalings.tales.MatrixProduct.Operand;
import javalings.tales.MatrixProduct.Size;

/** y = x · W for all rows of a batch, and the way back. */
final class Linear {

  private final Parameters parameters;
  private final MatrixProduct product;
  private final int weights;
  private final int in;
  private final int out;
  private final int rows;
  private final float[] turned;
  private final float[] turnedInput;

  Linear(Parameters parameters, MatrixProduct product, int weights, int in, int out, int rows) {
    this.parameters = parameters;
    this.product = product;
    this.weights = weights;
    this.in = in;
    this.out = out;
    this.rows = rows;
    turned = new float[in * out];
    turnedInput = new float[rows * in];
  }

  void forward(float[] x, float[] y, boolean add) {
    var matrix = new Operand(parameters.values, weights);
    product.multiply(Operand.of(x), matrix, Operand.of(y), new Size(rows, in, out), add);
  }

  void backward(float[] x, float[] dy, float[] dx, boolean add) {
    transpose(parameters.values, weights, turned, in, out);
    product.multiply(
        Operand.of(dy), Operand.of(turned), Operand.of(dx), new Size(rows, out, in), add);
    transpose(x, 0, turnedInput, rows, in);
    var gradient = new Operand(parameters.gradients, weights);
    product.multiply(
        Operand.of(turnedInput), Operand.of(dy), gradient, new Size(in, rows, out), true);
  }

  static void transpose(float[] from, int at, float[] to, int rows, int columns) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        to[j * rows + i] = from[at + i * columns + j];
      }
    }
  }
}
