package javalings.tales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javalings.llama.Dimensions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The gradient of each tensor against the slope of the surprise, measured along some directions.
 */
class GradientsTest {

  private static final int SEQUENCES = 2;
  private static final int LENGTH = 6;
  private static final Dimensions SMALL = new Dimensions(16, 24, 2, 4, 2, 20, LENGTH);
  private static final int DIRECTIONS = 4;

  private final Random random = new Random(3);
  private final Parameters parameters = new Parameters(SMALL);
  private final Network network = new Network(parameters, MatrixProduct.plain(), SEQUENCES, LENGTH);
  private final int[] tokens = tokens();
  private final int[] next = tokens();

  private record Tensor(String name, int from, int end) {}

  @TestFactory
  List<DynamicTest> aGradientIsTheSlopeOfTheSurprise() {
    for (int i = 0; i < parameters.values.length; i++) {
      parameters.values[i] = (float) random.nextGaussian() * 0.4f;
    }
    network.learn(tokens, next);
    var gradients = parameters.gradients.clone();
    var tests = new ArrayList<DynamicTest>();
    for (var tensor : tensors()) {
      for (int i = 0; i < DIRECTIONS; i++) {
        int direction = i;
        var name = tensor.name + ", direction " + i;
        tests.add(DynamicTest.dynamicTest(name, () -> slope(tensor, gradients, direction)));
      }
    }
    return tests;
  }

  /** The first direction is the gradient's own; others are random, and would see what it lacks. */
  private void slope(Tensor tensor, float[] gradients, int number) {
    var direction = new double[tensor.end - tensor.from];
    double length = 0;
    for (int i = 0; i < direction.length; i++) {
      direction[i] = number == 0 ? gradients[tensor.from + i] : random.nextGaussian();
      length += direction[i] * direction[i];
    }
    double expected = 0;
    for (int i = 0; i < direction.length; i++) {
      direction[i] /= Math.sqrt(length);
      expected += direction[i] * gradients[tensor.from + i];
    }
    double step = 0.01;
    double slope =
        (surprise(tensor, direction, step) - surprise(tensor, direction, -step)) / (2 * step);
    assertThat(slope).isCloseTo(expected, within(2e-4 + 0.01 * Math.abs(expected)));
  }

  private double surprise(Tensor tensor, double[] direction, double step) {
    var kept = parameters.values.clone();
    for (int i = 0; i < direction.length; i++) {
      parameters.values[tensor.from + i] += (float) (direction[i] * step);
    }
    double surprise = network.learn(tokens, next);
    System.arraycopy(kept, 0, parameters.values, 0, kept.length);
    return surprise;
  }

  private List<Tensor> tensors() {
    var tensors = new ArrayList<Tensor>();
    int dim = SMALL.dim();
    int keys = dim * SMALL.keyWidth();
    int inner = dim * SMALL.hidden();
    tensors.add(tensor("embedding", parameters.embedding, SMALL.vocabulary() * dim));
    tensors.add(tensor("last norm", parameters.lastNorm, dim));
    for (int i = 0; i < SMALL.blocks(); i++) {
      var layer = parameters.layers[i];
      tensors.add(tensor("norm " + i, layer.norm(), dim));
      tensors.add(tensor("query " + i, layer.query(), dim * dim));
      tensors.add(tensor("key " + i, layer.key(), keys));
      tensors.add(tensor("value " + i, layer.value(), keys));
      tensors.add(tensor("out " + i, layer.out(), dim * dim));
      tensors.add(tensor("inner norm " + i, layer.innerNorm(), dim));
      tensors.add(tensor("gate " + i, layer.gate(), inner));
      tensors.add(tensor("up " + i, layer.up(), inner));
      tensors.add(tensor("down " + i, layer.down(), inner));
    }
    return tensors;
  }

  private static Tensor tensor(String name, int from, int size) {
    return new Tensor(name, from, from + size);
  }

  private int[] tokens() {
    return IntStream.range(0, SEQUENCES * LENGTH)
        .map(_ -> random.nextInt(SMALL.vocabulary()))
        .toArray();
  }
}
