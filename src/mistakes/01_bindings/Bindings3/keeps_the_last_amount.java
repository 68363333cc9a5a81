// expect: checks-fail the_level_rises
class Bindings3 {
  private final int capacity;
  private int level;

  Bindings3(int capacity) {
    this.capacity = capacity;
  }

  int fill(int litres) {
    var fits = Math.min(litres, capacity - level);
    level = fits;
    return litres - fits;
  }

  int level() {
    return level;
  }
}
