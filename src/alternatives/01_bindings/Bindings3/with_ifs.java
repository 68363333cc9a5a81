class Bindings3 {
  private final int capacity;
  private int level;

  Bindings3(int capacity) {
    this.capacity = capacity;
  }
  int fill(int litres) {
    int room = capacity - this.level;
    if (litres <= room) {
      this.level += litres;
      return 0;
    }
    this.level = capacity;
    return litres - room;
  }

  int level() {
    return level;
  }
}
