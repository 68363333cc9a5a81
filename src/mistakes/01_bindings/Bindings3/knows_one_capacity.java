// expect: checks-fail never_holds_more_than_fits
// A rain water tank. It takes water until it is full, and what does not fit runs over. According to
// this program, it never gets any fuller.
class Bindings3 {
  private final int capacity;
  private int level;

  Bindings3(int capacity) {
    this.capacity = capacity;
  }

  /** Lets so many litres in, and returns how many of them run over. */
  int fill(int litres) {
    // The local variable has a name of its own, and stands for something else than the field: what
    // fits. It is worked out before the field changes, since both results depend on the old level.
    var fits = Math.min(litres, 100 - level);
    level += fits;
    return litres - fits;
  }

  int level() {
    return level;
  }
}
