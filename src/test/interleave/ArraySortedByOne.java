// expect: passes
// sorted by one thread, read after the join

class ArraySortedByOne {
  static void main() throws Exception {
    int[] numbers = {3, 1, 2};
    Thread sorter = new Thread(() -> java.util.Arrays.sort(numbers));
    sorter.start();
    sorter.join();
    require(numbers[0] == 1, "not sorted");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
