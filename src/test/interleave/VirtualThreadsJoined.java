// expect: passes
// each has its own element, and main joins both

class VirtualThreadsJoined {
  static void main() throws Exception {
    int[] parts = new int[2];
    Thread left = Thread.startVirtualThread(() -> parts[0] = 1);
    Thread right = Thread.startVirtualThread(() -> parts[1] = 2);
    left.join();
    right.join();
    require(parts[0] + parts[1] == 3, "lost one");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
