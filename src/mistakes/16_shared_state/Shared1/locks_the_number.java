// expect: checks-fail nobody_is_lost_between_two_doors
// A museum with two doors. At each of them a thread counts the visitors, in one common counter, and
// a guard looks at it now and then. In the evening there are fewer visitors than tickets were sold.
class Shared1 {
  private Integer visitors = 0;

  /** Somebody comes in, by either of the doors. */
  void enter() {
    synchronized (visitors) {
      visitors++;
    }
  }

  /** How many have come in so far; the guard may ask at any time. */
  int visitors() {
    return visitors;
  }
}
