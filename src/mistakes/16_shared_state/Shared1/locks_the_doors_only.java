// expect: checks-fail the_guard_may_look_at_any_time
class Shared1 {
  private int visitors;

  synchronized void enter() {
    visitors++;
  }

  int visitors() {
    return visitors;
  }
}
