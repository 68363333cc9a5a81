class Shared1 {
  private int visitors;
  synchronized void enter() {
    visitors++;
  }
  synchronized int visitors() {
    return visitors;
  }
}
