// expect: checks-fail tells_what_runs_over
class Bindings3 {
  private final int capacity;
  private int level;

  Bindings3(int capacity) {
    this.capacity = capacity;
  }

  int fill(int litres) {
    level = Math.min(capacity, level + litres);
    return litres - (level - this.level);
  }

  int level() {
    return level;
  }
}
