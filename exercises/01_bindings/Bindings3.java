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
    // TODO: Two variables have the same name here. Which one is set?
    var level = Math.min(capacity, this.level + litres);
    return litres - (level - this.level);
  }

  int level() {
    return level;
  }
}
