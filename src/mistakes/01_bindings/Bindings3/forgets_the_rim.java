// expect: checks-fail never_holds_more_than_fits
class Bindings3 {
  private final int capacity;
  private int level;

  Bindings3(int capacity) {
    this.capacity = capacity;
  }

  int fill(int litres) {
    var fits = Math.min(litres, capacity - level);
    level += litres;
    return litres - fits;
  }

  int level() {
    return level;
  }
}
