// A museum with two doors. At each of them a thread counts the visitors, in one common counter, and
// a guard looks at it now and then. In the evening there are fewer visitors than tickets were sold.
class Shared1 {
  private int visitors;

  /** Somebody comes in, by either of the doors. */
  void enter() {
    // TODO: One line, and three steps: read, add, write. Who may come in between?
    visitors++;
  }

  /** How many have come in so far; the guard may ask at any time. */
  int visitors() {
    return visitors;
  }
}
