class Bindings3 {
  private final int capacity;
  private int level;

  Bindings3(int capacity) {
    this.capacity = capacity;
  }
  int fill(int litres) {
    var over = 0;
    for (int i = 0; i < litres; i++) {
      if (level < capacity) level++;
      else over++;
    }
    return over;
  }

  int level() {
    return level;
  }
}
