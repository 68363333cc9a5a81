// expect: checks-fail nobody_is_lost_between_two_doors
class Shared1 {
  private volatile int visitors;

  void enter() {
    visitors++;
  }

  int visitors() {
    return visitors;
  }
}
