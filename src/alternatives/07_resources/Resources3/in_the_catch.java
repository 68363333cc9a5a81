class Resources3 {

  interface Disk extends AutoCloseable {
    void write(String block);

    @Override
    void close();
  }
  static void backup(Disk disk, String... blocks) {
    try {
      for (int i = 0; i < blocks.length; i++) {
        disk.write(blocks[i]);
      }
    } catch (Throwable first) {
      try {
        disk.close();
      } catch (Throwable second) {
        first.addSuppressed(second);
      }
      throw first;
    }
    disk.close();
  }
}
