// expect: checks-fail nobody_is_lost_between_two_doors
class Shared1 {
  private int visitors;

  void enter() {
    synchronized (new Object()) {
      visitors++;
    }
  }

  int visitors() {
    synchronized (new Object()) {
      return visitors;
    }
  }
}
