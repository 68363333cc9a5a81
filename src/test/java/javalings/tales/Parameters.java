package javalings.tales;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import javalings.llama.Dimensions;

/**
 * All weights of the model in one array, and what the last batch wants of each of them in another.
 * Matrices are kept as [in][out].
 */
final class Parameters {

  /** Where the weights of a layer begin. */
  record LayerWeights(
      int norm,
      int query,
      int key,
      int value,
      int out,
      int innerNorm,
      int gate,
      int up,
      int down) {}

  final Dimensions shape;
  final float[] values;
  final float[] gradients;
  final int embedding;
  final int lastNorm;
  final LayerWeights[] layers;
  private int size;

  Parameters(Dimensions shape) {
    this.shape = shape;
    embedding = place(shape.vocabulary() * shape.dim());
    lastNorm = place(shape.dim());
    layers = IntStream.range(0, shape.blocks()).mapToObj(_ -> layer()).toArray(LayerWeights[]::new);
    values = new float[size];
    gradients = new float[size];
  }

  private LayerWeights layer() {
    int dim = shape.dim();
    int keys = dim * shape.keyWidth();
    int inner = dim * shape.hidden();
    return new LayerWeights(
        place(dim),
        place(dim * dim),
        place(keys),
        place(keys),
        place(dim * dim),
        place(dim),
        place(inner),
        place(inner),
        place(inner));
  }

  private int place(int count) {
    int at = size;
    size += count;
    return at;
  }

  /**
   * Small random weights; smaller ones where layers add to what goes through, ones for the norms.
   */
  void draw(Random random) {
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextGaussian() * 0.06f;
    }
    for (var layer : layers) {
      shrink(layer.out, shape.dim() * shape.dim());
      shrink(layer.down, shape.dim() * shape.hidden());
      ones(layer.norm);
      ones(layer.innerNorm);
    }
    ones(lastNorm);
  }

  private void shrink(int at, int count) {
    for (int i = at; i < at + count; i++) {
      values[i] *= 0.4f;
    }
  }

  private void ones(int at) {
    Arrays.fill(values, at, at + shape.dim(), 1);
  }
}
