package javalings.check;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javalings.llama.KeyValueCache;
import javalings.llama.Model;
import javalings.llama.VectorMath;

/**
 * Reads and tells as the model of {@code tales.bin} should, with attention of its own or with a
 * learner's: slow, and plain to see.
 */
public final class ReferenceStoryteller {

  /** Shows a token of a text the tokens before it, in one block. */
  public interface Attention {
    void attend(int position, float[] query, float[] key, float[] value, float[] to);
  }

  /** Telling takes some 20 ms, and the same start has the same story. */
  private static final Map<String, String> STORIES = new ConcurrentHashMap<>();

  private final Model model;
  private final List<Attention> attention;
  private int position;

  public ReferenceStoryteller(Model model) {
    this(model, () -> new OneBlock(new KeyValueCache(model.dimensions())));
  }

  /** A storyteller with one of these in each block. */
  public ReferenceStoryteller(Model model, Supplier<? extends Attention> attention) {
    this.model = model;
    this.attention =
        Stream.<Attention>generate(attention).limit(model.dimensions().blocks()).toList();
  }

  private record OneBlock(KeyValueCache cache) implements Attention {
    @Override
    public void attend(int position, float[] query, float[] key, float[] value, float[] to) {
      cache.attend(0, position, query, key, value, to);
    }
  }

  /** The model that comes with the course, on the heap. */
  public static Model model() {
    return new Model(MemorySegment.ofArray(Data.bytes("tales.bin")));
  }

  /** The story of the model that comes with the course; told once in each process. */
  public static String story(String start) {
    return STORIES.computeIfAbsent(start, it -> new ReferenceStoryteller(model()).tell(it));
  }

  /** The scores of each token that may follow. */
  public float[] read(int token) {
    var size = model.dimensions();
    var row = new byte[Math.max(size.dim(), size.hidden())];
    var x = new float[size.dim()];
    model.embedding().row(token, x);
    for (int i = 0; i < attention.size(); i++) {
      look(model.blocks().get(i), attention.get(i), x, row);
      think(model.blocks().get(i), x, row);
    }
    var normed = new float[size.dim()];
    VectorMath.norm(x, model.lastNorm(), normed);
    var scores = new float[size.vocabulary()];
    model.embedding().times(normed, scores, row);
    position++;
    return scores;
  }

  private void look(Model.Block block, Attention attention, float[] x, byte[] row) {
    var size = model.dimensions();
    var normed = new float[size.dim()];
    var query = new float[size.dim()];
    var key = new float[size.keyWidth()];
    var value = new float[size.keyWidth()];
    VectorMath.norm(x, block.norm(), normed);
    block.query().times(normed, query, row);
    block.key().times(normed, key, row);
    block.value().times(normed, value, row);
    var seen = new float[size.dim()];
    attention.attend(position, query, key, value, seen);
    var sum = new float[size.dim()];
    block.out().times(seen, sum, row);
    VectorMath.add(x, sum);
  }

  private void think(Model.Block block, float[] x, byte[] row) {
    var size = model.dimensions();
    var normed = new float[size.dim()];
    var gate = new float[size.hidden()];
    var up = new float[size.hidden()];
    var sum = new float[size.dim()];
    VectorMath.norm(x, block.innerNorm(), normed);
    block.gate().times(normed, gate, row);
    block.up().times(normed, up, row);
    VectorMath.swiglu(gate, up);
    block.down().times(gate, sum, row);
    VectorMath.add(x, sum);
  }

  /** The text of the token with the highest score after a text that has just begun. */
  public String next(String text) {
    return model.tokenizer().decode(VectorMath.largest(begin(text)));
  }

  /** A story from its beginning to the end of the line, or of the room. */
  public String tell(String start) {
    var story = new StringBuilder(start);
    int token = VectorMath.largest(begin(start));
    while (token != 0 && position < model.dimensions().context()) {
      story.append(model.tokenizer().decode(token));
      token = VectorMath.largest(read(token));
    }
    return story.toString();
  }

  private float[] begin(String text) {
    var scores = read(0);
    for (int token : model.tokenizer().encode(text)) {
      scores = read(token);
    }
    return scores;
  }
}
