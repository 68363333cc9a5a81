package javalings.llama;

/**
 * How large a model is.
 *
 * @param dim numbers that a token is, on its way through the model
 * @param hidden numbers in the middle of the feed-forward half of a block
 * @param blocks how often a token is worked on
 * @param heads how many heads ask
 * @param keyHeads how many heads answer; {@code heads / keyHeads} of those that ask share one
 * @param vocabulary how many tokens there are
 * @param context for how many tokens there is room
 */
public record Dimensions(
    int dim, int hidden, int blocks, int heads, int keyHeads, int vocabulary, int context) {

  /** Numbers of a head. */
  public int headSize() {
    return dim / heads;
  }

  /** Numbers of all heads that answer. */
  public int keyWidth() {
    return headSize() * keyHeads;
  }
}
