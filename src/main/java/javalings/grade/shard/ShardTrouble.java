package javalings.grade.shard;

/** The shard is not told, or not told clearly; grading everything instead would be wrong. */
public final class ShardTrouble extends Exception {

  private static final long serialVersionUID = 1;

  public ShardTrouble(String sentence) {
    super(sentence);
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
