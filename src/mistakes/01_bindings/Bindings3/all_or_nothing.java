// expect: checks-fail never_holds_more_than_fits
class Bindings3 {
  private final int capacity;
  private int level;

  Bindings3(int capacity) {
    this.capacity = capacity;
  }
  int fill(int litres) {
    if (level + litres > capacity) {
      return litres;
    }
    level += litres;
    return 0;
  }

  int level() {
    return level;
  }
}
