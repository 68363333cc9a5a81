class Bindings3 {
  private final int capacity;
  private int level;

  Bindings3(int capacity) {
    this.capacity = capacity;
  }
  int fill(int litres) {
    var before = level;
    level = Math.min(capacity, before + litres);
    return litres - (level - before);
  }

  int level() {
    return level;
  }
}
