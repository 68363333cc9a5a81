package javalings.tales;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javalings.llama.Tokenizer;

/**
 * The model as the exercises read it, all little-endian: "TALE", eight ints (dim, hidden, layers,
 * heads, heads of keys, vocabulary, context, merges), the alphabet and the merges in 16 bits each,
 * filled up to four bytes; then the matrices, row by row as int8, with a float scale a row before
 * them, and the norms as floats.
 */
final class WeightsFile {

  private final Parameters parameters;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

  private WeightsFile(Parameters parameters) {
    this.parameters = parameters;
  }

  static byte[] of(Parameters parameters, Tokenizer tokenizer) {
    var file = new WeightsFile(parameters);
    file.head(tokenizer);
    file.weights();
    return Arrays.copyOf(file.buffer.array(), file.buffer.position());
  }

  private void head(Tokenizer tokenizer) {
    var shape = parameters.shape;
    buffer.put("TALE".getBytes(StandardCharsets.US_ASCII));
    buffer.putInt(shape.dim()).putInt(shape.hidden()).putInt(shape.blocks());
    buffer.putInt(shape.heads()).putInt(shape.keyHeads()).putInt(shape.vocabulary());
    var merges = tokenizer.merges();
    buffer.putInt(shape.context()).putInt(merges.size());
    for (var token : tokenizer.tokens().subList(0, shape.vocabulary() - merges.size())) {
      buffer.putChar(token.charAt(0));
    }
    for (var merge : merges) {
      buffer.putShort((short) merge.left()).putShort((short) merge.right());
    }
    while (buffer.position() % 4 != 0) {
      buffer.put((byte) 0);
    }
  }

  private void weights() {
    var shape = parameters.shape;
    int dim = shape.dim();
    rows(Arrays.copyOfRange(parameters.values, 0, shape.vocabulary() * dim), dim);
    norm(parameters.lastNorm);
    for (var layer : parameters.layers) {
      norm(layer.norm());
      turned(layer.query(), dim, dim);
      turned(layer.key(), dim, shape.keyWidth());
      turned(layer.value(), dim, shape.keyWidth());
      turned(layer.out(), dim, dim);
      norm(layer.innerNorm());
      turned(layer.gate(), dim, shape.hidden());
      turned(layer.up(), dim, shape.hidden());
      turned(layer.down(), shape.hidden(), dim);
    }
  }

  private void norm(int at) {
    for (int i = at; i < at + parameters.shape.dim(); i++) {
      buffer.putFloat(parameters.values[i]);
    }
  }

  /** Rows of the file are what one number of the result is made of. */
  private void turned(int at, int in, int out) {
    var matrix = new float[in * out];
    Linear.transpose(parameters.values, at, matrix, in, out);
    rows(matrix, in);
  }

  private void rows(float[] matrix, int width) {
    for (int from = 0; from < matrix.length; from += width) {
      buffer.putFloat(scale(matrix, from, width));
    }
    for (int i = 0; i < matrix.length; i++) {
      buffer.put((byte) Math.round(matrix[i] / scale(matrix, i / width * width, width)));
    }
  }

  private static float scale(float[] matrix, int from, int width) {
    float largest = 1e-9f;
    for (int i = from; i < from + width; i++) {
      largest = Math.max(largest, Math.abs(matrix[i]));
    }
    return largest / 127;
  }
}
