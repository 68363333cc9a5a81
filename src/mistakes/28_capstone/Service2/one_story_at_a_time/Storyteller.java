import java.util.function.Consumer;
import javalings.llama.KeyValueCache;
import javalings.llama.Model;
import javalings.llama.VectorMath;

/** Tells one story, as in Inference6. It has the cache of that story, so it belongs to one thread. */
class Storyteller {
  private final Model model;
  private final KeyValueCache cache;
  private final float[] x;
  private final float[] normed;
  private final float[] query;
  private final float[] key;
  private final float[] value;
  private final float[] sum;
  private final float[] gate;
  private final float[] up;
  private final float[] scores;
  private final byte[] row;
  private int position;

  Storyteller(Model model) {
    this.model = model;
    var size = model.dimensions();
    cache = new KeyValueCache(size);
    x = new float[size.dim()];
    normed = new float[size.dim()];
    query = new float[size.dim()];
    key = new float[size.keyWidth()];
    value = new float[size.keyWidth()];
    sum = new float[size.dim()];
    gate = new float[size.hidden()];
    up = new float[size.hidden()];
    scores = new float[size.vocabulary()];
    row = new byte[Math.max(size.dim(), size.hidden())];
  }

  /** Takes the next token and scores each token that may follow. No token costs memory. */
  float[] forward(int token) {
    model.embedding().row(token, x);
    for (int i = 0; i < model.blocks().size(); i++) {
      var block = model.blocks().get(i);
      look(block, i);
      think(block);
    }
    VectorMath.norm(x, model.lastNorm(), normed);
    model.embedding().times(normed, scores, row);
    position++;
    return scores;
  }

  private void look(Model.Block block, int index) {
    VectorMath.norm(x, block.norm(), normed);
    block.query().times(normed, query, row);
    block.key().times(normed, key, row);
    block.value().times(normed, value, row);
    cache.attend(index, position, query, key, value, normed);
    block.out().times(normed, sum, row);
    VectorMath.add(x, sum);
  }

  private void think(Model.Block block) {
    VectorMath.norm(x, block.innerNorm(), normed);
    block.gate().times(normed, gate, row);
    block.up().times(normed, up, row);
    VectorMath.swiglu(gate, up);
    block.down().times(gate, sum, row);
    VectorMath.add(x, sum);
  }

  /**
   * Goes on until the story ends with token 0, or there is no more room. Hands out `start` first,
   * and then each piece as soon as it is there.
   */
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
