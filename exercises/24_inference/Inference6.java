import java.util.function.Consumer;
import javalings.llama.KeyValueCache;
import javalings.llama.Model;
import javalings.llama.VectorMath;

// One object tells one story, token by token, and all of them read the same mapped weights. The model
// knows Anna, Ben, Clara, David and twelve more, and things that are lent, given and painted.
class Inference6 {
  /** The first words of your own story; letters, commas and full stops. Change them as you like. */
  static final String START = "Once upon a time Anna had";

  private final Model model;
  private final KeyValueCache cache;
  private int position;

  Inference6(Model model) {
    this.model = model;
    cache = new KeyValueCache(model.dimensions());
  }

  /** Takes the next token and scores each token that may follow. No token costs memory. */
  float[] forward(int token) {
    var size = model.dimensions();
    // TODO: These arrays are garbage after each token. Where could they live?
    var x = new float[size.dim()];
    var normed = new float[size.dim()];
    var query = new float[size.dim()];
    var key = new float[size.keyWidth()];
    var value = new float[size.keyWidth()];
    var sum = new float[size.dim()];
    var scores = new float[size.vocabulary()];
    var row = new byte[Math.max(size.dim(), size.hidden())];
    model.embedding().row(token, x);
    for (int i = 0; i < size.blocks(); i++) {
      var block = model.blocks().get(i);
      VectorMath.norm(x, block.norm(), normed);
      block.query().times(normed, query, row);
      block.key().times(normed, key, row);
      block.value().times(normed, value, row);
      cache.attend(i, position, query, key, value, normed);
      block.out().times(normed, sum, row);
      VectorMath.add(x, sum);
      // TODO: The second half of a block is missing: innerNorm, gate and up, swiglu, down, add.
    }
    VectorMath.norm(x, model.lastNorm(), normed);
    model.embedding().times(normed, scores, row);
    position++;
    return scores;
  }

  /**
   * Goes on until the story ends with token 0, or there is no more room. Hands out `start` first,
   * and then each piece as soon as it is there.
   */
  void tell(String start, Consumer<String> listener) {
    var story = new StringBuilder(start);
    var scores = forward(0);
    for (int token : model.tokenizer().encode(start)) {
      scores = forward(token);
    }
    int next = VectorMath.largest(scores);
    while (next != 0 && position < model.dimensions().context()) {
      story.append(model.tokenizer().decode(next));
      next = VectorMath.largest(forward(next));
    }
    // TODO: The whole story comes at its end. When is a piece of it known?
    listener.accept(story.toString());
  }
}
