import javalings.own.*;

/** An annotation with a line of its own keeps it. */
class NamesItsSources {
  @Move
  static final class Item {
    int rank;
  }

  @From("one")
  static @Borrowed Item better(@Borrowed Item one, @Borrowed Item other) {
    return one.rank > other.rank ? one : other;
  }
}
