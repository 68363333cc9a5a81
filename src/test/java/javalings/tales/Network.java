package javalings.tales;

import java.util.Arrays;
import java.util.stream.Stream;
import javalings.tales.MatrixProduct.Operand;
import javalings.tales.MatrixProduct.Size;

/** The model on a batch of token sequences: how much it is surprised, and the gradient of that. */
final class Network {

  private final Parameters parameters;
  private final MatrixProduct product;
  private final int rows;
  private final Layer[] layers;
  private final Norm lastNorm;
  private final float[] x;
  private final float[] dx;
  private final float[] normed;
  private final float[] dNormed;
  private final float[] scores;
  private final float[] turned;
  private final float[] turnedScores;

  Network(Parameters parameters, MatrixProduct product, int sequences, int length) {
    this.parameters = parameters;
    this.product = product;
    rows = sequences * length;
    layers =
        Stream.of(parameters.layers)
            .map(weights -> new Layer(parameters, weights, product, sequences, length))
            .toArray(Layer[]::new);
    lastNorm = new Norm(parameters, parameters.lastNorm, rows);
    int dim = parameters.shape.dim();
    int vocabulary = parameters.shape.vocabulary();
    x = new float[rows * dim];
    dx = new float[rows * dim];
    normed = new float[rows * dim];
    dNormed = new float[rows * dim];
    scores = new float[rows * vocabulary];
    turned = new float[vocabulary * dim];
    turnedScores = new float[rows * vocabulary];
  }

  /** The mean surprise at the next tokens, in nats; its gradient is in the parameters. */
  double learn(int[] tokens, int[] next) {
    Arrays.fill(parameters.gradients, 0);
    forward(tokens);
    double loss = surprise(next);
    backward(tokens);
    return loss;
  }

  private void forward(int[] tokens) {
    int dim = parameters.shape.dim();
    for (int row = 0; row < rows; row++) {
      int from = parameters.embedding + tokens[row] * dim;
      System.arraycopy(parameters.values, from, x, row * dim, dim);
    }
    for (var layer : layers) {
      layer.forward(x);
    }
    lastNorm.forward(x, normed);
    int vocabulary = parameters.shape.vocabulary();
    Linear.transpose(parameters.values, parameters.embedding, turned, vocabulary, dim);
    product.multiply(
        Operand.of(normed),
        Operand.of(turned),
        Operand.of(scores),
        new Size(rows, dim, vocabulary),
        false);
  }

  /** Changes the scores into their gradient: the probability, less one at what came next. */
  private double surprise(int[] next) {
    double sum = 0;
    int vocabulary = parameters.shape.vocabulary();
    for (int row = 0; row < rows; row++) {
      int wanted = row * vocabulary + next[row];
      probabilities(row * vocabulary, (row + 1) * vocabulary);
      sum -= StrictMath.log(Math.max(scores[wanted], Float.MIN_NORMAL));
      scores[wanted] -= 1;
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= rows;
    }
    return sum / rows;
  }

  private void probabilities(int from, int end) {
    float top = scores[from];
    for (int i = from; i < end; i++) {
      top = Math.max(top, scores[i]);
    }
    float sum = 0;
    for (int i = from; i < end; i++) {
      scores[i] = ExactMath.exp(scores[i] - top);
      sum += scores[i];
    }
    for (int i = from; i < end; i++) {
      scores[i] /= sum;
    }
  }

  private void backward(int[] tokens) {
    int dim = parameters.shape.dim();
    int vocabulary = parameters.shape.vocabulary();
    var embedding = new Operand(parameters.values, parameters.embedding);
    var size = new Size(rows, vocabulary, dim);
    product.multiply(Operand.of(scores), embedding, Operand.of(dNormed), size, false);
    Linear.transpose(scores, 0, turnedScores, rows, vocabulary);
    var gradient = new Operand(parameters.gradients, parameters.embedding);
    size = new Size(vocabulary, rows, dim);
    product.multiply(Operand.of(turnedScores), Operand.of(normed), gradient, size, true);
    Arrays.fill(dx, 0);
    lastNorm.backward(x, dNormed, dx);
    for (int i = layers.length - 1; i >= 0; i--) {
      layers[i].backward(dx);
    }
    for (int i = 0; i < dx.length; i++) {
      parameters.gradients[parameters.embedding + tokens[i / dim] * dim + i % dim] += dx[i];
    }
  }
}
