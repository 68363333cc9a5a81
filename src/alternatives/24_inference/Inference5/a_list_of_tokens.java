import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Inference5 {
  private record Token(float[] key, float[] value) {}

  private final int heads;
  private final int keyHeads;
  private final int size;
  private final List<Token> read = new ArrayList<>();

  Inference5(int heads, int keyHeads, int size, int context) {
    this.heads = heads;
    this.keyHeads = keyHeads;
    this.size = size;
  }

  void attend(int position, float[] query, float[] key, float[] value, float[] to) {
    while (read.size() > position) {
      read.removeLast();
    }
    read.add(new Token(rotated(key, position), value.clone()));
    var turned = rotated(query, position);
    Arrays.fill(to, 0);
    for (int head = 0; head < heads; head++) {
      look(turned, head * size, head / (heads / keyHeads) * size, to);
    }
  }

  private void look(float[] query, int own, int other, float[] to) {
    var powers = read.stream().mapToDouble(token -> product(query, own, token.key(), other)).toArray();
    double top = Arrays.stream(powers).max().orElse(0);
    double sum = Arrays.stream(powers).map(power -> Math.exp(power - top)).sum();
    for (int token = 0; token < powers.length; token++) {
      for (int i = 0; i < size; i++) {
        float share = (float) (Math.exp(powers[token] - top) / sum);
        to[own + i] += share * read.get(token).value()[other + i];
      }
    }
  }

  private double product(float[] query, int own, float[] key, int other) {
    double product = 0;
    for (int i = 0; i < size; i++) {
      product += query[own + i] * key[other + i];
    }
    return product / Math.sqrt(size);
  }

  private float[] rotated(float[] vector, int position) {
    var turned = vector.clone();
    for (int i = 0; i < vector.length; i += 2) {
      double angle = position * Math.pow(10_000, -(double) (i % size) / size);
      turned[i] = (float) (vector[i] * Math.cos(angle) - vector[i + 1] * Math.sin(angle));
      turned[i + 1] = (float) (vector[i] * Math.sin(angle) + vector[i + 1] * Math.cos(angle));
    }
    return turned;
  }
}
