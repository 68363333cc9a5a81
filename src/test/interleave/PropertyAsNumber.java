// expect: passes
// what one thread sets, another one sees as a number
class PropertyAsNumber {
  static void main() throws Exception {
    System.setProperty("size.of.shop", "7");
    System.setProperty("name.of.shop", "Seven");
    Thread reader = new Thread(() -> {
      require(Integer.getInteger("size.of.shop") == 7, "an int");
      require(Integer.getInteger("name.of.shop", 1) == 1, "no int");
      require(Long.getLong("size.of.shop") == 7L, "a long");
      require(Long.getLong("", Long.valueOf(2)) == 2L, "no name");
      require(!Boolean.getBoolean(null), "no key");
    });
    reader.start();
    reader.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
