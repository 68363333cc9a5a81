import java.util.function.Consumer;
import javalings.llama.KeyValueCache;
import javalings.llama.Model;
import javalings.llama.VectorMath;

class Inference6 {
  static final String START = "Once upon a time Anna had";

  private record Scratch(float[] x, float[] normed, float[] seen, float[] query, float[] key) {}

  private record Inner(float[] value, float[] gate, float[] up, float[] scores, byte[] row) {}

  private final Model model;
  private final KeyValueCache cache;
  private final Scratch one;
  private final Inner two;
  private int position;

  Inference6(Model model) {
    this.model = model;
    var size = model.dimensions();
    cache = new KeyValueCache(size);
    int dim = size.dim();
    int keys = size.keyWidth();
    one =
        new Scratch(
            new float[dim], new float[dim], new float[dim], new float[dim], new float[keys]);
    two =
        new Inner(
            new float[keys],
            new float[size.hidden()],
            new float[size.hidden()],
            new float[size.vocabulary()],
            new byte[dim + size.hidden()]);
  }

  float[] forward(int token) {
    model.embedding().row(token, one.x);
    for (int i = 0; i < model.blocks().size(); i++) {
      look(model.blocks().get(i), i);
      think(model.blocks().get(i));
    }
    position += 1;
    VectorMath.norm(one.x, model.lastNorm(), one.normed);
    model.embedding().times(one.normed, two.scores, two.row);
    return two.scores;
  }

  private void look(Model.Block block, int index) {
    VectorMath.norm(one.x, block.norm(), one.normed);
    block.query().times(one.normed, one.query, two.row);
    block.key().times(one.normed, one.key, two.row);
    block.value().times(one.normed, two.value, two.row);
    cache.attend(index, position, one.query, one.key, two.value, one.seen);
    block.out().times(one.seen, one.normed, two.row);
    VectorMath.add(one.x, one.normed);
  }

  private void think(Model.Block block) {
    VectorMath.norm(one.x, block.innerNorm(), one.normed);
    block.gate().times(one.normed, two.gate, two.row);
    block.up().times(one.normed, two.up, two.row);
    VectorMath.swiglu(two.gate, two.up);
    block.down().times(two.gate, one.seen, two.row);
    VectorMath.add(one.x, one.seen);
  }

  void tell(String start, Consumer<String> listener) {
    var next = forward(0);
    for (int token : model.tokenizer().encode(start)) {
      next = forward(token);
    }
    listener.accept(start);
    int token = VectorMath.largest(next);
    while (token != 0 && position < model.dimensions().context()) {
      listener.accept(model.tokenizer().decode(token));
      token = VectorMath.largest(forward(token));
    }
  }
}
