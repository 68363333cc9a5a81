class Shared2 {
  private int free;

  Shared2(int seats) {
    free = seats;
  }
  synchronized boolean sell() {
    if (free == 0) {
      return false;
    }
    free--;
    return true;
  }

  synchronized int free() {
    return free;
  }
}
