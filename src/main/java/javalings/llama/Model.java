package javalings.llama;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights of a model. Its matrices stay in the memory that they are read from, so the model can
 * be used as long as the arena of that memory is open, by as many threads as may use the memory.
 */
public final class Model {

  private static final int MAGIC = 0x454c4154; // "TALE"
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfChar CHAR =
      ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final MemorySegment file;
  private long position;
  private final Dimensions dimensions;
  private final Tokenizer tokenizer;
  private final Int8Matrix embedding;
  private final float[] lastNorm;
  private final List<Block> blocks = new ArrayList<>();

  /** Reads where everything lies; copies only what is small. */
  public Model(MemorySegment file) {
    this.file = file;
    if (integer() != MAGIC) {
      throw new IllegalArgumentException("This is no model: it does not begin with TALE");
    }
    dimensions =
        new Dimensions(integer(), integer(), integer(), integer(), integer(), integer(), integer());
    tokenizer = readTokenizer(integer());
    embedding = matrix(dimensions.vocabulary(), dimensions.dim());
    lastNorm = floats();
    for (int i = 0; i < dimensions.blocks(); i++) {
      blocks.add(new Block(this));
    }
  }

  private int integer() {
    int value = file.get(INT, position);
    position += Integer.BYTES;
    return value;
  }

  private char character() {
    char value = file.get(CHAR, position);
    position += Character.BYTES;
    return value;
  }

  private Tokenizer readTokenizer(int count) {
    var alphabet = new StringBuilder();
    for (int i = count; i < dimensions.vocabulary(); i++) {
      alphabet.append(character());
    }
    var merges = new ArrayList<Tokenizer.Merge>();
    for (int i = 0; i < count; i++) {
      merges.add(new Tokenizer.Merge(character(), character()));
    }
    position = position + 3 & ~3L;
    return new Tokenizer(alphabet.toString(), merges);
  }

  private float[] floats() {
    var floats = new float[dimensions.dim()];
    MemorySegment.copy(file, Int8Matrix.FLOAT, position, floats, 0, floats.length);
    position += (long) Float.BYTES * floats.length;
    return floats;
  }

  private Int8Matrix matrix(int rows, int columns) {
    var matrix = new Int8Matrix(file, position, rows, columns);
    position = matrix.end();
    return matrix;
  }

  public Dimensions dimensions() {
    return dimensions;
  }

  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /**
   * A row for each token: what it is on its way in, and what is compared with it on the way out.
   */
  public Int8Matrix embedding() {
    return embedding;
  }

  public float[] lastNorm() {
    return lastNorm;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** A block of the model: attention, then a feed-forward net. */
  public static final class Block {

    private final float[] norm;
    private final Int8Matrix query;
    private final Int8Matrix key;
    private final Int8Matrix value;
    private final Int8Matrix out;
    private final float[] innerNorm;
    private final Int8Matrix gate;
    private final Int8Matrix up;
    private final Int8Matrix down;

    private Block(Model model) {
      var dimensions = model.dimensions;
      int dim = dimensions.dim();
      norm = model.floats();
      query = model.matrix(dim, dim);
      key = model.matrix(dimensions.keyWidth(), dim);
      value = model.matrix(dimensions.keyWidth(), dim);
      out = model.matrix(dim, dim);
      innerNorm = model.floats();
      gate = model.matrix(dimensions.hidden(), dim);
      up = model.matrix(dimensions.hidden(), dim);
      down = model.matrix(dim, dimensions.hidden());
    }

    public float[] norm() {
      return norm;
    }

    public Int8Matrix query() {
      return query;
    }

    public Int8Matrix key() {
      return key;
    }

    public Int8Matrix value() {
      return value;
    }

    public Int8Matrix out() {
      return out;
    }

    public float[] innerNorm() {
      return innerNorm;
    }

    public Int8Matrix gate() {
      return gate;
    }

    public Int8Matrix up() {
      return up;
    }

    public Int8Matrix down() {
      return down;
    }
  }
}
